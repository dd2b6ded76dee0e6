package io.github.ozonexpiry.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import io.github.ozonexpiry.oracle.MinuteOracle;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;

/** A calendar told twice: to the library, and to the oracle in plain {@code java.time}. */
enum World {
    /** Breaks, a night over the clock change, and fourteen days off on end. */
    BERLIN("Europe/Berlin", 2025) {
        @Override
        CalendarBuilder builder() {
            return in().weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-13:00", "14:00-18:00"))
                            .with(DayHours.of("22:00-24:00"), SATURDAY)
                            .with(DayHours.of("00:00-04:00"), SUNDAY))
                    .daysOff(date("2025-12-24"), date("2026-01-06"));
        }

        @Override
        boolean isOpen(LocalDate day, int minute) {
            if (!day.isBefore(date("2025-12-24")) && !day.isAfter(date("2026-01-06"))) {
                return false;
            }
            return switch (day.getDayOfWeek()) {
                case SATURDAY -> minute >= 22 * 60;
                case SUNDAY -> minute < 4 * 60;
                default -> minute >= 9 * 60 && minute < 18 * 60 && !(minute >= 13 * 60 && minute < 14 * 60);
            };
        }
    },

    /** Round the clock but for Sundays, whose only hour lies where the clocks change. */
    NEW_YORK("America/New_York", 2025) {
        @Override
        CalendarBuilder builder() {
            return in().weekly(WeeklyHours.roundTheClock().with(DayHours.of("01:30-02:30"), SUNDAY))
                    .dayOff(date("2025-07-04"));
        }

        @Override
        boolean isOpen(LocalDate day, int minute) {
            if (day.equals(date("2025-07-04"))) {
                return false;
            }
            return day.getDayOfWeek() != SUNDAY || (minute >= 90 && minute < 150);
        }
    },

    /** Clocks that change by half an hour, within open hours and at their edge. */
    LORD_HOWE("Australia/Lord_Howe", 2025) {
        @Override
        CalendarBuilder builder() {
            DayHours hours = DayHours.of("00:00-01:45", "01:50-03:15", "20:00-24:00");
            return in().weekly(WeeklyHours.of(hours, DayOfWeek.values()))
                    .hours(date("2026-04-05"), DayHours.of("01:30-02:00"))
                    .shortened(date("2026-05-01"), java.time.Duration.ofHours(5));
        }

        @Override
        boolean isOpen(LocalDate day, int minute) {
            if (day.equals(date("2026-04-05"))) {
                return minute >= 90 && minute < 120;
            }
            boolean early = minute < 105 || (minute >= 110 && minute < 195);
            if (day.equals(date("2026-05-01"))) {
                // Five hours less: the evening, and the hour before 03:15.
                return early && minute < 135;
            }
            return early || minute >= 20 * 60;
        }
    },

    /** China with the notice of 4 November 2025 for 2026; 2025 without exceptions. */
    SHANGHAI("Asia/Shanghai", 2025) {
        private final Set<LocalDate> off = days(
                "2026-01-01 2026-01-02 2026-01-03 2026-02-15 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-02-21"
                        + " 2026-02-22 2026-02-23 2026-04-04 2026-04-05 2026-04-06 2026-05-01 2026-05-02 2026-05-03 2026-05-04"
                        + " 2026-05-05 2026-06-19 2026-06-20 2026-06-21 2026-09-25 2026-09-26 2026-09-27 2026-10-01 2026-10-02"
                        + " 2026-10-03 2026-10-04 2026-10-05 2026-10-06 2026-10-07");
        private final Set<LocalDate> working =
                days("2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10");

        @Override
        CalendarBuilder builder() {
            return in().weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-18:00")))
                    .layer(ProductionCalendar.china2026());
        }

        @Override
        boolean isOpen(LocalDate day, int minute) {
            boolean weekend = day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
            boolean works = working.contains(day) || !(weekend || off.contains(day));
            return works && minute >= 9 * 60 && minute < 18 * 60;
        }
    },

    /** Russia with Decree 1466 for 2026, short days among it; 2025 without exceptions but for its last day. */
    MOSCOW("Europe/Moscow", 2025) {
        private final Set<LocalDate> off = days(
                "2025-12-31 2026-01-01 2026-01-02 2026-01-03 2026-01-04 2026-01-05 2026-01-06 2026-01-07 2026-01-08 2026-01-09"
                        + " 2026-01-10 2026-01-11 2026-02-21 2026-02-22 2026-02-23 2026-03-07 2026-03-08 2026-03-09 2026-05-01"
                        + " 2026-05-02 2026-05-03 2026-05-09 2026-05-10 2026-05-11 2026-06-12 2026-06-13 2026-06-14 2026-11-04"
                        + " 2026-12-31");
        private final Set<LocalDate> shorter = days("2026-04-30 2026-05-08 2026-06-11 2026-11-03");

        @Override
        CalendarBuilder builder() {
            return in().weekly(WeeklyHours.mondayToFriday(DayHours.of("09:00-13:00", "14:00-18:00")))
                    .layer(ProductionCalendar.russia2026());
        }

        @Override
        boolean isOpen(LocalDate day, int minute) {
            boolean weekend = day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
            int closing = shorter.contains(day) ? 17 * 60 : 18 * 60;
            boolean lunch = minute >= 13 * 60 && minute < 14 * 60;
            return !weekend && !off.contains(day) && minute >= 9 * 60 && minute < closing && !lunch;
        }
    },

    /** Clocks that change at midnight: some days begin at 01:00, and some Saturdays have their last hour twice. */
    SAO_PAULO("America/Sao_Paulo", 2017) {
        @Override
        CalendarBuilder builder() {
            return in().weekly(WeeklyHours.of(DayHours.of("22:30-24:00"), SATURDAY)
                    .with(DayHours.of("00:00-00:30", "00:45-02:00"), SUNDAY)
                    .with(DayHours.roundTheClock(), FRIDAY));
        }

        @Override
        boolean isOpen(LocalDate day, int minute) {
            return switch (day.getDayOfWeek()) {
                case FRIDAY -> true;
                case SATURDAY -> minute >= 22 * 60 + 30;
                case SUNDAY -> minute < 30 || (minute >= 45 && minute < 120);
                default -> false;
            };
        }
    },

    /** Clocks that were set back at 00:01, so that the last hour of Saturday came again after Sunday had begun. */
    ST_JOHNS("America/St_Johns", 2006) {
        @Override
        CalendarBuilder builder() {
            return in().weekly(WeeklyHours.roundTheClock().with(DayHours.of("00:30-23:30"), SATURDAY));
        }

        @Override
        boolean isOpen(LocalDate day, int minute) {
            return day.getDayOfWeek() != SATURDAY || (minute >= 30 && minute < 23 * 60 + 30);
        }
    };

    private final ZoneId zone;
    private final int year;

    World(String zone, int year) {
        this.zone = ZoneId.of(zone);
        this.year = year;
    }

    abstract CalendarBuilder builder();

    abstract boolean isOpen(LocalDate day, int minuteOfDay);

    CalendarBuilder in() {
        return WorkingCalendar.in(zone);
    }

    LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    /** With a table of just the two years. */
    WorkingCalendar withTable() {
        return builder()
                .build()
                .assumingBeyond()
                .precomputed(firstDay(), firstDay().plusYears(2));
    }

    /** Without a table in these years. */
    WorkingCalendar dayByDay() {
        return builder()
                .precomputed(date("1980-01-01"), date("1980-01-02"))
                .build()
                .assumingBeyond();
    }

    /** With a table of a month in the middle: most questions begin, end or lie outside of it. */
    WorkingCalendar withShortTable() {
        return builder()
                .build()
                .assumingBeyond()
                .precomputed(LocalDate.of(year + 1, 2, 1), LocalDate.of(year + 1, 3, 1));
    }

    /** Two years and, on either side, two weeks. */
    MinuteOracle oracle() {
        LocalDate first = firstDay().minusDays(14);
        LocalDate end = firstDay().plusYears(2).plusDays(14);
        int minutes = Math.toIntExact((end.toEpochDay() - first.toEpochDay()) * 24 * 60);
        return new MinuteOracle(zone, first.atStartOfDay(zone).toInstant(), minutes, this::isOpen);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static Set<LocalDate> days(String text) {
        Set<LocalDate> days = new TreeSet<>();
        for (String day : text.split(" ", -1)) {
            days.add(LocalDate.parse(day));
        }
        return days;
    }
}
