package io.github.ozonexpiry.handling;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * When goods are taken: times of day on days of the week. Source: Seller API, {@code first_mile.timeslot_from}, {@code timeslot_to} of
 * {@code /v2/warehouse/list} (H-08).
 *
 * <p>The zone of Ozon's texts is not documented (samples look like UTC): the caller chooses it. A slot that ends no later than it begins
 * ends on the next day.
 *
 * @param zone the zone of the clock
 * @param days the days on which slots begin
 * @param times the slots of each of these days, at least one
 */
public record PickupSlots(ZoneId zone, Set<DayOfWeek> days, List<Times> times) {

    private static final int LONGEST_SEARCH = 366;
    private static final Comparator<Slot> IN_TIME =
            Comparator.comparing(Slot::from).thenComparing(Slot::to);

    /**
     * A slot by the clock on the wall.
     *
     * @param from its beginning
     * @param to its end, on the next day when it is not later than the beginning
     */
    public record Times(LocalTime from, LocalTime to) {

        Slot on(LocalDate day, ZoneId zone) {
            LocalDate last = to.isAfter(from) ? day : day.plusDays(1);
            return new Slot(
                    day.atTime(from).atZone(zone).toInstant(),
                    last.atTime(to).atZone(zone).toInstant());
        }
    }

    /**
     * A slot of one day.
     *
     * @param from its first moment: the goods must be ready
     * @param to its end: by then they have been taken
     */
    public record Slot(Instant from, Instant to) {}

    /**
     * Refuses slots that never come.
     *
     * @param zone the zone of the clock
     * @param days the days on which slots begin
     * @param times the slots of each of these days
     * @throws IllegalArgumentException when there is no day or no slot; names both
     */
    public PickupSlots {
        days = Set.copyOf(days);
        times = List.copyOf(times);
        if (days.isEmpty() || times.isEmpty()) {
            throw new IllegalArgumentException("pick-up slots need a day and a time, got " + days + " and " + times);
        }
    }

    /**
     * Slots on some days of the week.
     *
     * @param zone the zone of the clock
     * @param days the days on which slots begin
     * @param slots such as {@code 10:00-14:00}
     * @return the slots
     * @throws IllegalArgumentException when there is no day or slot, or a text is not a slot; names it
     */
    public static PickupSlots of(ZoneId zone, Collection<DayOfWeek> days, String... slots) {
        return new PickupSlots(
                zone,
                Set.copyOf(days),
                Arrays.stream(slots).map(PickupSlots::read).toList());
    }

    /**
     * Slots on every day of the week.
     *
     * @param zone the zone of the clock
     * @param slots such as {@code 10:00-14:00}
     * @return the slots
     * @throws IllegalArgumentException when there is no slot, or a text is not a slot; names it
     */
    public static PickupSlots daily(ZoneId zone, String... slots) {
        return of(zone, List.of(DayOfWeek.values()), slots);
    }

    /**
     * The last slot that is over by a moment.
     *
     * @param moment the moment
     * @param open the days, in the zone of the slots, on which goods can be given
     * @return of the slots that end by then the one that begins last; empty when the year before has none
     */
    public Optional<Slot> lastOverBy(Instant moment, Predicate<LocalDate> open) {
        LocalDate day = moment.atZone(zone).toLocalDate();
        for (int back = 0; back <= LONGEST_SEARCH; back++) {
            Optional<Slot> last = lastOf(day.minusDays(back), moment, open);
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    /**
     * The first slot for which goods can still be made ready.
     *
     * @param moment the moment from which they are ready
     * @param open the days, in the zone of the slots, on which goods can be given
     * @return of the slots that begin then or later the one that begins first; empty when the year after has none
     */
    public Optional<Slot> firstFrom(Instant moment, Predicate<LocalDate> open) {
        LocalDate day = moment.atZone(zone).toLocalDate();
        for (int ahead = 0; ahead <= LONGEST_SEARCH; ahead++) {
            Optional<Slot> first = firstOf(day.plusDays(ahead), moment, open);
            if (first.isPresent()) {
                return first;
            }
        }
        return Optional.empty();
    }

    private Optional<Slot> firstOf(LocalDate day, Instant moment, Predicate<LocalDate> open) {
        return on(day, open).stream()
                .filter(slot -> !slot.from().isBefore(moment))
                .min(Comparator.comparing(Slot::from));
    }

    private Optional<Slot> lastOf(LocalDate day, Instant moment, Predicate<LocalDate> open) {
        return on(day, open).stream().filter(slot -> !slot.to().isAfter(moment)).max(Comparator.comparing(Slot::from));
    }

    /**
     * The slots that begin on a day.
     *
     * @param day the day, in the zone of the slots
     * @param open the days on which goods can be given
     * @return the slots, the one that begins first before the others; none where the day has none or is not open
     */
    public List<Slot> on(LocalDate day, Predicate<LocalDate> open) {
        boolean isOpen = days.contains(day.getDayOfWeek()) && open.test(day);
        return isOpen
                ? times.stream().map(slot -> slot.on(day, zone)).sorted(IN_TIME).toList()
                : List.of();
    }

    private static Times read(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("a slot is written HH:mm-HH:mm, got '" + text + "'");
        }
        return new Times(
                DailyCutoff.clock("the beginning of slot '" + text + "'", ends[0]),
                DailyCutoff.clock("the end of slot '" + text + "'", ends[1]));
    }
}
