package io.github.ozonexpiry.benchmarks;

import java.time.Duration;
import java.util.List;

/** What is timed of working time. */
final class CalendarGroups {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final List<Integer> FORTY = List.of(40);

    private CalendarGroups() {}

    static List<Group> all() {
        return List.of(
                plusSeconds("moscow", Agreement.HOURS),
                plus("moscow", Agreement.HOURS),
                plusSeconds("moscow", FORTY).only("ours").in("shanghai", "berlin"),
                plus("moscow", FORTY)
                        .only("ours", "naive-days", "mpxj", "floor-zoned")
                        .in("shanghai", "berlin"),
                plusSeconds("three-windows", FORTY).only("ours"),
                plus("three-windows", FORTY).only("ours", "naive-days", "mpxj"),
                Group.ofAll(SecondsBetweenBenchmark.class, Contender::secondsBetween, "moscow", List.of(40, 800)),
                Group.ofAll(BetweenBenchmark.class, Contender::between, "moscow", List.of(40, 800)),
                Group.ofAll(PlusDaysBenchmark.class, (who, when) -> who.plusDays(when, 1), "moscow", Agreement.DAYS),
                Group.ofAll(BuildBenchmark.class, Contender::build, "moscow", List.of(Schedule.YEARS)),
                new Group(ScheduleBenchmark.class, List.of("ours"), List.of("moscow"), List.of(1)));
    }

    private static Group plus(String schedule, List<Integer> amounts) {
        return Group.ofAll(PlusBenchmark.class, (who, when) -> who.plus(when, HOUR), schedule, amounts);
    }

    private static Group plusSeconds(String schedule, List<Integer> amounts) {
        return Group.ofAll(PlusSecondsBenchmark.class, (who, when) -> who.plusSeconds(when, 1), schedule, amounts);
    }
}
