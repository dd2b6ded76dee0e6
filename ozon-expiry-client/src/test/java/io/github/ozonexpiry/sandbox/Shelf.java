package io.github.ozonexpiry.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The products of a shop, and how many of each lie in which warehouse. */
final class Shelf {

    /** How long a pair of product and warehouse must be left alone. Source: notes on the Seller API, 1.3. */
    private static final Duration REST = Duration.ofSeconds(30);

    private static final Duration MINUTE = Duration.ofSeconds(60);
    private static final int MOST_CALLS = 80;

    private final NavigableMap<Long, SandboxProduct> products = new TreeMap<>();
    private final Map<String, SandboxProduct> byOffer = new HashMap<>();
    private final NavigableMap<Place, Amount> amounts = new TreeMap<>();
    private final Map<Place, Instant> written = new HashMap<>();
    private final Deque<Instant> calls = new ArrayDeque<>();
    private boolean limited;

    /** Where a product lies. */
    record Place(long productId, long warehouse) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return productId == other.productId
                    ? Long.compare(warehouse, other.warehouse)
                    : Long.compare(productId, other.productId);
        }
    }

    /** How many pieces lie there, and since when. */
    record Amount(SandboxProduct product, long warehouse, long present, long reserved, Instant updatedAt) {}

    void add(SandboxProduct product) {
        if (products.putIfAbsent(product.productId(), product) != null) {
            throw new IllegalArgumentException("the shop has a product " + product.productId());
        }
        byOffer.merge(product.offerId(), product, (one, other) -> one.productId() < other.productId() ? one : other);
    }

    void put(long productId, long warehouse, long present, long reserved, Instant at) {
        SandboxProduct product = Optional.ofNullable(products.get(productId))
                .orElseThrow(() -> new IllegalArgumentException("the shop has no product " + productId));
        amounts.put(new Place(productId, warehouse), new Amount(product, warehouse, present, reserved, at));
    }

    /** From now on it takes no more than 80 calls that set stock in any 60 seconds. Source: notes on the Seller API, 1.3. */
    void limitCalls() {
        limited = true;
    }

    /** Whether it takes one more call that sets stock; one that it does not take does not count. */
    boolean takesCall(Instant now) {
        while (!calls.isEmpty() && !now.isBefore(calls.peekFirst().plus(MINUTE))) {
            calls.removeFirst();
        }
        if (limited && calls.size() >= MOST_CALLS) {
            return false;
        }
        calls.addLast(now);
        return true;
    }

    /** Sets what can be sold; false when the pair was set too short a time ago. */
    boolean set(SandboxProduct product, long warehouse, long available, Instant now) {
        Place place = new Place(product.productId(), warehouse);
        Instant last = written.get(place);
        if (last != null && now.isBefore(last.plus(REST))) {
            return false;
        }
        long reserved =
                Optional.ofNullable(amounts.get(place)).map(Amount::reserved).orElse(0L);
        put(product.productId(), warehouse, available + reserved, reserved, now);
        written.put(place, now);
        return true;
    }

    long free(long productId, long warehouse) {
        return Optional.ofNullable(amounts.get(new Place(productId, warehouse)))
                .map(amount -> amount.present() - amount.reserved())
                .orElse(0L);
    }

    Collection<SandboxProduct> products() {
        return products.values();
    }

    Optional<SandboxProduct> ofOffer(String offerId) {
        return Optional.ofNullable(byOffer.get(offerId));
    }

    Optional<SandboxProduct> numbered(long productId) {
        return Optional.ofNullable(products.get(productId));
    }

    Optional<SandboxProduct> find(Predicate<SandboxProduct> wanted) {
        return products.values().stream().filter(wanted).findFirst();
    }

    List<Amount> amounts(Predicate<Amount> wanted) {
        return amounts.values().stream().filter(wanted).toList();
    }
}
