package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.money.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as people read them: to a tenth of a percent. */
final class Rounded {

    private Rounded() {}

    static Percent percent(double share) {
        return new Percent(tenths(share));
    }

    /** A difference of shares in percentage points, with its sign. */
    static String points(double difference) {
        return tenths(difference).stripTrailingZeros().toPlainString();
    }

    private static BigDecimal tenths(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_EVEN);
    }
}
