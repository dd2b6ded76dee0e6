package io.github.ozonexpiry.index;

/**
 * Between which values the index of a day lies, as far as fault and moment of every cancellation are known.
 *
 * @param lowest the index if nothing counts that only may count
 * @param highest the index if all of it counts
 * @param notReckoned how many postings of the ledger could be placed in no window at all, and stand in neither
 */
public record IndexRange(IndexReading lowest, IndexReading highest, int notReckoned) {

    /**
     * Refuses readings of different windows.
     *
     * @param lowest the index if nothing counts that only may count
     * @param highest the index if all of it counts
     * @param notReckoned how many postings could be placed in no window at all
     * @throws IllegalArgumentException when the readings are of different windows, or fewer errors count at most than at least; names them
     */
    public IndexRange {
        boolean sameWindow = lowest.day().equals(highest.day())
                && lowest.first().equals(highest.first())
                && lowest.last().equals(highest.last());
        if (!sameWindow || lowest.numerator() > highest.numerator()) {
            throw new IllegalArgumentException("no range: " + lowest + " to " + highest);
        }
    }

    /** {@return whether everything is known that the index of the day needs} */
    public boolean isExact() {
        return notReckoned == 0 && lowest.equals(highest);
    }
}
