package io.github.ozonexpiry.capacity;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A posting that is still to be packed.
 *
 * @param number the posting
 * @param readyFrom from when on it can be packed: since the order is there, or when its goods arrive
 * @param dueBy the last moment at which it may be done; done exactly then is in time
 * @param work what it takes one person, above 0 up to 1,000 hours; counted in milliseconds, rounded up
 * @param atStake what is lost with it, 0 or more; empty when that is not known
 */
public record PackingJob(
        PostingNumber number, Instant readyFrom, Instant dueBy, Duration work, Optional<Money> atStake) {

    private static final Duration MOST = Duration.ofHours(1000);

    /**
     * Refuses work without length and a negative amount.
     *
     * @param number the posting
     * @param readyFrom from when on it can be packed
     * @param dueBy the last moment at which it may be done
     * @param work what it takes one person
     * @param atStake what is lost with it
     * @throws IllegalArgumentException when the work is not above 0 up to 1,000 hours or the amount is below zero; names posting and value
     */
    public PackingJob {
        if (work.isNegative() || work.isZero() || work.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(number + ": work is above 0 up to " + MOST + ", got " + work);
        }
        if (atStake.filter(money -> money.signum() < 0).isPresent()) {
            throw new IllegalArgumentException(number + ": at stake below zero: " + atStake.get());
        }
    }

    long workMillis() {
        return LineClock.roundedUp(work);
    }
}
