package io.github.ozonexpiry.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Working time: ours, naive loops, other libraries, what java.time takes. */
final class CalendarSuite implements Suite {

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public void compare(PrintStream out) {
        for (Contender contender : Contenders.all()) {
            long compared = Schedule.ALL.stream()
                    .mapToLong(schedule -> Agreement.check(contender, schedule, Orders.instants()))
                    .sum();
            out.printf(Locale.ROOT, "%-20s %,9d answers as the naive loop gives them%n", contender.id(), compared);
        }
    }

    @Override
    public List<Round> rounds() {
        List<Group> groups = CalendarGroups.all();
        return List.of(
                new Round(Pace.EXACT, groups.stream().map(Group::shortOnes).toList()),
                new Round(Pace.PATIENT, groups.stream().map(Group::longOnes).toList()));
    }

    @Override
    public String report(Measured measured, boolean quick) {
        return new CalendarReport(measured).markdown();
    }
}
