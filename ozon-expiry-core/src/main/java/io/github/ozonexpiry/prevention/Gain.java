package io.github.ozonexpiry.prevention;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.prevention.ExpectedEffect.Cost;
import io.github.ozonexpiry.prevention.ExpectedEffect.Hours;
import io.github.ozonexpiry.prevention.ExpectedEffect.LostOrders;
import io.github.ozonexpiry.prevention.ExpectedEffect.ShareLate;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * How much an effect is worth beside others: lost orders before late postings, these before money, money before time, and last what nobody knows;
 * money of two currencies is not compared, but stands in the order of their codes.
 */
record Gain(int rank, String currency, BigDecimal saved) {

    static final Comparator<Gain> GREATEST_FIRST = Comparator.comparingInt(Gain::rank)
            .thenComparing(Gain::currency)
            .thenComparing(Gain::saved, Comparator.reverseOrder());

    static Gain of(ExpectedEffect effect) {
        if (effect instanceof LostOrders lost) {
            return new Gain(0, "", BigDecimal.valueOf((long) lost.from() - lost.to()));
        }
        if (effect instanceof ShareLate late) {
            return new Gain(1, "", BigDecimal.valueOf((long) late.from() - late.to()));
        }
        if (effect instanceof Cost cost) {
            Money saved = cost.from().minus(cost.to());
            return new Gain(2, saved.currency().code(), saved.amount());
        }
        if (effect instanceof Hours hours) {
            return new Gain(
                    3, "", BigDecimal.valueOf(hours.from().minus(hours.to()).toSeconds()));
        }
        return new Gain(4, "", BigDecimal.ZERO);
    }
}
