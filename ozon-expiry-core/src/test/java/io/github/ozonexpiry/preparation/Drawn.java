package io.github.ozonexpiry.preparation;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/** Numbers drawn by seed, the same on every machine. */
final class Drawn {

    private final SplittableRandom random;

    Drawn(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Above 0 and at most 1. */
    double unit() {
        return 1 - random.nextDouble();
    }

    double between(double low, double high) {
        return low + (high - low) * unit();
    }

    /** From the standard normal distribution. Source: G. E. P. Box and M. E. Muller, Annals of Mathematical Statistics 29 (1958), 610-611. */
    double normal() {
        return StrictMath.sqrt(-2 * StrictMath.log(unit())) * StrictMath.cos(2 * Math.PI * unit());
    }

    List<Duration> times(int orders, DoubleSupplier hours) {
        return IntStream.range(0, orders)
                .mapToObj(i -> seconds(hours.getAsDouble()))
                .toList();
    }

    /** Rounded up to a second, which no setting of whole seconds sees. */
    static Duration seconds(double hours) {
        return Duration.ofSeconds((long) Math.ceil(hours * 3_600));
    }

    /** The probability of the standard normal distribution above a value. Source: G. Marsaglia, Journal of Statistical Software 11 (2004), 4. */
    static double above(double value) {
        if (Math.abs(value) > 7) {
            return value > 0 ? 0 : 1;
        }
        double term = value;
        double sum = value;
        for (int i = 3; Math.abs(term) > 1e-17; i += 2) {
            term *= value * value / i;
            sum += term;
        }
        return 0.5 - sum * StrictMath.exp(-value * value / 2) / StrictMath.sqrt(2 * Math.PI);
    }
}
