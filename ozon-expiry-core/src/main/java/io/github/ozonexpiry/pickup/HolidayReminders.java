package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.pickup.HolidayReminder.Source;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days off that come, from production calendars and the warehouse's own, and from when on they are not known. Ozon's own logistics follow no
 * production calendar: what Ozon counts is what is set for the warehouse.
 *
 * @param now the moment of which it tells
 * @param through the last day of which it tells, in the warehouse's zone
 * @param reminders the days off that have not passed, by their first day
 * @param notKnown whose days off are not known, and when
 * @param contacts whom to reach at the carriers
 */
public record HolidayReminders(
        Instant now,
        LocalDate through,
        List<HolidayReminder> reminders,
        List<NotKnown> notKnown,
        List<EmergencyContact> contacts) {

    /**
     * Days of which nobody knows whether they are off.
     *
     * @param source whose
     * @param from the first of them
     * @param toTheEnd whether that holds for all later days that were asked for; false where the calendar begins later
     */
    public record NotKnown(Source source, LocalDate from, boolean toTheEnd) {

        /** {@return that in a sentence for people} */
        public Message message() {
            return Message.of(
                    toTheEnd ? "pickup.holiday.notKnownFrom" : "pickup.holiday.notYetKnown", source.message(), from);
        }
    }

    /**
     * Copies the lists.
     *
     * @param now the moment
     * @param through the last day
     * @param reminders the days off
     * @param notKnown whose days off are not known
     * @param contacts whom to reach
     */
    public HolidayReminders {
        reminders = List.copyOf(reminders);
        notKnown = List.copyOf(notKnown);
        contacts = List.copyOf(contacts);
    }

    /**
     * Starts reminders of a warehouse.
     *
     * @param warehouse its calendar, with the days off that it follows
     * @return a planner without production calendars, pick-ups and scheme
     */
    public static HolidayPlanner of(WorkingCalendar warehouse) {
        return new HolidayPlanner(warehouse);
    }

    /** {@return everything in sentences for people} */
    public List<Message> messages() {
        List<Message> said = new ArrayList<>();
        said.add(Message.of("pickup.holiday.title", now, through, ZoneName.OF_WORDING));
        reminders.forEach(reminder -> said.addAll(reminder.messages()));
        if (reminders.isEmpty()) {
            said.add(Message.of("pickup.holiday.none"));
        }
        notKnown.forEach(gap -> said.add(gap.message()));
        contacts.forEach(contact -> said.add(contact.message()));
        return List.copyOf(said);
    }
}
