package io.github.ozonexpiry.client.product;

/** Which products a list shows. Source: Seller API, {@code visibility}; notes, 5.9. */
public enum Visibility {
    /** All but the archived. */
    ALL,
    /** What buyers see. */
    VISIBLE,
    /** What buyers do not see. */
    INVISIBLE,
    /** Without stock. */
    EMPTY_STOCK,
    /** Not yet moderated. */
    NOT_MODERATED,
    /** Moderated. */
    MODERATED,
    /** Seen by buyers, but not to be bought. */
    DISABLED,
    /** Whose making ended in an error. */
    STATE_FAILED,
    /** Ready to be supplied. */
    READY_TO_SUPPLY,
    /** Being checked. */
    VALIDATION_STATE_PENDING,
    /** That failed the check. */
    VALIDATION_STATE_FAIL,
    /** That passed the check. */
    VALIDATION_STATE_SUCCESS,
    /** Ready for sale. */
    TO_SUPPLY,
    /** On sale. */
    IN_SALE,
    /** Hidden from buyers. */
    REMOVED_FROM_SALE,
    /** With too high a price. */
    OVERPRICED,
    /** With far too high a price. */
    CRITICALLY_OVERPRICED,
    /** Without a barcode. */
    EMPTY_BARCODE,
    /** With a barcode. */
    BARCODE_EXISTS,
    /** Whose price changed by too much. */
    QUARANTINE,
    /** Archived. */
    ARCHIVED,
    /** With too high a price, and in stock. */
    OVERPRICED_WITH_STOCK,
    /** Approved in part. */
    PARTIAL_APPROVED,
    /** Archived by Ozon. */
    AUTO_ARCHIVED,
    /** Archived by the seller. */
    MANUAL_ARCHIVED,
    /** Archived by Ozon for the season. */
    SEASONAL_AUTO_ARCHIVED,
    /** Seen by buyers and in stock with Ozon. */
    VISIBLE_WITH_FBO_STOCK
}
