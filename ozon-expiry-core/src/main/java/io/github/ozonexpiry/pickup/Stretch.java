package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.pickup.HolidayReminder.Source;
import io.github.ozonexpiry.posting.Scheme;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Days off on end, closed in the warehouse or not, with those whose they are. */
record Stretch(Map<Source, Predicate<LocalDate>> off, DayRun run, boolean ends, boolean closed) {

    /** The first and the last day on which a Chinese lunar year can begin; no other public holiday of China lies between them. */
    private static final MonthDay EARLIEST_SPRING = MonthDay.of(Month.JANUARY, 21);

    private static final MonthDay LATEST_SPRING = MonthDay.of(Month.FEBRUARY, 20);

    LocalDate first() {
        return run.first();
    }

    List<Source> sources() {
        return off.keySet().stream().sorted().toList();
    }

    HolidayReminder reminder(ClosingTimes times, Optional<Scheme> scheme) {
        return new HolidayReminder(
                sources(),
                run.first(),
                run.last(),
                ends,
                closed ? Optional.of(times.around(run, ends)) : Optional.empty(),
                settings(scheme));
    }

    private List<HolidaySetting> settings(Optional<Scheme> scheme) {
        List<HolidaySetting> settings =
                new ArrayList<>(closed ? HolidaySetting.of(scheme) : List.of(HolidaySetting.ASK_CARRIER));
        if (settings.contains(HolidaySetting.UNTICK_DAYS) && hasOff(Source.CHINA, Stretch::isSpring)) {
            settings.add(1, HolidaySetting.SPRING_FESTIVAL);
        }
        if (hasOff(Source.RUSSIA, Stretch::isNewYear)) {
            settings.add(HolidaySetting.PICKUP_POINTS);
        }
        return settings;
    }

    private boolean hasOff(Source source, Predicate<LocalDate> wanted) {
        return run.days().filter(wanted).anyMatch(off.getOrDefault(source, day -> false));
    }

    private static boolean isSpring(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return !date.isBefore(EARLIEST_SPRING) && !date.isAfter(LATEST_SPRING);
    }

    private static boolean isNewYear(LocalDate day) {
        return day.getDayOfYear() == 1 || day.getDayOfYear() == day.lengthOfYear();
    }
}
