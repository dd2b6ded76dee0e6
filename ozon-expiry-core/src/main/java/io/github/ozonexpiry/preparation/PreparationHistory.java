package io.github.ozonexpiry.preparation;

import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How long the postings of one place took, in the order in which they were ordered. Immutable.
 *
 * @param place the warehouse and the delivery method
 * @param duty until what the time counts
 * @param unit in what it is counted
 * @param calendar the open days and hours that count
 * @param asOf the moment up to which everything is known
 * @param postings what is measured, the earliest order first
 * @param leftOut how many postings are not, by reason
 */
public record PreparationHistory(
        Place place,
        Duty duty,
        SettingRange.Unit unit,
        WorkingCalendar calendar,
        Instant asOf,
        List<Preparation> postings,
        Map<LeftOut, Integer> leftOut) {

    /** Every day round the clock, with midnights of UTC: what counts where no warehouse's calendar is given. */
    public static final WorkingCalendar EVERY_MINUTE = WorkingCalendar.in(ZoneOffset.UTC)
            .weekly(WeeklyHours.roundTheClock())
            .build();

    private static final Comparator<Preparation> BY_ARRIVAL = Comparator.comparing(Preparation::ordered)
            .thenComparing(one -> one.posting().number());

    /** Why a posting tells nothing of the time that an order takes. */
    public enum LeftOut {
        /** It was never looked at, or the look states no {@code in_process_at}. */
        NO_ORDER_MOMENT,
        /** The buyer or somebody else who is not the seller cancelled it before it was done. */
        CANCELLED_BY_OTHERS,
        /** Replaced by the postings that it was split into. */
        SPLIT,
        /** Its status does not tell whether it was done. */
        STATUS_UNCLEAR,
        /** It was done or cancelled before it was ordered: the moments contradict each other. */
        CONTRADICTION,
        /** The calendar does not know its days. */
        CALENDAR_NOT_KNOWN,
        /** It had been done when it was first looked at, later than the longest setting. */
        NOT_WATCHED,
        /** The longest setting is not over since it was ordered: of such orders only the quick ones are known. */
        TOO_YOUNG;

        /** {@return the reason in a few words for people} */
        public Message message() {
            return Message.of("preparation.leftOut." + this);
        }
    }

    /**
     * Puts the postings in the order of arrival.
     *
     * @param place the warehouse and the delivery method
     * @param duty until what the time counts
     * @param unit in what it is counted
     * @param calendar the open days and hours that count
     * @param asOf the moment up to which everything is known
     * @param postings what is measured
     * @param leftOut how many postings are not, by reason
     * @throws IllegalArgumentException when a posting stands twice; names it
     */
    public PreparationHistory {
        Set<PostingNumber> numbers = new HashSet<>();
        postings.stream()
                .map(one -> one.posting().number())
                .filter(number -> !numbers.add(number))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("posting " + twice + " stands twice in the history");
                });
        postings = postings.stream().sorted(BY_ARRIVAL).toList();
        leftOut = Map.copyOf(leftOut);
    }

    /**
     * The history of one place.
     *
     * @param place the warehouse and the delivery method; that the postings are of it is the caller's business
     * @param duty until what the time counts
     * @param unit in what it is counted
     * @param calendar the open days and hours of the place; {@link #EVERY_MINUTE} where it has none
     * @param postings what was seen of each posting
     * @param now the moment up to which everything is known; what was seen later is not used
     * @return the history
     * @throws IllegalArgumentException when a posting stands twice; names it
     */
    public static PreparationHistory of(
            Place place,
            Duty duty,
            SettingRange.Unit unit,
            WorkingCalendar calendar,
            Collection<PostingHistory> postings,
            Instant now) {
        Measuring measuring = new Measuring(duty, unit, calendar, now);
        postings.forEach(measuring::measure);
        return new PreparationHistory(place, duty, unit, calendar, now, measuring.measured(), measuring.leftOut());
    }

    /**
     * The histories of all places, by the warehouse and delivery method that each posting states.
     *
     * @param duty until what the time counts
     * @param unit in what it is counted
     * @param calendars the open days and hours of a place
     * @param postings what was seen of each posting
     * @param now the moment up to which everything is known; what was seen later is not used
     * @return a history a place, in the order in which places are met; postings without either are of {@link Place#NOT_STATED}
     * @throws IllegalArgumentException when a posting stands twice in a place; names it
     */
    public static Map<Place, PreparationHistory> byPlace(
            Duty duty,
            SettingRange.Unit unit,
            Function<Place, WorkingCalendar> calendars,
            Collection<PostingHistory> postings,
            Instant now) {
        Map<Place, List<PostingHistory>> places = new LinkedHashMap<>();
        for (PostingHistory one : postings) {
            Place place = one.asOf(now).latest().map(Place::of).orElse(Place.NOT_STATED);
            places.computeIfAbsent(place, unseen -> new ArrayList<>()).add(one);
        }
        Map<Place, PreparationHistory> histories = new LinkedHashMap<>();
        places.forEach((place, ones) -> histories.put(place, of(place, duty, unit, calendars.apply(place), ones, now)));
        return histories;
    }

    /**
     * The history since a moment, as after a change of the work.
     *
     * @param moment the moment, which belongs to it
     * @return the postings ordered from then on; what is left out is counted as before
     */
    public PreparationHistory since(Instant moment) {
        return new PreparationHistory(
                place,
                duty,
                unit,
                calendar,
                asOf,
                postings.stream().filter(one -> !one.ordered().isBefore(moment)).toList(),
                leftOut);
    }

    /** The times that show whether settings of the range are enough: which they are is decided by the order's moment alone. */
    Sample sample(SettingRange range) {
        if (range.unit() != unit) {
            throw new IllegalArgumentException(
                    "a history counted in " + unit + " cannot be judged by settings in " + range.unit());
        }
        Map<LeftOut, Integer> notCounted = new EnumMap<>(LeftOut.class);
        notCounted.putAll(leftOut);
        List<Preparation> counted = new ArrayList<>();
        for (Preparation one : postings) {
            if (one.age().compareTo(range.longest()) <= 0) {
                notCounted.merge(LeftOut.TOO_YOUNG, 1, Integer::sum);
            } else if (one.isUnwatched() && one.took().compareTo(range.longest()) > 0) {
                notCounted.merge(LeftOut.NOT_WATCHED, 1, Integer::sum);
            } else {
                counted.add(one);
            }
        }
        return Sample.of(counted, notCounted);
    }
}
