package io.github.ozonexpiry.sync;

/**
 * How urgent it is that Ozon learns a number: what may be sold although it is not there goes first, what could be sold and is not shown goes
 * last. The least is the most dangerous.
 *
 * @param kind what is wrong as long as Ozon does not know the number
 * @param weight which of one kind goes first: the greater; 0 or more, such as missing pieces or their probability times their number
 */
public record Danger(Kind kind, double weight) implements Comparable<Danger> {

    /** What is wrong as long as Ozon does not know a number. */
    public enum Kind {
        /** Ozon shows more than there is: an order for what is not there may come. */
        OVERSELLS,
        /** Nothing shall be sold any more; how much Ozon shows is not known. */
        ZEROES,
        /** How much Ozon shows is not known. */
        UNKNOWN,
        /** Ozon shows less than there is: a sale may be lost. */
        RISES
    }

    /**
     * Refuses a weight that orders nothing.
     *
     * @param kind what is wrong
     * @param weight which of one kind goes first
     * @throws IllegalArgumentException when the weight is below zero, infinite or no number; names it
     */
    public Danger {
        if (!(weight >= 0 && weight <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("weight: 0 or more and finite, got " + weight);
        }
    }

    /**
     * The danger of an order for what is not there.
     *
     * @param weight how bad, such as the probability times the pieces; 0 or more
     * @return the danger
     * @throws IllegalArgumentException when the weight is below zero, infinite or no number; names it
     */
    public static Danger oversells(double weight) {
        return new Danger(Kind.OVERSELLS, weight);
    }

    /**
     * The danger where it is known what Ozon shows.
     *
     * @param shown pieces that Ozon shows as free
     * @param free pieces that are free
     * @return by as many pieces as they differ; what is shown and is right is of the least weight
     */
    public static Danger between(long shown, long free) {
        return shown > free ? oversells((double) shown - free) : new Danger(Kind.RISES, (double) free - shown);
    }

    /**
     * The danger where it is not known what Ozon shows.
     *
     * @param free pieces that are free
     * @return zeroing when there is none, else unknown, the fewest pieces first
     */
    public static Danger ofUnknown(long free) {
        return free <= 0 ? new Danger(Kind.ZEROES, 0) : new Danger(Kind.UNKNOWN, 1.0 / free);
    }

    /** {@return whether something may be sold that is not there: then no call waits to be filled} */
    public boolean isPressing() {
        return kind == Kind.OVERSELLS || kind == Kind.ZEROES;
    }

    @Override
    public int compareTo(Danger other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? Double.compare(other.weight, weight) : byKind;
    }
}
