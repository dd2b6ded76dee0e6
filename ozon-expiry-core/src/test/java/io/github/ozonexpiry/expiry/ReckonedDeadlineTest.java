package io.github.ozonexpiry.expiry;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static io.github.ozonexpiry.posting.Postings.cancelledBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.deadline.CountedFrom;
import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineCalculator;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.deadline.ProfileRow;
import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.handling.AssemblyTime;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PreparationDays;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.rule.Validity;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Decision 10: only what Ozon states makes a posting late; what is reckoned puts it at risk. */
class ReckonedDeadlineTest {

    private static final Instant ORDER = Instant.parse("2026-05-04T09:00:00Z");
    private static final Instant DAY_AFTER = Instant.parse("2026-05-05T09:00:00Z");
    private static final Instant WEEK_AFTER = Instant.parse("2026-05-11T09:00:00Z");

    private static final RuleProfile NO_ROWS = RuleProfile.empty("mine", Optional.empty());
    private static final DeadlineCalculator FBS_IN_A_DAY = DeadlineCalculator.of(
            RuleProfile.fbsRussia(),
            HandlingTerms.own().assemblyTime(AssemblyTime.ofClockMinutes(1440)).build());
    private static final DeadlineCalculator GLOBAL_IN_FIVE_DAYS = DeadlineCalculator.of(
            RuleProfile.realFbsGlobal(),
            HandlingTerms.own()
                    .zone(ZoneId.of("Asia/Shanghai"))
                    .preparationDays(PreparationDays.of(5))
                    .build());

    @ParameterizedTest
    @CsvSource({
        "2026-05-05T02:59:59Z, OnTime",
        "2026-05-05T03:00:00Z, AtRisk", // six hours before
        "2026-05-05T09:00:00Z, AtRisk",
        "2026-05-05T09:00:01Z, AtRisk", // Ozon may see a delay, but has not said so
        "2026-06-05T09:00:00Z, AtRisk",
    })
    void anEstimateLeavesAPostingAtRiskAndMakesItNeverLate(Instant now, String state) {
        assertThat(judge(open().build(), FBS_IN_A_DAY, now).state().getClass().getSimpleName())
                .isEqualTo(state);
    }

    @Test
    void thePostingAtRiskNamesTheEstimateThatHasPassed() {
        PostingState.AtRisk state = (PostingState.AtRisk)
                judge(open().build(), FBS_IN_A_DAY, WEEK_AFTER).state();

        assertThat(state.deadline().at()).isEqualTo(DAY_AFTER);
        assertThat(state.deadline().origin()).isEqualTo(new Origin.Estimated(RuleId.of("H-08")));
        assertThat(state.threshold()).isEmpty();
        assertThat(Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(state.message()))
                .isEqualTo("at risk: recommended ship time 2026-05-05 09:00 (estimated by rule H-08)");
    }

    @Test
    void anOnTimePostingSaysThatItsNextDutyIsAnEstimate() {
        PostingState state = judge(open().build(), FBS_IN_A_DAY, ORDER).state();

        assertThat(Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(state.message()))
                .isEqualTo("on time; next: recommended ship time 2026-05-05 09:00 (estimated by rule H-08)");
    }

    /** W-04's formula is published (H-01), but the days it counts are the seller's own. */
    @Test
    void aPlannedShipDateComputedByAPublishedFormulaMakesItNoMoreLate() {
        Posting silent = open().scheme(Scheme.REALFBS_GLOBAL).build();
        Posting stated = silent.toBuilder().shipmentDate(DAY_AFTER).build();

        assertThat(judge(silent, GLOBAL_IN_FIVE_DAYS, WEEK_AFTER).state())
                .isInstanceOfSatisfying(
                        PostingState.AtRisk.class,
                        risk -> assertThat(risk.deadline().origin()).isEqualTo(new Origin.Computed(RuleId.of("H-01"))));
        assertThat(judge(stated, GLOBAL_IN_FIVE_DAYS, WEEK_AFTER).state())
                .isInstanceOfSatisfying(
                        PostingState.LateInError.class,
                        late -> assertThat(late.missed())
                                .matches(Deadline::isStated)
                                .returns(DAY_AFTER, Deadline::at));
    }

    @ParameterizedTest
    @EnumSource(
            value = DeadlineKind.class,
            names = {"SET_CUTOFF", "RECOMMENDED_SHIP", "NO_DELAY", "PLANNED_SHIP"})
    void aTimerOfTheCallersOwnMakesNoPostingLateOrExpired(DeadlineKind kind) {
        DeadlineCalculator own = within24Hours(kind);
        Posting cancelled = open().status(Status.CANCELLED)
                .cancellation(cancelledBy(Party.OZON, 0, true, true))
                .build();

        assertThat(judge(open().build(), own, WEEK_AFTER).state())
                .isInstanceOfSatisfying(
                        PostingState.AtRisk.class,
                        risk -> assertThat(risk.deadline())
                                .returns(kind, Deadline::kind)
                                .returns(DAY_AFTER, Deadline::at));
        assertThat(judge(cancelled, own, WEEK_AFTER).state()).isInstanceOf(PostingState.Cancelled.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = DeadlineKind.class,
            names = {"NO_DELAY", "PLANNED_SHIP"})
    void whenItBecomesAnErrorAndHowLateAHandOverWasOnlyOzonSays(DeadlineKind kind) {
        DeadlineCalculator own = within24Hours(kind);
        Posting dearer = open().shipmentDate(ORDER).build();
        Posting handedOver =
                open().status(Status.DELIVERING).deliveringDate(WEEK_AFTER).build();

        assertThat(judge(dearer, own, WEEK_AFTER).state())
                .isInstanceOfSatisfying(
                        PostingState.LateInTariff.class,
                        late -> assertThat(late.error()).isEmpty());
        assertThat(judge(handedOver, own, WEEK_AFTER).state())
                .isEqualTo(new PostingState.HandedOver(Optional.of(WEEK_AFTER), Optional.empty()));
    }

    @Test
    void whatOzonStatesStillMakesItLateBesideAnEstimate() {
        Posting posting = open().shipmentDateWithoutDelay(WEEK_AFTER).build();

        assertThat(judge(posting, FBS_IN_A_DAY, WEEK_AFTER).state())
                .isInstanceOfSatisfying(
                        PostingState.AtRisk.class,
                        risk -> assertThat(risk.deadline().kind()).isEqualTo(DeadlineKind.RECOMMENDED_SHIP));
        assertThat(judge(posting, FBS_IN_A_DAY, WEEK_AFTER.plusSeconds(1)).state())
                .isInstanceOf(PostingState.LateInError.class);
    }

    @Test
    void anotherDutyThatHasPassedIsNoMatterOfShipping() {
        assertThat(judge(open().build(), within24Hours(DeadlineKind.CONFIRM), WEEK_AFTER)
                        .state())
                .isEqualTo(new PostingState.OnTime(Optional.empty()));
    }

    private static DeadlineCalculator within24Hours(DeadlineKind kind) {
        ProfileRow row = ProfileRow.of("own", kind, CountedFrom.ORDER, "24h", RuleId.of("L-05"), Validity.ALWAYS);
        return DeadlineCalculator.of(NO_ROWS.with(row), HandlingTerms.own().build());
    }

    private static PostingBuilder open() {
        return aPosting().status(Status.AWAITING_PACKAGING).inProcessAt(ORDER);
    }

    private static Judgement judge(Posting posting, DeadlineCalculator calculator, Instant now) {
        return Judgement.of(posting, calculator.schedule(posting), now, JudgementPolicy.DEFAULT, Optional.empty());
    }
}
