package io.github.ozonexpiry.outlook;

import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.Optional;

/** What a seller can do about an open posting: the whole family. */
public sealed interface Choice {

    /** Hand it over now. */
    record ShipNow() implements Choice {}

    /**
     * Hand it over later.
     *
     * @param from the first moment of that stretch of the curve
     * @param until the first moment that no longer belongs to it; {@link Instant#MAX} for one without end
     */
    record ShipLater(Instant from, Instant until) implements Choice {}

    /** Cancel it now; it cannot be undone. */
    record CancelNow() implements Choice {}

    /**
     * Do nothing until Ozon cancels.
     *
     * @param at when that is, where it is known
     */
    record LetTimerRun(Optional<Instant> at) implements Choice {}

    /** Split it into several postings, each with dates and a ladder of its own. */
    record Split() implements Choice {}

    /** Fix another day of shipping, where the seller fixes it (L-03). */
    record MoveShipDate() implements Choice {}

    /** Move the delivery to the buyer to another day (L-11). */
    record MoveDeliveryDate() implements Choice {}

    /** {@return whether the order is still fulfilled} */
    default boolean keepsSale() {
        return !(this instanceof CancelNow) && !(this instanceof LetTimerRun);
    }

    /** {@return the choice in a few words for people} */
    default Message message() {
        if (this instanceof ShipLater later) {
            return later.until().equals(Instant.MAX)
                    ? Message.of("outlook.choice.shipFrom", later.from())
                    : Message.of("outlook.choice.shipBetween", later.from(), later.until());
        }
        if (this instanceof LetTimerRun timer) {
            return timer.at()
                    .map(at -> Message.of("outlook.choice.timerAt", at))
                    .orElseGet(() -> Message.of("outlook.choice.timer"));
        }
        return Message.of("outlook.choice." + getClass().getSimpleName());
    }
}
