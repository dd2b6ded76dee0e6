package io.github.ozonexpiry.sync;

import io.github.ozonexpiry.posting.WarehouseId;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * Within which limits and how patiently stock is told. The limits are Ozon's (rule P-01); where Ozon publishes nothing the value is ours.
 *
 * @param pairsPerCall pairs in a call, 1 to 100
 * @param callsPerMinute calls of the account in a minute, 1 to 80; less where other programs of the account set stock too
 * @param pairPause how long a pair is left alone, from the answer to a call on
 * @param margin by how much a minute is taken for longer, since calls are not equally long on their way; ours: 0.3 s, half a percent
 * @param patience how long numbers wait for a call to be filled where nothing is oversold; ours: 5 s
 * @param believed how long a number that Ozon confirmed is taken for what it shows, and not sent again; ours: an hour
 * @param tries how often a number is sent that Ozon answers with unknown words, 1 or more; ours: 5
 * @param longestPause the longest pause of a pair or of all calls after failures; ours: 4 minutes
 * @param warehouses the warehouses that there are; empty when it is not known and Ozon tells
 */
public record SyncPolicy(
        int pairsPerCall,
        int callsPerMinute,
        Duration pairPause,
        Duration margin,
        Duration patience,
        Duration believed,
        int tries,
        Duration longestPause,
        Optional<Set<WarehouseId>> warehouses) {

    private static final int MOST_PAIRS = 100;
    private static final int MOST_CALLS = 80;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** A pause that has been doubled so often is the longest. */
    private static final int MANY = 30;

    static final BinaryOperator<Duration> SHORTER = BinaryOperator.minBy(Comparator.naturalOrder());
    static final BinaryOperator<Duration> LONGER = BinaryOperator.maxBy(Comparator.naturalOrder());

    /** Ozon's limits (rule P-01), and our patience. */
    public static final SyncPolicy OF_OZON = new SyncPolicy(
            MOST_PAIRS,
            MOST_CALLS,
            Duration.ofSeconds(30),
            Duration.ofMillis(300),
            Duration.ofSeconds(5),
            Duration.ofHours(1),
            5,
            Duration.ofMinutes(4),
            Optional.empty());

    /**
     * Refuses what is beyond Ozon's limits or of no use.
     *
     * @param pairsPerCall pairs in a call
     * @param callsPerMinute calls in a minute
     * @param pairPause how long a pair is left alone
     * @param margin by how much a minute is taken for longer
     * @param patience how long numbers wait for a call to be filled
     * @param believed how long a confirmed number is taken for what Ozon shows
     * @param tries how often a number is sent that Ozon answers with unknown words
     * @param longestPause the longest pause after failures
     * @param warehouses the warehouses that there are
     * @throws IllegalArgumentException when a number is out of its bounds, a duration below zero, or the longest pause shorter than that of a
     *     pair; names it
     */
    public SyncPolicy {
        requireWithin("pairs per call", pairsPerCall, MOST_PAIRS);
        requireWithin("calls per minute", callsPerMinute, MOST_CALLS);
        requireWithin("tries", tries, Integer.MAX_VALUE);
        requireNotNegative("pause of a pair", pairPause);
        requireNotNegative("margin", margin);
        requireNotNegative("patience", patience);
        requireNotNegative("believed", believed);
        if (longestPause.compareTo(pairPause) < 0) {
            throw new IllegalArgumentException("longest pause: at least " + pairPause + ", got " + longestPause);
        }
        warehouses = warehouses.map(Set::copyOf);
    }

    /**
     * The same where it is known which warehouses there are.
     *
     * @param known the warehouses; a number for another one is refused
     * @return the new policy
     */
    public SyncPolicy warehouses(Set<WarehouseId> known) {
        return new SyncPolicy(
                pairsPerCall,
                callsPerMinute,
                pairPause,
                margin,
                patience,
                believed,
                tries,
                longestPause,
                Optional.of(known));
    }

    /**
     * The same with a part of the account's calls.
     *
     * @param calls calls in a minute, 1 to 80
     * @return the new policy
     * @throws IllegalArgumentException when the number is out of its bounds; names it
     */
    public SyncPolicy callsPerMinute(int calls) {
        return new SyncPolicy(
                pairsPerCall, calls, pairPause, margin, patience, believed, tries, longestPause, warehouses);
    }

    /** {@return the stretch of time in which no more than {@link #callsPerMinute} calls are made} */
    public Duration window() {
        return MINUTE.plus(margin);
    }

    /** {@return how far calls are apart when nothing goes wrong: 753.75 ms for Ozon's limits} */
    public Duration interval() {
        return window().dividedBy(callsPerMinute);
    }

    /** The pause of a pair after so many failures, the pause without one doubled each time. */
    Duration pauseAfter(int failures) {
        Duration pause = pairPause;
        for (int i = 0; i < Math.min(failures, MANY); i++) {
            pause = shorter(pause.multipliedBy(2));
        }
        return pause;
    }

    /** The pause that is asked for, but no longer than the longest. */
    Duration shorter(Duration pause) {
        return SHORTER.apply(pause, longestPause);
    }

    private static void requireWithin(String what, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(what + ": 1 to " + most + ", got " + value);
        }
    }

    private static void requireNotNegative(String what, Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException(what + ": 0 or more, got " + value);
        }
    }
}
