package io.github.ozonexpiry.availability;

import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.util.Optional;

/**
 * Why a line gets no number.
 *
 * @param kind what it is
 * @param message the same for people, with the values
 */
public record LineProblem(Kind kind, Message message) {

    /** Why a line gets no number. */
    public enum Kind {
        /** A number of pieces is below zero. */
        NEGATIVE,
        /** A number of pieces is above a billion: ours, for no warehouse has that. */
        NO_COUNT,
        /** The number for Ozon is a million or more. Source: Seller API, {@code /v2/products/stocks}, {@code STOCK_TOO_BIG}. */
        TOO_BIG,
        /** Two lines of the product in the warehouse differ; which one is true is not known. */
        TWO_LINES,
        /** The same line stood before. */
        REPEATED,
        /** The warehouse is none of the shop's. */
        UNKNOWN_WAREHOUSE;

        LineProblem of(Object... values) {
            return new LineProblem(this, Message.of("availability.problem." + this, values));
        }
    }

    /** {@return the rule that is broken; empty where it is the API's own bound, or plain reckoning} */
    public Optional<RuleId> rule() {
        return kind == Kind.TWO_LINES || kind == Kind.REPEATED ? Optional.of(RuleId.of("P-01")) : Optional.empty();
    }
}
