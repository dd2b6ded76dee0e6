package io.github.ozonexpiry.guard;

import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.stock.StockLevel;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.List;

/** Why a number of stock is not to be trusted: the whole family. It stands until something shows that it is over, not until it is forgotten. */
public sealed interface Reason
        permits StockEvent.Cancelled,
                StockEvent.Lacking,
                StockEvent.DelayForeseen,
                Reason.Oversold,
                Reason.Fell,
                Reason.NotJudged,
                Reason.Stale,
                Reason.NotCounted {

    /** Whose number of a stock. */
    enum Side {
        /** The seller's own count. */
        OWN,
        /** What Ozon shows. */
        OZON
    }

    /**
     * Orders have reserved more than is there.
     *
     * @param at when the own count said so
     * @param pieces how many are missing, 1 or more
     */
    record Oversold(Instant at, long pieces) implements Reason {}

    /**
     * Stock fell by more than sales explain.
     *
     * @param side whose number
     * @param before the number before
     * @param after the number after
     * @param pieces how many pieces no known sale explains
     */
    record Fell(Side side, StockLevel before, StockLevel after, long pieces) implements Reason {}

    /**
     * Stock fell by pieces that no known sale explains, and how fast it sells is not known.
     *
     * @param side whose number
     * @param before the number before
     * @param after the number after
     * @param pieces how many pieces no known sale explains
     */
    record NotJudged(Side side, StockLevel before, StockLevel after, long pieces) implements Reason {}

    /**
     * The own count is too old.
     *
     * @param counted when it was made
     */
    record Stale(Instant counted) implements Reason {}

    /** There is no own count. */
    record NotCounted() implements Reason {}

    /** {@return the reason in words} */
    default Message message() {
        return ReasonMessage.of(this);
    }

    /** {@return what ends it, in words} */
    default Message ends() {
        return ReasonMessage.ends(this);
    }

    /** {@return the rules that it rests on, perhaps none; what the seller alone decides has none of Ozon's} */
    default List<RuleId> rules() {
        return ReasonMessage.rules(this);
    }
}
