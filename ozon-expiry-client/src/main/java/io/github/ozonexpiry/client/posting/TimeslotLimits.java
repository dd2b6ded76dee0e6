package io.github.ozonexpiry.client.posting;

import io.github.ozonexpiry.stated.Stated;
import java.time.Instant;
import java.util.Map;

/**
 * To when the delivery of a posting can be moved, and how often still. Source: Seller API,
 * {@code /v1/posting/fbs/timeslot/change-restrictions}.
 *
 * @param deliveryInterval within which the new time must lie
 * @param remainingChangesCount how often it can still be moved: twice at first
 * @param unknownFields what this version does not know: JSON text by name
 */
public record TimeslotLimits(
        Stated<Interval> deliveryInterval, Stated<Long> remainingChangesCount, Map<String, String> unknownFields) {

    /**
     * A time from and to.
     *
     * @param begin its beginning
     * @param end its end
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Interval(Stated<Instant> begin, Stated<Instant> end, Map<String, String> unknownFields) {}
}
