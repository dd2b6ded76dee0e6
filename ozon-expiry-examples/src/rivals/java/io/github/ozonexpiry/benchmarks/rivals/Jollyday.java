package io.github.ozonexpiry.benchmarks.rivals;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.github.ozonexpiry.benchmarks.Contender;
import io.github.ozonexpiry.benchmarks.Schedule;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Jollyday knows which days are holidays, here from a file with ours; the loop over days is ours. */
public final class Jollyday implements Contender {

    @Override
    public String id() {
        return "jollyday";
    }

    @Override
    public Optional<UnaryOperator<LocalDate>> plusDays(Schedule schedule, int days) {
        URL holidays = Objects.requireNonNull(Jollyday.class.getResource("jollyday-holidays.xml"));
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(holidays));
        return Optional.of(from -> {
            LocalDate day = from;
            for (int left = days; left > 0; ) {
                day = day.plusDays(1);
                boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
                if (!weekend && !manager.isHoliday(day)) {
                    left--;
                }
            }
            return day;
        });
    }
}
