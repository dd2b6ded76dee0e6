package io.github.ozonexpiry.sync;

import io.github.ozonexpiry.sync.Intake.Reason;
import io.github.ozonexpiry.sync.Intake.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks through changes that were told together: which of them a queue can take, one a pair, and which not. */
final class Reception {

    /** The first number of pieces that Ozon does not take. Source: Seller API, {@code /v2/products/stocks}, STOCK_TOO_BIG. */
    private static final long TOO_MANY_PIECES = 1_000_000;

    /** By how much the clocks of a seller's systems may differ. Ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final Map<StockPair, StockChange> good = new LinkedHashMap<>();
    private final List<Refused> refused = new ArrayList<>();

    private Reception() {}

    static Reception of(Collection<StockChange> changes, Instant now, SyncPolicy policy) {
        Reception reception = new Reception();
        for (StockChange change : changes) {
            reason(change, now, policy)
                    .ifPresentOrElse(reason -> reception.refuse(change, reason), () -> reception.accept(change));
        }
        return reception;
    }

    /** Those that can be taken, each pair once, in the order in which their pairs were told. */
    Collection<StockChange> good() {
        return good.values();
    }

    /** The others, in the order in which it was found out. */
    List<Refused> refused() {
        return refused;
    }

    void refuse(StockChange change, Reason reason) {
        refused.add(new Refused(change, reason));
    }

    private void accept(StockChange change) {
        StockChange before = good.get(change.pair());
        if (before == null) {
            good.put(change.pair(), change);
        } else if (change.countsBefore(before) && !before.countsBefore(change)) {
            good.put(change.pair(), change);
            refuse(before, Reason.REPEATED);
        } else {
            refuse(change, Reason.REPEATED);
        }
    }

    private static Optional<Reason> reason(StockChange change, Instant now, SyncPolicy policy) {
        if (change.free() < 0) {
            return Optional.of(Reason.NEGATIVE);
        }
        if (change.free() >= TOO_MANY_PIECES) {
            return Optional.of(Reason.TOO_MANY_PIECES);
        }
        if (change.pair().warehouse().number() <= 0
                || policy.warehouses()
                        .filter(known -> !known.contains(change.pair().warehouse()))
                        .isPresent()) {
            return Optional.of(Reason.UNKNOWN_WAREHOUSE);
        }
        return change.asOf().isAfter(now.plus(CLOCKS_DIFFER)) ? Optional.of(Reason.FROM_THE_FUTURE) : Optional.empty();
    }
}
