package io.github.ozonexpiry.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The loop that walks from hour to hour and asks each whether it is open; right only where windows begin on the hour. */
final class NaiveHours implements Contender {

    @Override
    public String id() {
        return "naive-hours";
    }

    @Override
    public Optional<UnaryOperator<Instant>> plus(Schedule schedule, Duration work) {
        if (schedule.windows().size() != 1) {
            return Optional.empty();
        }
        Schedule.Window window = schedule.onlyWindow();
        return Optional.of(order -> plus(schedule, window, order, work));
    }

    private static Instant plus(Schedule schedule, Schedule.Window window, Instant order, Duration work) {
        Duration left = work;
        ZonedDateTime now = order.atZone(schedule.zone());
        while (true) {
            ZonedDateTime next = now.truncatedTo(ChronoUnit.HOURS).plusHours(1);
            if (isOpen(schedule, window, now)) {
                Duration open = Duration.between(now, next);
                if (left.compareTo(open) <= 0) {
                    return now.plus(left).toInstant();
                }
                left = left.minus(open);
            }
            now = next;
        }
    }

    private static boolean isOpen(Schedule schedule, Schedule.Window window, ZonedDateTime now) {
        return schedule.worksOn(now.toLocalDate())
                && !now.toLocalTime().isBefore(window.opens())
                && now.toLocalTime().isBefore(window.closes());
    }
}
