package io.github.ozonexpiry.client.transport.limit;

import io.github.ozonexpiry.client.transport.RateLimit;
import io.github.ozonexpiry.client.transport.Ticks;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The turnstile of each account in this JVM, so that all clients of an account wait in one queue. It holds who has called when, and no
 * setting: clients with other limits or another time wait elsewhere.
 */
final class Turnstiles {

    private static final Map<Key, Turnstile> ALL = new ConcurrentHashMap<>();

    private record Key(String account, RateLimit whole, Map<String, RateLimit> methods, Ticks ticks) {}

    private Turnstiles() {}

    /** The one turnstile of an account with these limits, of which there is one for all calls together. */
    static Turnstile of(String account, Limits limits, Ticks ticks) {
        RateLimit whole = limits.account().orElseThrow();
        return ALL.computeIfAbsent(
                new Key(account, whole, limits.methods(), ticks), any -> new Turnstile(whole, limits.methods(), ticks));
    }
}
