package io.github.ozonexpiry.client.transport.limit;

/** One limit that a call has to pass. Moments are nanoseconds of the same {@code Ticks}. */
interface Gate {

    /** How long it stays shut for somebody whom so many others precede; zero or less when it is open. */
    long waitAt(long now, int others);

    /** Passes it, if it is open at that moment. */
    boolean pass(long now);
}
