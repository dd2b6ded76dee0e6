package io.github.ozonexpiry.benchmarks.rivals;

import io.github.ozonexpiry.benchmarks.Contender;
import io.github.ozonexpiry.benchmarks.Schedule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import one.cafebabe.businesscalendar4j.BusinessCalendar;

/** businessCalendar4j knows when business hours begin and end; the loop that adds them up is ours. */
public final class BusinessCalendar4j implements Contender {

    @Override
    public String id() {
        return "businesscalendar4j";
    }

    @Override
    public Optional<UnaryOperator<Instant>> plus(Schedule schedule, Duration work) {
        BusinessCalendar calendar = calendar(schedule);
        ZoneId zone = schedule.zone();
        return Optional.of(order -> plus(calendar, LocalDateTime.ofInstant(order, zone), work)
                .atZone(zone)
                .toInstant());
    }

    private static LocalDateTime plus(BusinessCalendar calendar, LocalDateTime order, Duration work) {
        Duration left = work;
        LocalDateTime from = order;
        while (true) {
            if (!calendar.isBusinessHour(from)) {
                from = calendar.nextBusinessHourStart(from);
            }
            LocalDateTime closes = calendar.nextBusinessHourEnd(from);
            Duration open = Duration.between(from, closes);
            if (left.compareTo(open) <= 0) {
                return from.plus(left);
            }
            left = left.minus(open);
            from = closes;
        }
    }

    @SuppressWarnings("unchecked") // its generic varargs
    private static BusinessCalendar calendar(Schedule schedule) {
        Set<LocalDate> holidays = schedule.holidays();
        Function<LocalDate, String> named = day -> holidays.contains(day) ? "holiday" : null;
        String hours = schedule.windows().stream()
                .map(window -> window.opens() + "-" + window.closes())
                .collect(Collectors.joining(","));
        return BusinessCalendar.newBuilder()
                .holiday(BusinessCalendar.CLOSED_ON_SATURDAYS_AND_SUNDAYS, named)
                .on(DayOfWeek.values())
                .hours(hours)
                .build();
    }
}
