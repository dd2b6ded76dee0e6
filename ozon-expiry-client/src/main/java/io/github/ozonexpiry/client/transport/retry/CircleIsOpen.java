package io.github.ozonexpiry.client.transport.retry;

import io.github.ozonexpiry.client.transport.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Ozon's word for a method that is off for some minutes because it failed too often. Source: notes on the Seller API, 1.3; with which HTTP
 * status it comes is unknown, so the message counts.
 */
final class CircleIsOpen {

    private static final String WORDS = "circle is open";

    private CircleIsOpen() {}

    static boolean isSaidBy(Answer answer) {
        return answer.status() >= 400
                && new String(answer.body(), StandardCharsets.UTF_8)
                        .toLowerCase(Locale.ROOT)
                        .contains(WORDS);
    }
}
