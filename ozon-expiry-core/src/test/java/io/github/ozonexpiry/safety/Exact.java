package io.github.ozonexpiry.safety;

import java.math.BigDecimal;
import java.math.MathContext;

/** Distributions of counts summed term by term from 0 on, with 60 digits: slow, and no way to go wrong. */
final class Exact {

    private static final MathContext DIGITS = new MathContext(60);

    private final BigDecimal first;
    private final Step step;

    private interface Step {
        BigDecimal next(BigDecimal term, int count);
    }

    private Exact(BigDecimal first, Step step) {
        this.first = first;
        this.step = step;
    }

    static Exact poisson(String mean) {
        BigDecimal rate = new BigDecimal(mean);
        BigDecimal none = BigDecimal.ONE.divide(exp(rate), DIGITS);
        return new Exact(none, (term, count) -> term.multiply(rate, DIGITS).divide(BigDecimal.valueOf(count), DIGITS));
    }

    /** The number of failures before the size-th success, W. Feller's way, of a whole size. */
    static Exact negativeBinomial(int size, String success) {
        BigDecimal chance = new BigDecimal(success);
        BigDecimal failure = BigDecimal.ONE.subtract(chance);
        return new Exact(
                chance.pow(size, DIGITS),
                (term, count) -> term.multiply(BigDecimal.valueOf(count - 1L + size), DIGITS)
                        .multiply(failure, DIGITS)
                        .divide(BigDecimal.valueOf(count), DIGITS));
    }

    double atMost(int count) {
        BigDecimal term = first;
        BigDecimal sum = first;
        for (int i = 1; i <= count; i++) {
            term = step.next(term, i);
            sum = sum.add(term, DIGITS);
        }
        return sum.doubleValue();
    }

    /** The least count whose sum reaches a share. */
    int enough(String share) {
        BigDecimal wanted = new BigDecimal(share);
        BigDecimal term = first;
        BigDecimal sum = first;
        int count = 0;
        while (sum.compareTo(wanted) < 0) {
            count++;
            term = step.next(term, count);
            sum = sum.add(term, DIGITS);
        }
        return count;
    }

    private static BigDecimal exp(BigDecimal exponent) {
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int i = 1; term.compareTo(new BigDecimal("1e-80")) > 0; i++) {
            term = term.multiply(exponent, DIGITS).divide(BigDecimal.valueOf(i), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum;
    }
}
