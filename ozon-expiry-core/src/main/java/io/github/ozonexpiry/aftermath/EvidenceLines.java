package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.cause.Evidence;
import io.github.ozonexpiry.cause.RankedCause;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.List;

/** The causes of a verdict, which are our inference, each with the facts for and against it, which are somebody's word. */
final class EvidenceLines {

    private EvidenceLines() {}

    static List<DossierLine> of(Verdict verdict) {
        List<DossierLine> lines = new ArrayList<>();
        for (RankedCause ranked : verdict.causes()) {
            lines.add(DossierLine.estimated(Message.of(
                    "aftermath.line.cause",
                    ranked.cause().message(),
                    ranked.certainty().message())));
            ranked.speaksFor().forEach(fact -> lines.add(line("aftermath.line.for", fact)));
            ranked.speaksAgainst().forEach(fact -> lines.add(line("aftermath.line.against", fact)));
            ranked.counterfactual()
                    .ifPresent(
                            other -> lines.add(DossierLine.estimated(Message.of("aftermath.line.otherwise", other))));
        }
        return lines;
    }

    private static DossierLine line(String key, Evidence fact) {
        return DossierLine.recorded(fact.when(), Message.of(key, fact.fact()), fact.source());
    }
}
