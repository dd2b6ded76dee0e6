package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.examples.Screen.Piece;
import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A screen with a language: says texts, writes amounts as that language does, and prints named details below each other. */
record Page(Screen screen, Wording wording) {

    /** The details that a posting can have; their names are the keys of their labels. */
    private static final List<String> DETAILS = List.of(
            "goods",
            "next",
            "then",
            "cancel",
            "cost",
            "wait",
            "why",
            "computed",
            "blocked",
            "first",
            "fault",
            "cause",
            "also",
            "open");

    String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    String say(Message message) {
        return wording.say(message);
    }

    /** The title of a part; a title of the library's starts small, and gets a capital here. */
    void heading(String title, Style style) {
        int afterFirst = title.offsetByCodePoints(0, 1);
        Locale locale = Locale.forLanguageTag(wording.language().tag());
        screen.heading(title.substring(0, afterFirst).toUpperCase(locale) + title.substring(afterFirst), style);
    }

    void paragraph(String text, Style style) {
        screen.wrapped("  ", new Piece(text, style));
    }

    /** A detail of a posting below its first line, behind a label. */
    void detail(String name, String text) {
        detail(name, text, Style.PLAIN);
    }

    void detail(String name, String text, Style style) {
        int widest = DETAILS.stream()
                .mapToInt(detail -> Columns.width(say("report.detail." + detail)))
                .max()
                .orElseThrow();
        labelled("    ", say("report.detail." + name), widest, new Piece(text, style));
    }

    /** A text behind a label, wrapped below its own first column. */
    void labelled(String indent, String label, int widest, Piece text) {
        screen.hanging(List.of(Piece.plain(indent), new Piece(Columns.fit(label, widest) + "  ", Style.DIM)), text);
    }

    /** A moment that no line end tears apart. */
    String time(Instant instant) {
        return wording.time(instant).replace(' ', Screen.NO_BREAK);
    }

    /** A duration that no line end tears apart. */
    String duration(Duration duration) {
        return wording.duration(duration).replace(' ', Screen.NO_BREAK);
    }

    /** An amount without its sign, in the digits of the language, with every digit that it has. */
    String money(Money money) {
        BigDecimal amount = money.amount();
        NumberFormat format = NumberFormat.getNumberInstance(
                Locale.forLanguageTag(wording.language().tag()));
        format.setMinimumFractionDigits(amount.scale() > 0 ? 2 : 0);
        format.setMaximumFractionDigits(Math.max(amount.scale(), 2));
        return format.format(amount.abs()) + Screen.NO_BREAK + money.currency();
    }

    /** A cost with its sign: plus for what the seller pays, minus for a discount. */
    String signed(Money cost) {
        String sign = cost.signum() < 0 ? "−" : cost.signum() > 0 ? "+" : "";
        return sign + money(cost);
    }

    String signed(Amounts costs) {
        return joined(costs, this::signed);
    }

    String money(Amounts amounts) {
        return joined(amounts, this::money);
    }

    private String joined(Amounts amounts, Function<Money, String> each) {
        return amounts.all().stream().map(each).collect(Collectors.joining(say("report.semicolon")));
    }
}
