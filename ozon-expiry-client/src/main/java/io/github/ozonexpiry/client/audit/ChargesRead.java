package io.github.ozonexpiry.client.audit;

import io.github.ozonexpiry.audit.AuditPolicy;
import io.github.ozonexpiry.audit.Billed;
import io.github.ozonexpiry.client.answer.Quarantined;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What Ozon billed in a period, and what of it could not be read.
 *
 * @param first the first day
 * @param last the last day
 * @param charges the charges, source by source; the same one may stand in several
 * @param unread what could not be read at all
 * @param quarantined single rows that could not be read
 * @param passedOver how many rows were of kinds that are no matter of lateness and cancellation, by Ozon's number or name of the kind
 */
public record ChargesRead(
        LocalDate first,
        LocalDate last,
        List<Billed> charges,
        List<Unread> unread,
        List<Quarantined> quarantined,
        Map<String, Long> passedOver) {

    /**
     * Something that could not be read.
     *
     * @param what which part, such as {@code accruals of the day 2026-05-04}
     * @param days the days whose charges are perhaps not whole; none where nothing but a name is missing
     * @param reason why, in English
     */
    public record Unread(String what, Set<LocalDate> days, String reason) {

        /**
         * Copies the days.
         *
         * @param what which part, such as {@code accruals of the day 2026-05-04}
         * @param days the days whose charges are perhaps not whole
         * @param reason why
         */
        public Unread {
            days = Set.copyOf(days);
        }
    }

    /**
     * Copies the lists.
     *
     * @param first the first day
     * @param last the last day
     * @param charges the charges
     * @param unread what could not be read at all
     * @param quarantined single rows that could not be read
     * @param passedOver how many rows were of other kinds
     */
    public ChargesRead {
        charges = List.copyOf(charges);
        unread = List.copyOf(unread);
        quarantined = List.copyOf(quarantined);
        passedOver = Map.copyOf(passedOver);
    }

    /**
     * Both together, such as a shop's answers and stored ones.
     *
     * @param other the other ones
     * @return all of both; the period is that of this one
     */
    public ChargesRead and(ChargesRead other) {
        Map<String, Long> passed = new TreeMap<>(passedOver);
        other.passedOver.forEach((kind, rows) -> passed.merge(kind, rows, Long::sum));
        return new ChargesRead(
                first,
                last,
                both(charges, other.charges),
                both(unread, other.unread),
                both(quarantined, other.quarantined),
                passed);
    }

    /** {@return the days whose charges are perhaps not whole; nothing may be called missing on them} */
    public Set<LocalDate> unreadDays() {
        Set<LocalDate> days = new TreeSet<>();
        unread.forEach(each -> days.addAll(each.days()));
        return days;
    }

    /**
     * The documented defaults for this period, without the days that could not be read.
     *
     * @param readOn the day of the reading, in the zone of the charges' days
     * @return the policy
     */
    public AuditPolicy policy(LocalDate readOn) {
        return AuditPolicy.of(first, last, readOn).without(unreadDays());
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
