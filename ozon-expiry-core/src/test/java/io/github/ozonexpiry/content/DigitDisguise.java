package io.github.ozonexpiry.content;

import io.github.ozonexpiry.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Disguises of the digits of a phone number. */
enum DigitDisguise implements Disguise {
    PLAIN(contact -> contact),
    NO_SEPARATORS(contact -> spread(contact, "")),
    SPACES(contact -> spread(contact, " ")),
    DOTS(contact -> spread(contact, ".")),
    DASHES(contact -> spread(contact, "-")),
    LONG_DASHES(contact -> spread(contact, " \u2014 ")),
    UNDERSCORES(contact -> spread(contact, "_")),
    SLASHES(contact -> spread(contact, "/")),
    STARS(contact -> spread(contact, "*")),
    COMMAS(contact -> spread(contact, ", ")),
    TILDES(contact -> spread(contact, "~")),
    BRACKETS(contact ->
            Numerals.digits(contact).stream().map(digit -> "(" + digit + ")").reduce("", String::concat)),
    NO_BREAK_SPACES(contact -> spread(contact, "\u00A0")),
    THIN_SPACES(contact -> spread(contact, "\u2009")),
    IDEOGRAPHIC_SPACES(contact -> spread(contact, "\u3000")),
    LINE_BREAKS(contact -> spread(contact, "\n")),
    LINES_OF_GROUPS(contact -> String.join("\n", Spoken.groups(contact))),
    ZERO_WIDTH_SPACES(contact -> spread(contact, "\u200B")),
    ZERO_WIDTH_NON_JOINERS(contact -> spread(contact, "\u200C")),
    ZERO_WIDTH_JOINERS(contact -> spread(contact, "\u200D")),
    WORD_JOINERS(contact -> spread(contact, "\u2060")),
    BYTE_ORDER_MARKS(contact -> spread(contact, "\uFEFF")),
    SOFT_HYPHENS(contact -> spread(contact, "\u00AD")),
    FULL_WIDTH(Numerals.from(0xFF10)::instead),
    MATHEMATICAL_BOLD(Numerals.from(0x1D7CE)::instead),
    DOUBLE_STRUCK(Numerals.from(0x1D7D8)::instead),
    MONOSPACE(Numerals.from(0x1D7F6)::instead),
    CIRCLED(Numerals.of("\u24EA\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468")::instead),
    CIRCLED_BLACK(Numerals.of("\u24FF\u2776\u2777\u2778\u2779\u277A\u277B\u277C\u277D\u277E")::instead),
    SUPERSCRIPT(Numerals.of("\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079")::instead),
    SUBSCRIPT(Numerals.from(0x2080)::instead),
    ARABIC_INDIC(Numerals.from(0x0660)::instead),
    DEVANAGARI(Numerals.from(0x0966)::instead),
    KEYCAPS(Numerals.marked("\uFE0F\u20E3")::instead),
    UNDERLINED(Numerals.marked("\u0332")::instead),
    STRUCK_THROUGH(Numerals.marked("\u0336")::instead),
    CYRILLIC_LETTERS(Numerals.of("\u041El2\u041745\u0431789")::instead),
    LATIN_LETTERS(Numerals.of("OlZ3AS6789")::instead),
    EMOJI_BETWEEN(contact -> spread(contact, "\uD83D\uDCDE")),
    HEARTS_BETWEEN(contact -> spread(contact, "\u2764")),
    FILLERS_RU(contact -> String.join(" потом ", Spoken.groups(contact)), Language.RUSSIAN),
    FILLERS_EN(contact -> String.join(" then ", Spoken.groups(contact)), Language.ENGLISH),
    FILLERS_ZH(contact -> String.join("然后", Spoken.groups(contact)), Language.CHINESE),
    WORDS_RU(Spoken.RUSSIAN::digitByDigit, Language.RUSSIAN),
    WORDS_EN(Spoken.ENGLISH::digitByDigit, Language.ENGLISH),
    WORDS_RU_IN_CAPITALS(contact -> Spoken.RUSSIAN.digitByDigit(contact).toUpperCase(Locale.ROOT), Language.RUSSIAN),
    WORDS_RU_WITH_DASHES(contact -> Spoken.RUSSIAN.digitByDigit(contact).replace(' ', '-'), Language.RUSSIAN),
    WORDS_RU_IN_GROUPS(Spoken.RUSSIAN::grouped, Language.RUSSIAN),
    WORDS_EN_IN_GROUPS(Spoken.ENGLISH::grouped, Language.ENGLISH),
    WORDS_RU_IN_LATIN(
            contact -> String.join(
                    " ",
                    Numerals.words("nol odin dva tri chetyre pyat shest sem vosem devyat")
                            .of(Numerals.digits(contact))),
            Language.RUSSIAN),
    WORDS_ZH(Numerals.of("零一二三四五六七八九")::instead, Language.CHINESE),
    WORDS_ZH_TOGETHER(contact -> signs(contact, "零一二三四五六七八九"), Language.CHINESE),
    WORDS_ZH_SPOKEN(contact -> signs(contact, "〇幺两三四五六拐八勾"), Language.CHINESE),
    CAPITALS_ZH(contact -> signs(contact, "零壹贰叁肆伍陆柒捌玖"), Language.CHINESE),
    MIXED_RU(contact -> mixed(contact, Spoken.RUSSIAN), Language.RUSSIAN),
    MIXED_EN(contact -> mixed(contact, Spoken.ENGLISH), Language.ENGLISH),
    MIXED_ZH(contact -> everySecond(contact, Numerals.of("零一二三四五六七八九")), Language.CHINESE),
    MIXED_SCRIPTS(contact -> everySecond(contact, Numerals.from(0x1D7CE)));

    private final UnaryOperator<String> hide;
    private final Set<Language> languages;

    DigitDisguise(UnaryOperator<String> hide, Language... languages) {
        this.hide = hide;
        this.languages = Set.of(languages.length == 0 ? Language.values() : languages);
    }

    @Override
    public Set<Language> languages() {
        return languages;
    }

    @Override
    public Optional<String> hide(String contact) {
        return this == PLAIN ? Optional.of(contact) : Disguise.changed(contact, hide.apply(contact));
    }

    private static String spread(String contact, String what) {
        return (contact.startsWith("+") ? "+" : "") + String.join(what, Numerals.ASCII.of(Numerals.digits(contact)));
    }

    private static String signs(String contact, String tenSigns) {
        return String.join("", Numerals.of(tenSigns).of(Numerals.digits(contact)));
    }

    private static String mixed(String contact, Spoken language) {
        List<String> said = new ArrayList<>();
        for (String group : Spoken.groups(contact)) {
            said.add(said.size() % 2 == 0 ? group : language.say(group));
        }
        return String.join(" ", said);
    }

    private static String everySecond(String contact, Numerals others) {
        StringBuilder said = new StringBuilder();
        for (char digit : Numerals.digits(contact)) {
            said.append(said.codePointCount(0, said.length()) % 2 == 0 ? String.valueOf(digit) : others.sign(digit));
        }
        return said.toString();
    }
}
