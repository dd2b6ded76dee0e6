package io.github.ozonexpiry.adviser;

import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.cause.Dimension;
import io.github.ozonexpiry.cause.Pareto;
import io.github.ozonexpiry.cause.Trend;
import io.github.ozonexpiry.cause.Trend.Change;
import io.github.ozonexpiry.cause.Trend.Direction;
import io.github.ozonexpiry.prevention.AdviceKind;
import io.github.ozonexpiry.prevention.Adviser;
import io.github.ozonexpiry.prevention.Adviser.Counsel;
import io.github.ozonexpiry.prevention.ExpectedEffect.Window;
import io.github.ozonexpiry.prevention.Subject;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Advises against causes: the most frequent ones, or those that have risen. Causes that are not the seller's have no advice. The
 * expected effect is the best that can be: as if no posting had gone wrong for that cause, or no more than before.
 */
public final class CauseAdviser implements Adviser {

    private static final Map<Cause, AdviceKind> AGAINST = against();

    private final Counsel counsel;

    private CauseAdviser(Counsel counsel) {
        this.counsel = counsel;
    }

    private static Map<Cause, AdviceKind> against() {
        Map<Cause, AdviceKind> against = new EnumMap<>(Cause.class);
        against.put(Cause.OVERSOLD, AdviceKind.SAFETY_STOCK);
        against.put(Cause.STALE_STOCK, AdviceKind.STOCK_SYNC);
        against.put(Cause.NOTHING_LEFT, AdviceKind.STOCK_SYNC);
        against.put(Cause.RESTOCK_TOO_LATE, AdviceKind.STOCK_ALERT);
        against.put(Cause.PICKED_LATE, AdviceKind.PICK_BY_ZONE);
        against.put(Cause.PACKED_LATE, AdviceKind.PACKING_READY);
        against.put(Cause.LABEL_MISSING, AdviceKind.PACKING_READY);
        against.put(Cause.MARKING_MISSING, AdviceKind.PACKING_READY);
        against.put(Cause.PICKUP_MISSED, AdviceKind.PACK_BEFORE_PICKUP);
        against.put(Cause.NOT_SCANNED, AdviceKind.CARRIER_TALK);
        against.put(Cause.CARRIER_REFUSED, AdviceKind.CARRIER_TALK);
        against.put(Cause.WRONG_CHANNEL, AdviceKind.CARRIER_TALK);
        against.put(Cause.ORDER_UNSEEN, AdviceKind.WATCH_ORDERS);
        against.put(Cause.PUSH_LOST, AdviceKind.WATCH_ORDERS);
        against.put(Cause.CUTOFF_NOT_SET, AdviceKind.WATCH_ORDERS);
        against.put(Cause.WAREHOUSE_TOLD_LATE, AdviceKind.PASS_ON_ORDERS);
        against.put(Cause.SUPPLIER_TOLD_LATE, AdviceKind.PASS_ON_ORDERS);
        against.put(Cause.BACKLOG, AdviceKind.MORE_HANDS);
        against.put(Cause.DAY_OFF_NOT_SET, AdviceKind.HOLIDAY_PAUSE);
        return Collections.unmodifiableMap(against);
    }

    /**
     * What is advised against a cause.
     *
     * @param cause the cause
     * @return the kind of advice, or empty where there is none yet or the cause is not the seller's
     */
    public static Optional<AdviceKind> against(Cause cause) {
        return Optional.ofNullable(AGAINST.get(cause));
    }

    /**
     * Advises against the most frequent causes.
     *
     * @param causes the verdicts on what went wrong in the window, put together by {@link Dimension#CAUSE}
     * @param rows how many of the greatest rows are looked at, 1 or more; how many are worth an advice is the seller's
     * @param postings how many postings there were in the window, those that went well included; as many as verdicts or more
     * @param window the window
     * @param subject whose postings they are
     * @return the adviser
     * @throws IllegalArgumentException when the verdicts are put together by something else, or a number is outside its range; names it
     */
    public static CauseAdviser frequent(Pareto causes, int rows, int postings, Window window, Subject subject) {
        refuseOther(causes.dimension());
        if (rows < 1 || postings < causes.total()) {
            throw new IllegalArgumentException(
                    rows + " rows, " + causes.total() + " verdicts of " + postings + " postings");
        }
        Drafts drafts = new Drafts(subject, window, causes.total(), postings);
        for (Pareto.Row row :
                causes.rows().subList(0, Math.min(rows, causes.rows().size()))) {
            Message basis =
                    Message.of("prevention.basis.frequent", row.key().message(), row.count(), causes.total(), postings);
            drafts.add(cause(row.key()), basis, row.count());
        }
        return new CauseAdviser(drafts.counsel());
    }

    /**
     * Advises against the causes that have risen.
     *
     * @param causes how the shares of causes changed, by {@link Dimension#CAUSE}
     * @param window the later period
     * @param subject whose postings they are
     * @return the adviser; it has nothing to say where no cause has clearly risen
     * @throws IllegalArgumentException when the verdicts are put together by something else; names it
     */
    public static CauseAdviser risen(Trend causes, Window window, Subject subject) {
        refuseOther(causes.dimension());
        int wrong = causes.changes().stream()
                .mapToInt(change -> change.after().count())
                .sum();
        int postings = causes.changes().stream()
                .mapToInt(change -> change.after().postings())
                .findFirst()
                .orElse(wrong);
        Drafts drafts = new Drafts(subject, window, wrong, postings);
        for (Change change : causes.changes()) {
            if (change.direction() == Direction.RISEN) {
                Message basis = Message.of(
                        "prevention.basis.risen",
                        change.key().message(),
                        change.before().count(),
                        change.before().postings(),
                        change.after().count(),
                        change.after().postings());
                int asBefore = (int) Math.round(change.before().share() * postings);
                drafts.add(cause(change.key()), basis, change.after().count() - asBefore);
            }
        }
        return new CauseAdviser(drafts.counsel());
    }

    private static void refuseOther(Dimension dimension) {
        if (dimension != Dimension.CAUSE) {
            throw new IllegalArgumentException(
                    "put together by causes, not by " + dimension.message().key());
        }
    }

    private static Optional<Cause> cause(Dimension.Key key) {
        return key.value().map(Cause.class::cast);
    }

    @Override
    public Counsel advise(Instant now) {
        return counsel;
    }
}
