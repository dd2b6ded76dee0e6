package io.github.ozonexpiry.sync;

/**
 * What became of one number of a call that Ozon answered: each is done or refused by itself.
 *
 * @param kind what is to be done about it
 * @param words Ozon's words for it, for people; empty text when it was done
 */
public record LineOutcome(Kind kind, String words) {

    /** The number was set. */
    public static final LineOutcome DONE = new LineOutcome(Kind.DONE, "");

    /** What is to be done about a number. */
    public enum Kind {
        /** Nothing: Ozon has it. */
        DONE,
        /** The pair was set too short a time ago, which changed nothing: it rests, longer each time. Source: rule P-01. */
        TOO_FREQUENT,
        /** It is not possible yet, such as of a product that is still being made: it is sent again, ever more seldom. */
        LATER,
        /** It will never be possible: it is set aside. */
        NEVER,
        /** Ozon's words are new, or there are none: perhaps it was done. It is sent again, and set aside after some tries. */
        UNKNOWN
    }

    /**
     * The pair was set too short a time ago.
     *
     * @param words Ozon's words
     * @return the outcome
     */
    public static LineOutcome tooFrequent(String words) {
        return new LineOutcome(Kind.TOO_FREQUENT, words);
    }

    /**
     * It is not possible yet.
     *
     * @param words Ozon's words
     * @return the outcome
     */
    public static LineOutcome later(String words) {
        return new LineOutcome(Kind.LATER, words);
    }

    /**
     * It will never be possible.
     *
     * @param words Ozon's words
     * @return the outcome
     */
    public static LineOutcome never(String words) {
        return new LineOutcome(Kind.NEVER, words);
    }

    /**
     * What it is cannot be told.
     *
     * @param words Ozon's words
     * @return the outcome
     */
    public static LineOutcome unknown(String words) {
        return new LineOutcome(Kind.UNKNOWN, words);
    }
}
