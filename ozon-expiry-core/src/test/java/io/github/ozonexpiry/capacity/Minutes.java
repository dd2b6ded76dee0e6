package io.github.ozonexpiry.capacity;

import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A Monday in minutes for tests: half-hours of work with half-hours between them, and a packer who is watched minute by minute. */
final class Minutes {

    /** Monday, in the middle of a half-hour of work. */
    static final Instant MON_2026_05_04_1015 = Instant.parse("2026-05-04T10:15:00Z");

    /** Open in the first half of each hour. */
    static final WorkingCalendar HALF_HOURS = WorkingCalendar.in(ZoneOffset.UTC)
            .weekly(WeeklyHours.of(
                    DayHours.of(java.util.stream.IntStream.range(0, 24)
                            .mapToObj(hour -> String.format("%02d:00-%02d:30", hour, hour))
                            .toArray(String[]::new)),
                    java.time.DayOfWeek.values()))
            .build();

    static final WorkingCalendar ALWAYS = WorkingCalendar.in(ZoneOffset.UTC)
            .weekly(WeeklyHours.roundTheClock())
            .build();

    /** Monday to Friday. */
    static final WorkingCalendar NINE_TO_SIX = WorkingCalendar.in(ZoneOffset.UTC)
            .weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-13:00", "14:00-18:00")))
            .build();

    private Minutes() {}

    static Instant after(Instant from, long minutes) {
        return from.plus(Duration.ofMinutes(minutes));
    }

    static PackingJob job(int number, Instant ready, Instant due, long minutes) {
        return new PackingJob(number(number), ready, due, Duration.ofMinutes(minutes), Optional.empty());
    }

    static PackingJob job(int number, Instant ready, Instant due, long minutes, String roubles) {
        return new PackingJob(
                number(number), ready, due, Duration.ofMinutes(minutes), Optional.of(Money.of(roubles, "RUB")));
    }

    static PostingNumber number(int number) {
        return PostingNumber.of("1000-" + number + "-1");
    }

    /** Whether one hand that begins at a moment, and works only when it is open, has all of them done in time in this order. */
    static boolean inTime(WorkingCalendar staff, Instant begin, List<PackingJob> order) {
        Instant at = begin;
        for (PackingJob job : order) {
            at = at.isBefore(job.readyFrom()) ? job.readyFrom() : at;
            for (long left = job.work().toMinutes(); left > 0; at = after(at, 1)) {
                left -= staff.isOpen(at) ? 1 : 0;
            }
            if (at.isAfter(job.dueBy())) {
                return false;
            }
        }
        return true;
    }
}
