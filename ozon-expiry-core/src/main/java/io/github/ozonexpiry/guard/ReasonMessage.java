package io.github.ozonexpiry.guard;

import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.util.Comparator;
import java.util.List;

/** The reasons in words, what ends them, and their rules. */
final class ReasonMessage {

    private static final List<Class<? extends Reason>> KINDS = List.of(
            StockEvent.Cancelled.class,
            StockEvent.Lacking.class,
            Reason.Oversold.class,
            StockEvent.DelayForeseen.class,
            Reason.Fell.class,
            Reason.Stale.class,
            Reason.NotJudged.class,
            Reason.NotCounted.class);

    /** What happened first, then what is only probable, then what is not known; the same in every run. */
    static final Comparator<Reason> ORDER = Comparator.comparingInt((Reason reason) -> KINDS.indexOf(reason.getClass()))
            .thenComparing(Reason::toString);

    private ReasonMessage() {}

    static Message of(Reason reason) {
        if (reason instanceof StockEvent.Cancelled cancelled) {
            return Message.of(key(cancelled), cancelled.posting(), cancelled.reason(), cancelled.when());
        }
        if (reason instanceof StockEvent.Lacking lacking) {
            String key = lacking.alone() ? "guard.why.lacking" : "guard.why.lacking.oneOf";
            return Message.of(key, lacking.posting(), lacking.kind().message(), lacking.when());
        }
        if (reason instanceof StockEvent.DelayForeseen delay) {
            return Message.of("guard.why.delay", delay.warehouse(), delay.told());
        }
        return counted(reason);
    }

    private static String key(StockEvent.Cancelled cancelled) {
        if (cancelled.zeroed()) {
            return "guard.why.cancelled.zeroed";
        }
        return cancelled.alone() ? "guard.why.cancelled" : "guard.why.cancelled.oneOf";
    }

    private static Message counted(Reason reason) {
        if (reason instanceof Reason.Oversold oversold) {
            return Message.of("guard.why.oversold", oversold.at(), oversold.pieces());
        }
        if (reason instanceof Reason.Fell fell) {
            return Message.of(
                    "guard.why.fell." + fell.side(),
                    fell.before().at(),
                    fell.after().at(),
                    fell.pieces());
        }
        if (reason instanceof Reason.NotJudged fell) {
            Message what = Message.of(
                    "guard.why.fell." + fell.side(),
                    fell.before().at(),
                    fell.after().at(),
                    fell.pieces());
            return Message.of("guard.why.notJudged", what);
        }
        return reason instanceof Reason.Stale stale
                ? Message.of("guard.why.stale", stale.counted())
                : Message.of("guard.why.notCounted");
    }

    static Message ends(Reason reason) {
        if (reason instanceof StockEvent.DelayForeseen delay) {
            return delay.until()
                    .map(end -> Message.of("guard.ends.delay.at", end))
                    .orElseGet(() -> Message.of("guard.ends.delay"));
        }
        if (reason instanceof Reason.Fell || reason instanceof Reason.NotJudged) {
            return Message.of("guard.ends.fell");
        }
        return reason instanceof StockEvent.Cancelled || reason instanceof StockEvent.Lacking
                ? Message.of("guard.ends.seen")
                : Message.of("guard.ends.counted");
    }

    static List<RuleId> rules(Reason reason) {
        if (reason instanceof StockEvent.DelayForeseen) {
            return rules("H-12");
        }
        if (reason instanceof StockEvent.Cancelled
                || reason instanceof StockEvent.Lacking
                || reason instanceof Reason.Oversold) {
            return rules("I-09", "P-01", "P-03");
        }
        return reason instanceof Reason.Fell || reason instanceof Reason.NotJudged
                ? rules("P-01", "P-08")
                : rules("P-03", "P-08");
    }

    private static List<RuleId> rules(String... ids) {
        return List.of(ids).stream().map(RuleId::of).toList();
    }
}
