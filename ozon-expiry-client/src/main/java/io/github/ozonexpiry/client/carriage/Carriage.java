package io.github.ozonexpiry.client.carriage;

import io.github.ozonexpiry.posting.Delivery.MethodId;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One list of postings that are handed over together. Source: Seller API, {@code /v1/carriage/get}.
 *
 * @param carriageId its number
 * @param status how far it has got
 * @param deliveryMethodId of which delivery method; under FBS its number equals the warehouse's
 * @param warehouseId from which warehouse
 * @param companyId the seller
 * @param tplProviderId the carrier
 * @param integrationType how the carrier is connected
 * @param firstMileType how the goods come to Ozon
 * @param departureDate the day of the hand-over, as Ozon writes it
 * @param createdAt when it was created
 * @param updatedAt when it last changed
 * @param actType the kind of its act
 * @param containersCount how many freight places it has
 * @param isContainerLabelPrinted whether their labels were printed
 * @param hasPostingsForNextCarriage whether postings must be handed over that are not in it
 * @param isPartial whether it has only a part of the postings
 * @param partialNum which part
 * @param retryCount how often Ozon tried to create it
 * @param cancelAvailability whether it can be cancelled
 * @param availableActions what can be done with it, in Ozon's words
 * @param arrivalPassIds the passes for its arrival; digits
 * @param isWaybillEnabled whether its waybill can be printed
 * @param isEconom whether it is of cheap goods
 * @param allBlrTraceable whether it needs the papers of Belarus
 * @param unknownFields what this version does not know: JSON text by name
 */
public record Carriage(
        Stated<CarriageId> carriageId,
        Stated<Word<CarriageStatus>> status,
        Stated<MethodId> deliveryMethodId,
        Stated<WarehouseId> warehouseId,
        Stated<Long> companyId,
        Stated<Long> tplProviderId,
        Stated<String> integrationType,
        Stated<String> firstMileType,
        Stated<String> departureDate,
        Stated<Instant> createdAt,
        Stated<Instant> updatedAt,
        Stated<String> actType,
        Stated<Long> containersCount,
        Stated<Boolean> isContainerLabelPrinted,
        Stated<Boolean> hasPostingsForNextCarriage,
        Stated<Boolean> isPartial,
        Stated<Long> partialNum,
        Stated<Long> retryCount,
        Stated<CancelAvailability> cancelAvailability,
        List<String> availableActions,
        List<String> arrivalPassIds,
        Stated<Boolean> isWaybillEnabled,
        Stated<Boolean> isEconom,
        Stated<Boolean> allBlrTraceable,
        Map<String, String> unknownFields) {

    /**
     * Whether a carriage can be cancelled.
     *
     * @param isCancelAvailable whether
     * @param reason why not
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record CancelAvailability(
            Stated<Boolean> isCancelAvailable, Stated<String> reason, Map<String, String> unknownFields) {}
}
