package io.github.ozonexpiry.index;

import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the error index is reckoned, where Ozon's texts leave it open or contradict each other. {@link #settings} says of each setting by which rule.
 *
 * @param windowDays how many days count, 1 to 366; 14 (I-02)
 * @param excludedDays how many days up to and with the day of reckoning do not count, 0 to 31; today (I-02), or today and yesterday (I-14)
 * @param denominator which shipments count (I-03)
 * @param zone the zone in which a day begins and ends; not stated by Ozon, Europe/Moscow taken
 * @param leftOut the exclusions by which a shipment counts in neither number; by all others it counts as a shipment without error (I-10)
 * @param firstOrders how many orders of a new seller count in neither number, 0 to 1000 (I-18)
 * @param chargeDay which day's index a charge takes (I-08)
 */
public record IndexPolicy(
        int windowDays,
        int excludedDays,
        Denominator denominator,
        ZoneId zone,
        Set<Exclusion> leftOut,
        int firstOrders,
        ChargeDay chargeDay) {

    /** Which shipments the errors are divided by (I-03). */
    public enum Denominator {
        /** Created in the window or cancelled through the seller in it, each once: the Chinese text, and Ozon's example. */
        CREATED_OR_CANCELLED(1, 0),
        /** Created in the window, whenever they are cancelled: the index may exceed 100 %. */
        CREATED(0, 0),
        /** Created in the window, without those cancelled through the seller in it: the English text to the letter. */
        CREATED_NOT_CANCELLED(0, -1);

        private final int ofEarlier;
        private final int ofSame;

        Denominator(int ofEarlier, int ofSame) {
            this.ofEarlier = ofEarlier;
            this.ofSame = ofSame;
        }

        /** What a cancellation in a window adds when the shipment was created before the window. */
        int ofEarlier() {
            return ofEarlier;
        }

        /** What a cancellation in a window adds when the shipment was created in the same window. */
        int ofSame() {
            return ofSame;
        }
    }

    /** Which day's index a charge takes (I-08). */
    public enum ChargeDay {
        /** That of the day after the cancellation, whose window may end with the day of the cancellation: Ozon's example. */
        NEXT_DAY(1),
        /** That of the day of the cancellation. */
        SAME_DAY(0);

        private final int later;

        ChargeDay(int later) {
            this.later = later;
        }
    }

    /**
     * Refuses numbers out of their range.
     *
     * @param windowDays how many days count
     * @param excludedDays how many days up to and with the day of reckoning do not count
     * @param denominator which shipments count
     * @param zone the zone in which a day begins and ends
     * @param leftOut the exclusions by which a shipment counts in neither number
     * @param firstOrders how many orders of a new seller count in neither number
     * @param chargeDay which day's index a charge takes
     * @throws IllegalArgumentException when a number is out of its range; names it
     */
    public IndexPolicy {
        within("window days", windowDays, 1, 366);
        within("excluded days", excludedDays, 0, 31);
        within("first orders", firstOrders, 0, 1000);
        EnumSet<Exclusion> inOrder = EnumSet.noneOf(Exclusion.class);
        inOrder.addAll(leftOut);
        leftOut = Collections.unmodifiableSet(inOrder);
    }

    /** {@return the index of realFBS Global with five zones, the current one} */
    public static IndexPolicy globalFiveZones() {
        return SettingTable.BUILT_IN.preset("globalFiveZones");
    }

    /** {@return the index of realFBS Global with three zones: a new seller's first ten orders do not count (I-18)} */
    public static IndexPolicy globalThreeZones() {
        return SettingTable.BUILT_IN.preset("globalThreeZones");
    }

    /** {@return what {@link IndexEstimate} assumes for Russia, where Ozon publishes no formula: nothing of it is a rule} */
    public static IndexPolicy russiaEstimate() {
        return SettingTable.BUILT_IN.preset("russiaEstimate");
    }

    /**
     * The same policy with another window.
     *
     * @param days how many days count, 1 to 366
     * @return the new policy
     */
    public IndexPolicy withWindowDays(int days) {
        return new IndexPolicy(days, excludedDays, denominator, zone, leftOut, firstOrders, chargeDay);
    }

    /**
     * The same policy with other days left out.
     *
     * @param days how many days up to and with the day of reckoning do not count, 0 to 31; 2 is the other reading of I-14
     * @return the new policy
     */
    public IndexPolicy withExcludedDays(int days) {
        return new IndexPolicy(windowDays, days, denominator, zone, leftOut, firstOrders, chargeDay);
    }

    /**
     * The same policy with another denominator.
     *
     * @param other which shipments count
     * @return the new policy
     */
    public IndexPolicy with(Denominator other) {
        return new IndexPolicy(windowDays, excludedDays, other, zone, leftOut, firstOrders, chargeDay);
    }

    /**
     * The same policy in another zone.
     *
     * @param other the zone in which a day begins and ends
     * @return the new policy
     */
    public IndexPolicy with(ZoneId other) {
        return new IndexPolicy(windowDays, excludedDays, denominator, other, leftOut, firstOrders, chargeDay);
    }

    /**
     * The same policy with other exclusions.
     *
     * @param exclusions those by which a shipment counts in neither number
     * @return the new policy
     */
    public IndexPolicy leavingOut(Set<Exclusion> exclusions) {
        return new IndexPolicy(windowDays, excludedDays, denominator, zone, exclusions, firstOrders, chargeDay);
    }

    /**
     * The same policy for a new seller, or for one who is none.
     *
     * @param orders how many first orders count in neither number, 0 to 1000
     * @return the new policy
     */
    public IndexPolicy withFirstOrders(int orders) {
        return new IndexPolicy(windowDays, excludedDays, denominator, zone, leftOut, orders, chargeDay);
    }

    /**
     * The same policy with another index for charges.
     *
     * @param other which day's index a charge takes
     * @return the new policy
     */
    public IndexPolicy with(ChargeDay other) {
        return new IndexPolicy(windowDays, excludedDays, denominator, zone, leftOut, firstOrders, other);
    }

    /**
     * The day on which a moment counts.
     *
     * @param moment the moment
     * @return the day in the policy's zone
     */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /**
     * The first day of the window.
     *
     * @param indexDay the day on which the index is reckoned
     * @return the first day that counts
     */
    public LocalDate firstDay(LocalDate indexDay) {
        return lastDay(indexDay).minusDays(windowDays - 1L);
    }

    /**
     * The last day of the window.
     *
     * @param indexDay the day on which the index is reckoned
     * @return the last day that counts
     */
    public LocalDate lastDay(LocalDate indexDay) {
        return indexDay.minusDays(excludedDays);
    }

    /**
     * Whose index the charge for a cancellation takes.
     *
     * @param cancelled the day of the cancellation
     * @return the day on which that index is reckoned
     */
    public LocalDate chargeIndexDay(LocalDate cancelled) {
        return cancelled.plusDays(chargeDay.later);
    }

    /** {@return every setting with the rule that it follows and how far that can be trusted, in the order of the components} */
    public List<IndexSetting> settings() {
        return Stream.of(IndexSetting.Name.values())
                .map(name -> SettingTable.BUILT_IN.setting(name, this))
                .toList();
    }

    /** {@return the settings as sentences for people} */
    public List<Message> assumptions() {
        return settings().stream().map(IndexSetting::message).toList();
    }

    private static void within(String what, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(what + " are " + least + " to " + most + ", got " + number);
        }
    }
}
