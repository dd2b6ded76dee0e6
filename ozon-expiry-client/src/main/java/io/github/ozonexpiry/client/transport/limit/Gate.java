package io.github.ozonexpiry.client.transport.limit;

/** One limit that a call has to pass. Moments are nanoseconds of the same {@code Ticks}. */
interface Gate {

    /** How long it stays shut for somebody who comes after all that is to be expected; zero or less when it is open. */
    long waitAt(long now, Prospect prospect);

    /** Lets it be expected that somebody passes it, where that leaves less for others. */
    default void foresee(Prospect prospect) {}

    /** Passes it, if it is open at that moment. */
    boolean pass(long now);
}
