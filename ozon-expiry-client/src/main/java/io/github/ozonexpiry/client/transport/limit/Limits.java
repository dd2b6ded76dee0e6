package io.github.ozonexpiry.client.transport.limit;

import io.github.ozonexpiry.client.transport.RateLimit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often Ozon may be called for an account.
 *
 * @param account the limit of all calls together; empty for none, and then nothing else is limited either
 * @param methods limits of methods by their path, instead of those that Ozon states
 * @param shared where other processes of the account join in
 */
public record Limits(Optional<RateLimit> account, Map<String, RateLimit> methods, Optional<SharedQuota> shared) {

    /** No limit at all: Ozon will refuse what is too much. */
    public static final Limits NONE = new Limits(Optional.empty(), Map.of(), Optional.empty());

    /** 50 calls a second, and what Ozon states for single methods. Source: Seller API, section on limits; notes on the Seller API, 1.3. */
    public static final Limits OF_OZON = new Limits(Optional.of(RateLimit.perSecond(50)), Map.of(), Optional.empty());

    /**
     * Limits.
     *
     * @param account the limit of all calls together
     * @param methods limits of methods by their path
     * @param shared where other processes of the account join in
     */
    public Limits {
        methods = Map.copyOf(methods);
    }

    /**
     * The same with another limit of all calls together, such as a share of Ozon's where other programs call for the account.
     *
     * @param limit the limit
     * @return the new limits
     */
    public Limits account(RateLimit limit) {
        return new Limits(Optional.of(limit), methods, shared);
    }

    /**
     * The same with a limit of one method, instead of the one that Ozon states for it or where it states none.
     *
     * @param path the method, such as {@code /v3/posting/fbs/get}
     * @param limit the limit
     * @return the new limits
     */
    public Limits method(String path, RateLimit limit) {
        Map<String, RateLimit> more = new HashMap<>(methods);
        more.put(path, limit);
        return new Limits(account, more, shared);
    }

    /**
     * The same, kept together with other processes.
     *
     * @param quota what all processes of the account ask
     * @return the new limits
     */
    public Limits shared(SharedQuota quota) {
        return new Limits(account, methods, Optional.of(quota));
    }
}
