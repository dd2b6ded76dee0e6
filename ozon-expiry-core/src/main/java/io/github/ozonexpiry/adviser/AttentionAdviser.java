package io.github.ozonexpiry.adviser;

import io.github.ozonexpiry.attention.AttentionReview;
import io.github.ozonexpiry.attention.AttentionReview.Missing;
import io.github.ozonexpiry.attention.KeyWatch;
import io.github.ozonexpiry.attention.PollFreshness;
import io.github.ozonexpiry.attention.PollFreshness.Stretch;
import io.github.ozonexpiry.attention.Unseen.Reading;
import io.github.ozonexpiry.prevention.Advice;
import io.github.ozonexpiry.prevention.AdviceKind;
import io.github.ozonexpiry.prevention.AdvisedValue;
import io.github.ozonexpiry.prevention.Adviser;
import io.github.ozonexpiry.prevention.Adviser.Counsel;
import io.github.ozonexpiry.prevention.ExpectedEffect;
import io.github.ozonexpiry.prevention.ExpectedEffect.ShareLate;
import io.github.ozonexpiry.prevention.ExpectedEffect.Window;
import io.github.ozonexpiry.prevention.Subject;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Advises to watch the orders where postings were late because nobody saw them or took them in hand, and to renew a key that ends. The expected effect
 * is the best that can be: as if those postings had been in time.
 *
 * @param review how the orders were looked at
 * @param window the time of its postings
 */
public record AttentionAdviser(AttentionReview review, Window window) implements Adviser {

    private static final String END_OF_KEY = "expires_at";

    @Override
    public Counsel advise(Instant now) {
        return new Counsel(Stream.concat(watch().stream(), renew().stream()).toList(), notJudged());
    }

    private Optional<Advice> watch() {
        int seenLate = review.unseen(Reading.SEEN_LATE).size();
        int actedLate = review.unseen(Reading.ACTED_LATE).size();
        int late = seenLate + actedLate;
        if (late == 0) {
            return Optional.empty();
        }
        List<Message> basis = new ArrayList<>();
        basis.add(Message.of(
                "prevention.basis.unseen", seenLate, actedLate, review.touches().size()));
        review.freshness().map(PollFreshness::longest).map(Stretch::message).ifPresent(basis::add);
        return Optional.of(Advice.estimated(
                new Advice.Id(AdviceKind.WATCH_ORDERS, Subject.SHOP, new AdvisedValue.None()),
                basis,
                new ShareLate(late, 0, review.touches().size(), window)));
    }

    private Optional<Advice> renew() {
        if (review.key() instanceof KeyWatch.Alive key && key.renew()) {
            return Optional.of(renew(key.ends(), key.message()));
        }
        return review.key() instanceof KeyWatch.Dead key && key.workedUntil().isEmpty()
                ? Optional.of(renew(key.ended(), Message.of("attention.key.dead", key.ended(), key.since())))
                : Optional.empty();
    }

    private static Advice renew(Instant ends, Message basis) {
        return new Advice(
                new Advice.Id(AdviceKind.RENEW_KEY, Subject.SHOP, new AdvisedValue.Moment(ends)),
                List.of(basis),
                new ExpectedEffect.NotKnown(),
                AdviceKind.RENEW_KEY.rules(),
                new Origin.Stated(END_OF_KEY));
    }

    private List<Message> notJudged() {
        List<Message> notJudged = new ArrayList<>();
        int open = review.unseen(Reading.OPEN).size();
        if (open > 0) {
            notJudged.add(Message.of("prevention.notJudged.open", open));
        }
        review.missing().stream().map(Missing::message).forEach(notJudged::add);
        return notJudged;
    }
}
