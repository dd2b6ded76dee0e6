package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.cause.Certainty;
import io.github.ozonexpiry.cause.RankedCause;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.report.ReportEntry;
import io.github.ozonexpiry.text.Message;
import java.util.Optional;

/** Why a posting is late, expired or cancelled: its first cause, how sure it is, the first fact for it, and what would have helped. */
record CauseLine(Page page) {

    /**
     * Empty where little or nothing speaks for a cause, and where the state has said the fact already. What would have helped is left out while
     * the last moment still lies ahead: it may still help, and the deadlines say until when.
     */
    Optional<String> of(ReportEntry entry) {
        return entry.verdict()
                .flatMap(verdict -> verdict.causes().stream().findFirst())
                .filter(cause -> cause.certainty() != Certainty.POSSIBLE)
                .filter(cause -> !fact(cause).equals(entry.state().message()))
                .map(cause -> entry.state() instanceof PostingState.LateInTariff ? found(cause) : of(cause));
    }

    String of(RankedCause cause) {
        return cause.counterfactual()
                .map(otherwise -> page.say("report.cause.otherwise", found(cause), page.say(otherwise)))
                .orElseGet(() -> found(cause));
    }

    private String found(RankedCause cause) {
        return page.say(
                "report.cause",
                page.say(cause.cause().message()),
                page.say(cause.certainty().message()),
                page.say(fact(cause)));
    }

    private static Message fact(RankedCause cause) {
        return cause.speaksFor().get(0).fact();
    }
}
