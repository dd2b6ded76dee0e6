package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.cause.Evidence.Weight;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a rule has found for and against its cause. */
final class Clue {

    private final Cause cause;
    private final List<Evidence> speaksFor = new ArrayList<>();
    private final List<Evidence> speaksAgainst = new ArrayList<>();
    private Optional<Message> counterfactual = Optional.empty();
    private boolean open;

    private Clue(Cause cause) {
        this.cause = cause;
    }

    static Clue of(Cause cause) {
        return new Clue(cause);
    }

    Clue says(Weight weight, Message fact, Optional<When> when, String source) {
        speaksFor.add(new Evidence(fact, when, source, weight));
        return this;
    }

    Clue says(Weight weight, PostingEvent event) {
        return says(weight, fact(event), Optional.of(event.when()), event.source());
    }

    Clue contradicted(Weight weight, Message fact, Optional<When> when, String source) {
        speaksAgainst.add(new Evidence(fact, when, source, weight));
        return this;
    }

    Clue contradicted(Weight weight, PostingEvent event) {
        return contradicted(weight, fact(event), Optional.of(event.when()), event.source());
    }

    Clue unless(Optional<Message> otherwise) {
        this.counterfactual = otherwise;
        return this;
    }

    /** It hangs on something of which there is no record: it is at most likely. */
    Clue leftOpen() {
        this.open = true;
        return this;
    }

    private static Message fact(PostingEvent event) {
        return Message.of("evidence.event", event.kind().message(), event.when());
    }

    Cause cause() {
        return cause;
    }

    int points() {
        return sum(speaksFor) - sum(speaksAgainst);
    }

    boolean isProven() {
        return !open
                && speaksFor.stream().anyMatch(evidence -> evidence.weight() == Weight.DECISIVE)
                && speaksAgainst.stream().allMatch(evidence -> evidence.weight() == Weight.WEAK);
    }

    RankedCause ranked(Certainty certainty) {
        return new RankedCause(cause, certainty, speaksFor, speaksAgainst, counterfactual);
    }

    private static int sum(List<Evidence> evidence) {
        return evidence.stream().mapToInt(each -> each.weight().points()).sum();
    }
}
