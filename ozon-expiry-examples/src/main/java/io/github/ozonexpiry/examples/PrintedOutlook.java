package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.examples.Screen.Piece;
import io.github.ozonexpiry.index.IndexCounter;
import io.github.ozonexpiry.index.IndexReading;
import io.github.ozonexpiry.outlook.BlockRisk;
import io.github.ozonexpiry.outlook.IndexOutlook;
import io.github.ozonexpiry.outlook.IndexPlace;
import io.github.ozonexpiry.penalty.PenaltyTariff;
import io.github.ozonexpiry.penalty.Zone;
import io.github.ozonexpiry.text.Message;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Prints the index of a day, its way back to the best zone, what further cancellations would do, and the blocks. */
record PrintedOutlook(Page page, IndexCounter counter, PenaltyTariff tariff, LocalDate today) {

    private static final int LONGEST = 40;
    private static final int SHARE = 20;

    void print(OptionalInt more) {
        IndexOutlook outlook = IndexOutlook.of(counter, tariff, today);
        header(outlook.today().highest());
        page.heading(page.say("report.index.today"), Style.BOLD);
        line(outlook.highest().message());
        page.heading(page.say("report.index.back"), Style.BOLD);
        line(Message.of("outlook.withoutShipments", outlook.withoutShipments().message()));
        line(Message.of("outlook.atPresentRate", outlook.atPresentRate().message()));
        days();
        more.ifPresent(errors -> supposed(outlook, errors));
        page.heading(page.say("report.index.blocks"), Style.BOLD);
        outlook.blocks().forEach(this::block);
        page.screen().blank();
        page.paragraph(page.say("report.index.limits"), Style.DIM);
    }

    private void header(IndexReading reading) {
        page.screen().line(new Piece(page.say("report.index.title"), Style.BOLD));
        page.screen().rule();
        page.paragraph(page.say("report.index.shop", today), Style.DIM);
        page.paragraph(page.say("report.index.window", reading.first(), reading.last()), Style.PLAIN);
        page.paragraph(page.say("report.index.counts", reading.denominator(), reading.numerator()), Style.PLAIN);
    }

    /** The index of today and of each day that a window of today's counts reaches. */
    private void days() {
        page.heading(page.say("report.index.days"), Style.BOLD);
        LocalDate end = today.plusDays(
                (long) counter.policy().windowDays() + counter.policy().excludedDays());
        today.datesUntil(end).forEach(day -> day(counter.on(day)));
    }

    private void day(IndexReading reading) {
        IndexPlace place = IndexPlace.of(reading, tariff);
        String share =
                reading.share().map(one -> one.in(page.wording())).orElseGet(() -> page.say("report.index.none"));
        int percent = reading.share()
                .map(one -> one.percent(0, RoundingMode.CEILING).value().intValueExact())
                .orElse(0);
        String zone = place.zone().map(one -> one.name().in(page.wording())).orElse("");
        page.screen()
                .line(
                        Piece.plain("  " + reading.day() + "  "),
                        Piece.plain(Columns.fit(share, SHARE)),
                        new Piece("█".repeat(Math.min(percent, LONGEST)) + " ", style(place)),
                        Piece.plain(zone));
    }

    private void supposed(IndexOutlook outlook, int errors) {
        page.heading(page.say("report.index.more"), Style.BOLD);
        outlook.whatIf(Map.of(today.plusDays(1), errors)).forEach(one -> line(one.message()));
    }

    private void block(BlockRisk block) {
        line(block.message());
        block.whatEndsIt()
                .forEach(end ->
                        page.screen().hanging(List.of(Piece.plain("    ")), new Piece(page.say(end), Style.DIM)));
    }

    private void line(Message message) {
        page.paragraph(page.say(message), Style.PLAIN);
    }

    private static Style style(IndexPlace place) {
        return place.zone().map(PrintedOutlook::style).orElse(Style.PLAIN);
    }

    private static Style style(Zone zone) {
        return switch (zone.name()) {
            case GREEN, FREE -> Style.GREEN;
            case BLUE, BASE -> Style.CYAN;
            case YELLOW, DOUBLE -> Style.YELLOW;
            case ORANGE -> Style.MAGENTA;
            case RED, TRIPLE -> Style.RED;
        };
    }
}
