package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.calendar.ProductionCalendar;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.pickup.HolidayReminder.Source;
import io.github.ozonexpiry.posting.Scheme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects what {@link HolidayReminders} are made of. A day off of a production calendar closes the warehouse only where the warehouse's own
 * calendar is closed on it; where it is not, the reminder is of others' days off.
 */
public final class HolidayPlanner {

    private final Map<Source, ProductionCalendar> holidays = new EnumMap<>(Source.class);
    private final List<EmergencyContact> contacts = new ArrayList<>();
    private WorkingCalendar warehouse;
    private final List<LocalDate> closed = new ArrayList<>();
    private Optional<WeeklyHours> week = Optional.empty();
    private Optional<PickupSlots> pickups = Optional.empty();
    private Duration queue = Duration.ZERO;
    private Optional<Scheme> scheme = Optional.empty();

    HolidayPlanner(WorkingCalendar warehouse) {
        this.warehouse = warehouse;
    }

    /**
     * With a production calendar.
     *
     * @param source whose: {@code CHINA}, {@code RUSSIA} or {@code CARRIER}
     * @param calendar its days off
     * @return this planner
     * @throws IllegalArgumentException when the source is the warehouse, whose closed days are given by {@link #closed}
     */
    public HolidayPlanner holidays(Source source, ProductionCalendar calendar) {
        if (source == Source.WAREHOUSE) {
            throw new IllegalArgumentException("the warehouse's own closed days are no production calendar");
        }
        holidays.put(source, calendar);
        return this;
    }

    /**
     * With closed days of the warehouse's own.
     *
     * @param first the first closed day
     * @param last the last one
     * @return this planner
     * @throws IllegalArgumentException when the last day lies before the first, or a hundred years after it; names both
     */
    public HolidayPlanner closed(LocalDate first, LocalDate last) {
        WorkingCalendar others = WorkingCalendar.in(warehouse.zone())
                .weekly(WeeklyHours.roundTheClock())
                .daysOff(first, last)
                .build();
        warehouse = warehouse.and(others);
        first.datesUntil(last.plusDays(1)).forEach(closed::add);
        return this;
    }

    /**
     * With the ordinary week of the warehouse: a day on which its calendar is closed all the same, and which is off in no production calendar, is a
     * closed day of its own. Without it only those given to {@link #closed} are.
     *
     * @param hours the hours of an ordinary week
     * @return this planner
     */
    public HolidayPlanner week(WeeklyHours hours) {
        week = Optional.of(hours);
        return this;
    }

    /**
     * With the times of a carrier, and time for the queue.
     *
     * @param slots when goods are taken
     * @param margin how long before the pick-up packing is done, by the clock; zero or more
     * @return this planner
     * @throws IllegalArgumentException when the margin is below zero; names it
     */
    public HolidayPlanner pickups(PickupSlots slots, Duration margin) {
        pickups = Optional.of(slots);
        return queue(margin);
    }

    /**
     * With time for the queue.
     *
     * @param margin how long before the last pick-up or closing packing is done, by the clock; zero or more
     * @return this planner
     * @throws IllegalArgumentException when it is below zero; names it
     */
    public HolidayPlanner queue(Duration margin) {
        if (margin.isNegative()) {
            throw new IllegalArgumentException("the time for the queue is zero or more, got " + margin);
        }
        queue = margin;
        return this;
    }

    /**
     * With the scheme, which decides what can be set at Ozon.
     *
     * @param value the scheme of the warehouse
     * @return this planner
     */
    public HolidayPlanner scheme(Scheme value) {
        scheme = Optional.of(value);
        return this;
    }

    /**
     * With the contacts of a carrier.
     *
     * @param promise what was agreed on with it
     * @return this planner
     */
    public HolidayPlanner carrier(CarrierPromise promise) {
        contacts.addAll(promise.contacts());
        return this;
    }

    /**
     * The reminders.
     *
     * @param now the moment
     * @param through the last day, in the warehouse's zone; days off that begin by then are told whole
     * @return the reminders
     * @throws IllegalArgumentException when the last day lies before today; names both
     */
    public HolidayReminders remind(Instant now, LocalDate through) {
        LocalDate today = now.atZone(warehouse.zone()).toLocalDate();
        if (through.isBefore(today)) {
            throw new IllegalArgumentException("reminders through " + through + " end before today, " + today);
        }
        DaysOff off = new DaysOff(warehouse, holidays, closed, week);
        ClosingTimes times = new ClosingTimes(warehouse, pickups, queue);
        return new HolidayReminders(
                now,
                through,
                off.stretches(today, through).stream()
                        .map(stretch -> stretch.reminder(times, scheme))
                        .toList(),
                off.notKnown(today, through),
                contacts);
    }
}
