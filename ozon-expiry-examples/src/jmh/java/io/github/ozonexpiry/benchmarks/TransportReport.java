package io.github.ozonexpiry.benchmarks;

import io.github.ozonexpiry.benchmarks.transport.Paging;
import io.github.ozonexpiry.benchmarks.transport.Permit;
import io.github.ozonexpiry.benchmarks.transport.Permits;
import io.github.ozonexpiry.benchmarks.transport.RoundTrip;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The summary of a run about the transport: the goals, then permits, round trips and pages. */
final class TransportReport {

    private static final String OURS = "ours";
    private static final String NANO_TIME = "floor-nano-time";
    private static final double MICROSECOND = 1e3;
    private static final int TWO = 2;

    private final Measured measured;
    private final PagingTimes paging;

    TransportReport(Measured measured, PagingTimes paging) {
        this.measured = measured;
        this.paging = paging;
    }

    String markdown() {
        return String.join("\n", goals(), permits(), roundTrips(), pages());
    }

    private String goals() {
        Stream<Goal> calls = Stream.of(
                Goal.atMost(
                        1.2, "x", "a permit / `System.nanoTime`", all -> all.ratio(permit(OURS), permit(NANO_TIME))),
                Goal.atMost(1.1, "x", "a round trip / OkHttp alone", all -> all.ratio(trip(OURS), trip("okhttp"))));
        Stream<Goal> pages = PagingTimes.DELAYS.stream()
                .filter(delay -> delay > 0)
                .map(delay -> Goal.atMost(
                        1.05,
                        "x",
                        "pages read ahead / fetched only, server takes " + delay + " ms",
                        all -> Optional.of(paging.ratio(Paging.AHEAD, delay))));
        Goal held = Goal.atMost(
                TWO, "", "pages held, reading ahead", all -> Optional.of((double) paging.mostHeld(Paging.AHEAD)));
        String rows = Stream.of(calls, pages, Stream.of(held))
                .flatMap(some -> some)
                .map(goal -> goal.row(measured))
                .collect(Collectors.joining("\n"));
        return "| goal | bound | measured | |\n| --- | --- | --- | --- |\n" + rows + "\n";
    }

    private String permits() {
        String rows =
                Permits.all().stream().map(Permit::id).map(this::permitRow).collect(Collectors.joining());
        return "| a permit, nobody waits | ns | x nanoTime | B |\n| --- | --- | --- | --- |\n" + rows;
    }

    private String permitRow(String who) {
        return row(who, measured.nanos(permit(who)), measured.ratio(permit(who), permit(NANO_TIME)), permit(who));
    }

    private String roundTrips() {
        String rows = RoundTrip.ids().stream().map(this::tripRow).collect(Collectors.joining());
        return "| POST 200 B, 13 B come back | us | x OkHttp | B |\n| --- | --- | --- | --- |\n" + rows;
    }

    private String tripRow(String who) {
        Optional<Double> micros = measured.nanos(trip(who)).map(nanos -> nanos / MICROSECOND);
        return row(who, micros, measured.ratio(trip(who), trip("okhttp")), trip(who));
    }

    private String row(String who, Optional<Double> time, Optional<Double> ratio, Case timed) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s |%n",
                who.equals(OURS) ? "**ours**" : who,
                time.map(Table::figure).orElse("not measured"),
                ratio.map(Table::figure).orElse(""),
                measured.bytes(timed).map(Table::figure).orElse(""));
    }

    private String pages() {
        String delays =
                PagingTimes.DELAYS.stream().map(delay -> " " + delay + " ms |").collect(Collectors.joining());
        String rows = Paging.all().stream().map(this::pagesRow).collect(Collectors.joining());
        return "| a page, where the server takes |" + delays + " pages held |\n| --- |"
                + " --- |".repeat(PagingTimes.DELAYS.size() + 1) + "\n" + rows;
    }

    private String pagesRow(Paging way) {
        String cells = PagingTimes.DELAYS.stream()
                .map(delay -> " " + Table.figure(paging.ratio(way, delay)) + " ("
                        + Table.figure(paging.millis(way, delay)) + ") |")
                .collect(Collectors.joining());
        return "| " + way.words() + " |" + cells + " " + paging.mostHeld(way) + " |\n";
    }

    private static Case permit(String who) {
        return new Case(PermitBenchmark.class, Map.of("contender", who));
    }

    private static Case trip(String who) {
        return new Case(RoundTripBenchmark.class, Map.of("contender", who));
    }
}
