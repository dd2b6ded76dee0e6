package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.penalty.ExchangeRates;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.rule.DatedTable;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * What an audit looks at, and how. Immutable.
 *
 * @param first the first day of which the charges were read
 * @param last the last one
 * @param readOn the day on which they were read, in the zone of the charges' days
 * @param unread days whose charges could not be read: nothing is called missing on them
 * @param visibleAfter within how many days after its own a charge may be dated and becomes visible; 1 by default (I-07)
 * @param rounding how a computed amount is rounded to hundredths before it is compared; Ozon published nothing, half up by default,
 *     {@link RoundingMode#UNNECESSARY} compares exactly
 * @param rates roubles per unit of a currency on a day, for charges that other days' rates may explain; knows none by default
 * @param rateDays how many days before and after the charge another rate is looked for; 3 by default
 * @param objected postings that the seller objected to
 */
public record AuditPolicy(
        LocalDate first,
        LocalDate last,
        LocalDate readOn,
        Set<LocalDate> unread,
        int visibleAfter,
        RoundingMode rounding,
        ExchangeRates rates,
        int rateDays,
        Set<PostingNumber> objected) {

    private static final int VISIBLE_AFTER =
            DatedTable.of(AuditPolicy.class, "visibility.tsv").rows().get(0).read("days", Integer::valueOf);
    private static final int RATE_DAYS = 3;
    private static final int MOST_DAYS = 31;
    private static final int HUNDREDTHS = 2;

    /**
     * Refuses days out of order.
     *
     * @param first the first day
     * @param last the last day
     * @param readOn when they were read
     * @param unread days that could not be read
     * @param visibleAfter within how many days a charge becomes visible
     * @param rounding how a computed amount is rounded
     * @param rates roubles per unit
     * @param rateDays how many days another rate is looked for
     * @param objected postings that the seller objected to
     * @throws IllegalArgumentException when the first day is after the last, or a number of days is not 0 to 31; names it
     */
    public AuditPolicy {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("first day " + first + " after the last " + last);
        }
        checkDays("visibleAfter", visibleAfter);
        checkDays("rateDays", rateDays);
        unread = Set.copyOf(unread);
        objected = Set.copyOf(objected);
    }

    /**
     * The documented defaults.
     *
     * @param first the first day of which the charges were read
     * @param last the last one
     * @param readOn the day on which they were read
     * @return the policy
     */
    public static AuditPolicy of(LocalDate first, LocalDate last, LocalDate readOn) {
        return new AuditPolicy(
                first,
                last,
                readOn,
                Set.of(),
                VISIBLE_AFTER,
                RoundingMode.HALF_UP,
                ExchangeRates.none(),
                RATE_DAYS,
                Set.of());
    }

    /**
     * The same, with days whose charges could not be read.
     *
     * @param days the days, beside those named before
     * @return the new policy
     */
    public AuditPolicy without(Set<LocalDate> days) {
        Set<LocalDate> all = new HashSet<>(unread);
        all.addAll(days);
        return new AuditPolicy(first, last, readOn, all, visibleAfter, rounding, rates, rateDays, objected);
    }

    /**
     * The same with another rounding.
     *
     * @param mode how computed amounts are rounded to hundredths
     * @return the new policy
     */
    public AuditPolicy rounding(RoundingMode mode) {
        return new AuditPolicy(first, last, readOn, unread, visibleAfter, mode, rates, rateDays, objected);
    }

    /**
     * The same with exchange rates.
     *
     * @param known roubles per unit of a currency on a day, positive; empty where the caller knows none
     * @return the new policy
     */
    public AuditPolicy rates(ExchangeRates known) {
        return new AuditPolicy(first, last, readOn, unread, visibleAfter, rounding, known, rateDays, objected);
    }

    /**
     * The same, with postings that the seller objected to.
     *
     * @param postings the postings
     * @return the new policy
     */
    public AuditPolicy objected(Set<PostingNumber> postings) {
        return new AuditPolicy(first, last, readOn, unread, visibleAfter, rounding, rates, rateDays, postings);
    }

    boolean knows(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last) && !unread.contains(day);
    }

    boolean isVisible(LocalDate day) {
        return !readOn.isBefore(day.plusDays(visibleAfter));
    }

    /** Whether a charge may bear this day. */
    boolean inTime(LocalDate expected, LocalDate billed) {
        return !billed.isBefore(expected) && !billed.isAfter(expected.plusDays(visibleAfter));
    }

    /** Whether a computed amount, rounded, is the billed one. */
    boolean same(Money computed, Money billed) {
        return rounded(computed).equals(billed);
    }

    /** A computed amount as it is compared. */
    Money rounded(Money computed) {
        if (rounding == RoundingMode.UNNECESSARY) {
            return computed;
        }
        return new Money(computed.amount().setScale(HUNDREDTHS, rounding), computed.currency());
    }

    private static void checkDays(String name, int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException(name + ": 0 to " + MOST_DAYS + " days, got " + days);
        }
    }
}
