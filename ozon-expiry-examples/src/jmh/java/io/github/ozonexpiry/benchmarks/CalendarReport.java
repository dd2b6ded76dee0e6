package io.github.ozonexpiry.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The summary of a run about working time: the goals, then everyone as a multiple of ours in the same run. */
final class CalendarReport {

    private static final String OURS = "ours";
    private static final Case SECONDS = new Case(PlusSecondsBenchmark.class, OURS, "moscow", 40);
    private static final Case INSTANT = new Case(PlusBenchmark.class, OURS, "moscow", 40);
    private static final Case BETWEEN = new Case(SecondsBetweenBenchmark.class, OURS, "moscow", 40);

    private static final Case SCHEDULE = new Case(ScheduleBenchmark.class, OURS, "moscow", 1);

    private static final List<Goal> GOALS = List.of(
            Goal.atMost(
                    1.3,
                    "x",
                    "seconds in and out / `Instant.plusSeconds`",
                    ratio(SECONDS, plus("floor-java-time", 40))),
            Goal.atMost(0, "B", "seconds in and out, allocated", bytes(SECONDS)),
            Goal.atMost(
                    2,
                    "x",
                    "`Instant` in and out / `Instant.plusSeconds`",
                    ratio(INSTANT, plus("floor-java-time", 40))),
            Goal.atMost(24, "B", "`Instant` in and out, allocated", bytes(INSTANT)),
            Goal.atMost(1.15, "x", "800 h / 8 h", ratio(seconds(800), seconds(8))),
            Goal.atMost(1.15, "x", "Berlin / Moscow", ratio(seconds("berlin"), SECONDS)),
            Goal.atMost(0.12, "x", "one journey into a zone and back", ratio(SECONDS, plus("floor-zoned", 40))),
            Goal.atLeast(60, "x", "naive loop over days, 40 h", ratio(plus("naive-days", 40), SECONDS)),
            Goal.atLeast(1000, "x", "naive loop over days, 800 h", ratio(plus("naive-days", 800), seconds(800))),
            Goal.atLeast(100, "x", "MPXJ, 40 h", ratio(plus("mpxj", 40), SECONDS)),
            Goal.atLeast(100, "x", "between two moments: naive loop", ratio(between("naive-days", 40), BETWEEN)),
            Goal.atLeast(20, "x", "between two moments: MPXJ", ratio(between("mpxj", 40), BETWEEN)),
            Goal.atMost(25, "ns", "three windows a day", measured -> measured.nanos(seconds("three-windows"))),
            Goal.atMost(1_000_000, "ns", "building eight years", measured -> measured.nanos(build())),
            Goal.atMost(80, "KiB", "held by eight years", measured -> Footprint.kibibytes(OURS, "moscow")),
            Goal.atMost(250, "ns", "all deadlines of a posting", measured -> measured.nanos(SCHEDULE)),
            Goal.atMost(600, "B", "all deadlines of a posting, allocated", bytes(SCHEDULE)));

    private final Measured measured;

    CalendarReport(Measured measured) {
        this.measured = measured;
    }

    String markdown() {
        String goals = GOALS.stream().map(goal -> goal.row(measured)).collect(Collectors.joining("\n"));
        return String.join(
                "\n",
                "| goal | bound | measured | |\n| --- | --- | --- | --- |\n" + goals + "\n",
                plusTable(),
                zoneTable(),
                betweenTable(),
                daysTable());
    }

    private String plusTable() {
        List<Integer> hours = Agreement.HOURS;
        List<Case> ours = over(hours, CalendarReport::seconds);
        Table table = new Table(measured, "order + working hours, Moscow", columns(hours, " h"));
        table.row("**ours, seconds**", ours, ours);
        for (String who : contenders()) {
            table.row(who.equals(OURS) ? "**ours, `Instant`**" : who, over(hours, amount -> plus(who, amount)), ours);
        }
        return table.row(
                        "floor-array",
                        over(hours, amount -> new Case(PlusSecondsBenchmark.class, "floor-array", "moscow", amount)),
                        ours)
                .text();
    }

    private String zoneTable() {
        List<String> schedules = Schedule.ALL.stream().map(Schedule::name).toList();
        List<Case> ours = over(schedules, CalendarReport::seconds);
        List<String> columns = new ArrayList<>(schedules);
        columns.add("B, rightmost");
        Table table = new Table(measured, "order + 40 working hours", columns).row("**ours, seconds**", ours, ours);
        for (String who : List.of(OURS, "naive-days", "mpxj", "floor-zoned")) {
            table.row(
                    who.equals(OURS) ? "**ours, `Instant`**" : who,
                    over(schedules, schedule -> new Case(PlusBenchmark.class, who, schedule, 40)),
                    ours);
        }
        return table.text();
    }

    private String betweenTable() {
        List<Integer> hours = List.of(40, 800);
        List<Case> ours = over(hours, amount -> new Case(SecondsBetweenBenchmark.class, OURS, "moscow", amount));
        Table table = new Table(measured, "working time between two moments", columns(hours, " h"));
        table.row("**ours, seconds**", ours, ours);
        for (String who : contenders()) {
            table.row(
                    who.equals(OURS) ? "**ours, `Instant`**" : who, over(hours, amount -> between(who, amount)), ours);
        }
        return table.row(
                        "floor-array (a subtraction)",
                        over(hours, amount -> new Case(SecondsBetweenBenchmark.class, "floor-array", "moscow", amount)),
                        ours)
                .text();
    }

    private String daysTable() {
        List<Integer> days = Agreement.DAYS;
        List<Case> ours = over(days, amount -> days(OURS, amount));
        Table table = new Table(measured, "day + working days", columns(days, " d"));
        contenders()
                .forEach(who ->
                        table.row(who.equals(OURS) ? "**ours**" : who, over(days, amount -> days(who, amount)), ours));
        return table.text();
    }

    private static List<String> contenders() {
        return Contenders.all().stream().map(Contender::id).toList();
    }

    private static <T> List<Case> over(List<T> columns, Function<T, Case> timed) {
        return columns.stream().map(timed).toList();
    }

    private static List<String> columns(List<Integer> amounts, String unit) {
        List<String> columns =
                new ArrayList<>(amounts.stream().map(amount -> amount + unit).toList());
        columns.add("B, rightmost");
        return columns;
    }

    private static Case seconds(int hours) {
        return new Case(PlusSecondsBenchmark.class, OURS, "moscow", hours);
    }

    private static Case seconds(String schedule) {
        return new Case(PlusSecondsBenchmark.class, OURS, schedule, 40);
    }

    private static Case plus(String contender, int hours) {
        return new Case(PlusBenchmark.class, contender, "moscow", hours);
    }

    private static Case between(String contender, int hours) {
        return new Case(BetweenBenchmark.class, contender, "moscow", hours);
    }

    private static Case days(String contender, int days) {
        return new Case(PlusDaysBenchmark.class, contender, "moscow", days);
    }

    private static Case build() {
        return new Case(BuildBenchmark.class, OURS, "moscow", Schedule.YEARS);
    }

    private static Function<Measured, Optional<Double>> ratio(Case timed, Case other) {
        return measured -> measured.ratio(timed, other);
    }

    private static Function<Measured, Optional<Double>> bytes(Case timed) {
        return measured -> measured.bytes(timed);
    }
}
