package io.github.ozonexpiry.capacity;

import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stock.Arrival;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives pieces to postings, those on hand first, then those that arrive first. */
final class Shelf {

    private final Map<Sku, Deque<Pieces>> left = new HashMap<>();

    private record Pieces(Instant from, long count) {}

    Shelf(Map<Sku, Goods> goods, Instant now) {
        goods.forEach((sku, known) -> left.put(sku, pieces(known, now)));
    }

    /** Takes all pieces of a posting: the moment from which on they are there, no earlier than that; empty, and nothing taken, when some never come. */
    Optional<Instant> take(Posting posting, Instant since) {
        Map<Sku, Long> wanted = wanted(posting);
        if (!wanted.entrySet().stream().allMatch(entry -> count(pieces(entry.getKey())) >= entry.getValue())) {
            return Optional.empty();
        }
        Instant ready = since;
        for (Map.Entry<Sku, Long> entry : wanted.entrySet()) {
            Instant last = take(pieces(entry.getKey()), entry.getValue());
            ready = last.isAfter(ready) ? last : ready;
        }
        return Optional.of(ready);
    }

    /** A line without quantity is one piece. */
    private Map<Sku, Long> wanted(Posting posting) {
        Map<Sku, Long> wanted = new HashMap<>();
        for (Line line : posting.lines()) {
            line.sku()
                    .value()
                    .filter(left::containsKey)
                    .ifPresent(sku -> wanted.merge(sku, (long) line.quantity().orElse(1), Long::sum));
        }
        return wanted;
    }

    private Deque<Pieces> pieces(Sku sku) {
        return left.getOrDefault(sku, new ArrayDeque<>());
    }

    private static Instant take(Deque<Pieces> pieces, long count) {
        Instant last = Instant.MIN;
        long missing = count;
        while (missing > 0) {
            Pieces next = pieces.remove();
            last = next.from();
            long given = Math.min(next.count(), missing);
            if (given != next.count()) {
                pieces.addFirst(new Pieces(next.from(), next.count() - given));
            }
            missing -= given;
        }
        return last;
    }

    private static long count(Deque<Pieces> pieces) {
        return pieces.stream().mapToLong(Pieces::count).sum();
    }

    private static Deque<Pieces> pieces(Goods goods, Instant now) {
        List<Pieces> all = new ArrayList<>();
        all.add(new Pieces(Instant.MIN, goods.onHand()));
        for (Arrival arrival : goods.arrivals()) {
            Goods.reckonedAt(arrival, now).ifPresent(at -> all.add(new Pieces(at, arrival.quantity())));
        }
        all.sort(Comparator.comparing(Pieces::from));
        return new ArrayDeque<>(all);
    }
}
