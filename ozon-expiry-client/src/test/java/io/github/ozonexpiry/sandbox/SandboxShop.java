package io.github.ozonexpiry.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A shop of the sandbox and its postings, which come and change as the sandbox's clock is advanced. Safe for many threads. */
public final class SandboxShop {

    private final OzonSandbox sandbox;
    private final String clientId;
    private final String apiKey;
    private final Map<String, SandboxPosting> postings = new HashMap<>();
    private final NavigableMap<SortKey, SandboxPosting> byCutoff = new TreeMap<>();
    private final NavigableMap<SortKey, SandboxPosting> byOrder = new TreeMap<>();
    private final Map<String, Instant> changed = new HashMap<>();
    private final Map<String, Long> counts = new HashMap<>();
    private final PriorityQueue<Due> due = new PriorityQueue<>();
    private final NavigableMap<Long, CancellationRequestState> requests = new TreeMap<>();
    private final Map<String, Packing> packing = new HashMap<>();
    private final SandboxRatings ratings = new SandboxRatings();
    private final SandboxFinance finance = new SandboxFinance();
    private final SandboxAccount account;
    private final NavigableMap<Long, WarehouseState> warehouses = new TreeMap<>();
    private final SandboxChats chats;
    private final SandboxNotifications notifications;
    private final SandboxActions actions = new SandboxActions(this);
    private final Carriages carriages = new Carriages();
    private final LabelJob.Queue labels = new LabelJob.Queue();
    private final Shelf shelf = new Shelf();
    private final List<SandboxTurnover> turnover = new ArrayList<>();
    private final NavigableMap<Long, SandboxReturn> returns = new TreeMap<>();
    private long scripted;

    /** What becomes of a posting, in the order of time; at the same moment, in the order in which it was said. */
    private record Due(Instant at, long order, Runnable change) implements Comparable<Due> {

        @Override
        public int compareTo(Due other) {
            return Comparator.comparing(Due::at).thenComparingLong(Due::order).compare(this, other);
        }
    }

    SandboxShop(OzonSandbox sandbox, String clientId, String apiKey) {
        this.sandbox = sandbox;
        this.clientId = clientId;
        this.apiKey = apiKey;
        this.account = new SandboxAccount(sandbox.now());
        this.chats = new SandboxChats(this, sandbox);
        this.notifications = new SandboxNotifications(this, sandbox);
    }

    /** {@return what the shop shows in the header {@code Client-Id}} */
    public String clientId() {
        return clientId;
    }

    /** {@return what the shop shows in the header {@code Api-Key}} */
    public String apiKey() {
        return apiKey;
    }

    /**
     * Adds postings, in the state that they have now; each arrives at the moment at which it was ordered.
     *
     * @param added the postings, of which copies are taken
     * @return this
     * @throws IllegalArgumentException when the shop has a posting of that number; names it
     */
    public synchronized SandboxShop add(SandboxPosting... added) {
        return addAll(Arrays.asList(added));
    }

    /**
     * Adds postings, in the state that they have now; each arrives at the moment at which it was ordered.
     *
     * @param added the postings, of which copies are taken
     * @return this
     * @throws IllegalArgumentException when the shop has a posting of that number; names it
     */
    public synchronized SandboxShop addAll(Collection<SandboxPosting> added) {
        for (SandboxPosting each : added) {
            SandboxPosting posting = each.copy();
            if (postings.putIfAbsent(posting.number, posting) != null) {
                throw new IllegalArgumentException("the shop has a posting " + posting.number);
            }
            Instant arrival = posting.inProcessAt == null ? Instant.MIN : posting.inProcessAt;
            script(arrival, () -> index(posting, arrival));
            posting.changes.forEach(change -> script(change.at(), () -> change(posting, change)));
        }
        until(sandbox.now());
        return this;
    }

    /**
     * Lets a buyer ask to cancel a posting.
     *
     * @param request what the buyer asks
     * @return this
     * @throws IllegalArgumentException when the shop has a request of that number; names it
     */
    public synchronized SandboxShop request(SandboxCancellationRequest request) {
        if (requests.putIfAbsent(request.id(), new CancellationRequestState(request)) != null) {
            throw new IllegalArgumentException("the shop has a request " + request.id());
        }
        return this;
    }

    /**
     * Lets the next assembly of a posting fail: it is answered as any other, and a while later its substatus is {@code ship_failed}.
     *
     * @param number the posting's number
     * @return this
     */
    public synchronized SandboxShop assemblyFails(String number) {
        packing(number).failOnce();
        return this;
    }

    /**
     * What was done with a posting.
     *
     * @param number the posting's number
     * @return how often
     */
    public synchronized SandboxDeeds deeds(String number) {
        return packing(number).deeds();
    }

    /** {@return how the shop is judged} */
    public SandboxRatings ratings() {
        return ratings;
    }

    /** {@return the account and its key} */
    public SandboxAccount account() {
        return account;
    }

    /** {@return the chats with buyers and with Ozon} */
    public SandboxChats chats() {
        return chats;
    }

    /** {@return the shop's own discounts} */
    public SandboxActions actions() {
        return actions;
    }

    /** {@return where the shop's notifications go} */
    public SandboxNotifications notifications() {
        return notifications;
    }

    /** {@return what the shop is charged and paid} */
    public SandboxFinance finance() {
        return finance;
    }

    /**
     * Adds a warehouse; postings may come from others as well, which Ozon then does not list.
     *
     * @param terms what the seller promised for it
     * @return this
     * @throws IllegalArgumentException when the shop has a warehouse of that number; names it
     */
    public synchronized SandboxShop warehouse(SandboxTerms terms) {
        WarehouseState warehouse = new WarehouseState(terms);
        if (warehouses.putIfAbsent(warehouse.id(), warehouse) != null) {
            throw new IllegalArgumentException("the shop has a warehouse " + warehouse.id());
        }
        return this;
    }

    /**
     * Tells the courier of a posting a code.
     *
     * @param number the posting's number
     * @param code the code that the courier will show
     * @return this
     */
    public synchronized SandboxShop pickupCode(String number, String code) {
        packing(number).pickupCode(code);
        return this;
    }

    /**
     * Adds a product.
     *
     * @param product the product
     * @return this
     * @throws IllegalArgumentException when the shop has a product of that number; names it
     */
    public synchronized SandboxShop product(SandboxProduct product) {
        shelf.add(product);
        return this;
    }

    /**
     * Creates a carriage of all postings of an FBS warehouse that are ready to be handed over, as a seller may do without the API.
     *
     * @param warehouse the warehouse
     * @return the carriage's number
     */
    public synchronized long carriage(SandboxWarehouse warehouse) {
        return CarriageMethods.create(this, warehouse.id(), sandbox.now(), sandbox.now());
    }

    /**
     * Puts pieces of a product into a warehouse.
     *
     * @param productId the product
     * @param warehouse the warehouse
     * @param present how many pieces there are
     * @param reserved how many of them are promised to buyers
     * @return this
     * @throws IllegalArgumentException when the shop has no such product; names it
     */
    public synchronized SandboxShop stock(long productId, long warehouse, int present, int reserved) {
        shelf.put(productId, warehouse, present, reserved, sandbox.now());
        return this;
    }

    /**
     * Takes no more calls that set stock than Ozon does, 80 in any 60 seconds: the others get 429. Without it, tests need not let time go by.
     *
     * @return this
     */
    public synchronized SandboxShop limitingStockCalls() {
        shelf.limitCalls();
        return this;
    }

    /**
     * How many pieces of a product can be sold from a warehouse.
     *
     * @param productId the product
     * @param warehouse the warehouse
     * @return pieces that are there and not promised to buyers; 0 where none ever was
     */
    public synchronized long free(long productId, long warehouse) {
        return shelf.free(productId, warehouse);
    }

    /**
     * Says how a product sells that Ozon keeps.
     *
     * @param product how it sells
     * @return this
     */
    public synchronized SandboxShop turnover(SandboxTurnover product) {
        turnover.add(product);
        return this;
    }

    /**
     * Lets goods come back.
     *
     * @param goods what came back
     * @return this
     * @throws IllegalArgumentException when the shop has a return of that number; names it
     */
    public synchronized SandboxShop returned(SandboxReturn goods) {
        if (returns.putIfAbsent(goods.id(), goods) != null) {
            throw new IllegalArgumentException("the shop has a return " + goods.id());
        }
        return this;
    }

    /** Lets everything happen that is due. */
    synchronized void until(Instant now) {
        while (!due.isEmpty() && !due.peek().at().isAfter(now)) {
            due.poll().change().run();
        }
    }

    /** The posting of a number, once it has arrived. To be called, like all below, by who holds the shop's lock. */
    Optional<SandboxPosting> find(String number) {
        return Optional.ofNullable(postings.get(number)).filter(posting -> changed.containsKey(number));
    }

    /**
     * The posting of a number that a call names.
     *
     * @throws Refusal when it has not arrived
     */
    SandboxPosting existing(String number) {
        return find(number).orElseThrow(Refusal::unknownPosting);
    }

    /** The requests to cancel, by their numbers. */
    Collection<CancellationRequestState> requests() {
        return requests.values();
    }

    /** The warehouses, by their numbers. */
    Collection<WarehouseState> warehouses() {
        return warehouses.values();
    }

    /**
     * The warehouse of a number that a call names.
     *
     * @throws Refusal when there is none
     */
    WarehouseState warehouse(long id) {
        return Optional.ofNullable(warehouses.get(id)).orElseThrow(() -> Refusal.notFound("warehouse not found"));
    }

    /** The products and their stock. */
    Shelf shelf() {
        return shelf;
    }

    /** How products sell that Ozon keeps. */
    List<SandboxTurnover> turnover() {
        return turnover;
    }

    /** What came back, by the returns' numbers. */
    Collection<SandboxReturn> returns() {
        return returns.values();
    }

    /** Changes a posting that has arrived, as a call of the seller's does. */
    void change(SandboxPosting posting, Instant now, Consumer<SandboxPosting> change) {
        change(posting, new SandboxPosting.Change(now, change));
    }

    /** Changes a posting that has arrived, when the clock gets there. */
    void later(SandboxPosting posting, Instant at, Consumer<SandboxPosting> change) {
        script(at, () -> change(posting, at, change));
    }

    Carriages carriages() {
        return carriages;
    }

    LabelJob.Queue labels() {
        return labels;
    }

    /** What was done with the posting of a number beyond what it shows. */
    Packing packing(String number) {
        return packing.computeIfAbsent(number, any -> new Packing());
    }

    /** The parts of a posting that was split. */
    List<String> children(String number) {
        return byOrder.values().stream()
                .filter(posting -> posting.parent.equals(number))
                .map(posting -> posting.number)
                .toList();
    }

    /** The postings that have arrived, by {@code shipment_date} or by {@code in_process_at}, in their order. */
    NavigableMap<SortKey, SandboxPosting> sorted(boolean cutoff) {
        return cutoff ? byCutoff : byOrder;
    }

    /** How many of the postings that have arrived are wanted; counted once for each filter until something changes. */
    long count(String filter, Predicate<SandboxPosting> wanted) {
        return counts.computeIfAbsent(
                filter, counted -> byOrder.values().stream().filter(wanted).count());
    }

    /** When the posting last changed. */
    Instant changedAt(SandboxPosting posting) {
        return changed.getOrDefault(posting.number, Instant.MIN);
    }

    private void script(Instant at, Runnable change) {
        due.add(new Due(at, scripted++, change));
    }

    private void change(SandboxPosting posting, SandboxPosting.Change change) {
        byCutoff.remove(SortKey.byCutoff(posting));
        byOrder.remove(SortKey.byOrder(posting));
        change.change().accept(posting);
        index(posting, change.at());
    }

    private void index(SandboxPosting posting, Instant at) {
        byCutoff.put(SortKey.byCutoff(posting), posting);
        byOrder.put(SortKey.byOrder(posting), posting);
        changed.put(posting.number, at);
        counts.clear();
    }
}
