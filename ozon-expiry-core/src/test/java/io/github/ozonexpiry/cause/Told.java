package io.github.ozonexpiry.cause;

import static io.github.ozonexpiry.cause.CaseScene.NOW;

import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What a verdict tells of one cause, in English and the time of Moscow: of each fact its weight, who says so, what, and when. */
final class Told {

    private static final Wording WORDING = Wording.in(Language.ENGLISH, ZoneId.of("Europe/Moscow"));

    private final Optional<RankedCause> found;

    private Told(Optional<RankedCause> found) {
        this.found = found;
    }

    static Told of(Cause cause, CaseScene scene) {
        return of(cause, scene.file());
    }

    static Told of(Cause cause, CaseFile file) {
        return of(cause, file, NOW);
    }

    static Told of(Cause cause, CaseFile file, Instant now) {
        return new Told(Verdict.of(file, now).causes().stream()
                .filter(ranked -> ranked.cause() == cause)
                .findFirst());
    }

    /** The facts that speak for it; none when it is no cause. */
    List<String> speaksFor() {
        return found.map(ranked -> said(ranked.speaksFor())).orElse(List.of());
    }

    List<String> speaksAgainst() {
        return found.map(ranked -> said(ranked.speaksAgainst())).orElse(List.of());
    }

    /** What would have had to be different; blank where that is not told. */
    String otherwise() {
        return found.flatMap(RankedCause::counterfactual).map(WORDING::say).orElse("");
    }

    Optional<Certainty> certainty() {
        return found.map(RankedCause::certainty);
    }

    private static List<String> said(List<Evidence> evidence) {
        return evidence.stream().map(Told::said).toList();
    }

    private static String said(Evidence evidence) {
        String fact = WORDING.say(evidence.fact());
        String when = evidence.when()
                .map(time -> time.in(WORDING))
                .filter(time -> !fact.endsWith(time))
                .map(time -> " (" + time + ")")
                .orElse("");
        return evidence.weight() + " " + evidence.source() + ": " + fact + when;
    }
}
