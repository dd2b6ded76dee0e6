package io.github.ozonexpiry.sync;

import io.github.ozonexpiry.posting.WarehouseId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words for the tests: pairs of one warehouse, changes, and moments in seconds after nine. */
final class Shop {

    static final Instant NINE = Instant.parse("2026-11-27T09:00:00Z");
    static final WarehouseId TVER = new WarehouseId(70_330_021);
    static final SyncPolicy OURS = SyncPolicy.OF_OZON;

    private Shop() {}

    static Instant at(double seconds) {
        return NINE.plusNanos(Math.round(seconds * 1e9));
    }

    static StockPair pair(String article) {
        return new StockPair(article, TVER);
    }

    /** So many pieces, as of a moment in seconds after nine; more is shown than there is. */
    static StockChange oversold(String article, long free, double asOf) {
        return new StockChange(pair(article), free, at(asOf), Danger.oversells(1));
    }

    /** So many pieces, as of a moment in seconds after nine; less is shown than there is. */
    static StockChange rising(String article, long free, double asOf) {
        return new StockChange(pair(article), free, at(asOf), new Danger(Danger.Kind.RISES, 1));
    }

    static SyncStep.Call call(SyncStep step) {
        return step.fold(
                call -> call,
                wait -> {
                    throw new AssertionError("a call, not " + wait);
                },
                () -> {
                    throw new AssertionError("a call, not nothing");
                });
    }

    static SyncStep waitUntil(double seconds) {
        return new SyncStep.Wait(at(seconds));
    }

    /** The articles of a call in its order. */
    static List<String> articles(SyncStep step) {
        return call(step).levels().stream().map(level -> level.pair().article()).toList();
    }

    /** One outcome for all of a call. */
    static Map<StockPair, LineOutcome> all(SyncStep.Call call, LineOutcome outcome) {
        return call.levels().stream().collect(Collectors.toMap(StockChange::pair, any -> outcome));
    }

    static Map<StockPair, LineOutcome> each(SyncStep.Call call, Function<StockChange, LineOutcome> outcome) {
        return call.levels().stream().collect(Collectors.toMap(StockChange::pair, outcome));
    }

    static Duration seconds(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }
}
