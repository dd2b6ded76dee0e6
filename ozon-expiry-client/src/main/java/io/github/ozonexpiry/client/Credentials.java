package io.github.ozonexpiry.client;

import java.util.Map;

/**
 * What a shop shows to Ozon. Its text shows the client id only, never the key.
 *
 * <p>Source: Seller API, headers {@code Client-Id} and {@code Api-Key}.
 */
public final class Credentials {

    private final String clientId;
    private final String apiKey;

    private Credentials(String clientId, String apiKey) {
        this.clientId = clientId;
        this.apiKey = apiKey;
    }

    /**
     * Credentials of a shop.
     *
     * @param clientId the seller's number
     * @param apiKey the key from the account's settings
     * @return the credentials
     * @throws IllegalArgumentException when one of them is blank or has a character that no header can carry; names which, and never
     *     the key
     */
    public static Credentials of(String clientId, String apiKey) {
        if (!isHeader(clientId)) {
            throw new IllegalArgumentException("not a Client-Id: '" + clientId + "'");
        }
        if (!isHeader(apiKey)) {
            throw new IllegalArgumentException("the Api-Key is blank or has a character that no header can carry");
        }
        return new Credentials(clientId.strip(), apiKey.strip());
    }

    private static boolean isHeader(String text) {
        return !text.isBlank() && text.strip().chars().allMatch(character -> character > ' ' && character < 127);
    }

    /** {@return the seller's number} */
    public String clientId() {
        return clientId;
    }

    String apiKey() {
        return apiKey;
    }

    Map<String, String> headers() {
        return Map.of("Client-Id", clientId, "Api-Key", apiKey);
    }

    @Override
    public String toString() {
        return "Credentials of " + clientId;
    }
}
