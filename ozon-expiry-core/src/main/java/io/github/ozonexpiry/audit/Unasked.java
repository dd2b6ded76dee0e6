package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.audit.AuditLine.NotCompared;
import io.github.ozonexpiry.audit.AuditLine.Unexpected;
import io.github.ozonexpiry.audit.ChargeKind.Family;
import io.github.ozonexpiry.audit.Explanation.Kind;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Ozon billed and nothing computed stands against. */
final class Unasked {

    private Unasked() {}

    /** The line of a charge; its twin is another one of the same posting, kind and amount. */
    static AuditLine of(Seen charge, Optional<Seen> twin, AuditPolicy policy) {
        Optional<Money> net = charge.net();
        Sides sides = new Sides(List.of(), charge.rows(), List.of(), Optional.empty(), net);
        if (net.isEmpty()) {
            return new NotCompared(sides, Message.of("audit.notCompared.amount"));
        }
        if (charge.kind().family() == Family.HANDLING) {
            return new NotCompared(sides, Message.of("audit.notCompared.handling"));
        }
        List<Explanation> shown = new ArrayList<>(NothingCharged.explanations(charge, net.get(), policy));
        twin.filter(other -> net.get().signum() > 0)
                .ifPresent(other -> shown.add(new Explanation(
                        Kind.BILLED_TWICE, Message.of("audit.why.BILLED_TWICE", net.get(), other.day()))));
        return new Unexpected(sides, shown);
    }
}
