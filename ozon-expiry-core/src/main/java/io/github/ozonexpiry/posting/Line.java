package io.github.ozonexpiry.posting;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One product of a posting. Source: Seller API, {@code products[]} of the posting methods.
 *
 * @param sku Ozon's number of the product
 * @param offerId the seller's article
 * @param name the product's name
 * @param quantity how many pieces
 * @param price the price of one piece, in the shop's currency
 */
public record Line(
        Stated<Sku> sku, Stated<String> offerId, Stated<String> name, Stated<Integer> quantity, Stated<Money> price) {

    /**
     * Refuses a negative quantity.
     *
     * @param sku Ozon's number of the product
     * @param offerId the seller's article
     * @param name the product's name
     * @param quantity how many pieces
     * @param price the price of one piece
     * @throws IllegalArgumentException when the quantity is below zero; names it
     */
    public Line {
        if (quantity.orElse(0) < 0) {
            throw new IllegalArgumentException("quantity below zero: " + quantity.orElse(0));
        }
    }

    /**
     * A line with everything known.
     *
     * @param sku Ozon's number of the product
     * @param offerId the seller's article
     * @param name the product's name
     * @param quantity how many pieces, 0 or more
     * @param price the price of one piece
     * @return the line
     * @throws IllegalArgumentException when the quantity is negative; names it
     */
    public static Line of(Sku sku, String offerId, String name, int quantity, Money price) {
        return new Line(Stated.of(sku), Stated.of(offerId), Stated.of(name), Stated.of(quantity), Stated.of(price));
    }

    /** {@return price times quantity, or empty when one of them was not stated} */
    public Optional<Money> total() {
        return price.value().flatMap(piece -> quantity.value().map(piece::times));
    }

    /**
     * What must be filled in for a product before its posting can be assembled. Source: Seller API, the members of
     * {@code requirements}, {@code products_requiring_} and the constant's name.
     */
    public enum Requirement implements Vocabulary {
        /** Customs declaration number. */
        GTD,
        /** Country of manufacture. */
        COUNTRY,
        /** Mandatory marking code ("Honest sign"). */
        MANDATORY_MARK,
        /** Registration number of a consignment. */
        RNPT,
        /** Identification number of jewellery. */
        JW_UIN,
        /** A country that must be corrected. */
        CHANGE_COUNTRY,
        /** IMEI of a phone. */
        IMEI,
        /** Weight of the piece. */
        WEIGHT;

        private final List<String> words = List.of("products_requiring_" + name().toLowerCase(Locale.ROOT));

        @Override
        public List<String> words() {
            return words;
        }
    }
}
