package io.github.ozonexpiry.client.notification;

import io.github.ozonexpiry.stated.Vocabulary;

/** Why nothing is sent to an address. */
public enum DisableReason implements Vocabulary {
    /** The seller switched it off. */
    SELLER,
    /** It was too slow. */
    AVAILABILITY,
    /** Ozon switched it off. */
    ADMIN;
}
