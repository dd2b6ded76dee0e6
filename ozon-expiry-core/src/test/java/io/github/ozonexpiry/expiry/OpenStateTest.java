package io.github.ozonexpiry.expiry;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OpenStateTest {

    private static final Instant RECOMMENDED = Instant.parse("2026-05-05T06:44:37Z");
    private static final Instant NO_DELAY = Instant.parse("2026-05-06T04:00:00Z");

    /** The dates of W-05; the default horizon is six hours. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-04T06:44:37Z, OnTime",
        "2026-05-05T00:44:36Z, OnTime",
        "2026-05-05T00:44:37Z, AtRisk", // six hours before
        "2026-05-05T06:44:37Z, AtRisk", // the second itself is still in time (T-05)
        "2026-05-05T06:44:38Z, LateInTariff",
        "2026-05-06T04:00:00Z, LateInTariff",
        "2026-05-06T04:00:01Z, LateInError",
        "2026-05-20T00:00:00Z, LateInError",
    })
    void anOpenPostingGoesFromOnTimeToLate(Instant now, String state) {
        assertThat(Judgement.of(Postings.w05(), now).state().getClass().getSimpleName())
                .isEqualTo(state);
    }

    @Test
    void anOnTimePostingNamesItsNextDuty() {
        PostingState.OnTime state = (PostingState.OnTime) judge(open().build(), RECOMMENDED.minusSeconds(86_400));

        assertThat(state.next().map(next -> next.kind())).contains(DeadlineKind.RECOMMENDED_SHIP);
    }

    @Test
    void theHorizonOfRiskIsTheSellersChoice() {
        Instant now = RECOMMENDED.minusSeconds(3600);
        JudgementPolicy hour = JudgementPolicy.DEFAULT.withRiskHorizon(Duration.ofHours(1));
        JudgementPolicy less = JudgementPolicy.DEFAULT.withRiskHorizon(Duration.ofMinutes(59));

        assertThat(judge(open().build(), now, hour)).isInstanceOf(PostingState.AtRisk.class);
        assertThat(judge(open().build(), now, less)).isInstanceOf(PostingState.OnTime.class);
    }

    @Test
    void aHorizonThatIsNotPositiveIsRefusedByName() {
        assertThatThrownBy(() -> JudgementPolicy.DEFAULT.withRiskHorizon(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a risk threshold must be positive, got PT0S");
        assertThatThrownBy(() -> JudgementPolicy.DEFAULT.withRiskHorizon(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lateInTariffTellsHowLateAndWhenItBecomesAnError() {
        PostingState.LateInTariff state =
                (PostingState.LateInTariff) judge(open().build(), RECOMMENDED.plusSeconds(7200));

        assertThat(state.missed().at()).isEqualTo(RECOMMENDED);
        assertThat(state.lateBy()).isEqualTo(Duration.ofHours(2));
        assertThat(state.error()).map(error -> error.at()).contains(NO_DELAY);
    }

    @Test
    void withoutALastMomentNobodyKnowsWhenItBecomesAnError() {
        Posting posting = open().shipmentDateWithoutDelay(Stated.nothing()).build();
        PostingState.LateInTariff state =
                (PostingState.LateInTariff) judge(posting, NO_DELAY.plus(Duration.ofDays(30)));

        assertThat(state.error()).isEmpty();
    }

    @Test
    void lateInErrorTellsWhichDeadlineAndHowLate() {
        PostingState.LateInError state = (PostingState.LateInError) judge(open().build(), NO_DELAY.plusSeconds(5400));

        assertThat(state.missed().kind()).isEqualTo(DeadlineKind.NO_DELAY);
        assertThat(state.lateBy()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void theLastMomentAloneIsEnoughToJudge() {
        Posting posting = open().shipmentDate(Stated.absent()).build();

        assertThat(judge(posting, NO_DELAY)).isInstanceOf(PostingState.AtRisk.class);
        assertThat(judge(posting, NO_DELAY.plusSeconds(1))).isInstanceOf(PostingState.LateInError.class);
    }

    @Test
    void aPostingWhoseShipDateWasNotFixedInTimeIsLateInError() {
        Posting posting =
                open().scheme(Scheme.RFBS).actions(AvailableAction.SET_CUTOFF).build(); // L-03

        PostingState.LateInError state = (PostingState.LateInError) judge(posting, RECOMMENDED);
        assertThat(state.missed().kind()).isEqualTo(DeadlineKind.SET_CUTOFF);
        assertThat(judge(posting, RECOMMENDED.minusNanos(1))).isInstanceOf(PostingState.AtRisk.class);
    }

    @Test
    void underRealFbsGlobalThePlannedShipDateMakesItAnError() {
        Posting posting = open().scheme(Scheme.REALFBS_GLOBAL)
                .shipmentDateWithoutDelay(Stated.nothing())
                .build();

        assertThat(judge(posting, RECOMMENDED.minusNanos(1))).isInstanceOf(PostingState.AtRisk.class);
        assertThat(judge(posting, RECOMMENDED)).isInstanceOf(PostingState.LateInError.class);
    }

    @Test
    void whenOnlyStepsAreLeftNothingMoreIsDue() {
        Posting posting = aPosting()
                .status(Status.AWAITING_DELIVER)
                .tariffication(Postings.w05().tariffication())
                .build();

        assertThat(judge(posting, RECOMMENDED)).isEqualTo(new PostingState.OnTime(Optional.empty()));
    }

    @Test
    void withoutAnyDeadlineAnOpenPostingCannotBeJudged() {
        Posting posting = aPosting().status(Status.AWAITING_PACKAGING).build();

        assertThat(judge(posting, NO_DELAY))
                .isEqualTo(new PostingState.Unknowable(List.of(Message.of("state.missing.deadlines"))));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "AWAITING_VERIFICATION",
                "AWAITING_REGISTRATION",
                "AWAITING_APPROVE",
                "AWAITING_PACKAGING",
                "AWAITING_DELIVER",
                "NOT_ACCEPTED",
                "ARBITRATION"
            })
    void inEveryOpenStatusTheDeadlineRuns(Status status) {
        assertThat(judge(open().status(status).build(), NO_DELAY.plusSeconds(1)))
                .isInstanceOf(PostingState.LateInError.class);
    }

    @Test
    void aStatusThatIsNewerThanThisVersionIsNotGuessedButMayBeOpen() {
        Posting posting = open().status(Stated.of(Word.read(Status.class, "awaiting_drone")))
                .build();
        Judgement judgement = Judgement.of(posting, NO_DELAY);

        assertThat(judgement.state())
                .isEqualTo(
                        new PostingState.Unknowable(List.of(Message.of("state.missing.newStatus", "awaiting_drone"))));
        assertThat(judgement.mayBeOpen()).isTrue();
        assertThat(judgement.schedule().nextDuty(NO_DELAY)).isPresent();
    }

    @Test
    void withoutAStatusNothingIsGuessed() {
        Posting posting = open().status(Stated.nothing()).build();

        assertThat(judge(posting, NO_DELAY))
                .isEqualTo(new PostingState.Unknowable(List.of(Message.of("state.missing.status", ""))));
    }

    @Test
    void aBuyersDisputeAloneDoesNotTellWhetherItWasHandedOver() {
        Posting posting = open().status(Status.CLIENT_ARBITRATION).build();

        assertThat(judge(posting, NO_DELAY))
                .isEqualTo(new PostingState.Unknowable(
                        List.of(Message.of("state.missing.handOver", "client_arbitration"))));
        assertThat(Judgement.of(posting, NO_DELAY).mayBeOpen()).isTrue();
        assertThat(judge(posting.toBuilder().deliveringDate(RECOMMENDED).build(), NO_DELAY))
                .isInstanceOf(PostingState.HandedOver.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-06T04:00:00Z, PT0S",
        "2026-05-06T04:00:00.999Z, PT0S",
        "2026-05-06T04:00:01Z, PT1S",
        "2026-05-06T10:00:00Z, PT6H"
    })
    void aHandOverIsLateByTheTimeSinceTheLastMoment(Instant at, Duration lateBy) {
        Posting posting = open().status(Status.DELIVERING).deliveringDate(at).build();

        assertThat(judge(posting, NO_DELAY.plus(Duration.ofDays(9))))
                .isEqualTo(new PostingState.HandedOver(Optional.of(at), Optional.of(lateBy)));
        assertThat(Judgement.of(posting, NO_DELAY.plus(Duration.ofDays(9))).mayBeOpen())
                .isFalse();
    }

    @Test
    void underRealFbsGlobalAHandOverIsLateByTheTimeSinceThePlannedShipDate() {
        Posting posting = aPosting()
                .scheme(Scheme.REALFBS_GLOBAL)
                .status(Status.DELIVERING)
                .shipmentDate(RECOMMENDED)
                .deliveringDate(RECOMMENDED.plusSeconds(3600))
                .build();

        assertThat(judge(posting, NO_DELAY))
                .isEqualTo(new PostingState.HandedOver(
                        Optional.of(RECOMMENDED.plusSeconds(3600)), Optional.of(Duration.ofHours(1))));
    }

    @Test
    void aHandOverWithoutADeadlineIsNeitherLateNorInTime() {
        Posting posting =
                aPosting().status(Status.DELIVERING).deliveringDate(RECOMMENDED).build();

        assertThat(judge(posting, NO_DELAY))
                .isEqualTo(new PostingState.HandedOver(Optional.of(RECOMMENDED), Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(names = {"DELIVERING", "DRIVER_PICKUP", "ACCEPTANCE_IN_PROGRESS", "SENT_BY_SELLER"})
    void onItsWayWithoutADateItWasHandedOverNobodyKnowsWhen(Status status) {
        assertThat(judge(open().status(status).build(), NO_DELAY.plusSeconds(1)))
                .isEqualTo(new PostingState.HandedOver(Optional.empty(), Optional.empty()));
    }

    @Test
    void aStatedHandOverCountsAlthoughTheStatusSaysOpenAndTheContradictionIsShown() {
        Judgement judgement = Judgement.of(open().deliveringDate(RECOMMENDED).build(), NO_DELAY);

        assertThat(judgement.state())
                .isEqualTo(new PostingState.HandedOver(Optional.of(RECOMMENDED), Optional.of(Duration.ZERO)));
        assertThat(judgement.findings()).extracting(Finding::name).containsExactly("OPEN_BUT_HANDED_OVER");
        assertThat(judgement.findings().get(0).message().arguments())
                .containsExactly("awaiting_packaging", RECOMMENDED);
        assertThat(judgement.mayBeOpen()).isFalse();
    }

    @Test
    void aHandOverInTheFutureIsNoHandOverYet() {
        Judgement judgement = Judgement.of(open().deliveringDate(NO_DELAY).build(), NO_DELAY.minusNanos(1));

        assertThat(judgement.state()).isInstanceOf(PostingState.LateInTariff.class);
        assertThat(judgement.findings()).extracting(Finding::name).containsExactly("HANDED_OVER_IN_FUTURE");
        assertThat(judge(open().deliveringDate(NO_DELAY).build(), NO_DELAY))
                .isInstanceOf(PostingState.HandedOver.class);
    }

    @Test
    void findingsInTheDatesAreFindingsOfTheJudgement() {
        Posting posting = open().inProcessAt(NO_DELAY).build();

        assertThat(Judgement.of(posting, NO_DELAY).findings())
                .isEqualTo(DeadlineSchedule.stated(posting).findings())
                .isNotEmpty();
    }

    @Test
    void deliveredAndSplitPostingsAreClosed() {
        Posting delivered = open().status(Status.DELIVERED).build();
        Posting split = open().status(Status.CANCELLED_FROM_SPLIT_PENDING).build();

        assertThat(judge(delivered, NO_DELAY)).isEqualTo(new PostingState.Delivered());
        assertThat(judge(split, NO_DELAY)).isEqualTo(new PostingState.SplitReplaced());
        assertThat(Judgement.of(delivered, NO_DELAY).mayBeOpen()).isFalse();
        assertThat(Judgement.of(split, NO_DELAY).mayBeOpen()).isFalse();
        assertThat(Judgement.of(split, NO_DELAY).fault()).isEmpty();
    }

    private static PostingBuilder open() {
        return aPosting()
                .status(Status.AWAITING_PACKAGING)
                .shipmentDate(RECOMMENDED)
                .shipmentDateWithoutDelay(NO_DELAY);
    }

    private static PostingState judge(Posting posting, Instant now) {
        return Judgement.of(posting, now).state();
    }

    private static PostingState judge(Posting posting, Instant now, JudgementPolicy policy) {
        return Judgement.of(posting, DeadlineSchedule.stated(posting), now, policy, Optional.empty())
                .state();
    }
}
