package io.github.ozonexpiry.capacity;

import io.github.ozonexpiry.posting.Posting;
import java.time.Duration;

/**
 * How long one person needs to pack a posting. Ozon publishes no number: it is measured or set by the seller.
 *
 * @param perPosting for any posting, zero or more
 * @param perLine for each of its products besides, zero or more
 */
public record PackingRate(Duration perPosting, Duration perLine) {

    private static final Duration HOUR = Duration.ofHours(1);

    /**
     * Refuses a rate that takes no time.
     *
     * @param perPosting for any posting
     * @param perLine for each of its products besides
     * @throws IllegalArgumentException when a time is negative or both are zero; names both
     */
    public PackingRate {
        if (perPosting.isNegative()
                || perLine.isNegative()
                || perPosting.plus(perLine).isZero()) {
            throw new IllegalArgumentException("packing takes time, got " + perPosting + " and " + perLine + " a line");
        }
    }

    /**
     * So many postings an hour, whatever is in them.
     *
     * @param postings how many one person packs in an hour, 1 or more
     * @return the rate
     * @throws IllegalArgumentException when there is none; names the number
     */
    public static PackingRate perHour(int postings) {
        if (postings < 1) {
            throw new IllegalArgumentException("postings an hour: 1 or more, got " + postings);
        }
        return new PackingRate(HOUR.dividedBy(postings), Duration.ZERO);
    }

    /** Whether the products must be known. */
    boolean countsLines() {
        return !perLine.isZero();
    }

    /**
     * The work for a posting.
     *
     * @param posting the posting
     * @return the time of one person; zero when only lines count and it has none
     */
    public Duration work(Posting posting) {
        return perPosting.plus(perLine.multipliedBy(posting.lines().size()));
    }
}
