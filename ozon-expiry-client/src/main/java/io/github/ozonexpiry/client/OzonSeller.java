package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.health.Health;
import io.github.ozonexpiry.client.health.HealthOptions;
import io.github.ozonexpiry.client.transport.HeaderLayer;
import io.github.ozonexpiry.client.transport.Layer;
import io.github.ozonexpiry.client.transport.LogLayer;
import io.github.ozonexpiry.client.transport.OkHttpNetwork;
import io.github.ozonexpiry.client.transport.Stack;
import io.github.ozonexpiry.client.wire.Blackout;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * One shop at Ozon: the front door of the client. Immutable and safe for many threads; make one a shop, over one {@code OkHttpClient}.
 *
 * <p>Nothing is changed in the shop unless a call is made that says so in its name. Source: Seller API, {@code https://api-seller.ozon.ru}.
 */
public final class OzonSeller {

    private static final String OZON = "https://api-seller.ozon.ru";

    private final Channel channel;
    private final String description;

    private OzonSeller(Builder builder) {
        OkHttpClient http = builder.http == null ? SharedHttp.CLIENT : builder.http;
        List<Layer> layers = new ArrayList<>();
        layers.add(new LogLayer(builder.clock::instant));
        layers.addAll(builder.layers);
        layers.add(new HeaderLayer(() -> Map.of("User-Agent", UserAgent.TEXT)));
        layers.add(new HeaderLayer(builder.credentials::headers));
        this.channel = new Channel(
                Stack.of(layers, new OkHttpNetwork(http, builder.baseUrl)),
                builder.shownHeaders,
                new Blackout(Set.of(builder.credentials.apiKey())),
                builder.clock);
        this.description = "OzonSeller " + builder.credentials.clientId() + " at " + builder.baseUrl;
    }

    /**
     * A builder for a shop.
     *
     * @param credentials what the shop shows to Ozon
     * @return a new builder
     */
    public static Builder builder(Credentials credentials) {
        return new Builder(credentials);
    }

    /** {@return the calls about postings} */
    public PostingCalls postings() {
        return new PostingCalls(channel);
    }

    /** {@return the calls by which a seller says how far postings have got} */
    public PostingStatusCalls postingStatuses() {
        return new PostingStatusCalls(channel);
    }

    /** {@return the calls about dates that a seller who delivers may set} */
    public PostingDateCalls postingDates() {
        return new PostingDateCalls(channel);
    }

    /** {@return the calls about assembling} */
    public AssemblyCalls assembly() {
        return new AssemblyCalls(channel);
    }

    /** {@return the calls about handing over to Ozon} */
    public CarriageCalls carriages() {
        return new CarriageCalls(channel);
    }

    /** {@return the calls about labels} */
    public LabelCalls labels() {
        return new LabelCalls(channel);
    }

    /** {@return the calls about what must be known of single pieces} */
    public ExemplarCalls exemplars() {
        return new ExemplarCalls(channel);
    }

    /** {@return the calls about cancelling} */
    public CancellationCalls cancellations() {
        return new CancellationCalls(channel);
    }

    /**
     * Calls a method that no group has. The credentials are added, errors are told as ever; whether it changes the shop is between the caller
     * and Ozon. A method that is known to be retired is asked all the same, with a warning in the log.
     *
     * @param verb {@code POST} for nearly all methods, in capitals
     * @param path the method, such as {@code /v2/cluster/list}
     * @param body JSON text, or a map, list or record that becomes JSON with its components in snake case; {@code Map.of()} for a method
     *     without members; not sent with {@code GET}
     * @param type {@code String.class} for the JSON as it came, {@code Map.class}, or a record of the caller's with components named as Ozon's
     *     members in camel case; members that it does not have are passed over
     * @param <T> the type of the answer
     * @return the answer
     * @throws IllegalArgumentException when the verb, the path or the body cannot be sent; names it
     * @throws OzonError when Ozon answers with an error; {@link MethodRetired} when it no longer has the method
     * @throws ConnectionFailure when no whole answer came
     * @throws UnreadableAnswer when the answer cannot be read as the type; says where
     */
    public <T> T call(String verb, String path, Object body, Class<T> type) {
        return channel.any(verb, path, body, type);
    }

    /** {@return the calls about the account and its key} */
    public AccountCalls account() {
        return new AccountCalls(channel);
    }

    /** {@return the calls about chats with buyers} */
    public ChatCalls chats() {
        return new ChatCalls(channel);
    }

    /** {@return the calls about the seller's own discounts} */
    public ActionCalls actions() {
        return new ActionCalls(channel);
    }

    /** {@return the calls about where Ozon sends its notifications} */
    public NotificationCalls notifications() {
        return new NotificationCalls(channel);
    }

    /** {@return the calls about what Ozon charged and paid} */
    public FinanceCalls finance() {
        return new FinanceCalls(channel);
    }

    /** {@return the calls about ratings and the error index} */
    public RatingCalls ratings() {
        return new RatingCalls(channel);
    }

    /** {@return the calls about warehouses and delivery methods} */
    public WarehouseCalls warehouses() {
        return new WarehouseCalls(channel);
    }

    /**
     * Whether the key, the account and the clock will do for all calls that only read, with the usual expectations.
     *
     * @return what was found out, by two calls; a call that fails makes its part unknown
     */
    public Health health() {
        return health(HealthOptions.needing(readingMethods()));
    }

    /**
     * Whether the key, the account and the clock will do. Needed at start-up, and daily from then on: a key lives three months.
     *
     * @param options what is expected
     * @return what was found out, by two calls; a call that fails makes its part unknown
     */
    public Health health(HealthOptions options) {
        Set<String> retired = new TreeSet<>(options.retiredUsed());
        retired.addAll(channel.retiredAsked());
        return new HealthCheck(channel).look(options.retiredUsed(retired));
    }

    /** {@return the paths of the methods that all calls which only read need} */
    public static NavigableSet<String> readingMethods() {
        return ReadingMethods.PATHS;
    }

    /** {@return the calls about products} */
    public ProductCalls products() {
        return new ProductCalls(channel);
    }

    /** {@return the calls about stock} */
    public StockCalls stocks() {
        return new StockCalls(channel);
    }

    /** {@return the calls about how goods sell} */
    public AnalyticsCalls analytics() {
        return new AnalyticsCalls(channel);
    }

    /** {@return the calls about goods that came back} */
    public ReturnCalls returns() {
        return new ReturnCalls(channel);
    }

    @Override
    public String toString() {
        return description;
    }

    /** Made when the first shop without a client of its own is built. */
    private static final class SharedHttp {

        static final OkHttpClient CLIENT = new OkHttpClient.Builder()
                .connectTimeout(Duration.ofSeconds(10))
                .readTimeout(Duration.ofSeconds(30))
                .callTimeout(Duration.ofSeconds(60))
                .build();
    }

    /** Builds an {@link OzonSeller}; only the credentials are needed. Not safe for several threads. */
    public static final class Builder {

        private final Credentials credentials;
        private String baseUrl = OZON;
        private @Nullable OkHttpClient http;
        private Clock clock = Clock.systemUTC();
        private Set<String> shownHeaders = Set.of();
        private List<Layer> layers = List.of();

        private Builder(Credentials credentials) {
            this.credentials = credentials;
        }

        /**
         * Goes elsewhere than to Ozon, such as to a sandbox.
         *
         * @param address an http or https address
         * @return this builder
         */
        public Builder baseUrl(String address) {
            this.baseUrl = address;
            return this;
        }

        /**
         * Uses a client of the caller's, with its timeouts, proxy, trust store and connection pool; it is not closed. Without it, all
         * shops share one client: 10 seconds to connect, 30 without a byte, 60 for a whole call.
         *
         * @param client the client
         * @return this builder
         */
        public Builder http(OkHttpClient client) {
            this.http = client;
            return this;
        }

        /**
         * Uses another clock than the system's.
         *
         * @param time tells the time
         * @return this builder
         */
        public Builder clock(Clock time) {
            this.clock = time;
            return this;
        }

        /**
         * Shows headers of an error's answer in {@link OzonError#headers}, such as the one that support asks for.
         *
         * @param names the headers' names in any case
         * @return this builder
         */
        public Builder showHeaders(String... names) {
            this.shownHeaders = Set.copyOf(List.of(names));
            return this;
        }

        /**
         * Adds layers of the caller's between the log and the credentials: they see each call without its key.
         *
         * @param own the layers, the outermost first
         * @return this builder
         */
        public Builder layers(Layer... own) {
            this.layers = List.of(own);
            return this;
        }

        /**
         * The shop.
         *
         * @return a new shop
         * @throws IllegalArgumentException when the base URL is no plain http or https address; names it
         */
        public OzonSeller build() {
            return new OzonSeller(this);
        }
    }
}
