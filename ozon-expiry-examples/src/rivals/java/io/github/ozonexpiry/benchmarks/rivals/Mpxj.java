package io.github.ozonexpiry.benchmarks.rivals;

import io.github.ozonexpiry.benchmarks.Contender;
import io.github.ozonexpiry.benchmarks.Schedule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.ToLongBiFunction;
import java.util.function.UnaryOperator;
import net.sf.mpxj.LocalTimeRange;
import net.sf.mpxj.ProjectCalendar;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.TimeUnit;

/** The calendar of MPXJ, a reader of project files. It knows no zone: the way into one and back is ours. */
public final class Mpxj implements Contender {

    private static final double SECONDS_PER_HOUR = 3600;

    @Override
    public String id() {
        return "mpxj";
    }

    @Override
    public Optional<UnaryOperator<Instant>> plus(Schedule schedule, Duration work) {
        ProjectCalendar calendar = calendar(schedule);
        ZoneId zone = schedule.zone();
        net.sf.mpxj.Duration hours = net.sf.mpxj.Duration.getInstance((double) work.toHours(), TimeUnit.HOURS);
        return Optional.of(order -> calendar.getDate(LocalDateTime.ofInstant(order, zone), hours)
                .atZone(zone)
                .toInstant());
    }

    @Override
    public Optional<ToLongBiFunction<Instant, Instant>> between(Schedule schedule) {
        ProjectCalendar calendar = calendar(schedule);
        ZoneId zone = schedule.zone();
        return Optional.of((from, to) -> Math.round(SECONDS_PER_HOUR
                * calendar.getWork(
                                LocalDateTime.ofInstant(from, zone), LocalDateTime.ofInstant(to, zone), TimeUnit.HOURS)
                        .getDuration()));
    }

    private static ProjectCalendar calendar(Schedule schedule) {
        ProjectCalendar calendar = new ProjectFile().addCalendar();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean works = day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
            calendar.setWorkingDay(day, works);
            if (works) {
                var hours = calendar.addCalendarHours(day);
                schedule.windows().forEach(window -> hours.add(new LocalTimeRange(window.opens(), window.closes())));
            }
        }
        schedule.holidays().forEach(calendar::addCalendarException);
        return calendar;
    }
}
