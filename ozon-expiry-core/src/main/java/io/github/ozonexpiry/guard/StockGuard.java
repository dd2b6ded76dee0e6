package io.github.ozonexpiry.guard;

import io.github.ozonexpiry.posting.WarehouseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks whether numbers of stock can be trusted, and proposes to show nothing or less where they cannot, and to end that where the reason is
 * gone. It sends nothing. Looking again at the same things proposes nothing new. Immutable and safe for many threads.
 *
 * <p>Why: an order that cannot be shipped for want of stock counts against the seller (I-09), whether the seller cancels it for reason 352 or
 * Ozon's timer does. The guide's warning below a threshold is no such thing: it comes while the number is still true.
 */
public final class StockGuard {

    private final GuardPolicy policy;

    private StockGuard(GuardPolicy policy) {
        this.policy = policy;
    }

    /**
     * What a look brought.
     *
     * @param proposals what is to be done differently from now on, by stock; what stands unchanged is not proposed again
     * @param state what is held and why, for the next look
     */
    public record Look(List<Proposal> proposals, Guarded state) {

        /**
         * Copies the list.
         *
         * @param proposals what is to be done differently
         * @param state what is held and why
         */
        public Look {
            proposals = List.copyOf(proposals);
        }
    }

    /**
     * A guard with a policy.
     *
     * @param policy when the seller no longer trusts a number
     * @return the guard
     */
    public static StockGuard with(GuardPolicy policy) {
        return new StockGuard(policy);
    }

    /**
     * Looks at all that is known. The order of what is told, and how often it is told, changes nothing.
     *
     * @param before what was held until now
     * @param events what was told; what is not told again still holds until something shows that it is over
     * @param stocks the stocks that are watched, each at most once
     * @param now the moment of the look; what is later is not known to it
     * @return proposals and the state after them
     * @throws IllegalArgumentException when a stock is told twice and differently; names it
     */
    public Look look(
            Guarded before, Collection<? extends StockEvent> events, Collection<WatchedStock> stocks, Instant now) {
        Map<Shelf, WatchedStock> watched = byShelf(stocks);
        Told told = Told.of(events);
        Set<Shelf> shelves = new TreeSet<>(watched.keySet());
        shelves.addAll(told.ofShelf().keySet());
        shelves.addAll(before.standing().keySet());

        List<Proposal> proposals = new ArrayList<>();
        SortedMap<Shelf, Proposal> standing = new TreeMap<>();
        for (Shelf shelf : shelves) {
            Scene scene = Scene.of(shelf, Optional.ofNullable(watched.get(shelf)), told.of(shelf), policy, now);
            Optional<Proposal> after = standing(before.at(shelf), scene);
            after.ifPresent(proposal -> standing.put(shelf, proposal));
            change(before.at(shelf), after).ifPresent(proposals::add);
        }
        return new Look(proposals, new Guarded(standing));
    }

    private static Optional<Proposal> standing(Optional<Proposal> before, Scene scene) {
        List<Reason> earlier = before.map(Proposal::why).orElse(List.of());
        Set<Reason> all = new TreeSet<>(ReasonMessage.ORDER);
        Stream.concat(earlier.stream(), Reasons.found(scene))
                .flatMap(reason -> Reasons.standing(reason, scene).stream())
                .forEach(all::add);
        List<Reason> why = List.copyOf(all);
        if (why.isEmpty()) {
            return Optional.empty();
        }
        boolean isUnseen = scene.history().isEmpty() && why.equals(earlier);
        return isUnseen ? before : Optional.of(Standing.of(scene, why));
    }

    private static Optional<Proposal> change(Optional<Proposal> before, Optional<Proposal> after) {
        if (after.isEmpty()) {
            return before.map(over -> new Proposal.Release(over.shelf(), over.why()));
        }
        return after.equals(before) ? Optional.empty() : after;
    }

    private static Map<Shelf, WatchedStock> byShelf(Collection<WatchedStock> stocks) {
        Map<Shelf, WatchedStock> watched = new HashMap<>();
        for (WatchedStock stock : stocks) {
            WatchedStock other = watched.put(stock.shelf(), stock);
            if (other != null && !other.equals(stock)) {
                throw new IllegalArgumentException("told twice and differently: product "
                        + stock.shelf().sku() + ", warehouse " + stock.shelf().warehouse());
            }
        }
        return watched;
    }

    /** Events by what they are said of. */
    private record Told(Map<Shelf, Set<StockEvent>> ofShelf, Map<WarehouseId, Set<StockEvent>> ofWarehouse) {

        static Told of(Collection<? extends StockEvent> events) {
            Told told = new Told(new HashMap<>(), new HashMap<>());
            for (StockEvent event : events) {
                told.add(event);
            }
            return told;
        }

        private void add(StockEvent event) {
            if (event instanceof StockEvent.OfShelf one) {
                ofShelf.computeIfAbsent(one.shelf(), any -> new LinkedHashSet<>())
                        .add(event);
            } else if (event instanceof StockEvent.OfWarehouse all) {
                ofWarehouse
                        .computeIfAbsent(all.warehouse(), any -> new LinkedHashSet<>())
                        .add(event);
            }
        }

        List<StockEvent> of(Shelf shelf) {
            List<StockEvent> all = new ArrayList<>(ofShelf.getOrDefault(shelf, Set.of()));
            all.addAll(ofWarehouse.getOrDefault(shelf.warehouse(), Set.of()));
            return all;
        }
    }
}
