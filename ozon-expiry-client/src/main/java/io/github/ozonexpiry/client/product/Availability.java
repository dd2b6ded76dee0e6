package io.github.ozonexpiry.client.product;

import io.github.ozonexpiry.stated.Vocabulary;

/** Whether buyers can have a product. A free text until August 2026. Source: Seller API, {@code availability}. */
public enum Availability implements Vocabulary {
    /** They do not see it. */
    HIDDEN,
    /** They can buy it. */
    AVAILABLE,
    /** They cannot buy it. */
    UNAVAILABLE;
}
