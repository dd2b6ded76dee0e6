package io.github.ozonexpiry.availability;

import io.github.ozonexpiry.availability.StockEntry.Kind;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stock.Arrival;
import io.github.ozonexpiry.stock.StockHistory;
import io.github.ozonexpiry.stock.StockLevel;
import java.time.Instant;
import java.util.Optional;

/** Reads a line out of a history. */
final class HistoryLine {

    private HistoryLine() {}

    static Optional<StockLine> of(WarehouseId warehouse, StockHistory history, Channel elsewhere, Instant now) {
        return history.ownAt(now).map(count -> {
            StockLine line = StockLine.counted(history.sku(), warehouse, count.onHand(), count.at())
                    .with(StockEntry.reserved(elsewhere, othersIn(count, history), count.at()))
                    .with(StockEntry.sold(elsewhere, history.soldElsewhere(count.at(), now), now))
                    .arriving(history.arrivals().toArray(Arrival[]::new));
            return history.listedAt(now)
                    .map(listed -> line.with(StockEntry.of(Kind.OZON_RESERVED, listed.reserved(), listed.at())))
                    .orElse(line);
        });
    }

    /** What the count has as reserved by channels other than Ozon. */
    private static long othersIn(StockLevel count, StockHistory history) {
        long ozons = history.listedAt(count.at()).map(StockLevel::reserved).orElse(0L);
        return Math.max(0, count.reserved() - ozons);
    }
}
