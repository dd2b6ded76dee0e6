package io.github.ozonexpiry.client.exemplar;

import io.github.ozonexpiry.stated.Vocabulary;

/** What a piece is marked with. Source: Seller API, {@code mark_type} of the exemplar methods. */
public enum MarkType implements Vocabulary {
    /** The mandatory mark of Russia, "Честный ЗНАК". */
    MANDATORY_MARK,
    /** The number of a piece of jewellery. */
    JW_UIN,
    /** The number of a mobile phone. */
    IMEI;
}
