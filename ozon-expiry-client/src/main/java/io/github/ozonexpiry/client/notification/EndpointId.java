package io.github.ozonexpiry.client.notification;

/**
 * The number of an address for notifications.
 *
 * @param number the number as Ozon states it
 */
public record EndpointId(long number) {

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
