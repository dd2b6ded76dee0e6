package io.github.ozonexpiry.client.transport.limit;

import io.github.ozonexpiry.client.transport.RateLimit;
import java.time.Duration;
import java.util.Map;

/**
 * The limits of an account where several processes call Ozon for it: whoever has a store that all of them see puts it behind this. It is
 * asked after this process has found that it may send; while it fails, the limits of this process alone are kept. Must be safe for many
 * threads.
 */
public interface SharedQuota {

    /**
     * Takes a permit for one call, within all limits or within none.
     *
     * @param account whose call it is
     * @param limits each limit that the call falls under, by its name: {@code account}, or the path of the method
     * @return zero when the permit was taken, else how long to wait before asking again
     * @throws RuntimeException when the store does not answer; then this process keeps the limits alone
     */
    Duration take(String account, Map<String, RateLimit> limits);

    /**
     * Ozon has refused a call because there were too many: all processes wait.
     *
     * @param account whose call it was
     * @param limit the name of the limit, {@code account} or the path of the method
     * @param time how long no call falls under this limit
     * @throws RuntimeException when the store does not answer
     */
    void pause(String account, String limit, Duration time);
}
