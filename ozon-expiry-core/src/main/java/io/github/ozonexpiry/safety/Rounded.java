package io.github.ozonexpiry.safety;

import io.github.ozonexpiry.money.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people read them. */
final class Rounded {

    private static final int THREE = 3;

    private Rounded() {}

    /** Three digits, or all those before the point where they are more. */
    static String of(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        int digits = Math.max(THREE, exact.precision() - exact.scale());
        BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A share in percent, to a hundredth, downwards: never more certain than it is. */
    static Percent percentDown(double share) {
        return new Percent(BigDecimal.valueOf(share).movePointRight(2).setScale(2, RoundingMode.DOWN));
    }

    /** A share in percent, to a hundredth, upwards: never rarer than it is. */
    static Percent percentUp(double share) {
        return new Percent(BigDecimal.valueOf(share).movePointRight(2).setScale(2, RoundingMode.UP));
    }
}
