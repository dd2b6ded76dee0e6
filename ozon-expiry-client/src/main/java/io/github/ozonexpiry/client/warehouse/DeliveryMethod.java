package io.github.ozonexpiry.client.warehouse;

import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.Map;

/**
 * A way of delivering from a realFBS warehouse; under FBS there is none, and the warehouse's number stands for it. Source: Seller API,
 * {@code /v2/delivery-method/list} (H-09).
 *
 * @param id the delivery method
 * @param name its name in the seller's account
 * @param status whether it works
 * @param warehouseId the warehouse
 * @param providerId the carrier
 * @param templateId the carrier's service
 * @param cutoff the time of day until which an order must be assembled to go out that day, such as {@code 18:00}; of which clock is not
 *     documented
 * @param slaCutIn the shortest time for assembling an order, in minutes
 * @param isExpress whether orders go within an hour
 * @param tplIntegrationType how the carrier is connected: {@code aggregator}, {@code 3pl_tracking}, {@code non_integrated}, {@code hybrid}
 *     or a newer word
 * @param tplDropoffPoint where the seller brings the goods
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 * @param unknownFields what this version does not know: JSON text by name
 */
public record DeliveryMethod(
        Stated<Delivery.MethodId> id,
        Stated<String> name,
        Stated<Word<Status>> status,
        Stated<WarehouseId> warehouseId,
        Stated<Long> providerId,
        Stated<Long> templateId,
        Stated<String> cutoff,
        Stated<Long> slaCutIn,
        Stated<Boolean> isExpress,
        Stated<String> tplIntegrationType,
        Stated<DropoffPoint> tplDropoffPoint,
        Stated<Instant> createdAt,
        Stated<Instant> updatedAt,
        Map<String, String> unknownFields) {

    /** Whether a delivery method works. */
    public enum Status implements Vocabulary {
        /** It was made. */
        NEW,
        /** It is being changed. */
        EDITED,
        /** It works. */
        ACTIVE,
        /** It was switched off. */
        DISABLED,
        /** It waits to be switched on. */
        WAITING,
        /** It does not work. */
        BROKEN;
    }

    /**
     * Where the seller brings the goods.
     *
     * @param name the place's name
     * @param code the carrier's code for it
     * @param address its address
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record DropoffPoint(
            Stated<String> name, Stated<String> code, Stated<String> address, Map<String, String> unknownFields) {}

    /**
     * The terms of this delivery method, read as {@link TermsReading#DEFAULT} says.
     *
     * @param warehouse its warehouse, which has the zone and the working days
     * @return the terms; what cannot be used is left out and stands in their findings
     */
    public HandlingTerms terms(Warehouse warehouse) {
        return terms(warehouse, TermsReading.DEFAULT);
    }

    /**
     * The terms of this delivery method: its warehouse's, with its own cut-off, and its own time for assembling where it states one.
     *
     * @param warehouse its warehouse, which has the zone and the working days
     * @param reading what to take for granted where Ozon does not say
     * @return the terms; what cannot be used is left out and stands in their findings
     */
    public HandlingTerms terms(Warehouse warehouse, TermsReading reading) {
        return new TermsDraft(reading).warehouse(warehouse).method(this).build();
    }
}
