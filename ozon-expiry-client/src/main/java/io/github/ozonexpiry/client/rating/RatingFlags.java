package io.github.ozonexpiry.client.rating;

import io.github.ozonexpiry.stated.Stated;
import java.util.Map;

/**
 * Which thresholds the value of a rating has reached.
 *
 * @param danger whether it is past the one for blocking the shop
 * @param warning whether it nears that one
 * @param premium whether it has reached the one for the Premium programme
 * @param unknownFields what this version does not know: JSON text by name
 */
public record RatingFlags(
        Stated<Boolean> danger, Stated<Boolean> warning, Stated<Boolean> premium, Map<String, String> unknownFields) {}
