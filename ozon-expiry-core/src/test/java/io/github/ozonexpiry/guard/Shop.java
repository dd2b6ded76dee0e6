package io.github.ozonexpiry.guard;

import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stock.StockHistory;
import io.github.ozonexpiry.stock.StockHistoryBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/** A shop with a kettle in one warehouse, for tests; hours are counted from a noon. */
final class Shop {

    static final Sku KETTLE = new Sku(5);
    static final WarehouseId HOME = new WarehouseId(70);
    static final Shelf SHELF = new Shelf(KETTLE, HOME);
    static final Instant NOON = Instant.parse("2026-05-05T12:00:00Z");
    static final PostingNumber POSTING = PostingNumber.of("41517061-0214-1");

    private Shop() {}

    static Instant hour(double hours) {
        return NOON.plus(Duration.ofSeconds(Math.round(hours * 3600)));
    }

    static StockHistoryBuilder stock() {
        return StockHistory.of(KETTLE);
    }

    static WatchedStock watched(StockHistoryBuilder history, double demandPerDay) {
        return new WatchedStock(SHELF, history.build(), OptionalDouble.of(demandPerDay));
    }

    static WatchedStock watched(StockHistoryBuilder history) {
        return new WatchedStock(SHELF, history.build(), OptionalDouble.empty());
    }

    static StockEvent cancelled(double hour) {
        return cancelled(352, true, false, When.at(hour(hour)));
    }

    static StockEvent cancelled(long reason, boolean alone, boolean zeroed, When when) {
        return new StockEvent.Cancelled(SHELF, POSTING, new ReasonId(reason), alone, zeroed, when);
    }

    static StockEvent notFound(double hour) {
        return new StockEvent.Lacking(SHELF, POSTING, PostingEvent.Kind.NOT_FOUND, true, When.at(hour(hour)));
    }

    static StockEvent sold(double hour, long pieces) {
        return new StockEvent.Sold(SHELF, POSTING, hour(hour), pieces);
    }

    static StockEvent taken(When when, long pieces) {
        return new StockEvent.Taken(SHELF, POSTING, when, pieces);
    }

    static StockEvent recounted(double hour) {
        return new StockEvent.Recounted(SHELF, hour(hour));
    }

    static StockGuard.Look look(
            Guarded before, List<? extends StockEvent> events, List<WatchedStock> stocks, double hour) {
        return StockGuard.with(GuardPolicy.OURS).look(before, events, stocks, hour(hour));
    }

    /** The only proposal of a first look. */
    static Proposal proposed(List<? extends StockEvent> events, List<WatchedStock> stocks, double hour) {
        List<Proposal> proposals = look(Guarded.NOTHING, events, stocks, hour).proposals();
        if (proposals.size() != 1) {
            throw new AssertionError("one proposal was expected: " + proposals);
        }
        return proposals.get(0);
    }

    static List<Proposal> proposals(List<? extends StockEvent> events, List<WatchedStock> stocks, double hour) {
        return look(Guarded.NOTHING, events, stocks, hour).proposals();
    }
}
