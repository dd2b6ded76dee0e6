package io.github.ozonexpiry.adviser;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static io.github.ozonexpiry.prevention.Advices.EARLY_MAY;
import static io.github.ozonexpiry.prevention.Advices.id;
import static io.github.ozonexpiry.prevention.Advices.may;
import static io.github.ozonexpiry.prevention.Advices.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.attention.AttentionFacts;
import io.github.ozonexpiry.attention.AttentionPolicy;
import io.github.ozonexpiry.attention.AttentionReview;
import io.github.ozonexpiry.attention.PollLog;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.prevention.Advice;
import io.github.ozonexpiry.prevention.AdviceKind;
import io.github.ozonexpiry.prevention.AdvisedValue;
import io.github.ozonexpiry.prevention.Adviser.Counsel;
import io.github.ozonexpiry.prevention.ExpectedEffect.NotKnown;
import io.github.ozonexpiry.prevention.ExpectedEffect.ShareLate;
import io.github.ozonexpiry.prevention.Subject;
import io.github.ozonexpiry.rule.Origin;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Orders of the 4th of May that are late from the 6th on and need a day; judged on the 15th. */
class AttentionAdviserTest {

    private static final AttentionPolicy POLICY =
            new AttentionPolicy(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7));

    private static CaseFile waiting(String number, int... seen) {
        return looks(number, Status.AWAITING_PACKAGING, seen);
    }

    private static CaseFile looks(String number, Status last, int... seen) {
        var history = PostingHistory.of(posting(number, last).number());
        for (int i = 0; i < seen.length; i++) {
            history.seen(may(seen[i]), posting(number, i == seen.length - 1 ? last : Status.AWAITING_PACKAGING));
        }
        return CaseFile.of(history.build()).build();
    }

    private static Posting posting(String number, Status status) {
        return aPosting(number)
                .status(status)
                .inProcessAt(may(4))
                .shipmentDateWithoutDelay(may(6))
                .build();
    }

    private static Counsel counsel(AttentionFacts facts) {
        return new AttentionAdviser(AttentionReview.of(facts, POLICY, may(15)), EARLY_MAY).advise(may(15));
    }

    private static AttentionFacts facts(CaseFile... files) {
        return AttentionFacts.of(List.of(files));
    }

    @Test
    void whereNobodySawTheOrdersItAdvisesToWatchThem() {
        Counsel counsel = counsel(facts(
                        waiting("1-1-1", 4), // seen in time, never taken in hand
                        waiting("2-1-1", 7),
                        waiting("3-1-1", 8),
                        looks("4-1-1", Status.AWAITING_DELIVER, 4, 8)) // assembled in time or not
                .polls(PollLog.succeeded(may(1), List.of(may(3)))));

        assertThat(counsel.advices()).hasSize(1);
        Advice advice = counsel.advices().get(0);
        assertThat(advice.id()).isEqualTo(id(AdviceKind.WATCH_ORDERS, Subject.SHOP));
        assertThat(advice.effect()).isEqualTo(new ShareLate(3, 0, 4, EARLY_MAY));
        assertThat(said(advice.basis()))
                .containsExactly(
                        "late because they were seen too late: 2, taken in hand too late: 1, of 4 postings",
                        "no successful call of the list from 2026-05-03 00:00 to 2026-05-15 00:00, 12 d; failed calls: 0");
        assertThat(said(counsel.notJudged()))
                .startsWith("postings that may have been seen or taken in hand too late: 1");
    }

    @Test
    void withoutCallsThereIsOneReasonLess() {
        assertThat(counsel(facts(waiting("1-1-1", 7))).advices().get(0).basis()).hasSize(1);
    }

    @Test
    void whatMayHaveBeenSeenLateAloneIsNoReason() {
        assertThat(counsel(facts(looks("4-1-1", Status.AWAITING_DELIVER, 4, 8))).advices())
                .isEmpty();
    }

    @Test
    void aKeyThatEndsSoonOrHasEndedIsToBeRenewed() {
        Advice soon = counsel(facts().keyEnds(may(20))).advices().get(0);
        Advice late = counsel(facts().keyEnds(may(14))).advices().get(0);

        assertThat(soon.id())
                .isEqualTo(new Advice.Id(AdviceKind.RENEW_KEY, Subject.SHOP, new AdvisedValue.Moment(may(20))));
        assertThat(soon.effect()).isEqualTo(new NotKnown());
        assertThat(soon.origin()).isEqualTo(new Origin.Stated("expires_at"));
        assertThat(soon.rules()).isEmpty();
        assertThat(said(soon.basis())).containsExactly("The key ends at 2026-05-20 00:00, in 5 d: renew it now.");
        assertThat(late.id().value()).isEqualTo(new AdvisedValue.Moment(may(14)));
        assertThat(said(late.basis())).containsExactly("The key ended at 2026-05-14 00:00, 1 d ago.");
    }

    @Test
    void aKeyThatEndsLaterOrIsNotTheOneThatIsUsedIsNotToBeRenewed() {
        assertThat(counsel(facts().keyEnds(may(30))).advices()).isEmpty();
        assertThat(counsel(facts().keyEnds(may(13)).polls(PollLog.succeeded(may(1), List.of(may(14)))))
                        .advices())
                .isEmpty();
        assertThat(counsel(facts()).advices()).isEmpty();
    }

    @Test
    void whatTheReviewMissesCannotBeJudged() {
        assertThat(said(counsel(facts()).notJudged()))
                .containsExactly(
                        "Not known: when the list of postings was read",
                        "Not known: which pushes came",
                        "Not known: when the key ends");
    }
}
