package io.github.ozonexpiry.attention;

import io.github.ozonexpiry.attention.AttentionReview.Missing;
import io.github.ozonexpiry.attention.AttentionReview.Missing.What;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.RankedCause;
import io.github.ozonexpiry.cause.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts a review together. */
final class Reviewing {

    private final AttentionFacts facts;
    private final AttentionPolicy policy;
    private final Instant now;
    private final List<CaseFile> known;
    private final List<FirstTouch> touches;

    Reviewing(AttentionFacts facts, AttentionPolicy policy, Instant now) {
        this.facts = facts;
        this.policy = policy;
        this.now = now;
        this.known =
                facts.files().stream().flatMap(file -> file.asOf(now).stream()).toList();
        this.touches = known.stream().map(file -> FirstTouch.of(file, now)).toList();
    }

    AttentionReview review() {
        Optional<PollFreshness> freshness = facts.polls()
                .filter(log -> log.since().isBefore(now))
                .map(log -> PollFreshness.of(log, touches, policy, now));
        return new AttentionReview(
                now,
                touches,
                freshness,
                unseen(freshness),
                facts.keyEnds()
                        .map(ends -> KeyWatch.of(ends, freshness, policy, now))
                        .orElseGet(KeyWatch.NotTold::new),
                facts.pushes()
                        .map(pushes -> PushCoverage.of(
                                known, pushes, facts.pushesSince().orElseThrow(), now))
                        .orElseGet(PushCoverage.NotRecorded::new),
                missing(freshness));
    }

    private List<Unseen> unseen(Optional<PollFreshness> freshness) {
        Watched watched =
                new Watched(policy, now, freshness, facts.pushes().map(pushes -> ReceivedPushes.of(pushes, now)));
        List<Unseen> unseen = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            UnseenSearch.of(known.get(i), touches.get(i), causes(touches.get(i)), watched)
                    .ifPresent(unseen::add);
        }
        return unseen;
    }

    private List<RankedCause> causes(FirstTouch touch) {
        return facts.verdict(touch.posting()).map(Verdict::causes).orElse(List.of());
    }

    private List<Missing> missing(Optional<PollFreshness> freshness) {
        List<Missing> missing = new ArrayList<>();
        add(missing, What.POLLS, freshness.isEmpty());
        add(missing, What.PUSHES, facts.pushes().isEmpty());
        add(missing, What.KEY, facts.keyEnds().isEmpty());
        add(missing, What.LOOK, facts.files().size() - known.size());
        add(missing, What.ORDER, count(touch -> touch.ordered().isEmpty()));
        add(missing, What.DEADLINE, (int)
                known.stream().filter(file -> UnseenSearch.duty(file).isEmpty()).count());
        add(
                missing,
                What.CALENDAR,
                count(touch ->
                        touch.toSeen().filter(span -> span.working().isEmpty()).isPresent()));
        return missing;
    }

    private int count(Predicate<FirstTouch> lacking) {
        return (int) touches.stream().filter(lacking).count();
    }

    private static void add(List<Missing> missing, What what, boolean lacking) {
        if (lacking) {
            missing.add(new Missing(what, 0));
        }
    }

    private static void add(List<Missing> missing, What what, int postings) {
        if (postings > 0) {
            missing.add(new Missing(what, postings));
        }
    }
}
