package io.github.ozonexpiry.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToLongBiFunction;
import java.util.function.UnaryOperator;

/** The loop over days that most programs hold. Every other contender must give its answers. */
final class NaiveDays implements Contender {

    @Override
    public String id() {
        return "naive-days";
    }

    @Override
    public Optional<UnaryOperator<Instant>> plus(Schedule schedule, Duration work) {
        return Optional.of(order -> plus(schedule, order, work));
    }

    @Override
    public Optional<ToLongBiFunction<Instant, Instant>> between(Schedule schedule) {
        return Optional.of((from, to) -> between(schedule, from, to).toSeconds());
    }

    @Override
    public Optional<UnaryOperator<LocalDate>> plusDays(Schedule schedule, int days) {
        return Optional.of(from -> plusDays(schedule, from, days));
    }

    static Instant plus(Schedule schedule, Instant order, Duration work) {
        Duration left = work;
        for (LocalDate day = order.atZone(schedule.zone()).toLocalDate(); ; day = day.plusDays(1)) {
            if (!schedule.worksOn(day)) {
                continue;
            }
            for (Schedule.Window window : schedule.windows()) {
                Instant from = later(
                        order,
                        window.opens().atDate(day).atZone(schedule.zone()).toInstant());
                Instant closes =
                        window.closes().atDate(day).atZone(schedule.zone()).toInstant();
                if (from.isBefore(closes)) {
                    Duration open = Duration.between(from, closes);
                    if (left.compareTo(open) <= 0) {
                        return from.plus(left);
                    }
                    left = left.minus(open);
                }
            }
        }
    }

    static Duration between(Schedule schedule, Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        LocalDate last = to.atZone(schedule.zone()).toLocalDate();
        for (LocalDate day = from.atZone(schedule.zone()).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            if (!schedule.worksOn(day)) {
                continue;
            }
            for (Schedule.Window window : schedule.windows()) {
                Instant begins = later(
                        from, window.opens().atDate(day).atZone(schedule.zone()).toInstant());
                Instant ends = earlier(
                        to, window.closes().atDate(day).atZone(schedule.zone()).toInstant());
                if (begins.isBefore(ends)) {
                    sum = sum.plus(Duration.between(begins, ends));
                }
            }
        }
        return sum;
    }

    static LocalDate plusDays(Schedule schedule, LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (schedule.worksOn(day)) {
                left--;
            }
        }
        return day;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
