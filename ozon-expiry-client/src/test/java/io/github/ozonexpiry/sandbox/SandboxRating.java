package io.github.ozonexpiry.sandbox;

/**
 * A rating of a shop and its thresholds, in percent; low values are good. Source: Seller API, {@code /v1/rating/summary} and
 * {@code /v1/rating/history}.
 *
 * @param key Ozon's name for it, such as {@code rating_general_indicator_fbs_rfbs}
 * @param current its value
 * @param past its value before
 * @param warning from this value on Ozon warns
 * @param danger from this value on the shop may be blocked
 */
public record SandboxRating(String key, double current, double past, double warning, double danger) {

    String status() {
        return current >= danger ? "CRITICAL" : current >= warning ? "WARNING" : "OK";
    }

    String direction() {
        return current > past ? "RISE" : current < past ? "FALL" : "NONE";
    }

    String meaning() {
        return current > past ? "BAD" : current < past ? "GOOD" : "NONE";
    }
}
