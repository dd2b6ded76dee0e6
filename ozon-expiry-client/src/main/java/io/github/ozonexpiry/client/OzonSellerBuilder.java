package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.transport.Layer;
import io.github.ozonexpiry.client.transport.Ticks;
import io.github.ozonexpiry.client.transport.limit.Limits;
import io.github.ozonexpiry.client.transport.retry.CircuitPolicy;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.client.transport.watch.CallWatcher;
import io.github.ozonexpiry.client.wire.Blackout;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Builds an {@link OzonSeller}; only the credentials are needed. Not safe for several threads. */
public final class OzonSellerBuilder {

    private static final String OZON = "https://api-seller.ozon.ru";

    /** Ozon's slowest limit, one call a minute, lets five callers come within it. */
    private static final Duration USUAL_TIME = Duration.ofMinutes(5);

    final Supplier<Credentials> credentials;
    String baseUrl = OZON;

    @Nullable
    OkHttpClient http;

    Clock clock = Clock.systemUTC();
    Ticks ticks = Ticks.SYSTEM;
    List<Layer> layers = List.of();
    List<CallWatcher> watchers = List.of();
    Limits limits = Limits.OF_OZON;
    RetryPolicy retries = RetryPolicy.USUAL;
    CircuitPolicy circuit = CircuitPolicy.USUAL;

    private Executor executor = Background.THREAD_POOL;
    private Set<String> shownHeaders = Set.of();
    private Duration time = USUAL_TIME;

    OzonSellerBuilder(Supplier<Credentials> credentials) {
        this.credentials = credentials;
    }

    /**
     * Goes elsewhere than to Ozon, such as to a sandbox.
     *
     * @param address an http or https address
     * @return this builder
     */
    public OzonSellerBuilder baseUrl(String address) {
        this.baseUrl = address;
        return this;
    }

    /**
     * Uses a client of the caller's, with its timeouts, proxy, trust store and connection pool; it is not closed. Without it, all
     * shops share one client: 10 seconds to connect, 30 without a byte, 60 for a whole attempt. {@link OzonProxy} gives a client a proxy.
     *
     * @param client the client
     * @return this builder
     */
    public OzonSellerBuilder http(OkHttpClient client) {
        this.http = client;
        return this;
    }

    /**
     * Uses another clock than the system's.
     *
     * @param clock tells what time it is
     * @return this builder
     */
    public OzonSellerBuilder clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    /**
     * Waits in another time than the computer's, such as one in which a test lets an hour pass at once.
     *
     * @param time the time in which limits, waits and ends are counted
     * @return this builder
     */
    public OzonSellerBuilder ticks(Ticks time) {
        this.ticks = time;
        return this;
    }

    /**
     * Shows headers of an error's answer in {@link OzonError#headers}, such as the one that support asks for.
     *
     * @param names the headers' names in any case
     * @return this builder
     */
    public OzonSellerBuilder showHeaders(String... names) {
        this.shownHeaders = Set.copyOf(List.of(names));
        return this;
    }

    /**
     * Adds layers of the caller's between the log and the credentials: they see each attempt of each call without its key.
     *
     * @param own the layers, the outermost first
     * @return this builder
     */
    public OzonSellerBuilder layers(Layer... own) {
        this.layers = List.of(own);
        return this;
    }

    /**
     * Tells of every attempt of every call, beside the log.
     *
     * @param own who is told
     * @return this builder
     */
    public OzonSellerBuilder watchers(CallWatcher... own) {
        this.watchers = List.of(own);
        return this;
    }

    /**
     * Keeps other limits than Ozon's, or none. All shops of one account at one address that have the same limits keep them together.
     *
     * @param limits the limits
     * @return this builder
     */
    public OzonSellerBuilder limits(Limits limits) {
        this.limits = limits;
        return this;
    }

    /**
     * Makes failed calls again more or less often than {@link RetryPolicy#USUAL}.
     *
     * @param policy how often, and how long between
     * @return this builder
     */
    public OzonSellerBuilder retries(RetryPolicy policy) {
        this.retries = policy;
        return this;
    }

    /**
     * Stops calling a method that does not answer earlier or later than {@link CircuitPolicy#USUAL}.
     *
     * @param policy when, and for how long
     * @return this builder
     */
    public OzonSellerBuilder circuit(CircuitPolicy policy) {
        this.circuit = policy;
        return this;
    }

    /**
     * Gives every call another time than five minutes, waiting and all attempts included; see {@link OzonSeller#within} for some calls only.
     *
     * @param longest how long at most, positive
     * @return this builder
     * @throws IllegalArgumentException when it is not positive; names it
     */
    public OzonSellerBuilder within(Duration longest) {
        this.time = positive(longest);
        return this;
    }

    /**
     * Works elsewhere than in up to 16 daemon threads of the library's, where something is done in another thread than the caller's.
     *
     * @param own who does it
     * @return this builder
     */
    public OzonSellerBuilder executor(Executor own) {
        this.executor = own;
        return this;
    }

    /**
     * The shop.
     *
     * @return a new shop
     * @throws IllegalArgumentException when the base URL is no plain http or https address; names it
     */
    public OzonSeller build() {
        Keys keys = new Keys(credentials);
        Line line = new Line(Layers.of(this, keys), shownHeaders, new Blackout(keys::secrets), clock, ticks, executor);
        return new OzonSeller(new Channel(line, time), "OzonSeller " + keys.clientId() + " at " + baseUrl);
    }

    static Duration positive(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a call needs some time, got " + time);
        }
        return time;
    }
}
