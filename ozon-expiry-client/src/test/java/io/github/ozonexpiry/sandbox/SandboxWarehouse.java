package io.github.ozonexpiry.sandbox;

/**
 * Where a posting is packed and who takes it from there, in Ozon's words. Source: Seller API, {@code delivery_method},
 * {@code delivery_schema}, {@code tpl_integration_type}.
 *
 * @param id the warehouse, which under FBS is the delivery method as well
 * @param name its name
 * @param deliverySchema {@code fbs} or {@code Crossborder}, for instance
 * @param integration {@code ozon}, {@code aggregator}, {@code 3pl_tracking} or {@code non_integrated}, for instance
 * @param providerId the carrier; 24 is Ozon
 * @param provider the carrier's name
 */
public record SandboxWarehouse(
        long id, String name, String deliverySchema, String integration, long providerId, String provider) {

    /** An FBS warehouse that was given to nobody in particular. */
    static final SandboxWarehouse SOMEWHERE = fbs(20_710_043_510_000L, "FBS");

    /**
     * A warehouse from which Ozon delivers.
     *
     * @param id the warehouse
     * @param name its name
     * @return the warehouse
     */
    public static SandboxWarehouse fbs(long id, String name) {
        return new SandboxWarehouse(id, name, "fbs", "ozon", 24, "Доставка Ozon");
    }

    /**
     * A warehouse from which the seller delivers.
     *
     * @param id the warehouse
     * @param name its name
     * @return the warehouse
     */
    public static SandboxWarehouse ownDelivery(long id, String name) {
        return new SandboxWarehouse(id, name, "fbs", "non_integrated", 0, "Своя доставка");
    }

    /**
     * A warehouse abroad whose carrier reports to Ozon.
     *
     * @param id the warehouse
     * @param name its name
     * @param providerId the carrier
     * @param provider the carrier's name
     * @return the warehouse
     */
    public static SandboxWarehouse crossborder(long id, String name, long providerId, String provider) {
        return new SandboxWarehouse(id, name, "Crossborder", "3pl_tracking", providerId, provider);
    }
}
