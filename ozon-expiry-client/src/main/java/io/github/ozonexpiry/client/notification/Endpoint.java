package io.github.ozonexpiry.client.notification;

import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An address to which Ozon sends notifications, without a signature: whoever knows the address can write to it, so it should be hard to guess.
 * Source: Seller API, {@code /v1/notification/list}.
 *
 * @param id its number
 * @param url the address
 * @param enable whether anything is sent
 * @param createdAt since when there is it
 * @param types what is sent
 * @param availabilityStatus how fast it answers
 * @param availabilityStatusDate since when it is so fast
 * @param disableReason why nothing is sent
 * @param reasonDetails more of why
 * @param problematicType the kind of notification that it is slow with
 * @param unknownFields what this version does not know: JSON text by name
 */
public record Endpoint(
        Stated<EndpointId> id,
        Stated<String> url,
        Stated<Boolean> enable,
        Stated<Instant> createdAt,
        List<PushSubscription> types,
        Stated<Word<Availability>> availabilityStatus,
        Stated<Instant> availabilityStatusDate,
        Stated<Word<DisableReason>> disableReason,
        Stated<String> reasonDetails,
        Stated<Word<PushType>> problematicType,
        Map<String, String> unknownFields) {}
