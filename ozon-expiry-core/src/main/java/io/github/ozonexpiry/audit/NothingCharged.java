package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.audit.Explanation.Kind;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What shows why Ozon lists a charge and takes nothing for it in the end. */
final class NothingCharged {

    private NothingCharged() {}

    static List<Explanation> explanations(Seen charge, Money net, AuditPolicy policy) {
        if (net.signum() != 0) {
            return List.of();
        }
        List<Explanation> shown = new ArrayList<>();
        if (charge.isTakenBack()) {
            shown.add(takenBack(charge));
        }
        Optional<PostingNumber> posting = charge.rows().get(0).posting();
        if (posting.filter(policy.objected()::contains).isPresent()) {
            shown.add(new Explanation(Kind.OBJECTED, Message.of("audit.why.OBJECTED")));
        }
        if (charge.detail(Billed.Detail::grace).orElse(false)) {
            shown.add(new Explanation(Kind.GRACE, Message.of("audit.why.GRACE")));
        }
        return shown;
    }

    /** Evidence of a credit: its first row. */
    static Explanation takenBack(Seen charge) {
        Billed credit = charge.rows().stream()
                .filter(Billed::isCredit)
                .min(Comparator.comparing(Billed::day))
                .orElseThrow();
        Money back = credit.cost().orElseThrow().negated();
        LocalDate day = credit.day();
        return new Explanation(Kind.TAKEN_BACK, Message.of("audit.why.TAKEN_BACK", back, day, credit.type()));
    }
}
