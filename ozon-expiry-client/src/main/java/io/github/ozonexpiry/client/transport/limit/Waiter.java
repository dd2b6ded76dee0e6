package io.github.ozonexpiry.client.transport.limit;

import io.github.ozonexpiry.client.transport.Call;
import java.util.List;

/**
 * A call that waits for its turn.
 *
 * @param rank when it came less its head start: the lowest goes first
 * @param number of equals, the lowest goes first
 * @param gates what it has to pass before the limit of the account
 * @param thread who waits
 */
record Waiter(long rank, long number, List<Gate> gates, Thread thread) implements Comparable<Waiter> {

    static Waiter of(Call call, long came, long number, List<Gate> gates) {
        long headStart = call.nature().urgency().headStart().toNanos();
        return new Waiter(came - headStart, number, gates, Thread.currentThread());
    }

    /** Passes its own gates, which are open. */
    void pass(long now) {
        gates.forEach(gate -> gate.pass(now));
    }

    @Override
    public int compareTo(Waiter other) {
        int byRank = Long.signum(rank - other.rank);
        return byRank != 0 ? byRank : Long.compare(number, other.number);
    }
}
