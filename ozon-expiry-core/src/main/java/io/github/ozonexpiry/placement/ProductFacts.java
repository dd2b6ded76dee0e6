package io.github.ozonexpiry.placement;

import io.github.ozonexpiry.posting.Sku;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a product that could be kept elsewhere. Immutable.
 *
 * @param sku the product
 * @param weeks its whole weeks, the oldest first
 * @param onSaleSince since which day it is on sale; empty when that is not known
 * @param goods what kind of goods it is for storing; empty when that is not known
 * @param losses what its handling has cost; empty when that is not known
 * @param turnover what Ozon says of it
 */
public record ProductFacts(
        Sku sku,
        List<Week> weeks,
        Optional<LocalDate> onSaleSince,
        Optional<Storage.Goods> goods,
        Optional<PastLosses> losses,
        OzonTurnover turnover) {

    /**
     * A week of sales.
     *
     * @param pieces how many pieces were sold, 0 or more
     * @param hadStock whether there was something to sell all the week, or nearly; a week without is not judged
     */
    public record Week(long pieces, boolean hadStock) {

        /**
         * Refuses a number below zero.
         *
         * @param pieces how many pieces were sold
         * @param hadStock whether there was something to sell
         * @throws IllegalArgumentException when the number is below zero; names it
         */
        public Week {
            if (pieces < 0) {
                throw new IllegalArgumentException("pieces sold in a week: 0 or more, got " + pieces);
            }
        }
    }

    /**
     * Copies the weeks.
     *
     * @param sku the product
     * @param weeks its whole weeks
     * @param onSaleSince since which day it is on sale
     * @param goods what kind of goods it is
     * @param losses what its handling has cost
     * @param turnover what Ozon says of it
     */
    public ProductFacts {
        weeks = List.copyOf(weeks);
    }

    /**
     * A product of which only the sales are known.
     *
     * @param sku the product
     * @param weeks its whole weeks, the oldest first
     * @return the facts
     */
    public static ProductFacts of(Sku sku, List<Week> weeks) {
        return new ProductFacts(sku, weeks, Optional.empty(), Optional.empty(), Optional.empty(), OzonTurnover.UNSAID);
    }

    /**
     * The same, with the day since which it is on sale.
     *
     * @param day the day
     * @return the new facts
     */
    public ProductFacts onSaleSince(LocalDate day) {
        return new ProductFacts(sku, weeks, Optional.of(day), goods, losses, turnover);
    }

    /**
     * The same, with the kind of goods.
     *
     * @param kind the kind
     * @return the new facts
     */
    public ProductFacts stored(Storage.Goods kind) {
        return new ProductFacts(sku, weeks, onSaleSince, Optional.of(kind), losses, turnover);
    }

    /**
     * The same, with what its handling has cost.
     *
     * @param past the losses
     * @return the new facts
     */
    public ProductFacts lost(PastLosses past) {
        return new ProductFacts(sku, weeks, onSaleSince, goods, Optional.of(past), turnover);
    }

    /**
     * The same, with what Ozon says of it.
     *
     * @param said what Ozon says
     * @return the new facts
     */
    public ProductFacts turnover(OzonTurnover said) {
        return new ProductFacts(sku, weeks, onSaleSince, goods, losses, said);
    }

    /** {@return how steadily it sells} */
    public Steadiness steadiness() {
        List<Long> counted =
                weeks.stream().filter(Week::hadStock).map(Week::pieces).toList();
        return new Steadiness(counted, weeks.size() - counted.size());
    }
}
