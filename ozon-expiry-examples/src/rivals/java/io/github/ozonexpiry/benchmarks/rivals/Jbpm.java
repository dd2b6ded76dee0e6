package io.github.ozonexpiry.benchmarks.rivals;

import io.github.ozonexpiry.benchmarks.Contender;
import io.github.ozonexpiry.benchmarks.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jbpm.process.core.timer.BusinessCalendarImpl;
import org.kie.api.time.SessionClock;

/** The calendar of jBPM's timers. It always starts from now, so the order is handed over as its clock; one window a day. */
public final class Jbpm implements Contender {

    @Override
    public String id() {
        return "jbpm";
    }

    @Override
    public Optional<UnaryOperator<Instant>> plus(Schedule schedule, Duration work) {
        if (schedule.windows().size() != 1) {
            return Optional.empty();
        }
        OrderClock clock = new OrderClock();
        BusinessCalendarImpl calendar = calendar(schedule, clock);
        String hours = work.toHours() + "h";
        return Optional.of(order -> {
            clock.now = order.toEpochMilli();
            return calendar.calculateBusinessTimeAsDate(hours).toInstant();
        });
    }

    private static BusinessCalendarImpl calendar(Schedule schedule, SessionClock clock) {
        Schedule.Window window = schedule.onlyWindow();
        int opens = window.opens().getHour();
        int closes = window.closes().getHour();
        Properties properties = new Properties();
        properties.setProperty(BusinessCalendarImpl.START_HOUR, Integer.toString(opens));
        properties.setProperty(BusinessCalendarImpl.END_HOUR, Integer.toString(closes));
        properties.setProperty(BusinessCalendarImpl.HOURS_PER_DAY, Integer.toString(closes - opens));
        properties.setProperty(BusinessCalendarImpl.DAYS_PER_WEEK, "5");
        properties.setProperty(BusinessCalendarImpl.WEEKEND_DAYS, "1,7"); // Sunday, Saturday of java.util.Calendar
        properties.setProperty(BusinessCalendarImpl.TIMEZONE, schedule.zone().getId());
        properties.setProperty(
                BusinessCalendarImpl.HOLIDAYS,
                schedule.holidays().stream()
                        .filter(day -> day.getDayOfWeek().getValue() < 6)
                        .sorted()
                        .map(LocalDate::toString)
                        .collect(Collectors.joining(",")));
        // It reads the holidays in the zone of the machine, whatever its own zone is.
        TimeZone machine = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(schedule.zone()));
        try {
            return new BusinessCalendarImpl(properties, clock);
        } finally {
            TimeZone.setDefault(machine);
        }
    }

    private static final class OrderClock implements SessionClock {
        private long now;

        @Override
        public long getCurrentTime() {
            return now;
        }
    }
}
