package io.github.ozonexpiry.prevention;

import static io.github.ozonexpiry.prevention.Advices.EARLY_MAY;
import static io.github.ozonexpiry.prevention.Advices.advice;
import static io.github.ozonexpiry.prevention.Advices.id;
import static io.github.ozonexpiry.prevention.Advices.may;
import static io.github.ozonexpiry.prevention.Advices.said;
import static io.github.ozonexpiry.prevention.Advices.window;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.cause.Trend.Level;
import io.github.ozonexpiry.prevention.Adviser.Counsel;
import io.github.ozonexpiry.prevention.ExpectedEffect.LostOrders;
import io.github.ozonexpiry.prevention.ExpectedEffect.NotKnown;
import io.github.ozonexpiry.prevention.ExpectedEffect.ShareLate;
import io.github.ozonexpiry.prevention.ImprovementLog.Decision.Declined;
import io.github.ozonexpiry.prevention.ImprovementLog.Decision.Taken;
import io.github.ozonexpiry.prevention.Measurement.Counted;
import io.github.ozonexpiry.prevention.Outcome.Better;
import io.github.ozonexpiry.prevention.Outcome.NotMeasured;
import io.github.ozonexpiry.prevention.PreventionReview.Item;
import io.github.ozonexpiry.prevention.PreventionReview.Result;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreventionReviewTest {

    private static final Advice HANDS =
            advice(id(AdviceKind.MORE_HANDS, Subject.warehouse("7")), new ShareLate(40, 20, 200, EARLY_MAY));
    private static final Advice ZONES =
            advice(id(AdviceKind.PICK_BY_ZONE, Subject.warehouse("7")), new LostOrders(4, 1, EARLY_MAY));
    private static final Advice KEY = advice(id(AdviceKind.RENEW_KEY, Subject.SHOP), new NotKnown());

    private static PreventionReview review(ImprovementLog log, Adviser... advisers) {
        return PreventionReview.of(List.of(advisers), log, Level.PERCENT_95, may(31));
    }

    private static Adviser saying(Advice... advices) {
        return now -> new Counsel(List.of(advices), List.of());
    }

    @Test
    void theGreatestExpectedEffectStandsFirstWhoeverAdvisesIt() {
        PreventionReview review = review(ImprovementLog.EMPTY, saying(KEY, HANDS), saying(ZONES));

        assertThat(review.advices())
                .containsExactly(
                        new Item(ZONES, may(31), Optional.empty()),
                        new Item(HANDS, may(31), Optional.empty()),
                        new Item(KEY, may(31), Optional.empty()));
        assertThat(review.now()).isEqualTo(may(31));
        assertThat(review.outcomes()).isEmpty();
    }

    @Test
    void equalEffectsStandInTheOrderOfKindsSubjectsAndValues() {
        List<Advice> ordered = List.of(
                advice(AdviceKind.HANDLING_TIME, Subject.warehouse("9")),
                advice(AdviceKind.MORE_HANDS, Subject.carrier("8")),
                advice(AdviceKind.MORE_HANDS, Subject.warehouse("7")),
                advice(
                        new Advice.Id(AdviceKind.MORE_HANDS, Subject.warehouse("8"), new AdvisedValue.Count(2)),
                        new ShareLate(40, 20, 200, EARLY_MAY)),
                advice(
                        new Advice.Id(AdviceKind.MORE_HANDS, Subject.warehouse("8"), new AdvisedValue.Count(3)),
                        new ShareLate(40, 20, 200, EARLY_MAY)));
        List<Advice> reversed = new ArrayList<>(ordered);
        Collections.reverse(reversed);

        assertThat(review(ImprovementLog.EMPTY, now -> new Counsel(reversed, List.of()))
                        .advices())
                .extracting(Item::advice)
                .containsExactlyElementsOf(ordered);
    }

    @Test
    void ofTheSameAdviceByTwoTheOneWithTheGreaterEffectCounts() {
        Advice more = advice(HANDS.id(), new ShareLate(40, 10, 200, EARLY_MAY));

        assertThat(review(ImprovementLog.EMPTY, saying(HANDS), saying(more)).advices())
                .extracting(Item::advice)
                .containsExactly(more);
    }

    @Test
    void whatIsAdvisedGoesIntoTheLog() {
        ImprovementLog log = ImprovementLog.EMPTY.given(List.of(KEY), may(10));
        PreventionReview review = review(log, saying(KEY, HANDS, ZONES));

        assertThat(review.log()).isEqualTo(log.given(List.of(ZONES, HANDS), may(31)));
        assertThat(review.advices()).extracting(Item::given).containsExactly(may(31), may(31), may(10));
    }

    @Test
    void whatWasDecidedIsShownWithItsDecision() {
        ImprovementLog log = ImprovementLog.EMPTY
                .given(List.of(KEY, HANDS, ZONES), may(10))
                .taken(ZONES.id(), may(12))
                .declined(HANDS.id(), may(12), "no room");
        PreventionReview review = review(log, saying(KEY, HANDS, ZONES));

        assertThat(review.advices())
                .extracting(Item::decision)
                .containsExactly(
                        Optional.of(new Taken(may(12))),
                        Optional.of(new Declined(may(12), "no room")),
                        Optional.empty());
        assertThat(review.open()).extracting(Item::advice).containsExactly(KEY);
        assertThat(review.log()).isEqualTo(log);
    }

    @Test
    void whatCameOfEarlierAdviceIsToldAlsoWhereItIsNotGivenAgain() {
        ImprovementLog log = ImprovementLog.EMPTY
                .given(List.of(KEY, HANDS, ZONES), may(1))
                .taken(HANDS.id(), may(15))
                .taken(KEY.id(), may(1))
                .declined(ZONES.id(), may(12), "no room")
                .measured(
                        HANDS.id(),
                        new Measurement(may(29), new Counted(EARLY_MAY, 56, 70), new Counted(window(15, 29), 48, 80)));
        PreventionReview review = review(log);

        assertThat(review.outcomes()).extracting(Result::id).containsExactly(KEY.id(), HANDS.id());
        assertThat(review.outcomes()).extracting(Result::taken).containsExactly(may(1), may(15));
        assertThat(review.outcomes().get(0).outcome()).isEqualTo(new NotMeasured());
        assertThat(review.outcomes().get(1).outcome()).isInstanceOf(Better.class);
        assertThat(review.advices()).isEmpty();
    }

    @Test
    void advisersAreAskedForNowAndWhatTheyCouldNotJudgeIsKept() {
        Adviser first = now -> new Counsel(List.of(), List.of(Message.of("evidence.orderedAt", now)));
        Adviser second = now -> new Counsel(List.of(), List.of(Message.of("evidence.waited")));

        assertThat(review(ImprovementLog.EMPTY, first, second).notJudged())
                .containsExactly(Message.of("evidence.orderedAt", may(31)), Message.of("evidence.waited"));
    }

    @Test
    void itIsSaid() {
        ImprovementLog log = ImprovementLog.EMPTY
                .given(List.of(KEY, HANDS, ZONES), may(10))
                .taken(KEY.id(), may(12))
                .declined(HANDS.id(), may(12), "no room");
        Adviser silent = now -> new Counsel(List.of(), List.of(Message.of("evidence.waited")));

        List<String> said = said(review(log, saying(KEY, HANDS, ZONES), silent).messages());

        assertThat(said).hasSize(17);
        assertThat(said.subList(0, 3))
                .containsExactly(
                        "Advice now: 3; taken up earlier: 1.",
                        "renew the key (the shop), done since 2026-05-12 00:00: nothing was counted since.",
                        "Advice: pick by zones (warehouse 7). Pick by zones, by product or by storage place. Ozon has no number for it "
                                + "(P-08).");
        assertThat(said.subList(4, 8))
                .containsExactly(
                        "Lost orders from 2026-05-01 00:00 to 2026-05-15 00:00: 4; with it, at best, 1.",
                        "The value is estimated by rule P-08.",
                        "Declined at 2026-05-12 00:00: no room",
                        "Advice: more people (warehouse 7). Plan more people for the hours and days in which more orders wait than can be "
                                + "handled, above all in the high season. How many is yours to set (P-08).");
        assertThat(said.get(11)).isEqualTo("Done since 2026-05-12 00:00.");
        assertThat(said.get(16)).isEqualTo("Not judged: nothing happened for long");
    }
}
