package io.github.ozonexpiry.client.notification;

import io.github.ozonexpiry.stated.Vocabulary;
import java.util.List;
import java.util.Locale;

/** How fast an address answers, in Ozon's judgement since 27 August 2026. */
public enum Availability implements Vocabulary {
    /** Fast enough. */
    GREEN,
    /** Slow. */
    YELLOW,
    /** Too slow: after three days of it Ozon sends nothing more. */
    RED;

    @Override
    public List<String> words() {
        return List.of(name().toLowerCase(Locale.ROOT));
    }
}
