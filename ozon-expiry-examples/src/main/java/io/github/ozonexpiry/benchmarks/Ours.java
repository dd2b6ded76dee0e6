package io.github.ozonexpiry.benchmarks;

import io.github.ozonexpiry.calendar.CalendarBuilder;
import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToLongBiFunction;
import java.util.function.UnaryOperator;

/** Our own {@link WorkingCalendar}, with a table of all years that have holidays. */
final class Ours implements Contender {

    @Override
    public String id() {
        return "ours";
    }

    @Override
    public Optional<UnaryOperator<Instant>> plus(Schedule schedule, Duration work) {
        WorkingCalendar calendar = calendar(schedule);
        return Optional.of(order -> calendar.plus(order, work));
    }

    @Override
    public Optional<LongUnaryOperator> plusSeconds(Schedule schedule, long seconds) {
        WorkingCalendar calendar = calendar(schedule);
        return Optional.of(order -> calendar.plusSeconds(order, seconds));
    }

    @Override
    public Optional<ToLongBiFunction<Instant, Instant>> between(Schedule schedule) {
        WorkingCalendar calendar = calendar(schedule);
        return Optional.of((from, to) -> calendar.between(from, to).toSeconds());
    }

    @Override
    public Optional<LongBinaryOperator> secondsBetween(Schedule schedule) {
        WorkingCalendar calendar = calendar(schedule);
        return Optional.of(calendar::secondsBetween);
    }

    @Override
    public Optional<UnaryOperator<LocalDate>> plusDays(Schedule schedule, int days) {
        WorkingCalendar calendar = calendar(schedule);
        return Optional.of(from -> calendar.plusWorkingDays(from, days));
    }

    @Override
    public Optional<Supplier<Object>> build(Schedule schedule) {
        return Optional.of(() -> calendar(schedule));
    }

    private static WorkingCalendar calendar(Schedule schedule) {
        String[] windows = schedule.windows().stream()
                .map(window -> window.opens() + "-" + window.closes())
                .toArray(String[]::new);
        CalendarBuilder builder = WorkingCalendar.in(schedule.zone())
                .weekly(WeeklyHours.mondayToFriday(DayHours.of(windows)))
                .precomputed(Schedule.from(), Schedule.toExclusive());
        schedule.holidays().forEach(builder::dayOff);
        return builder.build();
    }
}
