package io.github.ozonexpiry.capacity;

import io.github.ozonexpiry.calendar.NeverOpens;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Moments as the work that a line can do from now until then, in milliseconds of one hand, and back. */
final class LineClock {

    private static final long NANOS = 1_000_000;

    private final WorkingCalendar staff;
    private final int hands;
    private final Instant now;

    /** Many postings are due at the same moment, and far moments are slow to reckon. */
    private final Map<Instant, Long> until = new HashMap<>();

    LineClock(PackingLine line, Instant now) {
        this.staff = line.staff().assumingBeyond();
        this.hands = line.hands();
        this.now = now;
    }

    static long roundedUp(Duration time) {
        return time.toMillis() + (time.toNanosPart() % NANOS == 0 ? 0 : 1);
    }

    /** The work until a moment; below zero for a moment that has passed. */
    long until(Instant moment) {
        return until.computeIfAbsent(moment, at -> staff.between(now, at).toMillis() * hands);
    }

    /** The work until something is ready, rounded up; 0 when it is. */
    long ready(Instant moment) {
        return moment.isAfter(now) ? roundedUp(staff.between(now, moment)) * hands : 0;
    }

    /** The earliest moment at which so much work is done, 1 or more. */
    Instant done(long work) {
        return staff.plus(now, Duration.ofMillis(-Math.floorDiv(-work, hands)));
    }

    /** The latest moment at which no more than so much work can have been done, 0 or more; work must still lie ahead of it. */
    Instant latest(long work) {
        return staff.plus(now, Duration.ofMillis(Math.floorDiv(work, hands) + 1))
                .minusMillis(1);
    }

    /** The same for a moment that may have passed; empty when there was no working time in the ten years before. */
    Optional<Instant> lastChance(long work) {
        if (work >= 0) {
            return Optional.of(latest(work));
        }
        try {
            return Optional.of(staff.plus(now, Duration.ofMillis(Math.floorDiv(work, hands))));
        } catch (NeverOpens never) {
            return Optional.empty();
        }
    }

    /** So much work as working time, rounded down. */
    Duration time(long work) {
        return Duration.ofMillis(work / hands);
    }
}
