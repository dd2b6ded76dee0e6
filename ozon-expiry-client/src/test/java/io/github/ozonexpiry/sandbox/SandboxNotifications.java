package io.github.ozonexpiry.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a shop's notifications go; the sandbox sends none. Safe for many threads. */
public final class SandboxNotifications {

    private final SandboxShop shop;
    private final OzonSandbox sandbox;
    private final List<EndpointState> endpoints = new ArrayList<>();
    private final Map<String, String> broken = new HashMap<>();
    private long made;

    SandboxNotifications(SandboxShop shop, OzonSandbox sandbox) {
        this.shop = shop;
        this.sandbox = sandbox;
    }

    /**
     * Has an address.
     *
     * @param url the address
     * @param types what is sent to it, such as {@code TYPE_NEW_POSTING}
     * @return this
     */
    public SandboxNotifications add(String url, String... types) {
        synchronized (shop) {
            set(url, List.of(types));
        }
        return this;
    }

    /**
     * Lets an address fail Ozon's trial.
     *
     * @param url the address
     * @param problem such as {@code STATUS_CODE_NOT_OK}
     * @return this
     */
    public SandboxNotifications broken(String url, String problem) {
        synchronized (shop) {
            broken.put(url, problem);
        }
        return this;
    }

    /**
     * Lets Ozon switch an address off because it was slow for three days.
     *
     * @param url the address
     * @return this
     */
    public SandboxNotifications tooSlow(String url) {
        synchronized (shop) {
            endpoints.stream()
                    .filter(endpoint -> endpoint.url().equals(url))
                    .forEach(endpoint -> endpoint.tooSlow(sandbox.now()));
        }
        return this;
    }

    /** The addresses in the order in which they were set. To be called, like all below, by who holds the shop's lock. */
    List<EndpointState> all() {
        return endpoints;
    }

    /** What is wrong with an address; empty text for nothing. */
    String problem(String url) {
        return broken.getOrDefault(url, "");
    }

    void set(String url, List<String> types) {
        made++;
        endpoints.add(new EndpointState(made, url, types, sandbox.now()));
    }

    /**
     * The address that a call names.
     *
     * @throws Refusal when there is none
     */
    EndpointState existing(Body body) {
        long id = body.number("id").orElse(0);
        return endpoints.stream()
                .filter(endpoint -> endpoint.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("url not found"));
    }
}
