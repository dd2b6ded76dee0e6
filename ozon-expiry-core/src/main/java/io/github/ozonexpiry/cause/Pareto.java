package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Where most of the trouble comes from: verdicts put together by one dimension, the greatest row first. Immutable.
 *
 * <p>Every verdict counts once, by its first cause; only by {@link Dimension#SKU} a posting counts once for each of its products, so that the
 * shares may sum to more than all.
 */
public final class Pareto {

    private static final Comparator<Row> BY_COUNT =
            Comparator.comparingInt(Row::count).reversed().thenComparing(Row::key, Dimension.Key.ORDER);

    private final Dimension dimension;
    private final int total;
    private final List<Row> rows;

    private Pareto(Dimension dimension, int total, List<Row> rows) {
        this.dimension = dimension;
        this.total = total;
        this.rows = rows;
    }

    /**
     * Puts verdicts together, the rows with the most verdicts first.
     *
     * @param verdicts the verdicts, one a posting, in any order
     * @param dimension by what they are put together
     * @return the rows; none for no verdicts
     */
    public static Pareto of(Collection<Verdict> verdicts, Dimension dimension) {
        int total = verdicts.size();
        List<Row> rows = new ArrayList<>();
        Tally.by(dimension, verdicts)
                .forEach((key, tally) -> rows.add(
                        new Row(key, tally.count(), tally.count(), total, tally.value(), tally.valueNotKnown())));
        return ordered(dimension, total, rows, BY_COUNT);
    }

    /**
     * The same rows, those with the most valuable goods first.
     *
     * @param currency the currency whose amounts are compared; a row without any counts as zero
     * @return the rows in the other order; their cumulative shares are still those of the count
     */
    public Pareto byValue(CurrencyCode currency) {
        Comparator<Row> byValue =
                Comparator.comparing(row -> row.value().in(currency).orElse(Money.zero(currency)));
        return ordered(dimension, total, rows, byValue.reversed().thenComparing(Row::key, Dimension.Key.ORDER));
    }

    private static Pareto ordered(Dimension dimension, int total, List<Row> rows, Comparator<Row> order) {
        List<Row> ordered = new ArrayList<>(rows.size());
        int upToHere = 0;
        for (Row row : rows.stream().sorted(order).toList()) {
            upToHere += row.count();
            ordered.add(new Row(row.key(), row.count(), upToHere, total, row.value(), row.valueNotKnown()));
        }
        return new Pareto(dimension, total, List.copyOf(ordered));
    }

    /** {@return by what the verdicts are put together} */
    public Dimension dimension() {
        return dimension;
    }

    /** {@return how many verdicts there are, each counted once} */
    public int total() {
        return total;
    }

    /** {@return the rows, the greatest first; equal ones in the order of their keys, what is not stated last} */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The verdicts of one key.
     *
     * @param key what they have in common
     * @param count how many they are, 1 to {@code total}
     * @param upToHere how many stand in this row and those above it, {@code count} or more; above {@code total} only by SKU
     * @param total how many verdicts there are in all rows, each counted once
     * @param value the value of their goods, a sum a currency: price times quantity of all lines, by SKU of the product's lines
     * @param valueNotKnown how many of them are not in {@code value}, because price or quantity of a line was not stated, or there was no line; 0
     *     to {@code count}
     */
    public record Row(Dimension.Key key, int count, int upToHere, int total, Amounts value, int valueNotKnown) {

        /**
         * Refuses numbers that do not fit together.
         *
         * @param key what they have in common
         * @param count how many they are
         * @param upToHere how many stand in this row and those above it
         * @param total how many verdicts there are
         * @param value the value of their goods
         * @param valueNotKnown how many are not in the value
         * @throws IllegalArgumentException when a number is outside its range; names all
         */
        public Row {
            if (count < 1 || count > total || upToHere < count || valueNotKnown < 0 || valueNotKnown > count) {
                throw new IllegalArgumentException("a row of " + count + ", up to here " + upToHere + ", of " + total
                        + ", " + valueNotKnown + " without a value");
            }
        }

        /** {@return the share of all verdicts, above 0, at most 1} */
        public double share() {
            return (double) count / total;
        }

        /** {@return the share of all verdicts in this row and those above it; above 1 only by SKU} */
        public double cumulative() {
            return (double) upToHere / total;
        }

        /** {@return the row in a sentence for people, shares rounded to a tenth of a percent} */
        public Message message() {
            Message row = Message.of(
                    "pattern.row", key, count, total, Rounded.percent(share()), Rounded.percent(cumulative()), value);
            return valueNotKnown == 0 ? row : Message.of("pattern.row.notKnown", row, valueNotKnown);
        }
    }
}
