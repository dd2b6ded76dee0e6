package io.github.ozonexpiry.placement;

import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How steadily a product sells, by its weeks. A week in which there was nothing to sell is no week without demand: it is left out.
 *
 * @param weeks pieces sold in each week that had stock, 0 or more each
 * @param leftOut how many weeks had no stock, 0 or more
 */
public record Steadiness(List<Long> weeks, int leftOut) {

    private static final BigDecimal LONG_INTERVAL = new BigDecimal("1.32");
    private static final BigDecimal GREAT_VARIATION = new BigDecimal("0.49");

    /**
     * Copies the weeks.
     *
     * @param weeks pieces sold in each week that had stock
     * @param leftOut how many weeks had no stock
     * @throws IllegalArgumentException when a number is below zero; names it
     */
    public Steadiness {
        weeks = List.copyOf(weeks);
        weeks.forEach(pieces -> notNegative("pieces sold in a week", pieces));
        notNegative("weeks left out", leftOut);
    }

    /**
     * What kind of demand it is. Source: A. A. Syntetos, J. E. Boylan, J. D. Croston, On the categorization of demand patterns, Journal of the
     * Operational Research Society 56 (2005), 495-503: by the mean interval between weeks with a sale (1.32) and the squared coefficient of
     * variation of what is sold in those (0.49); exactly at a limit it is the steadier one.
     */
    public enum Pattern {
        /** Sold often, in much the same numbers. */
        SMOOTH,
        /** Sold seldom, in much the same numbers. */
        INTERMITTENT,
        /** Sold often, in very different numbers. */
        ERRATIC,
        /** Sold seldom, in very different numbers. */
        LUMPY,
        /** Never sold. */
        NO_SALES;

        /** {@return the pattern in a few words for people} */
        public Message message() {
            return Message.of("placement.pattern." + this);
        }
    }

    /** {@return how many pieces were sold in all weeks that count} */
    public long pieces() {
        return sum(weeks);
    }

    /** {@return in how many weeks something was sold} */
    public int weeksWithSale() {
        return sales().size();
    }

    /** {@return how many weeks pass from one with a sale to the next, on average; 1 or more, infinite without a sale} */
    public double interval() {
        return (double) weeks.size() / weeksWithSale();
    }

    /** {@return standard deviation over mean of all weeks that count, of the sample; not a number without a sale or with one week} */
    public double variation() {
        return Math.sqrt(squared(weeks));
    }

    /** {@return squared standard deviation over mean of the weeks with a sale, of the sample; not a number with fewer than two} */
    public double variationOfSales() {
        return squared(sales());
    }

    /** {@return pieces sold a day, on average over the weeks that count; not a number without a week} */
    public double perDay() {
        return (double) pieces() / days();
    }

    /** Pieces sold in some days, rounded up. */
    long piecesIn(int days) {
        return -Math.floorDiv(-Math.multiplyExact(pieces(), days), days());
    }

    /** Days in which pieces are sold, rounded up. */
    long daysOf(long pieces) {
        return -Math.floorDiv(-Math.multiplyExact(pieces, days()), pieces());
    }

    private long days() {
        return 7L * weeks.size();
    }

    /** {@return what kind of demand it is, compared exactly; one week with a sale varies by nothing} */
    public Pattern pattern() {
        if (weeksWithSale() == 0) {
            return Pattern.NO_SALES;
        }
        boolean often = number(weeks.size()).compareTo(number(weeksWithSale()).multiply(LONG_INTERVAL)) <= 0;
        boolean alike = numerator(sales()).compareTo(denominator(sales()).multiply(GREAT_VARIATION)) <= 0;
        if (often) {
            return alike ? Pattern.SMOOTH : Pattern.ERRATIC;
        }
        return alike ? Pattern.INTERMITTENT : Pattern.LUMPY;
    }

    /** {@return the steadiness in words; figures to two decimals, halves up} */
    public Message message() {
        return weeksWithSale() < 2
                ? Message.of("placement.steadiness.few", weeksWithSale(), weeks.size(), leftOut)
                : Message.of(
                        "placement.steadiness",
                        pattern().message(),
                        weeksWithSale(),
                        weeks.size(),
                        leftOut,
                        said(interval()),
                        said(variation()),
                        said(variationOfSales()));
    }

    private List<Long> sales() {
        return weeks.stream().filter(pieces -> pieces > 0).toList();
    }

    private static double squared(List<Long> numbers) {
        return numerator(numbers).doubleValue() / denominator(numbers).doubleValue();
    }

    /** Variance of the sample over squared mean, without a division: n (n Q - S S) over (n - 1) S S. */
    private static BigDecimal numerator(List<Long> numbers) {
        BigDecimal count = number(numbers.size());
        BigDecimal squares =
                numbers.stream().map(pieces -> number(pieces).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return count.multiply(
                count.multiply(squares).subtract(number(sum(numbers)).pow(2)));
    }

    private static BigDecimal denominator(List<Long> numbers) {
        return number(numbers.size() - 1L).multiply(number(sum(numbers)).pow(2));
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(pieces -> pieces).sum();
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private static String said(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static void notNegative(String name, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + ": 0 or more, got " + value);
        }
    }
}
