package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.handling.PickupSlots.Slot;
import io.github.ozonexpiry.text.Listed;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Days off on end, and what is to be done before them.
 *
 * @param sources whose days off they are, one or more, in the order of {@link Source}
 * @param first the first day
 * @param last the last day that is known to be off
 * @param ends whether the next day is known to be none of them; false where nobody knows, or they are longer than a year
 * @param closing when the warehouse closes and opens again; empty where it is not known to be closed on these days
 * @param settings what is set or asked, in its order
 */
public record HolidayReminder(
        List<Source> sources,
        LocalDate first,
        LocalDate last,
        boolean ends,
        Optional<Closing> closing,
        List<HolidaySetting> settings) {

    /** Whose days off. */
    public enum Source {
        /** China's production calendar. */
        CHINA,
        /** Russia's production calendar. */
        RUSSIA,
        /** The carrier's own calendar. */
        CARRIER,
        /** The warehouse's own closed days. */
        WAREHOUSE;

        /** {@return the source in a word for people} */
        public Message message() {
            return Message.of("pickup.source." + this);
        }
    }

    /**
     * The last moment before the closed days and the first after them.
     *
     * @param pickup the last pick-up before them; empty where no pick-ups are given or none is known
     * @param closeBy the last safe moment to be packed: the beginning of that pick-up, without pick-ups the last closing of the warehouse, less
     *     the time for the queue (P-04); empty where none is known
     * @param reopens when it opens again; empty where that is not known
     */
    public record Closing(Optional<Slot> pickup, Optional<Instant> closeBy, Optional<Instant> reopens) {}

    /**
     * Refuses days that nobody has off.
     *
     * @param sources whose days off they are
     * @param first the first day
     * @param last the last day
     * @param ends whether the next day is known to be none of them
     * @param closing when the warehouse closes and opens again
     * @param settings what is set or asked
     * @throws IllegalArgumentException when there is no source, or the last day lies before the first; names the days
     */
    public HolidayReminder {
        sources = List.copyOf(sources);
        settings = List.copyOf(settings);
        if (sources.isEmpty() || last.isBefore(first)) {
            throw new IllegalArgumentException("no days off from " + first + " through " + last + " of " + sources);
        }
    }

    /** {@return the reminder in sentences for people} */
    public List<Message> messages() {
        List<Message> said = new ArrayList<>();
        Listed whose = new Listed(sources.stream().map(Source::message).toList());
        said.add(Message.of(closing.isPresent() ? "pickup.holiday.closed" : "pickup.holiday.open", whose, first, last));
        closing.ifPresent(closed -> said.addAll(sentences(closed)));
        if (!ends) {
            said.add(Message.of("pickup.holiday.endNotKnown", last));
        }
        settings.forEach(setting -> said.add(setting.message()));
        return List.copyOf(said);
    }

    private static List<Message> sentences(Closing closing) {
        List<Message> said = new ArrayList<>();
        said.add(closing.closeBy()
                .map(close -> closing.reopens()
                        .map(open -> Message.of("pickup.holiday.close", close, open))
                        .orElseGet(() -> Message.of("pickup.holiday.close.only", close)))
                .orElseGet(() -> Message.of("pickup.holiday.close.notKnown")));
        closing.pickup().ifPresent(slot -> said.add(Message.of("pickup.holiday.lastPickup", slot.from(), slot.to())));
        return said;
    }
}
