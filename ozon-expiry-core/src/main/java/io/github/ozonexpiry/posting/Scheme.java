package io.github.ozonexpiry.posting;

import io.github.ozonexpiry.stated.Stated;
import java.util.Locale;
import java.util.Optional;

/** Who keeps, hands over and delivers the goods. */
public enum Scheme {
    /** The seller's stock, handed to Ozon's logistics. */
    FBS,
    /** The seller's stock, delivered by the seller, a partner or a carrier of the seller's (also called realFBS). */
    RFBS,
    /** realFBS Express: within hours, by courier. */
    RFBS_EXPRESS,
    /** realFBS of sellers outside the CIS: China, Turkey and others. */
    REALFBS_GLOBAL,
    /** The stock stands with a partner warehouse of Ozon's, which assembles. */
    FBP,
    /** The stock stands with Ozon, which assembles. */
    FBO;

    /**
     * The scheme that an answer's own words imply.
     *
     * <p>In this order: {@code delivery_schema} FBO or Crossborder; flow FBP; integration {@code ozon} and not express is FBS;
     * express is {@link #RFBS_EXPRESS}; any other integration is {@link #RFBS}. An answer without {@code delivery_schema}, as of
     * {@code /v3/posting/fbs/get}, cannot tell {@link #REALFBS_GLOBAL} from {@link #RFBS} and gives the latter. Source: Seller
     * API, {@code tpl_integration_type}, {@code integration_type_flow}, {@code delivery_schema}.
     *
     * @param deliverySchema {@code delivery_schema}, in any case
     * @param delivery the delivery block with integration and flow
     * @param express {@code is_express}
     * @return the scheme, or empty when none of the words was stated
     */
    public static Optional<Scheme> of(Stated<String> deliverySchema, Delivery delivery, Stated<Boolean> express) {
        String schema = deliverySchema.orElse("").strip().toLowerCase(Locale.ROOT);
        if (schema.equals("fbo")) {
            return Optional.of(FBO);
        }
        if (schema.equals("fbp") || delivery.flow().orElse("").equalsIgnoreCase("fbp")) {
            return Optional.of(FBP);
        }
        if (schema.equals("crossborder")) {
            return Optional.of(REALFBS_GLOBAL);
        }
        if (express.orElse(false)) {
            return Optional.of(RFBS_EXPRESS);
        }
        String integration = delivery.integration()
                .orElse(schema.equals("fbs") ? "ozon" : "")
                .strip();
        if (integration.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(integration.equalsIgnoreCase("ozon") ? FBS : RFBS);
    }
}
