package io.github.ozonexpiry.preparation;

import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;

/**
 * How many orders a setting is to be enough for, and how sure that must be. Ozon publishes no number for it (P-08): it is the seller's policy.
 *
 * @param share the share of all orders, those to come included, that a setting is enough for; above 0 % and below 100 %
 * @param confidence of a hundred advices from as many histories so many at least keep that share; above 0 % and below 100 %
 */
public record ServiceLevel(Percent share, Percent confidence) implements Sayable {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** 95 % of the orders, at 95 % confidence: ours (P-08). */
    public static final ServiceLevel USUAL = of("95", "95");

    /**
     * Refuses what no history can show, and what needs none.
     *
     * @param share the share of all orders
     * @param confidence how sure that must be
     * @throws IllegalArgumentException when one of them is not between 0 % and 100 %; names it
     */
    public ServiceLevel {
        within("share", share);
        within("confidence", confidence);
    }

    /**
     * A service level from two percents.
     *
     * @param share such as {@code 95}
     * @param confidence such as {@code 99.5}
     * @return the level
     * @throws IllegalArgumentException when one of them is no number, or not between 0 and 100; names it
     */
    public static ServiceLevel of(String share, String confidence) {
        return new ServiceLevel(Percent.of(share), Percent.of(confidence));
    }

    /** The share of orders that may take longer, above 0 and below 1. */
    double missable() {
        return rest(share);
    }

    /** The probability with which the share may not be kept, above 0 and below 1. */
    double doubt() {
        return rest(confidence);
    }

    private static double rest(Percent percent) {
        return WHOLE.subtract(percent.value()).movePointLeft(2).doubleValue();
    }

    private static void within(String what, Percent percent) {
        if (percent.value().signum() == 0 || percent.value().compareTo(WHOLE) >= 0) {
            throw new IllegalArgumentException(
                    "the " + what + " of a service level is above 0 % and below 100 %, got " + percent);
        }
    }

    @Override
    public String in(Wording wording) {
        return wording.say("preparation.level", share, confidence);
    }
}
