package io.github.ozonexpiry.sync;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that a queue knows, as a value to store and to go on from: what waits, what was sent when, what Ozon confirmed, what is set aside.
 *
 * <p>Stored after numbers were told and before each call is sent, nothing is lost and no pair is sent too soon, whenever the program ends.
 * Stored more seldom, go on from {@link #doubted}, and tell again what was told since.
 *
 * @param pairs what is known of each pair, each pair once
 * @param pace when calls were made
 * @param calls how many calls were given out, 0 or more
 * @param done how many numbers Ozon confirmed, 0 or more
 */
public record SyncState(List<PairState> pairs, Pace pace, long calls, long done) {

    /** A queue that was told nothing. */
    public static final SyncState EMPTY = new SyncState(List.of(), Pace.FRESH, 0, 0);

    /**
     * Refuses what cannot have been, and copies the pairs.
     *
     * @param pairs what is known of each pair
     * @param pace when calls were made
     * @param calls how many calls were given out
     * @param done how many numbers Ozon confirmed
     * @throws IllegalArgumentException when a pair comes twice or a number is below zero; names it
     */
    public SyncState {
        pairs = List.copyOf(pairs);
        Set<StockPair> known = new HashSet<>();
        for (PairState pair : pairs) {
            if (!known.add(pair.pair())) {
                throw new IllegalArgumentException("pairs: each once, got again " + pair.pair());
            }
        }
        if (calls < 0 || done < 0) {
            throw new IllegalArgumentException("calls and done: 0 or more, got " + calls + " and " + done);
        }
    }

    /**
     * The same where it is not known what was sent after it was stored.
     *
     * @param now the moment from which on nothing is sent that is not known
     * @param policy how long pairs rest, and how long a minute is
     * @return the state in which no number is confirmed, every pair rests and no call may be made for the window of the policy
     */
    public SyncState doubted(Instant now, SyncPolicy policy) {
        return new SyncState(
                pairs.stream().map(pair -> pair.doubted(now, policy)).toList(), pace.doubted(now, policy), calls, done);
    }
}
