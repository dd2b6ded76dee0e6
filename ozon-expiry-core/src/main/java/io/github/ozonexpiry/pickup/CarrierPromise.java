package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.handling.PickupSlots;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What a carrier and a seller agreed on. It is the seller's own agreement; Ozon publishes no pick-up times (P-08).
 *
 * @param carrier the carrier, not blank
 * @param slots when it picks up; empty where no times were agreed on
 * @param daysAWeek on how many days of a week it picks up, 1 to 7; empty where that was not agreed on, or the slots say it
 * @param transit how long a parcel takes from hand-over to buyer at most, by the clock; empty where that was not agreed on
 * @param contacts whom to reach there
 */
public record CarrierPromise(
        String carrier,
        Optional<PickupSlots> slots,
        OptionalInt daysAWeek,
        Optional<Duration> transit,
        List<EmergencyContact> contacts) {

    private static final int WEEK = 7;

    /**
     * Refuses a promise that contradicts itself.
     *
     * @param carrier the carrier
     * @param slots when it picks up
     * @param daysAWeek on how many days of a week it picks up
     * @param transit how long a parcel takes
     * @param contacts whom to reach there
     * @throws IllegalArgumentException when the carrier is blank, slots and days are both given, the days are not 1 to 7, the transit time is not
     *     above zero, or a contact is of another carrier; names the value
     */
    public CarrierPromise {
        carrier = Named.notBlank("a promise's carrier", carrier);
        contacts = List.copyOf(contacts);
        if (slots.isPresent() && daysAWeek.isPresent()) {
            throw new IllegalArgumentException(
                    "pick-up slots say on which days, so not also " + daysAWeek.getAsInt() + " a week");
        }
        if (daysAWeek.isPresent() && (daysAWeek.getAsInt() < 1 || daysAWeek.getAsInt() > WEEK)) {
            throw new IllegalArgumentException("pick-ups on 1 to 7 days a week, got " + daysAWeek.getAsInt());
        }
        if (transit.filter(time -> time.isNegative() || time.isZero()).isPresent()) {
            throw new IllegalArgumentException("a transit time is above zero, got " + transit.get());
        }
        for (EmergencyContact contact : contacts) {
            if (!contact.carrier().equals(carrier)) {
                throw new IllegalArgumentException(contact + ", not of " + carrier);
            }
        }
    }

    /**
     * A carrier that promised nothing so far.
     *
     * @param carrier the carrier, not blank
     * @return the promise
     * @throws IllegalArgumentException when it is blank
     */
    public static CarrierPromise of(String carrier) {
        return new CarrierPromise(carrier, Optional.empty(), OptionalInt.empty(), Optional.empty(), List.of());
    }

    /**
     * The same with times of pick-ups, instead of a number of days.
     *
     * @param times when it picks up
     * @return the new promise
     */
    public CarrierPromise at(PickupSlots times) {
        return new CarrierPromise(carrier, Optional.of(times), OptionalInt.empty(), transit, contacts);
    }

    /**
     * The same with a number of days, instead of times.
     *
     * @param days on how many days of a week it picks up, 1 to 7
     * @return the new promise
     * @throws IllegalArgumentException when it is not 1 to 7; names it
     */
    public CarrierPromise onDaysAWeek(int days) {
        return new CarrierPromise(carrier, Optional.empty(), OptionalInt.of(days), transit, contacts);
    }

    /**
     * The same with a transit time.
     *
     * @param time from hand-over to buyer at most, above zero
     * @return the new promise
     * @throws IllegalArgumentException when it is not above zero; names it
     */
    public CarrierPromise within(Duration time) {
        return new CarrierPromise(carrier, slots, daysAWeek, Optional.of(time), contacts);
    }

    /**
     * The same with one more contact.
     *
     * @param contact whom to reach there
     * @return the new promise
     * @throws IllegalArgumentException when it is of another carrier; names both
     */
    public CarrierPromise reachedBy(EmergencyContact contact) {
        return new CarrierPromise(
                carrier,
                slots,
                daysAWeek,
                transit,
                Stream.concat(contacts.stream(), Stream.of(contact)).toList());
    }
}
