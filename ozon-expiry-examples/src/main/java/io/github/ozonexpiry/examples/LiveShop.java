package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.client.Credentials;
import io.github.ozonexpiry.client.OzonSeller;
import io.github.ozonexpiry.client.OzonSellerBuilder;
import io.github.ozonexpiry.text.Message;
import java.time.Clock;
import java.util.Map;

/** The shop whose credentials stand in the environment. */
record LiveShop(OzonSeller seller, Message source) {

    /** Instead of Ozon, for a test or a proxy. */
    private static final String ADDRESS = "OZON_BASE_URL";

    /**
     * The shop of {@code OZON_CLIENT_ID} and {@code OZON_API_KEY}.
     *
     * @throws BadInput when one of them is missing or cannot be a header, or the address is none; names it, never the key
     */
    static LiveShop of(Map<String, String> environment, Clock clock) {
        String clientId = wanted(environment, "OZON_CLIENT_ID");
        String apiKey = wanted(environment, "OZON_API_KEY");
        try {
            OzonSellerBuilder builder =
                    OzonSeller.builder(Credentials.of(clientId, apiKey)).clock(clock);
            String address = environment.getOrDefault(ADDRESS, "");
            OzonSeller seller = (address.isBlank() ? builder : builder.baseUrl(address)).build();
            return new LiveShop(seller, Message.of("report.source.live", clientId));
        } catch (IllegalArgumentException e) {
            throw new BadInput("report.bad.live", String.valueOf(e.getMessage()));
        }
    }

    private static String wanted(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new BadInput("report.bad.variable", name);
        }
        return value;
    }
}
