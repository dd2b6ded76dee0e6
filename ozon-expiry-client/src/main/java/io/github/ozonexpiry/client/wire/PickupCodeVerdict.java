package io.github.ozonexpiry.client.wire;

import io.github.ozonexpiry.stated.Stated;
import java.util.Map;

/**
 * An answer that says whether a courier's code is right.
 *
 * @param valid whether
 * @param unknownFields what this version does not know
 */
public record PickupCodeVerdict(Stated<Boolean> valid, Map<String, String> unknownFields) {}
