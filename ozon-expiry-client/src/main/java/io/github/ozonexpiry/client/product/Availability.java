package io.github.ozonexpiry.client.product;

import io.github.ozonexpiry.stated.Vocabulary;
import java.util.List;
import java.util.Locale;

/** Whether buyers can have a product. A free text until August 2026. Source: Seller API, {@code availability}. */
public enum Availability implements Vocabulary {
    /** They do not see it. */
    HIDDEN,
    /** They can buy it. */
    AVAILABLE,
    /** They cannot buy it. */
    UNAVAILABLE;

    @Override
    public List<String> words() {
        return List.of(name().toLowerCase(Locale.ROOT));
    }
}
