package io.github.ozonexpiry.safety;

import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;

/**
 * In how many of a hundred cases stock shall suffice. Ozon published nothing (P-08); it is the seller's own.
 *
 * @param percent 50 to 99.99
 */
public record ServiceLevel(Percent percent) implements Sayable {

    private static final Percent LEAST = Percent.of("50");
    private static final Percent MOST = Percent.of("99.99");

    /**
     * Refuses what is no level to aim at.
     *
     * @param percent in how many of a hundred cases stock shall suffice
     * @throws IllegalArgumentException when it is not 50 to 99.99; names it
     */
    public ServiceLevel {
        if (percent.compareTo(LEAST) < 0 || percent.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("a service level is " + LEAST + " to " + MOST + ", got " + percent);
        }
    }

    /**
     * A level from percent.
     *
     * @param percent such as {@code 99} or {@code 99.5}
     * @return the level
     * @throws IllegalArgumentException when it is no number, or not 50 to 99.99; names it
     */
    public static ServiceLevel of(String percent) {
        return new ServiceLevel(Percent.of(percent));
    }

    /** {@return the level as a share, 0.5 to 0.9999} */
    public double share() {
        return percent.value().divide(BigDecimal.valueOf(100)).doubleValue();
    }

    @Override
    public String in(Wording wording) {
        return percent.toString();
    }

    @Override
    public String toString() {
        return percent.toString();
    }
}
