package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.calendar.KnownDays;
import io.github.ozonexpiry.calendar.OpenPeriod;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A calendar that is open on all days but Sundays and counts how often it is asked. */
final class WatchedCalendar implements WorkingCalendar {

    private final ZoneId zone;
    private final KnownDays known;
    int asked;

    WatchedCalendar(ZoneId zone, KnownDays known) {
        this.zone = zone;
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
        asked++;
        return day.getDayOfWeek().getValue() == 7
                ? List.of()
                : List.of(new OpenPeriod(
                        day.atTime(9, 0).atZone(zone).toInstant(),
                        day.atTime(18, 0).atZone(zone).toInstant()));
    }
}
