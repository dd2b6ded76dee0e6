package io.github.ozonexpiry.placement;

import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.standing.LostSales;
import io.github.ozonexpiry.text.Message;

/**
 * What a product's own handling has cost so far: orders that ended by the seller's fault, expired or cancelled.
 *
 * @param orders how many orders of the product there were in that time, 0 or more
 * @param lost how many of them ended by the seller's fault
 * @param value the value of their goods, a sum a currency; without those of unknown price
 * @param withoutPrice how many of the lost ones have no known price
 */
public record PastLosses(int orders, int lost, Amounts value, int withoutPrice) {

    /**
     * Refuses more losses than orders.
     *
     * @param orders how many orders there were
     * @param lost how many of them ended by the seller's fault
     * @param value the value of their goods
     * @param withoutPrice how many of the lost ones have no known price
     * @throws IllegalArgumentException when a number is below zero, or greater than the one it is part of; names them
     */
    public PastLosses {
        if (withoutPrice < 0 || withoutPrice > lost || lost > orders) {
            throw new IllegalArgumentException("of " + orders + " orders " + lost + " cannot be lost, and of these "
                    + withoutPrice + " without a price");
        }
    }

    /**
     * The losses of a product by the postings that were judged.
     *
     * @param orders how many orders of the product there were in the time of the judgements
     * @param lost the lost sales of the product, as {@link LostSales#bySku} has them
     * @return the losses
     * @throws IllegalArgumentException when more were lost than ordered; names both
     */
    public static PastLosses of(int orders, LostSales lost) {
        return new PastLosses(
                orders, lost.count(), lost.value(), lost.withoutPrice().size());
    }

    /** {@return the losses in words} */
    public Message message() {
        return Message.of("placement.losses", lost, orders, value, withoutPrice);
    }
}
