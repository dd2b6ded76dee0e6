package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.handling.PickupSlots.Slot;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.pickup.CarrierRecord.Outcome;
import io.github.ozonexpiry.pickup.CarrierTiming.Way;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Measures a carrier in a stretch of time. */
final class Measuring {

    private final CarrierPromise promise;
    private final WorkingCalendar calendar;
    private final Instant from;
    private final Instant now;
    private final CarrierPolicy policy;

    Measuring(CarrierPromise promise, WorkingCalendar calendar, Instant from, Instant now, CarrierPolicy policy) {
        this.promise = promise;
        this.calendar = calendar;
        this.from = from;
        this.now = now;
        this.policy = policy;
    }

    CarrierRecord record(Collection<PostingHistory> histories) {
        List<Parcel> all = histories.stream()
                .map(history -> new Parcel(history.asOf(now)))
                .sorted(Comparator.comparing(Parcel::number))
                .toList();
        List<Parcel> given = all.stream().filter(this::counts).toList();
        List<PostingNumber> lost = numbers(given, Parcel::isLost);
        List<PostingNumber> gone = numbers(given, parcel -> parcel.isGone(policy, now));
        return new CarrierRecord(
                promise,
                from,
                now,
                pickups(all),
                CarrierTiming.of(ways(given, this::scan), Optional.of(policy.scanWithin()), policy),
                numbers(given, Measuring::isNotScanned),
                CarrierTiming.of(ways(given, this::transit), promise.transit(), policy),
                lost,
                gone,
                share(lost.size() + gone.size(), given),
                share(numbers(given, parcel -> parcel.refused().isPresent()).size(), given));
    }

    private boolean counts(Parcel parcel) {
        return parcel.given().filter(when -> !when.by().isBefore(from)).isPresent();
    }

    private CarrierShare share(int count, List<Parcel> given) {
        return CarrierShare.of(count, given.size(), policy);
    }

    private static List<PostingNumber> numbers(List<Parcel> parcels, Predicate<Parcel> wanted) {
        return parcels.stream().filter(wanted).map(Parcel::number).toList();
    }

    private static boolean isNotScanned(Parcel parcel) {
        return parcel.left().isPresent() && parcel.scanned().isEmpty() && parcel.isOnItsWay();
    }

    private static List<Way> ways(List<Parcel> parcels, Function<Parcel, Optional<Way>> step) {
        return parcels.stream().flatMap(parcel -> step.apply(parcel).stream()).toList();
    }

    private Optional<Way> scan(Parcel parcel) {
        return parcel.left().flatMap(left -> way(parcel, left, parcel.scanned()));
    }

    private Optional<Way> transit(Parcel parcel) {
        return parcel.history().handedOver().flatMap(taken -> way(parcel, taken, parcel.delivered()));
    }

    /** None where it ended otherwise: cancelled, or sent back. */
    private Optional<Way> way(Parcel parcel, When begin, Optional<When> end) {
        if (end.isPresent()) {
            return Optional.of(new Way(parcel.number(), TimeRange.between(begin, end.get()), true));
        }
        return parcel.isOnItsWay()
                ? Optional.of(new Way(parcel.number(), TimeRange.since(begin, now), false))
                : Optional.empty();
    }

    private CarrierRecord.Pickups pickups(List<Parcel> parcels) {
        Map<Outcome, List<Slot>> outcomes = promise.slots()
                .map((PickupSlots slots) -> SlotRecord.of(slots, parcels, calendar, from, now))
                .orElse(Map.of());
        int missed = count(outcomes, Outcome.FAILED) + count(outcomes, Outcome.NOTHING_TAKEN);
        int known = missed + count(outcomes, Outcome.CAME);
        return new CarrierRecord.Pickups(days(parcels), outcomes, CarrierShare.of(missed, known, policy));
    }

    private static int count(Map<Outcome, List<Slot>> outcomes, Outcome outcome) {
        return outcomes.getOrDefault(outcome, List.of()).size();
    }

    private NavigableSet<LocalDate> days(List<Parcel> parcels) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        parcels.stream().flatMap(Measuring::pickupsOf).forEach(when -> day(when).ifPresent(days::add));
        return days;
    }

    /** When it was fetched: as the carrier says, else when it left, else when it was scanned. */
    private static Stream<When> pickupsOf(Parcel parcel) {
        List<When> came = parcel.all(Kind.PICKUP_CAME).toList();
        return came.isEmpty() ? parcel.left().or(parcel::scanned).stream() : came.stream();
    }

    /** Where it is known, and within the time. */
    private Optional<LocalDate> day(When when) {
        LocalDate by = dayOf(when.by());
        return when.after()
                .filter(after -> !when.by().isBefore(from) && dayOf(after).equals(by))
                .map(after -> by);
    }

    private LocalDate dayOf(Instant moment) {
        return moment.atZone(calendar.zone()).toLocalDate();
    }
}
