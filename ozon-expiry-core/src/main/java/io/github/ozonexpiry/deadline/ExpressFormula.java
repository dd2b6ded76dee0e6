package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Express: the order, {@code cut_in} for assembling (H-06), and {@code courier_cutoff} for giving it to the courier (H-07). An estimate of
 * ours: Ozon published no formula.
 */
record ExpressFormula(Duration cutIn, Duration courier) implements Formula {

    private static final RuleId CUT_IN = RuleId.of("H-06");
    private static final RuleId COURIER = RuleId.of("H-07");

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.RECOMMENDED_SHIP;
    }

    @Override
    public long at(long orderSecond) {
        return orderSecond + cutIn.toSeconds() + courier.toSeconds();
    }

    @Override
    public void add(Instant order, Draft draft) {
        long second = Formula.secondAfter(order);
        add(DeadlineKind.PACK_BY, second + cutIn.toSeconds(), CUT_IN, draft);
        add(kind(), at(second), courier.isZero() ? CUT_IN : COURIER, draft);
    }

    @Override
    public void explain(Instant order, List<Message> trace) {
        trace.add(Message.of("trace.express", order, cutIn, courier));
    }

    private static void add(DeadlineKind kind, long at, RuleId rule, Draft draft) {
        draft.addComputed(
                new Deadline(kind, Instant.ofEpochSecond(at), new Origin.Estimated(rule), rule, Confidence.D));
    }
}
