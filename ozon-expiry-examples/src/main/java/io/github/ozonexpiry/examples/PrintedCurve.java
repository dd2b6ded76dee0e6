package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.examples.Screen.Piece;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.outlook.Cost;
import io.github.ozonexpiry.outlook.CostCurve;
import io.github.ozonexpiry.outlook.CostCurve.Stretch;
import io.github.ozonexpiry.outlook.ExpectedCharges;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints one posting's costs over time, what each step saves, and the choices. */
record PrintedCurve(Page page, Judgement judgement, ExpectedCharges charges) {

    private static final int TIME = 21;
    private static final int AMOUNT = 16;

    void print(Message source) {
        CostCurve curve = CostCurve.of(judgement, charges);
        header(source);
        if (!curve.stretches().isEmpty()) {
            page.heading(page.say("report.waiting.curve"), Style.BOLD);
            Bars bars = Bars.of(curve.stretches());
            curve.stretches().forEach(stretch -> row(stretch, bars));
            page.paragraph(page.say("report.waiting.limits"), Style.DIM);
        }
        savings(curve);
        new PrintedChoices(page, judgement, charges).print();
        notes(curve);
    }

    private void header(Message source) {
        Posting posting = judgement.posting();
        page.screen().line(new Piece(page.say("report.waiting.title"), Style.BOLD));
        page.screen().rule();
        page.paragraph(page.say(source), Style.DIM);
        String goods = posting.value().map(page::money).orElseGet(() -> page.say("report.waiting.noValue"));
        page.paragraph(page.say("report.waiting.posting", posting.number(), goods), Style.PLAIN);
        page.paragraph(page.say("report.waiting.now", page.time(judgement.now())), Style.PLAIN);
    }

    private void row(Stretch stretch, Bars bars) {
        boolean here = stretch.covers(judgement.now());
        Style style = here ? Style.BOLD : stretch.until().isAfter(judgement.now()) ? Style.PLAIN : Style.DIM;
        String begins =
                stretch.from().equals(Instant.MIN) ? page.say("report.waiting.fromOrder") : page.time(stretch.from());
        page.screen()
                .hanging(
                        List.of(
                                new Piece(here ? "▸ " : "  ", Style.BOLD),
                                new Piece(Columns.fit(begins, TIME), style),
                                new Piece(Columns.fit(bars.of(stretch.cost()), Bars.COLUMNS + 2), Style.YELLOW),
                                new Piece(Columns.fit(amount(stretch.cost()), AMOUNT), style)),
                        new Piece(why(stretch), style));
    }

    private String amount(Cost cost) {
        String known = page.signed(cost.sum());
        if (cost.isKnown()) {
            return known.isEmpty() ? "0" : known;
        }
        return known.isEmpty() ? "?" : known + " + ?";
    }

    /** Who says each part, and why what is not known is not. */
    private String why(Stretch stretch) {
        Cost cost = stretch.cost();
        Stream<String> parts = cost.parts().stream()
                .map(part -> page.say(
                        "report.waiting.part",
                        part.kind(),
                        page.signed(part.money()),
                        part.origin().message()));
        Stream<String> missing = cost.notKnown().stream().map(reason -> page.say("report.waiting.notKnown", reason));
        String all = Stream.concat(parts, missing).collect(Collectors.joining(page.say("report.semicolon")));
        String said = all.isEmpty() ? page.say("report.waiting.nothing") : all;
        return stretch.cancelled() ? page.say("report.waiting.cancelled", said) : said;
    }

    private void savings(CostCurve curve) {
        List<CostCurve.Saving> savings = curve.savings(judgement.now()).stream()
                .filter(saving -> !saving.isNothing())
                .toList();
        if (!savings.isEmpty()) {
            page.heading(page.say("report.waiting.savings"), Style.BOLD);
            savings.forEach(saving -> page.paragraph(page.say(saving.message()), Style.PLAIN));
        }
    }

    private void notes(CostCurve curve) {
        if (!curve.notes().isEmpty()) {
            page.heading(page.say("report.waiting.notes"), Style.BOLD);
            curve.notes().forEach(note -> page.paragraph(page.say(note), Style.DIM));
        }
    }
}
