package io.github.ozonexpiry.client.notification;

import io.github.ozonexpiry.stated.Vocabulary;

/** How fast an address answers, in Ozon's judgement since 27 August 2026. */
public enum Availability implements Vocabulary {
    /** Fast enough. */
    GREEN,
    /** Slow. */
    YELLOW,
    /** Too slow: after three days of it Ozon sends nothing more. */
    RED;
}
