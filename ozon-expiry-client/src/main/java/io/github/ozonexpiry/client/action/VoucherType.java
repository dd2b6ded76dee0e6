package io.github.ozonexpiry.client.action;

import io.github.ozonexpiry.stated.Vocabulary;
import java.util.List;
import java.util.Locale;

/** Who may use a promo code how often. */
public enum VoucherType implements Vocabulary {
    /** Every buyer, for one order. */
    ONE,
    /** Every buyer, for any number of orders. */
    MULTIPLE,
    /** One buyer, for one order. */
    UNIQUE,
    /** Ozon does not say. */
    UNSPECIFIED;

    @Override
    public List<String> words() {
        return List.of(name().toLowerCase(Locale.ROOT));
    }
}
