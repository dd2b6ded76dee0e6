package io.github.ozonexpiry.posting;

import io.github.ozonexpiry.stated.Stated;

/**
 * From where and by whom a posting is delivered. Source: Seller API, {@code delivery_method}, {@code tpl_integration_type},
 * {@code integration_type_flow}, {@code tracking_number}.
 *
 * @param method the delivery method; under FBS its number equals the warehouse's
 * @param methodName its name in the seller's account
 * @param warehouse the seller's warehouse
 * @param warehouseName its name in the seller's account
 * @param provider Ozon's number of the carrier; 24 is Ozon itself
 * @param integration how the carrier is connected: {@code ozon}, {@code aggregator}, {@code 3pl_tracking},
 *     {@code non_integrated}, {@code hybryd} or a newer word
 * @param flow the finer flow, such as {@code hybrid_aggregator} or {@code click_and_collect}
 * @param trackingNumber the carrier's number
 */
public record Delivery(
        Stated<MethodId> method,
        Stated<String> methodName,
        Stated<WarehouseId> warehouse,
        Stated<String> warehouseName,
        Stated<Long> provider,
        Stated<String> integration,
        Stated<String> flow,
        Stated<String> trackingNumber) {

    /** A delivery of which nothing was said. */
    public static final Delivery UNSAID = new Delivery(
            Stated.absent(),
            Stated.absent(),
            Stated.absent(),
            Stated.absent(),
            Stated.absent(),
            Stated.absent(),
            Stated.absent(),
            Stated.absent());

    /**
     * Ozon's number for a delivery method, 64 bits.
     *
     * @param number the number as Ozon states it
     */
    public record MethodId(long number) {

        @Override
        public String toString() {
            return Long.toString(number);
        }
    }
}
