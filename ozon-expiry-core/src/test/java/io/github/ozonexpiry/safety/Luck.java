package io.github.ozonexpiry.safety;

import java.util.List;
import java.util.Random;

/** Draws what buyers want, order by order, from a fixed seed; nothing of what it does is taken from the code that is tried. */
final class Luck {

    private final Random random;

    Luck(long seed) {
        this.random = new Random(seed);
    }

    double share() {
        return random.nextDouble();
    }

    /** Time until the next of events that come by chance, so many a day. */
    double gap(double aDay) {
        return -StrictMath.log(1 - random.nextDouble()) / aDay;
    }

    /** Single orders by chance until the time is over. */
    int orders(double mean) {
        int orders = 0;
        for (double at = gap(1); at <= mean; at += gap(1)) {
            orders++;
        }
        return orders;
    }

    /** Pieces of an order: R. A. Fisher's logarithmic series, each share that much of the one before. */
    int pieces(double again) {
        double left = random.nextDouble();
        double share = -again / StrictMath.log1p(-again);
        int pieces = 1;
        while (left > share) {
            left -= share;
            share *= again * pieces / (pieces + 1);
            pieces++;
        }
        return pieces;
    }

    double normal(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    /** G. Marsaglia, W. W. Tsang, ACM Transactions on Mathematical Software 26 (2000), 363-372; a shape below 1 by the power of a share. */
    double gamma(double mean, double deviation) {
        double shape = mean * mean / (deviation * deviation);
        double scale = mean / shape;
        double boost = shape < 1 ? StrictMath.pow(random.nextDouble(), 1 / shape) : 1;
        double d = (shape < 1 ? shape + 1 : shape) - 1 / 3.0;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = (1 + c * x) * (1 + c * x) * (1 + c * x);
            if (v > 0 && StrictMath.log(1 - random.nextDouble()) < x * x / 2 + d - d * v + d * StrictMath.log(v)) {
                return d * v * scale * boost;
            }
        }
    }

    int one(List<Integer> counts) {
        return counts.get(random.nextInt(counts.size()));
    }
}
