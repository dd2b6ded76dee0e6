package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.cause.Trend.Level;
import io.github.ozonexpiry.cause.Trend.Rate;
import io.github.ozonexpiry.text.Message;
import java.util.Optional;

/**
 * How many of a carrier's parcels or pick-ups went wrong; a share only where there are enough of them to tell.
 *
 * @param count how many went wrong, 0 to {@code all}
 * @param all of how many that is known
 * @param least from how many on a share is judged
 * @param level how sure its interval is
 */
public record CarrierShare(int count, int all, int least, Level level) {

    /**
     * Refuses what is no part of a whole.
     *
     * @param count how many went wrong
     * @param all of how many that is known
     * @param least from how many on a share is judged
     * @param level how sure its interval is
     * @throws IllegalArgumentException when the count is not 0 to all; names both
     */
    public CarrierShare {
        if (count < 0 || count > all) {
            throw new IllegalArgumentException(count + " of " + all + " went wrong");
        }
    }

    static CarrierShare of(int count, int all, CarrierPolicy policy) {
        return new CarrierShare(count, all, policy.parcels(), policy.level());
    }

    /** {@return how many more are needed before a share can be judged; 0 where there are enough} */
    public int missing() {
        return Math.max(0, least - all);
    }

    /** {@return the share with its interval; empty where there are too few} */
    public Optional<Rate> rate() {
        return missing() > 0 || all == 0 ? Optional.empty() : Optional.of(new Rate(count, all, level));
    }

    /** {@return the numbers in a few words for people} */
    public Message message() {
        return rate().map(rate -> Message.of("pickup.share", count, all, rate))
                .orElseGet(() -> Message.of("pickup.share.tooFew", count, all, missing()));
    }
}
