package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.audit.AuditLine.Missing;
import io.github.ozonexpiry.audit.AuditLine.NotCompared;
import io.github.ozonexpiry.audit.Explanation.Kind;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was computed and stands in no row of Ozon's. */
final class Unbilled {

    private Unbilled() {}

    static AuditLine of(Expected expected, AuditPolicy policy) {
        Sides sides = new Sides(List.of(expected), List.of(), List.of(), expected.money(), Optional.empty());
        if (!policy.knows(expected.day())) {
            return new NotCompared(sides, Message.of("audit.notCompared.unread", expected.day()));
        }
        Optional<Message> unknown = expected.whyNotKnown();
        if (unknown.isPresent()) {
            return new NotCompared(sides, Message.of("audit.notCompared.notKnown", unknown.get()));
        }
        return new Missing(sides, explanations(expected, policy));
    }

    private static List<Explanation> explanations(Expected expected, AuditPolicy policy) {
        List<Explanation> shown = new ArrayList<>();
        if (!policy.isVisible(expected.day())) {
            shown.add(new Explanation(
                    Kind.NOT_VISIBLE_YET,
                    Message.of("audit.why.NOT_VISIBLE_YET", expected.day(), policy.visibleAfter(), policy.readOn())));
        }
        if (policy.objected().contains(expected.posting())) {
            shown.add(new Explanation(Kind.OBJECTED, Message.of("audit.why.OBJECTED")));
        }
        return shown;
    }
}
