package io.github.ozonexpiry.guard;

import io.github.ozonexpiry.guard.Reason.Side;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.stock.StockHistory;
import io.github.ozonexpiry.stock.StockLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Two numbers of a stock, one after the other, and what between them no known sale explains. What arrived in between hides what went. */
record Fall(Side side, StockLevel before, StockLevel after) {

    private static final double DAY = Duration.ofDays(1).toMillis();

    /** All steps of one side. */
    static Stream<Fall> of(Side side, Scene scene) {
        List<StockLevel> levels =
                scene.history().map(history -> levels(side, history)).orElse(List.of());
        List<Fall> falls = new ArrayList<>();
        for (int i = 1; i < levels.size(); i++) {
            falls.add(new Fall(side, levels.get(i - 1), levels.get(i)));
        }
        return falls.stream();
    }

    /** Of one moment the last one, which holds. */
    private static List<StockLevel> levels(Side side, StockHistory history) {
        List<StockLevel> all = side == Side.OWN ? history.own() : history.listed();
        List<StockLevel> levels = new ArrayList<>();
        for (StockLevel level : all) {
            if (!levels.isEmpty() && levels.get(levels.size() - 1).at().equals(level.at())) {
                levels.remove(levels.size() - 1);
            }
            levels.add(level);
        }
        return levels;
    }

    Instant until(GuardPolicy policy) {
        return after.at().plus(policy.holdFor());
    }

    /** The reason that it gives as far as is known now; none where it is explained, ordinary or over. */
    Optional<Reason> reason(Scene scene) {
        if (isOver(scene)) {
            return Optional.empty();
        }
        long pieces = unexplained(scene);
        if (pieces < scene.policy().leastFall() || isOurDoing(scene) || isBack(scene)) {
            return Optional.empty();
        }
        OptionalDouble demand = scene.demandPerDay();
        if (demand.isEmpty()) {
            return Optional.of(new Reason.NotJudged(side, before, after, pieces));
        }
        double mean =
                demand.getAsDouble() * Duration.between(before.at(), after.at()).toMillis() / DAY;
        return PoissonTail.atLeast(pieces, mean) < scene.policy().level()
                ? Optional.of(new Reason.Fell(side, before, after, pieces))
                : Optional.empty();
    }

    private boolean isOver(Scene scene) {
        return !until(scene.policy()).isAfter(scene.now()) || scene.isRecountedAfter(after.at());
    }

    /**
     * By the free pieces, which orders take, and by all pieces, which parcels take: books that reserve show a sale in the first and books that
     * do not in the second. What is gone is gone from both.
     */
    private long unexplained(Scene scene) {
        long free = before.free() - after.free() - sold(scene);
        long all = before.onHand() - after.onHand() - taken(scene);
        return Math.min(free, all) - (side == Side.OWN ? soldElsewhere(scene) : 0);
    }

    private long sold(Scene scene) {
        return scene.events(StockEvent.Sold.class)
                .filter(sale -> !sale.at().isBefore(before.at()) && sale.at().isBefore(after.at()))
                .mapToLong(StockEvent.Sold::pieces)
                .sum();
    }

    private long taken(Scene scene) {
        return scene.events(StockEvent.Taken.class)
                .filter(taken -> mayBeBetween(taken.when()))
                .mapToLong(StockEvent.Taken::pieces)
                .sum();
    }

    private long soldElsewhere(Scene scene) {
        return scene.history()
                .map(history -> history.soldElsewhere(before.at(), after.at()))
                .orElse(0L);
    }

    private boolean mayBeBetween(When when) {
        return !when.surelyAfter(after.at()) && !when.by().isBefore(before.at());
    }

    /** What Ozon shows follows what it was sent, and what it zeroes by itself; who has sent a number since has decided. */
    private boolean isOurDoing(Scene scene) {
        return side == Side.OZON && (isSent(scene) || isZeroed(scene));
    }

    private boolean isSent(Scene scene) {
        Instant from = before.at().minus(StockHistory.STOREFRONT_LAG);
        return scene.history().stream()
                .flatMap(history -> history.sent().stream())
                .anyMatch(sent -> sent.at().isAfter(from));
    }

    private boolean isZeroed(Scene scene) {
        return scene.events(StockEvent.Cancelled.class)
                .anyMatch(cancelled -> cancelled.zeroed() && mayBeBetween(cancelled.when()));
    }

    private boolean isBack(Scene scene) {
        return scene.history().stream()
                .flatMap(history -> levels(side, history).stream())
                .filter(level -> level.at().isAfter(after.at()))
                .anyMatch(level -> new Fall(side, before, level).unexplained(scene) <= 0);
    }
}
