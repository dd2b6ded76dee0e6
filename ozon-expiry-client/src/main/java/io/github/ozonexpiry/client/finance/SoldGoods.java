package io.github.ozonexpiry.client.finance;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import java.util.List;
import java.util.Map;

/**
 * What was accrued for one product of a posting.
 *
 * @param sku the product
 * @param quantity how many pieces; seen in answers, not documented
 * @param commission commission and price; nothing where only the delivery is accrued
 * @param delivery what the delivery cost
 * @param unknownFields what this version does not know: JSON text by name
 */
public record SoldGoods(
        Stated<Sku> sku,
        Stated<Long> quantity,
        Stated<Commission> commission,
        Stated<Delivery> delivery,
        Map<String, String> unknownFields) {

    /**
     * Commission and price.
     *
     * @param commission the commission after discounts
     * @param saleCommission the commission by the price list
     * @param commissionRatio the share of the commission, as Ozon writes it
     * @param saleAmount for how much was sold
     * @param salePrice what the buyer paid for a piece
     * @param sellerPrice the seller's price of a piece
     * @param bonus points that were paid with
     * @param coinvestment what partners paid
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Commission(
            Stated<Money> commission,
            Stated<Money> saleCommission,
            Stated<String> commissionRatio,
            Stated<Money> saleAmount,
            Stated<Money> salePrice,
            Stated<Money> sellerPrice,
            Stated<Money> bonus,
            Stated<Money> coinvestment,
            Map<String, String> unknownFields) {}

    /**
     * What the delivery cost.
     *
     * @param services each service
     * @param totalAccrued their sum
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Delivery(List<Fee> services, Stated<Money> totalAccrued, Map<String, String> unknownFields) {}
}
