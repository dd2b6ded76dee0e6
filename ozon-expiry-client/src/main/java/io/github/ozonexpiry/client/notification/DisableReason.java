package io.github.ozonexpiry.client.notification;

import io.github.ozonexpiry.stated.Vocabulary;
import java.util.List;
import java.util.Locale;

/** Why nothing is sent to an address. */
public enum DisableReason implements Vocabulary {
    /** The seller switched it off. */
    SELLER,
    /** It was too slow. */
    AVAILABILITY,
    /** Ozon switched it off. */
    ADMIN;

    @Override
    public List<String> words() {
        return List.of(name().toLowerCase(Locale.ROOT));
    }
}
