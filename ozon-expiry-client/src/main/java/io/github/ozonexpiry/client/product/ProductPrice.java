package io.github.ozonexpiry.client.product;

import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.stated.Stated;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;

/**
 * What a product costs, and what it costs to sell it. Source: Seller API, {@code /v5/product/info/prices}.
 *
 * @param productId Ozon's number
 * @param offerId the seller's article
 * @param price its prices
 * @param commissions what Ozon takes
 * @param acquiring the most that the payment costs, in the currency of the price
 * @param volumeWeight its weight by volume, in kilograms
 * @param unknownFields what this version does not know: JSON text by name
 */
public record ProductPrice(
        Stated<ProductId> productId,
        Stated<OfferId> offerId,
        Stated<Price> price,
        Stated<Commissions> commissions,
        Stated<BigDecimal> acquiring,
        Stated<BigDecimal> volumeWeight,
        Map<String, String> unknownFields) {

    /**
     * Prices, all in one currency.
     *
     * @param price what it costs
     * @param oldPrice what it cost before
     * @param minPrice the least that it may cost in an offer
     * @param netPrice what it cost the seller
     * @param marketingSellerPrice what it costs with the seller's offers
     * @param retailPrice what the supplier asks of resellers
     * @param currencyCode the currency of all of them
     * @param vat the share of value-added tax, such as 0.2
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Price(
            Stated<BigDecimal> price,
            Stated<BigDecimal> oldPrice,
            Stated<BigDecimal> minPrice,
            Stated<BigDecimal> netPrice,
            Stated<BigDecimal> marketingSellerPrice,
            Stated<BigDecimal> retailPrice,
            Stated<CurrencyCode> currencyCode,
            Stated<BigDecimal> vat,
            Map<String, String> unknownFields) {}

    /**
     * What Ozon takes of the seller's own stock: percents of the price, and amounts in its currency. What it takes of other stock is in the
     * unknown fields.
     *
     * @param salesPercentFbs the commission under FBS, in percent
     * @param salesPercentRfbs the commission under realFBS, in percent
     * @param fbsDelivToCustomerAmount the last mile
     * @param fbsDirectFlowTransMinAmount the main way, at least
     * @param fbsDirectFlowTransMaxAmount the main way, at most
     * @param fbsFirstMileMinAmount the first mile, at least
     * @param fbsFirstMileMaxAmount the first mile, at most
     * @param fbsReturnFlowAmount the way back of what is returned or cancelled
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Commissions(
            Stated<BigDecimal> salesPercentFbs,
            Stated<BigDecimal> salesPercentRfbs,
            Stated<BigDecimal> fbsDelivToCustomerAmount,
            Stated<BigDecimal> fbsDirectFlowTransMinAmount,
            Stated<BigDecimal> fbsDirectFlowTransMaxAmount,
            Stated<BigDecimal> fbsFirstMileMinAmount,
            Stated<BigDecimal> fbsFirstMileMaxAmount,
            Stated<BigDecimal> fbsReturnFlowAmount,
            Map<String, String> unknownFields) {}

    /** {@return what it costs; nothing where amount or currency is not stated} */
    public Stated<Money> money() {
        return money(part(Price::price), currency());
    }

    /** {@return what the way back of a cancelled or returned piece costs under FBS; nothing where amount or currency is not stated} */
    public Stated<Money> returnCost() {
        return commissions instanceof Stated.Value<Commissions> stated
                ? money(stated.get().fbsReturnFlowAmount(), currency())
                : Stated.absent();
    }

    private Stated<CurrencyCode> currency() {
        return part(Price::currencyCode);
    }

    private <T> Stated<T> part(Function<Price, Stated<T>> part) {
        return price instanceof Stated.Value<Price> stated ? part.apply(stated.get()) : Stated.absent();
    }

    static Stated<Money> money(Stated<BigDecimal> amount, Stated<CurrencyCode> currency) {
        if (amount instanceof Stated.Value<BigDecimal> sum) {
            return currency instanceof Stated.Value<CurrencyCode> code
                    ? Stated.of(new Money(sum.get(), code.get()))
                    : Stated.nothing(sum.get().toPlainString() + " without currency");
        }
        return amount instanceof Stated.Nothing<BigDecimal> nothing
                ? Stated.nothing(nothing.spelling())
                : Stated.absent();
    }
}
