package io.github.ozonexpiry.adviser;

import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.prevention.Advice;
import io.github.ozonexpiry.prevention.AdviceKind;
import io.github.ozonexpiry.prevention.AdvisedValue;
import io.github.ozonexpiry.prevention.Adviser;
import io.github.ozonexpiry.prevention.ExpectedEffect;
import io.github.ozonexpiry.prevention.Subject;
import io.github.ozonexpiry.safety.Demand;
import io.github.ozonexpiry.safety.DemandReading;
import io.github.ozonexpiry.safety.ExposureTime;
import io.github.ozonexpiry.safety.Oversell;
import io.github.ozonexpiry.safety.SafetyStock;
import io.github.ozonexpiry.safety.ServiceLevel;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Advises how many pieces of a product to keep back, where that is more than today: enough for what is sold before a number of stock is true again (P-02).
 *
 * @param products the products
 * @param exposure how long a number can be wrong
 * @param level how often what is kept back must be enough
 */
public record SafetyStockAdviser(List<Product> products, ExposureTime exposure, ServiceLevel level) implements Adviser {

    /**
     * A product.
     *
     * @param sku its number
     * @param demand how it sells in all channels together
     * @param kept how many pieces are kept back today, 0 or more
     */
    public record Product(Sku sku, DemandReading demand, long kept) {

        /**
         * Refuses a number below zero.
         *
         * @param sku its number
         * @param demand how it sells
         * @param kept how many pieces are kept back today
         * @throws IllegalArgumentException when it is below zero; names product and number
         */
        public Product {
            if (kept < 0) {
                throw new IllegalArgumentException("pieces kept back of product " + sku + ": 0 or more, got " + kept);
            }
        }
    }

    /**
     * Copies the list.
     *
     * @param products the products
     * @param exposure how long a number can be wrong
     * @param level how often what is kept back must be enough
     */
    public SafetyStockAdviser {
        products = List.copyOf(products);
    }

    @Override
    public Counsel advise(Instant now) {
        List<Advice> advices = new ArrayList<>();
        List<Message> notJudged = new ArrayList<>();
        for (Product product : products) {
            product.demand()
                    .demand()
                    .ifPresentOrElse(
                            demand -> advise(product, demand, advices),
                            () -> notJudged.add(Message.of(
                                    "prevention.notJudged.of",
                                    subject(product).message(),
                                    Message.of(
                                            "prevention.notJudged.tooFewDays",
                                            product.demand().used(),
                                            product.demand().missing()))));
        }
        return new Counsel(advices, notJudged);
    }

    private void advise(Product product, Demand demand, List<Advice> advices) {
        long enough = SafetyStock.of(demand, exposure, level).pieces();
        if (enough > product.kept()) {
            List<Message> basis = new ArrayList<>();
            basis.add(Message.of(
                    "prevention.basis.oversell",
                    product.kept(),
                    exposure.time(),
                    percent(new Oversell(demand, exposure, product.kept()))));
            basis.add(Message.of("prevention.basis.kept", enough, percent(new Oversell(demand, exposure, enough))));
            if (!product.demand().warnings().isEmpty()) {
                basis.add(Message.of("prevention.basis.demandWarned"));
            }
            AdvisedValue pieces = new AdvisedValue.Count(Math.toIntExact(enough));
            Advice.Id id = new Advice.Id(AdviceKind.SAFETY_STOCK, subject(product), pieces);
            advices.add(Advice.estimated(id, basis, new ExpectedEffect.NotKnown()));
        }
    }

    private static Subject subject(Product product) {
        return Subject.product(product.sku().toString());
    }

    /** Rounded up: never less likely than it is. */
    private static String percent(Oversell oversell) {
        return BigDecimal.valueOf(oversell.probability())
                .movePointRight(2)
                .setScale(2, RoundingMode.CEILING)
                .stripTrailingZeros()
                .toPlainString();
    }
}
