package io.github.ozonexpiry.safety;

/**
 * Spread as a normal distribution.
 *
 * @param mean its mean
 * @param deviation its standard deviation, 0 or more
 */
record Bell(double mean, double deviation) implements Spread {

    @Override
    public double atMost(double pieces) {
        if (deviation == 0) {
            return pieces < mean ? 0 : 1;
        }
        return Gauss.below((pieces - mean) / deviation);
    }

    @Override
    public double enough(double share) {
        return mean + Gauss.deviations(share) * deviation;
    }
}
