package io.github.ozonexpiry.safety;

import io.github.ozonexpiry.safety.Demand.NegativeBinomial;
import io.github.ozonexpiry.safety.Demand.Poisson;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The last days of a product that the own shop and Ozon sell from one shelf. The own shop sees the shelf; Ozon is sent what is there less what is kept, regularly, and shows it
 * 20 minutes later, less its own orders since. It oversells when Ozon takes an order for pieces that are gone.
 *
 * @param stream the orders of both, every second one by Ozon
 * @param exposure how often a number is sent and when it is shown
 * @param kept pieces that are not shown
 */
record TwoChannels(Stream stream, ExposureTime exposure, long kept) {

    /** Orders by chance, and pieces of an order. */
    record Stream(String name, Demand demand, double ordersADay, double again) {

        int pieces(Luck luck) {
            return again == 0 ? 1 : luck.pieces(again);
        }
    }

    static Stream single(double aDay) {
        return new Stream("single pieces, " + aDay + " a day", new Poisson(aDay), aDay, 0);
    }

    static Stream orders(double mean, double variance) {
        double chance = mean / variance;
        double size = mean * chance / (1 - chance);
        return new Stream(
                "orders of several, " + mean + " a day, variance " + variance,
                new NegativeBinomial(mean, variance),
                -size * StrictMath.log(chance),
                1 - chance);
    }

    /** A number on its way to buyers. */
    private record Sent(double shownAt, long number, long ordersOfOzonBefore) {}

    /** Whether the shelf is sold out without an order for what is gone. */
    boolean sellsOut(long stock, Luck luck) {
        double interval = Days.of(exposure.syncInterval());
        double lag = Days.of(exposure.storefrontLag());
        long left = stock;
        long shown = stock - kept;
        long ozons = 0;
        double nextSync = luck.share() * interval;
        Deque<Sent> underWay = new ArrayDeque<>();
        for (double now = luck.gap(stream.ordersADay()); ; now += luck.gap(stream.ordersADay())) {
            while (nextSync <= now || isDue(underWay, now)) {
                if (isDue(underWay, nextSync)) {
                    Sent sent = underWay.remove();
                    shown = Math.max(0, sent.number() - (ozons - sent.ordersOfOzonBefore()));
                    if (sent.number() == 0) {
                        return true;
                    }
                } else {
                    underWay.add(new Sent(nextSync + lag, Math.max(0, left - kept), ozons));
                    nextSync += interval;
                }
            }
            long pieces = stream.pieces(luck);
            if (luck.share() < 0.5) {
                pieces = Math.min(pieces, shown);
                shown -= pieces;
                ozons += pieces;
            } else {
                pieces = Math.min(pieces, left);
            }
            left -= pieces;
            if (left < 0) {
                return false;
            }
        }
    }

    private static boolean isDue(Deque<Sent> underWay, double moment) {
        return !underWay.isEmpty() && underWay.element().shownAt() <= moment;
    }
}
