package io.github.ozonexpiry.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A shop's account and key. Without further words it is a Russian account with Premium Plus, whose key was made when the shop was opened and
 * may call everything. Safe for many threads. Source: notes on the Seller API, 1.2 and 11.
 */
public final class SandboxAccount {

    /** Three months: how long a key lives that is made since September 2026. */
    private static final Duration KEY_LIFE = Duration.ofDays(90);

    private String subscription = "PREMIUM_PLUS";
    private String currency = "RUB";
    private @Nullable Instant keyEnd;
    private List<Role> roles = List.of(new Role("Admin", Method.ALL.keySet()));

    /** A role of the key. */
    record Role(String name, Set<String> methods) {}

    SandboxAccount(Instant opened) {
        keyEnd = opened.plus(KEY_LIFE);
    }

    /**
     * Subscribes to something else.
     *
     * @param type such as {@code UNSPECIFIED} for nothing, or free text
     * @return this
     */
    public synchronized SandboxAccount subscription(String type) {
        subscription = type;
        return this;
    }

    /**
     * Reckons in another currency.
     *
     * @param code such as {@code CNY}
     * @return this
     */
    public synchronized SandboxAccount currency(String code) {
        currency = code;
        return this;
    }

    /**
     * Lets the key end at another moment; what Ozon answers from then on is not documented, and the sandbox goes on.
     *
     * @param moment when, or null for an old key that has no end
     * @return this
     */
    public synchronized SandboxAccount keyEnds(@Nullable Instant moment) {
        keyEnd = moment;
        return this;
    }

    /**
     * Gives the key a role instead of all that it has: it may call nothing else any more but what tells of the key.
     *
     * @param name the role's name
     * @param methods the paths that it may call
     * @return this
     */
    public synchronized SandboxAccount onlyRole(String name, Collection<String> methods) {
        roles = List.of(new Role(name, Set.copyOf(methods)));
        return this;
    }

    /**
     * Gives the key one more role.
     *
     * @param name the role's name
     * @param methods the paths that it may call
     * @return this
     */
    public synchronized SandboxAccount role(String name, Collection<String> methods) {
        List<Role> more = new ArrayList<>(roles);
        more.add(new Role(name, Set.copyOf(methods)));
        roles = List.copyOf(more);
        return this;
    }

    synchronized String subscription() {
        return subscription;
    }

    synchronized String currency() {
        return currency;
    }

    synchronized @Nullable Instant keyEnd() {
        return keyEnd;
    }

    synchronized List<Role> roles() {
        return roles;
    }

    /**
     * Refuses a method that no role of the key may call.
     *
     * @throws Refusal when it may not
     */
    void requireRole(String path) {
        boolean allowed = path.equals(AccountMethods.ROLES)
                || roles().stream().anyMatch(role -> role.methods().contains(path));
        if (!allowed) {
            throw Refusal.forbidden("Api-Key is missing a required role for a method");
        }
    }

    /**
     * Refuses what only some subscriptions allow.
     *
     * @throws Refusal when the account has none of them
     */
    void requireChats() {
        if (!Set.of("PREMIUM_PLUS", "PREMIUM_PRO").contains(subscription())) {
            throw Refusal.forbidden("method is not available with existing subscription");
        }
    }
}
