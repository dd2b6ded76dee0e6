package io.github.ozonexpiry.safety;

import io.github.ozonexpiry.stock.Arrival;
import io.github.ozonexpiry.stock.StockHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.function.IntToDoubleFunction;

/**
 * How likely a stock has run out by a moment. What is left is followed exactly from one arrival to the next; of more than 4,095 pieces in all, several are put
 * together in one unit, rounded down.
 */
final class StockPath {

    private static final long MOST_UNITS = 4_096;

    private final Demand demand;
    private final Deque<Delivery> deliveries = new ArrayDeque<>();
    private final long unit;
    private final long undated;

    /** The chance of each number of units left; those of none have run out and stay so. */
    private double[] left;

    private Instant at;

    /** Pieces that can be sold from a moment on. */
    private record Delivery(Instant from, long pieces) {}

    StockPath(long stock, Demand demand, Collection<Arrival> arrivals, Instant now) {
        this.demand = demand;
        this.at = now;
        arrivals.stream()
                .flatMap(arrival -> arrival.at().stream()
                        .filter(when -> when.isAfter(now))
                        .map(when -> new Delivery(when.plus(StockHistory.STOREFRONT_LAG), arrival.quantity())))
                .sorted(Comparator.comparing(Delivery::from))
                .forEach(deliveries::add);
        this.undated = arrivals.stream()
                .filter(arrival -> arrival.arrived().isEmpty()
                        && arrival.expected().filter(when -> when.isAfter(now)).isEmpty())
                .mapToLong(Arrival::quantity)
                .sum();
        long all = stock + deliveries.stream().mapToLong(Delivery::pieces).sum();
        this.unit = 1 + all / MOST_UNITS;
        this.left = new double[(int) (stock / unit) + 1];
        left[left.length - 1] = 1;
    }

    long undated() {
        return undated;
    }

    /** The chance that the stock has run out by a moment, which is asked for in the order of time. */
    double outBy(Instant moment) {
        while (!deliveries.isEmpty() && !deliveries.peek().from().isAfter(moment)) {
            deliver(deliveries.remove());
        }
        IntToDoubleFunction wanted = wantedUntil(moment);
        double out = left[0];
        for (int units = 1; units < left.length; units++) {
            out += left[units] * (1 - wanted.applyAsDouble(units - 1));
        }
        return out;
    }

    private void deliver(Delivery delivery) {
        IntToDoubleFunction wanted = wantedUntil(delivery.from());
        int more = (int) (delivery.pieces() / unit);
        double[] next = new double[left.length + more];
        next[0] = left[0];
        for (int units = 1; units < left.length; units++) {
            next[0] += left[units] * (1 - wanted.applyAsDouble(units - 1));
            for (int rest = 1; rest <= units; rest++) {
                next[rest + more] +=
                        left[units] * (wanted.applyAsDouble(units - rest) - wanted.applyAsDouble(units - rest - 1));
            }
        }
        left = next;
        at = delivery.from();
    }

    /** The chance that so many units or fewer are wanted from the last delivery to a moment. */
    private IntToDoubleFunction wantedUntil(Instant moment) {
        Spread spread = Spreads.of(demand, Days.of(Duration.between(at, moment)));
        return units -> units < 0 ? 0 : spread.atMost((double) units * unit);
    }
}
