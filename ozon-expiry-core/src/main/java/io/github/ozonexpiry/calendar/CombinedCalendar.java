package io.github.ozonexpiry.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** Two calendars as one in the first one's zone: open when both are, or when either is. */
record CombinedCalendar(WorkingCalendar first, WorkingCalendar second, BinaryOperator<List<OpenPeriod>> rule)
        implements WorkingCalendar {

    /** Refuses calendars that have no known day in common. */
    CombinedCalendar {
        common(first.known(), second.known(), first.zone(), second.zone());
    }

    @Override
    public ZoneId zone() {
        return first.zone();
    }

    @Override
    public List<OpenPeriod> openOn(LocalDate day) {
        return rule.apply(first.openOn(day), ofSecond(day));
    }

    @Override
    public KnownDays known() {
        return common(first.known(), second.known(), first.zone(), second.zone());
    }

    @Override
    public KnownDays answerable() {
        return common(first.answerable(), second.answerable(), first.zone(), second.zone());
    }

    private List<OpenPeriod> ofSecond(LocalDate day) {
        if (first.zone().equals(second.zone())) {
            return second.openOn(day);
        }
        Days mine = new Days(first.zone());
        Days others = new Days(second.zone());
        Instant from = mine.start(day);
        Instant to = mine.end(day);
        List<OpenPeriod> open = new ArrayList<>();
        for (LocalDate other = others.of(from); others.start(other).isBefore(to); other = other.plusDays(1)) {
            open.addAll(second.openOn(other));
        }
        return Periods.joined(Periods.clipped(open, from, to));
    }

    private static KnownDays common(KnownDays mine, KnownDays others, ZoneId zone, ZoneId otherZone) {
        return mine.and(zone.equals(otherZone) ? others : whole(others, new Days(otherZone), new Days(zone)));
    }

    /** The days of one zone that lie wholly within known days of another. */
    private static KnownDays whole(KnownDays known, Days theirs, Days ours) {
        return new KnownDays(
                known.from().map(day -> firstFrom(theirs.start(day), ours)),
                known.validThrough().map(day -> ours.of(theirs.end(day)).minusDays(1)));
    }

    private static LocalDate firstFrom(Instant moment, Days days) {
        LocalDate day = days.of(moment);
        return days.start(day).equals(moment) ? day : day.plusDays(1);
    }
}
