package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.capacity.HandOver;
import io.github.ozonexpiry.capacity.Objective;
import io.github.ozonexpiry.capacity.PackingLine;
import io.github.ozonexpiry.capacity.PackingRate;
import io.github.ozonexpiry.handling.PickupSlots;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;

/**
 * Who packs today and when goods are taken, as the user says.
 *
 * @param line who packs and when
 * @param perHour how many postings one person packs in an hour
 * @param hours the hours of a day, as typed
 * @param pickups the pick-ups of a day, as typed
 * @param handOver by when a posting must be packed
 * @param objective what is saved first
 */
record Shift(PackingLine line, int perHour, String hours, String pickups, HandOver handOver, Objective objective) {

    private static final int HANDS = 2;
    private static final int PER_HOUR = 3;
    private static final String HOURS = "09:00-18:00";
    private static final String PICKUPS = "13:00-14:00,18:00-20:00";
    private static final Duration LEAD = Duration.ofMinutes(30);

    /**
     * Reads the options; hours and pick-ups are of every day, in a zone.
     *
     * @throws BadInput when one of them cannot be used; names it
     */
    static Shift read(Options options, ZoneId zone) {
        String hours = options.value("--hours").orElse(HOURS);
        String pickups = options.value("--pickups").orElse(PICKUPS);
        return new Shift(
                new PackingLine(staff(hours, zone), number(options, "--hands", HANDS)),
                number(options, "--rate", PER_HOUR),
                hours,
                pickups,
                HandOver.withoutDelay()
                        .slots(slots(pickups, zone))
                        .lead(options.value("--lead")
                                .map(text -> HumanDuration.read("--lead", text))
                                .orElse(LEAD)),
                options.has("--money") ? Objective.LEAST_MONEY : Objective.FEWEST_LOST);
    }

    PackingRate rate() {
        return PackingRate.perHour(perHour);
    }

    /** The hand-over with every pick-up later. */
    HandOver later(Duration time) {
        PickupSlots slots = handOver.slots().orElseThrow();
        return handOver.slots(new PickupSlots(
                slots.zone(),
                slots.days(),
                slots.times().stream()
                        .map(slot -> new PickupSlots.Times(
                                slot.from().plus(time), slot.to().plus(time)))
                        .toList()));
    }

    private static WorkingCalendar staff(String hours, ZoneId zone) {
        try {
            DayHours open = DayHours.of(hours.split(",", -1));
            return WorkingCalendar.in(zone)
                    .weekly(WeeklyHours.of(open, DayOfWeek.values()))
                    .build();
        } catch (IllegalArgumentException e) {
            throw new BadInput("report.today.bad.hours", hours);
        }
    }

    private static PickupSlots slots(String pickups, ZoneId zone) {
        try {
            return PickupSlots.daily(zone, pickups.split(",", -1));
        } catch (IllegalArgumentException e) {
            throw new BadInput("report.today.bad.pickups", pickups);
        }
    }

    private static int number(Options options, String name, int usual) {
        return options.value(name).map(text -> number(name, text)).orElse(usual);
    }

    private static int number(String name, String text) {
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw new BadInput("report.today.bad.number", name, text);
        }
        return Integer.parseInt(text);
    }
}
