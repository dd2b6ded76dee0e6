package io.github.ozonexpiry.sandbox;

import io.github.ozonexpiry.client.Credentials;
import io.github.ozonexpiry.client.OzonSeller;
import io.github.ozonexpiry.client.OzonSellerBuilder;
import io.github.ozonexpiry.client.transport.Ticks;
import io.github.ozonexpiry.client.transport.limit.Limits;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mockwebserver3.MockWebServer;

/**
 * A small Ozon on loopback. It answers the methods that this library uses in Ozon's exact shapes, refuses a wrong verb, path, header or
 * body with Ozon's kind of error, holds shops, and runs on a clock that stands still until it is advanced: then orders arrive, scripts go
 * on and timers cancel. {@link Fault} makes it misbehave. Safe for many threads; close it at the end.
 *
 * <pre>{@code
 * try (OzonSandbox ozon = OzonSandbox.at(Instant.parse("2026-05-05T06:00:00Z"))) {
 *     SandboxShop shop = ozon.shop("4711", "any-key");
 *     shop.add(SandboxPosting.numbered("70310001-0001-1").ship(deadline, null));
 *     OzonSeller seller = ozon.seller(shop).build();
 * }
 * }</pre>
 */
public final class OzonSandbox implements AutoCloseable {

    /** Calls that are remembered: enough for a test, and no leak in a process that runs for long. */
    private static final int REMEMBERED = 10_000;

    private final MockWebServer server = new MockWebServer();
    private final Map<String, SandboxShop> shops = new ConcurrentHashMap<>();
    private final Faults faults = new Faults();
    private final Deque<Asked> asked = new ArrayDeque<>();
    private Instant now;

    private OzonSandbox(Instant now) {
        this.now = now;
    }

    /**
     * A sandbox without shops, listening on a free port of this machine only.
     *
     * @param now the moment at which its clock stands
     * @return the sandbox, started
     */
    public static OzonSandbox at(Instant now) {
        OzonSandbox sandbox = new OzonSandbox(now);
        ServerLog.quiet();
        sandbox.server.setServerSocketFactory(new NoDelaySockets());
        sandbox.server.setDispatcher(new Desk(sandbox));
        try {
            sandbox.server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox cannot listen on loopback", e);
        }
        return sandbox;
    }

    /** {@return where it listens, for {@code OzonSellerBuilder.baseUrl}} */
    public String address() {
        return server.url("/").toString();
    }

    /**
     * Opens a shop.
     *
     * @param clientId what it shows in the header {@code Client-Id}
     * @param apiKey what it shows in the header {@code Api-Key}
     * @return the shop, empty
     * @throws IllegalArgumentException when there is a shop of that id; names it
     */
    public SandboxShop shop(String clientId, String apiKey) {
        SandboxShop shop = new SandboxShop(this, clientId, apiKey);
        if (shops.putIfAbsent(clientId, shop) != null) {
            throw new IllegalArgumentException("the sandbox has a shop " + clientId);
        }
        return shop;
    }

    /**
     * A builder of a client that asks this sandbox, with its clock, without limits and repetitions: it is fast, and what goes wrong is seen.
     *
     * @param shop whose client it is
     * @return a new builder
     */
    public OzonSellerBuilder seller(SandboxShop shop) {
        return OzonSeller.builder(Credentials.of(shop.clientId(), shop.apiKey()))
                .baseUrl(address())
                .clock(clock())
                .limits(Limits.NONE)
                .retries(RetryPolicy.NONE);
    }

    /** {@return the moment at which the sandbox's clock stands} */
    public synchronized Instant now() {
        return now;
    }

    /** {@return the sandbox's clock, in UTC} */
    public Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException("the sandbox's clock runs in UTC");
            }
        };
    }

    /**
     * The time of the sandbox's clock, for {@code OzonSellerBuilder.ticks}: a client that waits lets the sandbox's time go by.
     *
     * @return the time, for one thread
     */
    public Ticks ticks() {
        return new SandboxTicks(this);
    }

    /**
     * Lets time go by: what is due in every shop happens in its order.
     *
     * @param time how much
     * @throws IllegalArgumentException when it is negative; names it
     */
    public void advance(Duration time) {
        advanceTo(now().plus(time));
    }

    /**
     * Lets time go by until a moment.
     *
     * @param moment the new time
     * @throws IllegalArgumentException when the sandbox's clock is past it; names both
     */
    public void advanceTo(Instant moment) {
        synchronized (this) {
            if (moment.isBefore(now)) {
                throw new IllegalArgumentException("the clock stands at " + now + " and does not go back to " + moment);
            }
            now = moment;
        }
        shops.values().forEach(shop -> shop.until(moment));
    }

    /**
     * The next calls go wrong, each in its own way, in this order.
     *
     * @param next what happens to them
     */
    public void misbehave(Fault... next) {
        faults.add(next);
    }

    /**
     * The next calls of one method go wrong.
     *
     * @param path the method, such as {@code /v3/posting/fbs/get}
     * @param next what happens to them, in this order
     */
    public void misbehaveAt(String path, Fault... next) {
        faults.add(path, next);
    }

    /**
     * Every call goes wrong from now on.
     *
     * @param fault what happens to them
     */
    public void misbehaveAlways(Fault fault) {
        faults.always(fault);
    }

    /** No call goes wrong any more. */
    public void behave() {
        faults.clear();
    }

    /** {@return the calls so far in their order, of the last 10,000} */
    public List<Asked> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    void remember(Asked call) {
        synchronized (asked) {
            asked.addLast(call);
            if (asked.size() > REMEMBERED) {
                asked.removeFirst();
            }
        }
    }

    Faults faults() {
        return faults;
    }

    MockWebServer server() {
        return server;
    }

    /** The shop whose key a call shows. */
    SandboxShop shopOf(String clientId, String apiKey) {
        if (clientId.isEmpty() || apiKey.isEmpty()) {
            throw Refusal.unauthenticated();
        }
        SandboxShop shop = shops.get(clientId);
        if (shop == null || !shop.apiKey().equals(apiKey)) {
            throw Refusal.wrongKey();
        }
        return shop;
    }

    /** Stops listening; clients that still wait get no answer. */
    @Override
    public void close() {
        server.close();
    }
}
