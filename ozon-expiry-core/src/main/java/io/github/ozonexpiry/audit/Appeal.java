package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.audit.AuditLine.Differing;
import io.github.ozonexpiry.audit.AuditLine.Matched;
import io.github.ozonexpiry.audit.AuditLine.Missing;
import io.github.ozonexpiry.audit.AuditLine.NotCompared;
import io.github.ozonexpiry.audit.AuditLine.Unexpected;
import io.github.ozonexpiry.audit.Explanation.Kind;
import io.github.ozonexpiry.text.Message;
import java.util.List;

/**
 * Whether it is worth objecting to a charge, through Ozon's support. Ozon names no deadline in days; it leaves the current day out of the index
 * so that the seller can object on the same day (I-12).
 *
 * @param worth whether to
 * @param reason why
 */
public record Appeal(Worth worth, Message reason) {

    /** Whether something is worth it. */
    public enum Worth {
        /** Ozon charged what its published rules do not give. */
        YES,
        /** There is nothing to gain. */
        NO,
        /** It hangs on a number that the seller must look at. */
        UNKNOWN
    }

    static Appeal of(AuditLine line) {
        return line.fold(new AuditLine.Cases<>() {
            @Override
            public Appeal matched(Matched matched) {
                boolean repeated = matched.sides().expected().isEmpty();
                return no(repeated ? "audit.appeal.repeated" : "audit.appeal.matched");
            }

            @Override
            public Appeal differing(Differing differing) {
                return difference(differing);
            }

            @Override
            public Appeal missing(Missing missing) {
                return no("audit.appeal.missing");
            }

            @Override
            public Appeal unexpected(Unexpected unexpected) {
                return surprise(unexpected);
            }

            @Override
            public Appeal notCompared(NotCompared notCompared) {
                return new Appeal(Worth.UNKNOWN, Message.of("audit.appeal.notCompared"));
            }
        });
    }

    /** {@return until when: no deadline in days is known (I-12)} */
    public Message deadline() {
        return Message.of("audit.appeal.deadline");
    }

    private static Appeal difference(Differing line) {
        if (line.sides().difference().orElseThrow().signum() <= 0) {
            return no("audit.appeal.notDearer");
        }
        List<Kind> kinds = line.explanations().stream().map(Explanation::kind).toList();
        if (kinds.isEmpty()) {
            return yes("audit.appeal.unexplained");
        }
        if (kinds.contains(Kind.OTHER_DAY)) {
            return no("audit.appeal.sameAmount");
        }
        if (kinds.contains(Kind.ROUNDING)) {
            return no("audit.appeal.rounding");
        }
        return kinds.contains(Kind.LIMIT)
                ? yes("audit.appeal.limit")
                : new Appeal(Worth.UNKNOWN, Message.of("audit.appeal.look"));
    }

    private static Appeal surprise(Unexpected line) {
        if (line.sides().charged().orElseThrow().signum() <= 0) {
            return no("audit.appeal.nothingCharged");
        }
        boolean twice = line.explanations().stream().anyMatch(each -> each.kind() == Kind.BILLED_TWICE);
        return twice ? yes("audit.appeal.twice") : new Appeal(Worth.UNKNOWN, Message.of("audit.appeal.fault"));
    }

    private static Appeal yes(String key) {
        return new Appeal(Worth.YES, Message.of(key));
    }

    private static Appeal no(String key) {
        return new Appeal(Worth.NO, Message.of(key));
    }
}
