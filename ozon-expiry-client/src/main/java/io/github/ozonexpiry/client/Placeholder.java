package io.github.ozonexpiry.client;

/** Stands where the front door will stand. */
public final class Placeholder {
    private Placeholder() {}

    /**
     * Names this client to the server.
     *
     * @return the value of the User-Agent header
     */
    public static String userAgent() {
        return "ozon-expiry";
    }
}
