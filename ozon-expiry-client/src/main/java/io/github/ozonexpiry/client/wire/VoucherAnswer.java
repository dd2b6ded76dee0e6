package io.github.ozonexpiry.client.wire;

import io.github.ozonexpiry.stated.Stated;
import java.util.Map;

/**
 * An answer about an action with promo codes.
 *
 * @param actionId the new action
 * @param file where its codes are
 * @param unknownFields what this version does not know
 */
public record VoucherAnswer(Stated<String> actionId, Stated<String> file, Map<String, String> unknownFields) {}
