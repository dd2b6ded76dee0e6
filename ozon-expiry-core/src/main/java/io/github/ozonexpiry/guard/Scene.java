package io.github.ozonexpiry.guard;

import io.github.ozonexpiry.stock.StockHistory;
import io.github.ozonexpiry.stock.StockLevel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What is known of one stock at the moment of a look. */
record Scene(
        Shelf shelf,
        Optional<StockHistory> history,
        OptionalDouble demandPerDay,
        List<StockEvent> events,
        GuardPolicy policy,
        Instant now) {

    static Scene of(
            Shelf shelf, Optional<WatchedStock> stock, List<StockEvent> events, GuardPolicy policy, Instant now) {
        return new Scene(
                shelf,
                stock.map(watched -> watched.history().asOf(now)),
                stock.map(WatchedStock::demandPerDay).orElse(OptionalDouble.empty()),
                events.stream().filter(event -> !event.by().isAfter(now)).toList(),
                policy,
                now);
    }

    <T extends StockEvent> Stream<T> events(Class<T> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The own count that holds: of one moment the lower one. */
    Optional<StockLevel> counted() {
        return history.flatMap(known -> known.ownAt(now));
    }

    boolean isRecountedAfter(Instant moment) {
        return events(StockEvent.Recounted.class).anyMatch(count -> count.at().isAfter(moment));
    }

    /** Whether goods were surely there later than a moment: people counted, or a later posting found them. */
    boolean areSeenAfter(Instant moment) {
        return isRecountedAfter(moment)
                || events(StockEvent.Taken.class).anyMatch(taken -> taken.when().surelyAfter(moment));
    }
}
