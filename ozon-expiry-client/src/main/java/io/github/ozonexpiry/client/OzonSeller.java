package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.health.Health;
import io.github.ozonexpiry.client.health.HealthOptions;
import java.time.Duration;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One shop at Ozon: the front door of the client. Immutable and safe for many threads; make one a shop, over one {@code OkHttpClient}.
 *
 * <p>Calls keep Ozon's limits, together with all others of the same account in this JVM, and wait for their turn; those that failed are made
 * again where that does no harm ({@code docs/faults.md} has the table).
 *
 * <p>Nothing is changed in the shop unless a call is made that says so in its name. Source: Seller API, {@code https://api-seller.ozon.ru}.
 */
public final class OzonSeller {

    private final Channel channel;
    private final String description;

    OzonSeller(Channel channel, String description) {
        this.channel = channel;
        this.description = description;
    }

    /**
     * A builder for a shop.
     *
     * @param credentials what the shop shows to Ozon
     * @return a new builder
     */
    public static OzonSellerBuilder builder(Credentials credentials) {
        return builder(() -> credentials);
    }

    /**
     * A builder for a shop whose credentials may be exchanged while it works.
     *
     * @param credentials gives those of the moment, all of one account; asked with every attempt of every call, so let it be fast
     * @return a new builder
     */
    public static OzonSellerBuilder builder(Supplier<Credentials> credentials) {
        return new OzonSellerBuilder(credentials);
    }

    /**
     * The same shop, each of whose calls takes at most so long: waiting for its turn, all attempts, and the waits between them. A call that
     * has no answer by then is {@link CallNotSent} or {@link ConnectionFailure}; of a list it is each page, see {@link Pages#within}.
     *
     * @param time how long at most, positive
     * @return the shop, which shares everything with this one
     * @throws IllegalArgumentException when the time is not positive; names it
     */
    public OzonSeller within(Duration time) {
        return new OzonSeller(channel.within(OzonSellerBuilder.positive(time)), description);
    }

    /**
     * Does any work with this shop in another thread, such as one change after another or the reading of a list.
     *
     * @param work the work; it is interrupted, which ends its calls at once, when somebody ends the future early, such as by cancelling it
     * @param <T> what the work brings
     * @return what the work brings; fails with what it throws
     */
    public <T> CompletableFuture<T> async(Function<OzonSeller, T> work) {
        return Background.run(channel.executor(), () -> work.apply(this));
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
     * and Ozon, so it is made again only when Ozon surely did nothing, unless it is a {@code GET}; a limit of its own is not known either, see
     * {@link OzonSellerBuilder#limits}. A method that is known to be retired is asked all the same, with a warning in the log.
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
}
