package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.offer.Restock;
import io.github.ozonexpiry.offer.ShopProduct;
import io.github.ozonexpiry.offer.SubstitutePolicy;
import io.github.ozonexpiry.offer.VoucherOffer;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.text.Language;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a shop has to recover with.
 *
 * @param stock pieces on hand that may go into this posting, by product, 0 or more; a product that does not stand there was not counted. It says
 *     nothing of a posting that was handed over
 * @param products the shop's own products on Ozon, among which substitutes are sought
 * @param vouchers promo codes that may be given
 * @param restocks goods that are expected
 * @param languages the languages that the shop can write and read
 * @param substitution which products stand in for another
 * @param zone the zone in which days are told to buyers and a day ends
 */
public record ShopMeans(
        Map<Sku, Integer> stock,
        List<ShopProduct> products,
        List<VoucherOffer> vouchers,
        List<Restock> restocks,
        Set<Language> languages,
        SubstitutePolicy substitution,
        ZoneId zone) {

    /**
     * Copies the lists, and refuses stock below zero.
     *
     * @param stock pieces on hand by product
     * @param products the shop's own products on Ozon
     * @param vouchers promo codes that may be given
     * @param restocks goods that are expected
     * @param languages the languages that the shop can write and read
     * @param substitution which products stand in for another
     * @param zone the zone in which a day ends
     * @throws IllegalArgumentException when a stock is below zero; names the product and the number
     */
    public ShopMeans {
        stock.forEach((sku, pieces) -> {
            if (pieces < 0) {
                throw new IllegalArgumentException("stock below zero: " + pieces + " of " + sku);
            }
        });
        stock = Map.copyOf(stock);
        products = List.copyOf(products);
        vouchers = List.copyOf(vouchers);
        restocks = List.copyOf(restocks);
        languages = Set.copyOf(languages);
    }

    /**
     * Nothing is counted, offered or expected.
     *
     * @param zone the zone in which a day ends
     * @return the means, in Russian only
     */
    public static ShopMeans unknown(ZoneId zone) {
        return new ShopMeans(
                Map.of(), List.of(), List.of(), List.of(), Set.of(Language.RUSSIAN), SubstitutePolicy.OURS, zone);
    }

    /**
     * The same means with a count of stock.
     *
     * @param sku the product
     * @param pieces pieces on hand, 0 or more
     * @return the new means
     * @throws IllegalArgumentException when the number is below zero; names it
     */
    public ShopMeans stock(Sku sku, int pieces) {
        Map<Sku, Integer> counted = new TreeMap<>(stock);
        counted.put(sku, pieces);
        return new ShopMeans(counted, products, vouchers, restocks, languages, substitution, zone);
    }

    /**
     * The same means with promo codes instead of those that it has.
     *
     * @param offers the promo codes, the first to be given first; those that were made on Ozon from {@code IssuedVoucher.offers} of the client
     * @return the new means
     */
    public ShopMeans vouchers(List<VoucherOffer> offers) {
        return new ShopMeans(stock, products, offers, restocks, languages, substitution, zone);
    }

    /**
     * The same means with expected goods instead of those that it has.
     *
     * @param expected the expected goods
     * @return the new means
     */
    public ShopMeans restocks(List<Restock> expected) {
        return new ShopMeans(stock, products, vouchers, expected, languages, substitution, zone);
    }

    /**
     * The same means with a range of products and a way to choose among them.
     *
     * @param shop the shop's own products on Ozon
     * @param choice which of them stand in for another
     * @return the new means
     */
    public ShopMeans products(List<ShopProduct> shop, SubstitutePolicy choice) {
        return new ShopMeans(stock, shop, vouchers, restocks, languages, choice, zone);
    }

    /**
     * The same means with languages instead of those that it has.
     *
     * @param spoken the languages
     * @return the new means
     */
    public ShopMeans languages(Set<Language> spoken) {
        return new ShopMeans(stock, products, vouchers, restocks, spoken, substitution, zone);
    }
}
