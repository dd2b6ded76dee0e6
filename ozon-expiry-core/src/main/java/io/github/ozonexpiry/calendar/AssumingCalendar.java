package io.github.ozonexpiry.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A calendar that answers for days beyond the known ones as well, from what is left of its data there. */
record AssumingCalendar(WorkingCalendar hours) implements WorkingCalendar {

    @Override
    public ZoneId zone() {
        return hours.zone();
    }

    @Override
    public List<OpenPeriod> openOn(LocalDate day) {
        return hours.openOn(day);
    }

    @Override
    public KnownDays known() {
        return hours.known();
    }

    @Override
    public KnownDays answerable() {
        return KnownDays.EVERY_DAY;
    }
}
