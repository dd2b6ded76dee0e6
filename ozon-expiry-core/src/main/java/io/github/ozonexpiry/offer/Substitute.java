package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.text.Message;
import java.util.List;

/**
 * A product that may stand in for another.
 *
 * @param product the product
 * @param reasons why it was chosen and how it differs
 */
public record Substitute(ShopProduct product, List<Message> reasons) {

    /**
     * Copies the reasons.
     *
     * @param product the product
     * @param reasons why it was chosen
     */
    public Substitute {
        reasons = List.copyOf(reasons);
    }
}
