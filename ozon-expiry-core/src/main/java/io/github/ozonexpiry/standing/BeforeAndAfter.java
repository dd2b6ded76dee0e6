package io.github.ozonexpiry.standing;

import io.github.ozonexpiry.standing.OfficialRating.Point;
import io.github.ozonexpiry.standing.RedemptionRate.Order;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A figure before and after a moment, such as the expiry of a posting. That it moved afterwards does not show that it moved because of it:
 * every message says so, and nothing here names a cause.
 *
 * @param figure what was measured
 * @param moment the moment
 * @param before the figure before it; empty when there was too little data
 * @param after the figure from it on; empty when there was too little data
 */
public record BeforeAndAfter(Message figure, Instant moment, Optional<Ratio> before, Optional<Ratio> after) {

    /** How a figure moved. */
    public enum Move {
        /** It is higher afterwards. */
        ROSE,
        /** It is lower afterwards. */
        FELL,
        /** It is the same. */
        STAYED,
        /** One of the two is not known. */
        NOT_KNOWN
    }

    /**
     * The redemption rate of a product's orders before and from a moment on, each of at most 50 orders (M-03). Younger orders have had less time to
     * come back, which flatters the second figure.
     *
     * @param orders the product's orders in any sequence
     * @param moment the moment; an order placed exactly then is one of those after it
     * @param now the end of what is compared; a later order does not count
     * @param least with how many orders a side has enough, 1 or more; Ozon names no number
     * @return both rates
     * @throws IllegalArgumentException when {@code least} is below 1; names it
     */
    public static BeforeAndAfter redemption(Collection<Order> orders, Instant moment, Instant now, int least) {
        if (least < 1) {
            throw new IllegalArgumentException("at least " + least + " orders are no figure");
        }
        return new BeforeAndAfter(
                Message.of("redemption"),
                moment,
                rate(
                        orders,
                        order -> order.placedAt().isBefore(moment)
                                && !order.placedAt().isAfter(now),
                        least),
                rate(
                        orders,
                        order -> !order.placedAt().isBefore(moment)
                                && !order.placedAt().isAfter(now),
                        least));
    }

    /**
     * A rating of Ozon's, such as the mean review score ({@code rating_review_avg_score_total}), before and from a moment on: the newest value of a
     * part that ended by the moment, and the newest of one that began no sooner. A part in which the moment lies is neither.
     *
     * @param key Ozon's name for the rating
     * @param history its values in any order
     * @param moment the moment
     * @return both values
     */
    public static BeforeAndAfter rating(String key, Collection<Point> history, Instant moment) {
        return new BeforeAndAfter(
                Message.of("rating.figure", key),
                moment,
                newest(
                        history,
                        point -> !point.until().isAfter(moment) && point.from().isBefore(moment)),
                newest(history, point -> !point.from().isBefore(moment)));
    }

    /** {@return how the figure moved; whether that is good, it does not say} */
    public Move move() {
        return before.flatMap(first -> after.map(second -> second.compareTo(first)))
                .map(sign -> sign > 0 ? Move.ROSE : sign < 0 ? Move.FELL : Move.STAYED)
                .orElse(Move.NOT_KNOWN);
    }

    /** {@return both figures in a sentence for people, marked as no proof of a cause, or with what is missing} */
    public Message message() {
        Message key = Message.of("standing.beforeAndAfter", figure, moment, said(before), said(after));
        return move() == Move.NOT_KNOWN ? key : Message.of("standing.correlationOnly", key);
    }

    private static Object said(Optional<Ratio> value) {
        return value.<Object>map(ratio -> ratio).orElseGet(() -> Message.of("standing.tooLittle"));
    }

    private static Optional<Ratio> rate(Collection<Order> orders, Predicate<Order> side, int least) {
        RedemptionRate rate = RedemptionRate.of(orders.stream().filter(side).toList());
        return rate.percent().filter(known -> rate.orders() >= least);
    }

    private static Optional<Ratio> newest(Collection<Point> history, Predicate<Point> side) {
        return history.stream()
                .filter(side)
                .max(Comparator.comparing(Point::until).thenComparing(Point::from))
                .map(point -> Ratio.of(point.value()));
    }
}
