package io.github.ozonexpiry.benchmarks.rivals;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import io.github.ozonexpiry.benchmarks.Contender;
import io.github.ozonexpiry.benchmarks.Schedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The calendar of Strata, a library for finance: whole days, a bit for each day of a month. */
public final class Strata implements Contender {

    @Override
    public String id() {
        return "strata";
    }

    @Override
    public Optional<UnaryOperator<LocalDate>> plusDays(Schedule schedule, int days) {
        HolidayCalendar calendar = ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("BENCHMARK"), schedule.holidays(), DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        return Optional.of(from -> calendar.shift(from, days));
    }
}
