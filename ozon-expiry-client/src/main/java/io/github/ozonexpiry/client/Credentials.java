package io.github.ozonexpiry.client;

import java.util.Map;

/**
 * What a shop shows to Ozon: a key of the account, or the token of an application. Its text shows the client id only, never the secret.
 *
 * <p>Source: Seller API, headers {@code Client-Id} and {@code Api-Key}; OAuth token.
 */
public final class Credentials {

    private final String clientId;
    private final String secret;
    private final Map<String, String> headers;

    private Credentials(String clientId, String secret, Map<String, String> headers) {
        this.clientId = clientId;
        this.secret = secret;
        this.headers = headers;
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
        String id = clientId(clientId);
        String key = secret("Api-Key", apiKey);
        return new Credentials(id, key, Map.of("Client-Id", id, "Api-Key", key));
    }

    /**
     * Credentials of an application that acts for a shop.
     *
     * @param clientId the seller's number: whose limits it shares; it is not sent
     * @param token the access token, without the word {@code Bearer}
     * @return the credentials
     * @throws IllegalArgumentException when one of them is blank or has a character that no header can carry; names which, and never
     *     the token
     */
    public static Credentials bearer(String clientId, String token) {
        String access = secret("access token", token);
        return new Credentials(clientId(clientId), access, Map.of("Authorization", "Bearer " + access));
    }

    private static String clientId(String text) {
        if (!isHeader(text)) {
            throw new IllegalArgumentException("not a Client-Id: '" + text + "'");
        }
        return text.strip();
    }

    private static String secret(String name, String text) {
        if (!isHeader(text)) {
            throw new IllegalArgumentException("the " + name + " is blank or has a character that no header can carry");
        }
        return text.strip();
    }

    private static boolean isHeader(String text) {
        return !text.isBlank() && text.strip().chars().allMatch(character -> character > ' ' && character < 127);
    }

    /** {@return the seller's number} */
    public String clientId() {
        return clientId;
    }

    String secret() {
        return secret;
    }

    Map<String, String> headers() {
        return headers;
    }

    @Override
    public String toString() {
        return "Credentials of " + clientId;
    }
}
