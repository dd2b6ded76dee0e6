package io.github.ozonexpiry.cause;

import static io.github.ozonexpiry.cause.CaseScene.expired;
import static io.github.ozonexpiry.cause.CaseScene.handedOver;
import static io.github.ozonexpiry.cause.CaseScene.may;
import static io.github.ozonexpiry.cause.CaseScene.open;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.posting.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Source of what is expected: issue 8, item 2 (picking, packing, order unseen, warehouse told late). Until the last moment there are 17 working
 * hours and 45 by the clock, until the end of a posting that expired 81 working hours.
 */
class LateStepTest {

    private static final String UNTIL_THE_END = " (between 2026-05-04 10:20 and 2026-05-13 10:00)";

    @Test
    void aStepThatIsDoneTooLateIsDecisive() {
        Told told = Told.of(Cause.PICKED_LATE, handedOver("06 17:30").passedOn().event(Kind.PICKED, "06 09:00"));

        assertThat(told.speaksFor()).containsExactly("DECISIVE WMS: picked: 2026-05-06 09:00");
        assertThat(told.otherwise()).isEqualTo("picked by 2026-05-05 22:30, it would have been handed over in time");
    }

    @Test
    void aStepWhoseMomentIsNotKnownIsNotDecisive() {
        CaseScene scene = handedOver("06 17:30").passedOn().event(Kind.PICKED, "06 08:00", "06 09:00");

        assertThat(Told.of(Cause.PICKED_LATE, scene).speaksFor())
                .containsExactly("STRONG WMS: picked: between 2026-05-06 08:00 and 2026-05-06 09:00");
    }

    @Test
    void aStepThatMayHaveWaitedForTheOneBeforeIsNotDecisive() {
        CaseScene scene = handedOver("06 17:30").event(Kind.NOTICED, "04 10:10").event(Kind.PICKED, "06 09:00");

        assertThat(Told.of(Cause.PICKED_LATE, scene).speaksFor())
                .containsExactly("STRONG WMS: picked: 2026-05-06 09:00");
    }

    @ParameterizedTest
    @CsvSource({"05 09:50, 1", "05 09:49, 0"})
    void aStepThatTakesHalfOfTheWorkingTimeIsLikely(String picked, int times) {
        CaseScene scene = handedOver("06 17:30").passedOn().event(Kind.PICKED, picked);

        assertThat(Told.of(Cause.PICKED_LATE, scene).speaksFor())
                .hasSize(times)
                .allMatch(("STRONG WMS: picked: 2026-05-" + picked)::equals);
    }

    @ParameterizedTest
    @CsvSource({"05 08:50, 1", "05 08:49, 0"})
    void withoutACalendarTheTimeIsThatOfTheClock(String picked, int times) {
        CaseFile file =
                handedOver("06 17:30").passedOn().event(Kind.PICKED, picked).file();

        assertThat(Told.of(Cause.PICKED_LATE, file.without(CaseInput.TERMS)).speaksFor())
                .hasSize(times);
    }

    @ParameterizedTest
    @CsvSource({"06 07:00, STRONG", "06 07:01, DECISIVE"})
    void theLastMomentIsInTime(String picked, String weight) {
        assertThat(Told.of(Cause.PICKED_LATE, handedOver("06 17:30").passedOn().event(Kind.PICKED, picked))
                        .speaksFor())
                .containsExactly(weight + " WMS: picked: 2026-05-" + picked);
    }

    @Test
    void aStepThatCouldOnlyBeginTooLateIsNotToBlame() {
        CaseScene scene = handedOver("08 17:30")
                .event(Kind.NOTICED, "04 10:10")
                .event(Kind.WAREHOUSE_TOLD, "06 09:00")
                .event(Kind.PICKED, "07 18:00");

        assertThat(Told.of(Cause.PICKED_LATE, scene).speaksFor()).isEmpty();
        assertThat(Told.of(Cause.WAREHOUSE_TOLD_LATE, scene).speaksFor())
                .containsExactly("DECISIVE WMS: warehouse told: 2026-05-06 09:00");
    }

    @Test
    void whereTheRestTookLongerThanThereWasTimeNothingIsSaidOfAnEarlierMoment() {
        assertThat(Told.of(Cause.PICKED_LATE, handedOver("08 10:00").passedOn().event(Kind.PICKED, "06 09:00"))
                        .otherwise())
                .isEmpty();
        assertThat(Told.of(Cause.PICKED_LATE, expired().passedOn()).otherwise()).isEmpty();
    }

    @Test
    void aStepThatWasNeverDoneIsLikelyTheMoreTheLongerItCouldHaveBeen() {
        assertThat(Told.of(Cause.PICKED_LATE, expired().passedOn()).speaksFor())
                .containsExactly(
                        "STRONG seller: picked: never until 2026-05-13 10:00" + UNTIL_THE_END,
                        "STRONG seller: nothing happened for long" + UNTIL_THE_END);
    }

    @ParameterizedTest
    @CsvSource({"11 11:48, 2", "11 11:49, 1"})
    void fromAFifthOfTheTimeOnItIsLong(String told, int facts) {
        CaseScene scene = expired().event(Kind.NOTICED, "04 10:10").event(Kind.WAREHOUSE_TOLD, told);

        assertThat(Told.of(Cause.PICKED_LATE, scene).speaksFor()).hasSize(facts);
    }

    @Test
    void aStepWithoutAnyRecordOfItsKindMayHaveBeenDone() {
        CaseFile file = expired().passedOn().file();

        assertThat(Told.of(Cause.PICKED_LATE, file.without(CaseInput.WAREHOUSE_EVENTS))
                        .speaksFor())
                .containsExactly(
                        "WEAK seller: picked: never until 2026-05-13 10:00" + UNTIL_THE_END,
                        "WEAK seller: nothing happened for long" + UNTIL_THE_END);
        assertThat(Told.of(Cause.ORDER_UNSEEN, expired().file().without(CaseInput.WAREHOUSE_EVENTS))
                        .speaksFor())
                .allMatch(fact -> fact.startsWith("STRONG"))
                .hasSize(2);
        assertThat(Told.of(Cause.ORDER_UNSEEN, expired().file().without(CaseInput.ORDER_EVENTS))
                        .speaksFor())
                .allMatch(fact -> fact.startsWith("WEAK"))
                .hasSize(2);
    }

    @Test
    void whatWasAssembledHadBeenPickedAndNobodyKnowsSinceWhenItCouldBePacked() {
        CaseScene scene = expired().assembled();

        assertThat(Told.of(Cause.PICKED_LATE, scene).speaksFor()).isEmpty();
        assertThat(Told.of(Cause.PACKED_LATE, scene).speaksFor())
                .containsExactly(
                        "WEAK seller: packed: never until 2026-05-13 10:00"
                                + " (between 2026-05-04 10:00 and 2026-05-13 10:00)",
                        "WEAK seller: nothing happened for long (between 2026-05-04 10:00 and 2026-05-13 10:00)");
    }

    @Test
    void whatWasSeenAssembledOnlyAfterTheEndWasNotDoneBeforeIt() {
        CaseScene scene = expired().assembled().told(Status.CANCELLED, "05 18:00");

        assertThat(Told.of(Cause.ORDER_UNSEEN, scene).speaksFor())
                .contains("STRONG seller: order noticed: never until 2026-05-05 18:00"
                        + " (between 2026-05-04 10:00 and 2026-05-05 18:00)");
    }

    @Test
    void aStepWithoutARecordWasDoneByTheTimeOfALaterOne() {
        CaseScene scene = handedOver("06 17:30").event(Kind.PACKED, "05 09:00").event(Kind.PICKED, "04 11:00");

        assertThat(Told.of(Cause.ORDER_UNSEEN, scene).speaksFor()).isEmpty();
        assertThat(Told.of(Cause.WAREHOUSE_TOLD_LATE, scene).speaksFor()).isEmpty();
    }

    @Test
    void whereThereWasNoTimeNoShareOfItWasLost() {
        CaseScene scene = open().everyLook(
                        posting -> posting.shipmentDate(may("04 10:00")).shipmentDateWithoutDelay(may("04 10:00")));

        assertThat(Told.of(Cause.ORDER_UNSEEN, scene).speaksFor())
                .containsExactly("STRONG seller: order noticed: never until 2026-05-20 12:00"
                        + " (between 2026-05-04 10:00 and 2026-05-20 12:00)");
    }

    @Test
    void anOrderDatedLaterThanNowHasNoTimeToWaitFrom() {
        CaseFile file = open().everyLook(posting -> posting.inProcessAt(may("05 18:00")))
                .file();

        assertThat(Told.of(Cause.ORDER_UNSEEN, file, may("05 12:00")).speaksFor())
                .containsExactly("STRONG seller: order noticed: never until 2026-05-05 12:00 (by 2026-05-05 12:00)");
    }
}
