package io.github.ozonexpiry.client.notification;

import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.util.Map;

/**
 * A kind of notification, and where it goes. Source: Seller API, {@code /v1/notification/push-type/list} and
 * {@code /v1/notification/list}.
 *
 * @param type the kind
 * @param description what it is, in Russian; to be shown, never parsed
 * @param sellerEndpoint where it goes; absent within an endpoint, nothing when it goes nowhere
 * @param unknownFields what this version does not know: JSON text by name
 */
public record PushSubscription(
        Stated<Word<PushType>> type,
        Stated<String> description,
        Stated<Target> sellerEndpoint,
        Map<String, String> unknownFields) {

    /**
     * Where notifications go.
     *
     * @param id the number of the address
     * @param url the address
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Target(Stated<EndpointId> id, Stated<String> url, Map<String, String> unknownFields) {}
}
