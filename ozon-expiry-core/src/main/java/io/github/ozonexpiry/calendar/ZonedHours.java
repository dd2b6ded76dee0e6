package io.github.ozonexpiry.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/** Hours by the clock on the wall of a zone, and one-off periods beside them: a moment is open when the wall then shows an open time. */
final class ZonedHours implements WorkingCalendar {

    private final ZoneId zone;
    private final DatedHours hours;
    private final List<OpenPeriod> oneOff;
    private final KnownDays known;

    ZonedHours(ZoneId zone, DatedHours hours, List<OpenPeriod> oneOff, KnownDays known) {
        this.zone = zone;
        this.hours = hours;
        this.oneOff = Periods.joined(oneOff);
        this.known = known;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public KnownDays known() {
        return known;
    }

    @Override
    public List<OpenPeriod> openOn(LocalDate day) {
        Days days = new Days(zone);
        Instant start = days.start(day);
        Instant end = days.end(day);
        List<OpenPeriod> open = byTheWall(start, end);
        return oneOff.isEmpty() ? open : Periods.union(open, Periods.clipped(oneOff, start, end));
    }

    private List<OpenPeriod> byTheWall(Instant start, Instant end) {
        ZoneRules rules = zone.getRules();
        List<OpenPeriod> open = new ArrayList<>();
        Instant from = start;
        for (ZoneOffsetTransition change = rules.nextTransition(start);
                change != null && change.getInstant().isBefore(end);
                change = rules.nextTransition(from)) {
            addOpen(open, from, change.getInstant(), change.getOffsetBefore());
            from = change.getInstant();
        }
        boolean whole = from.equals(start);
        addOpen(open, from, end, rules.getOffset(from));
        return whole ? open : Periods.joined(open);
    }

    /** What is open in a stretch through which clocks run evenly. */
    private void addOpen(List<OpenPeriod> open, Instant from, Instant to, ZoneOffset offset) {
        long wallFrom = from.getEpochSecond() + offset.getTotalSeconds();
        long wallTo = to.getEpochSecond() + offset.getTotalSeconds();
        for (long day = Math.floorDiv(wallFrom, DayHours.SECONDS_OF_DAY); midnight(day) < wallTo; day++) {
            DayHours ranges = hours.on(LocalDate.ofEpochDay(day));
            for (int i = 0; i < ranges.ranges(); i++) {
                long start = Math.max(midnight(day) + ranges.from(i), wallFrom) - offset.getTotalSeconds();
                long end = Math.min(midnight(day) + ranges.to(i), wallTo) - offset.getTotalSeconds();
                if (start < end) {
                    open.add(new OpenPeriod(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end)));
                }
            }
        }
    }

    private static long midnight(long epochDay) {
        return epochDay * DayHours.SECONDS_OF_DAY;
    }
}
