package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A charge that was computed for a posting, or of which it is only known that it is to come.
 *
 * @param posting the posting
 * @param kind what the charge is for
 * @param day the day of the charge: that on which the order changed (I-07)
 * @param cost what it should cost
 * @param basis the numbers that it was computed from; without them a difference can hardly be explained
 * @param trace the arithmetic in words, step by step
 */
public record Expected(
        PostingNumber posting, ChargeKind kind, LocalDate day, Cost cost, Optional<Basis> basis, List<Message> trace) {

    /** What a charge should cost. */
    public sealed interface Cost {

        /**
         * A computed cost.
         *
         * @param money not negative, not rounded unless by the caller
         */
        record Known(Money money) implements Cost {

            /**
             * Refuses a negative cost.
             *
             * @param money the cost
             * @throws IllegalArgumentException when it is negative; names it
             */
            public Known {
                if (money.signum() < 0) {
                    throw new IllegalArgumentException("a computed charge is not negative: " + money);
                }
            }
        }

        /**
         * A cost that could not be computed.
         *
         * @param reason why not
         */
        record NotKnown(Message reason) implements Cost {}
    }

    /**
     * Copies the trace.
     *
     * @param posting the posting
     * @param kind what the charge is for
     * @param day the day of the charge
     * @param cost what it should cost
     * @param basis the numbers that it was computed from
     * @param trace the arithmetic in words
     */
    public Expected {
        trace = List.copyOf(trace);
    }

    /**
     * A computed charge.
     *
     * @param posting the posting
     * @param kind what the charge is for
     * @param day the day of the charge
     * @param cost not negative
     * @return the charge, without basis and trace
     */
    public static Expected of(PostingNumber posting, ChargeKind kind, LocalDate day, Money cost) {
        return new Expected(posting, kind, day, new Cost.Known(cost), Optional.empty(), List.of());
    }

    /**
     * The same charge with the numbers that it was computed from.
     *
     * @param numbers the numbers
     * @return the new charge
     */
    public Expected from(Basis numbers) {
        return new Expected(posting, kind, day, cost, Optional.of(numbers), trace);
    }

    /** {@return what it should cost, where that is known} */
    public Optional<Money> money() {
        return cost instanceof Cost.Known known ? Optional.of(known.money()) : Optional.empty();
    }

    Optional<Message> whyNotKnown() {
        return cost instanceof Cost.NotKnown not ? Optional.of(not.reason()) : Optional.empty();
    }
}
