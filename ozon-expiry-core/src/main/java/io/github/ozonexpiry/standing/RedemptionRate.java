package io.github.ozonexpiry.standing;

import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many of the last orders of a product were kept: orders less returns less cancellations, over orders (M-03).
 *
 * <p>An order that is still on its way is neither returned nor cancelled, and so counts as kept, as the rule is worded; {@link #lowest()} is
 * the rate if all of those come back.
 *
 * @param orders how many orders count, 0 to 50
 * @param returned how many of them were returned
 * @param cancelled how many were cancelled
 * @param onTheWay how many are still on their way
 */
public record RedemptionRate(int orders, int returned, int cancelled, int onTheWay) {

    private static final Comparator<Order> LATEST_FIRST =
            Comparator.comparing(Order::placedAt).reversed();

    /** What became of an order. */
    public enum Outcome {
        /** The buyer kept it. */
        KEPT,
        /** The buyer gave it back. */
        RETURNED,
        /** It was cancelled, by whomever. */
        CANCELLED,
        /** It has not ended. */
        ON_THE_WAY
    }

    /**
     * An order of the product.
     *
     * @param placedAt when the buyer ordered
     * @param outcome what became of it
     */
    public record Order(Instant placedAt, Outcome outcome) {}

    /**
     * Refuses counts that do not fit together.
     *
     * @param orders how many orders count
     * @param returned how many were returned
     * @param cancelled how many were cancelled
     * @param onTheWay how many are still on their way
     * @throws IllegalArgumentException when a count is negative, or the parts are more than all; names all
     */
    public RedemptionRate {
        if (Math.min(returned, Math.min(cancelled, onTheWay)) < 0 || returned + cancelled + onTheWay > orders) {
            throw new IllegalArgumentException("of " + orders + " orders " + returned + " returned, " + cancelled
                    + " cancelled, " + onTheWay + " on the way");
        }
    }

    /**
     * Counts the last 50 orders of a product (M-03), all where there are fewer.
     *
     * @param orders its orders in any sequence; of those placed at one moment the ones given first count as later
     * @return the counts; 0 for no orders
     */
    public static RedemptionRate of(Collection<Order> orders) {
        List<Order> last = orders.stream()
                .sorted(LATEST_FIRST)
                .limit(Metrics.REDEMPTION_ORDERS)
                .toList();
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        last.forEach(order -> counts.merge(order.outcome(), 1, Integer::sum));
        return new RedemptionRate(
                last.size(),
                counts.getOrDefault(Outcome.RETURNED, 0),
                counts.getOrDefault(Outcome.CANCELLED, 0),
                counts.getOrDefault(Outcome.ON_THE_WAY, 0));
    }

    /** {@return the rate in percent, 0 to 100; empty when there was no order} */
    public Optional<Ratio> percent() {
        return of(orders - returned - cancelled);
    }

    /** {@return the rate in percent if all that are on their way come back; empty when there was no order} */
    public Optional<Ratio> lowest() {
        return of(orders - returned - cancelled - onTheWay);
    }

    /** {@return the rate in a sentence for people} */
    public Message message() {
        return percent()
                .map(rate -> Message.of("redemption.rate", rate, orders, returned, cancelled, onTheWay))
                .orElseGet(() -> Message.of("redemption.none"));
    }

    private Optional<Ratio> of(int kept) {
        return orders == 0 ? Optional.empty() : Optional.of(Ratio.percent(kept, orders));
    }
}
