package io.github.ozonexpiry.preparation;

import io.github.ozonexpiry.money.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Which of so many measured times is long enough: the upper tolerance bound that needs no assumption about how times are distributed, only that
 * each comes from the same distribution and none depends on another. Source: S. S. Wilks, Annals of Mathematical Statistics 12 (1941), 91-96.
 *
 * @param orders how many times were measured, 1 or more
 * @param rank the place of the time that is long enough, the shortest having 1: with the {@code level}'s confidence no fewer than its share of
 *     all orders take at most that long
 * @param level what is asked for
 */
public record ToleranceBound(int orders, int rank, ServiceLevel level) {

    private static final int DECIMALS = 4;

    /**
     * Refuses a rank that the level does not give.
     *
     * @param orders how many times were measured
     * @param rank the place of the time that is long enough
     * @param level what is asked for
     * @throws IllegalArgumentException when the rank is not the least one of the level; names all three
     */
    public ToleranceBound {
        if (orders < 1 || rank != orders - longer(orders, level) || rank > orders) {
            throw new IllegalArgumentException(
                    "rank " + rank + " of " + orders + " orders is not the bound for " + level);
        }
    }

    /**
     * The bound of so many orders.
     *
     * @param orders how many times were measured, 0 or more
     * @param level what is asked for
     * @return the bound; empty when even the longest of so few times shows too little
     * @throws IllegalArgumentException when the orders are below 0; names them
     */
    public static Optional<ToleranceBound> of(int orders, ServiceLevel level) {
        if (orders < 0) {
            throw new IllegalArgumentException("orders are 0 or more, got " + orders);
        }
        int longer = longer(orders, level);
        return longer < 0 || orders == 0
                ? Optional.empty()
                : Optional.of(new ToleranceBound(orders, orders - longer, level));
    }

    /**
     * How many orders it takes until the longest of their times is a bound.
     *
     * @param level what is asked for
     * @return the least number, 1 or more, such as 59 for 95 % at 95 %
     */
    public static long leastOrders(ServiceLevel level) {
        return Binomial.leastTrials(level.missable(), level.doubt());
    }

    /**
     * The share of all orders that a setting keeps at least, when it kept so many of those measured, with the confidence of the level.
     *
     * @param kept how many it kept, 0 to {@code orders}
     * @return the share, rounded down to a hundredth of a percent. Source: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), 404-413
     * @throws IllegalArgumentException when the number is out of bounds; names it
     */
    public Percent surelyKept(int kept) {
        if (kept < 0 || kept > orders) {
            throw new IllegalArgumentException(kept + " kept of " + orders + " orders");
        }
        double missed = kept == 0 ? 1 : Binomial.greatestProbability(orders - kept, orders, level.doubt());
        BigDecimal share = BigDecimal.valueOf(1 - missed).setScale(DECIMALS, RoundingMode.FLOOR);
        return new Percent(share.movePointRight(2));
    }

    /** How many of the orders may have taken longer than the bound; below 0 where there is none. */
    private static int longer(int orders, ServiceLevel level) {
        return Binomial.mostHits(orders, level.missable(), level.doubt());
    }
}
