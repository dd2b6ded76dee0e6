package io.github.ozonexpiry.client.carriage;

import io.github.ozonexpiry.posting.Delivery.MethodId;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.StatedTime;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one delivery method has to hand over on one day: how much of it is assembled, by when and where. Methods without postings do not
 * appear. The form of its times and dates is not documented, so they are text. Source: Seller API, {@code /v2/carriage/delivery/list}.
 *
 * @param deliveryMethodId the delivery method; under FBS its number equals the warehouse's
 * @param deliveryMethodName its name
 * @param deliveryMethodStatus its status
 * @param warehouseId the warehouse
 * @param warehouseName its name
 * @param warehouseCity its city
 * @param isRfbs whether somebody else than Ozon delivers
 * @param integrationType how the carrier is connected
 * @param tplProviderName the carrier's name
 * @param tplProviderIconUrl where the carrier's picture is
 * @param departureDate the day
 * @param cutIn from when is assembled, with the warehouse's time zone
 * @param cutoffAt by when the postings must be assembled; see {@link #cutoff}
 * @param recommendedTimeLocal when to be at the place of drop-off, in its time
 * @param recommendedTimeUtcOffsetInMinutes by how many minutes that time is ahead of UTC
 * @param timeslotFrom from when the place of drop-off awaits the seller
 * @param timeslotTo until when
 * @param mandatoryPostingsCount how many postings must still be assembled
 * @param mandatoryPackagedCount how many that must be handed over are assembled
 * @param optionalPackagedCount how many that may wait are assembled
 * @param carriagePostingsCount how many postings are in carriages
 * @param isOptionalCarriage whether nothing must be handed over on this day
 * @param carriages the carriages of the day
 * @param dropoffPointId the place of drop-off
 * @param dropoffPointType how is handed over
 * @param dropoffAddress where it is
 * @param dropoffChangeAvailability whether another place can be chosen
 * @param firstMileType how the goods come to Ozon
 * @param firstMileChanging whether that is being changed
 * @param hasEntrustedAcceptance whether Ozon accepts without counting
 * @param isPresort whether the postings must be sorted
 * @param errors what is wrong
 * @param unknownFields what this version does not know: JSON text by name
 */
public record DeliveryDay(
        Stated<MethodId> deliveryMethodId,
        Stated<String> deliveryMethodName,
        Stated<String> deliveryMethodStatus,
        Stated<WarehouseId> warehouseId,
        Stated<String> warehouseName,
        Stated<String> warehouseCity,
        Stated<Boolean> isRfbs,
        Stated<String> integrationType,
        Stated<String> tplProviderName,
        Stated<String> tplProviderIconUrl,
        Stated<String> departureDate,
        Stated<String> cutIn,
        Stated<String> cutoffAt,
        Stated<String> recommendedTimeLocal,
        Stated<Long> recommendedTimeUtcOffsetInMinutes,
        Stated<String> timeslotFrom,
        Stated<String> timeslotTo,
        Stated<Long> mandatoryPostingsCount,
        Stated<Long> mandatoryPackagedCount,
        Stated<Long> optionalPackagedCount,
        Stated<Long> carriagePostingsCount,
        Stated<Boolean> isOptionalCarriage,
        List<Planned> carriages,
        Stated<Long> dropoffPointId,
        Stated<String> dropoffPointType,
        Stated<String> dropoffAddress,
        Stated<String> dropoffChangeAvailability,
        Stated<String> firstMileType,
        Stated<Boolean> firstMileChanging,
        Stated<Boolean> hasEntrustedAcceptance,
        Stated<Boolean> isPresort,
        List<CarriageProblem> errors,
        Map<String, String> unknownFields) {

    /**
     * {@code cutoffAt} as a moment.
     *
     * @return the moment, or empty where none is stated, or one without a time zone
     */
    public Optional<Instant> cutoff() {
        try {
            return cutoffAt.value().flatMap(text -> StatedTime.read(text).value());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * A carriage of the day.
     *
     * @param id its number; 0 for one that could be created
     * @param status how far it has got
     * @param postingsCount how many postings are in it
     * @param quantumCount how many economy packs are in it
     * @param carriageVolume how large it is, in litres
     * @param pickupFee what Ozon's courier is expected to cost
     * @param allBlrTraceable whether it needs the papers of Belarus
     * @param availableActions what can be done with it, in Ozon's words
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Planned(
            Stated<CarriageId> id,
            Stated<Word<CarriageStatus>> status,
            Stated<Long> postingsCount,
            Stated<Long> quantumCount,
            Stated<BigDecimal> carriageVolume,
            Stated<PickupFee> pickupFee,
            Stated<Boolean> allBlrTraceable,
            List<String> availableActions,
            Map<String, String> unknownFields) {}

    /**
     * What Ozon's courier is expected to cost.
     *
     * @param value the amount
     * @param currencyCode its currency
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record PickupFee(Stated<BigDecimal> value, Stated<String> currencyCode, Map<String, String> unknownFields) {}
}
