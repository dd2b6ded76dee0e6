package io.github.ozonexpiry.cause;

import static io.github.ozonexpiry.cause.CaseScene.NOW;
import static io.github.ozonexpiry.cause.CaseScene.cancelled;
import static io.github.ozonexpiry.cause.CaseScene.cancelledBySeller;
import static io.github.ozonexpiry.cause.CaseScene.cancelledOutside;
import static io.github.ozonexpiry.cause.CaseScene.expired;
import static io.github.ozonexpiry.cause.CaseScene.handedOver;
import static io.github.ozonexpiry.cause.CaseScene.may;
import static io.github.ozonexpiry.cause.CaseScene.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ozonexpiry.cause.Evidence.Weight;
import io.github.ozonexpiry.cause.Verdict.Undecided;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Source of what is expected: issue 8, item 3 (ranked causes, evidence for and against, what data would decide it) and its hard rule. */
class WeighingTest {

    private static Optional<Undecided> undecided(CaseFile file, CaseInput input) {
        return Verdict.of(file, NOW).undecided().stream()
                .filter(open -> open.missing() == input)
                .findFirst();
    }

    private static CaseFile withBacklogAtTimes(CaseScene scene) {
        return scene.load(100, 40).file().toBuilder()
                .workload(new Workload(may("04 10:00"), may("05 10:00"), 30, 30))
                .build();
    }

    @Test
    void whatExplainsAnotherCauseSpeaksAgainstItWhereItIsAsStrong() {
        CaseScene tookLong = handedOver("06 17:30").passedOn().event(Kind.PICKED, "05 09:50");
        CaseFile file = withBacklogAtTimes(tookLong);

        assertThat(Told.of(Cause.BACKLOG, file).certainty()).contains(Certainty.LIKELY);
        assertThat(Told.of(Cause.PICKED_LATE, file).speaksFor()).isEmpty();
    }

    @Test
    void whatIsWeakerThanAnotherCauseDoesNotExplainIt() {
        CaseScene tooLate = handedOver("06 17:30").passedOn().event(Kind.PICKED, "06 09:00");

        assertThat(Told.of(Cause.PICKED_LATE, withBacklogAtTimes(tooLate)).speaksAgainst())
                .isEmpty();
        assertThat(Told.of(Cause.PICKED_LATE, tooLate.load(100, 40)).speaksAgainst())
                .singleElement()
                .asString()
                .startsWith("STRONG seller: explained by: ");
    }

    @Test
    void whatIsOnlyPossibleExplainsNothing() {
        CaseFile file = expired().off("05").file().without(CaseInput.TERMS).without(CaseInput.ORDER_EVENTS);

        assertThat(Told.of(Cause.DAY_OFF_NOT_SET, file).certainty()).contains(Certainty.POSSIBLE);
        assertThat(Told.of(Cause.ORDER_UNSEEN, file).speaksAgainst()).isEmpty();
        assertThat(Told.of(Cause.ORDER_UNSEEN, file).certainty()).contains(Certainty.POSSIBLE);
    }

    @Test
    void ofCausesThatAreAsSureTheOneWithMoreEvidenceComesFirst() {
        CaseFile file = expired()
                .event(Kind.NOTIFIED, "04 10:01")
                .stock(stock -> stock.soldElsewhere(may("04 09:58"), 9))
                .file();

        assertThat(Verdict.of(file, NOW).causes())
                .extracting(RankedCause::cause)
                .containsSubsequence(Cause.ORDER_UNSEEN, Cause.OVERSOLD);
        assertThat(Told.of(Cause.OVERSOLD, file).certainty()).contains(Certainty.LIKELY);
    }

    @Test
    void whatStronglySpeaksAgainstACauseLeavesItUncertain() {
        CaseScene refusedThenScanned = expired()
                .packed("04 12:00")
                .assembled()
                .event(Kind.DISPATCHED, "04 17:00")
                .event(Kind.REFUSED, "04 20:00")
                .event(Kind.SCANNED, "05 10:00");

        assertThat(Told.of(Cause.CARRIER_REFUSED, refusedThenScanned).certainty())
                .contains(Certainty.LIKELY);
    }

    @Test
    void anEndingOutsideTheSellerIsCertainWhateverIsNotKnownOfTheSeller() {
        CaseFile file = cancelledOutside(Party.BUYER, 1).file().without(CaseInput.TERMS);

        assertThat(Told.of(Cause.BUYER_CANCELLED, file).certainty()).contains(Certainty.CERTAIN);
        assertThat(Verdict.of(file, NOW).undecided()).isEmpty();
        assertThat(Verdict.of(cancelledOutside(Party.CARRIER, 0).file().without(CaseInput.TERMS), NOW)
                        .undecided())
                .isEmpty();
    }

    private static CaseScene handedInTime() {
        return cancelledBySeller(402)
                .packed("04 12:00")
                .event(Kind.LABELLED, "04 12:10")
                .event(Kind.DISPATCHED, "04 17:00")
                .event(Kind.SCANNED, "04 18:00");
    }

    @Test
    void whereNoCauseIsFoundEveryCauseIsOpen() {
        CaseFile file = handedInTime().file();

        assertThat(Verdict.of(file, NOW).causes()).isEmpty();
        assertThat(Verdict.of(file.without(CaseInput.TERMS), NOW).undecided())
                .containsExactly(new Undecided(CaseInput.TERMS, Set.of(Cause.DAY_OFF_NOT_SET)));
        assertThat(Verdict.of(open().file().without(CaseInput.TERMS), may("04 12:00"))
                        .undecided())
                .isEmpty();
    }

    @Test
    void whatADecisiveFactLeavesOpenIsEveryCauseThatNobodyLookedFor() {
        CaseFile file = handedOver("07 10:00")
                .packed("04 12:00")
                .event(Kind.WRONG_CHANNEL, "05 09:00")
                .file();

        assertThat(undecided(file.without(CaseInput.GOODS_EVENTS), CaseInput.GOODS_EVENTS))
                .contains(new Undecided(CaseInput.GOODS_EVENTS, Set.of(Cause.DEFECTIVE, Cause.RESTRICTED)));
    }

    @Test
    void aLikelyCauseLeavesOpenWhatWouldExplainIt() {
        CaseFile unseen = expired().event(Kind.NOTIFIED, "04 10:01").file();
        CaseFile unpicked = expired().passedOn().file();

        assertThat(undecided(unseen.without(CaseInput.GOODS_EVENTS), CaseInput.GOODS_EVENTS))
                .isEmpty();
        assertThat(undecided(unpicked.without(CaseInput.GOODS_EVENTS), CaseInput.GOODS_EVENTS))
                .contains(new Undecided(CaseInput.GOODS_EVENTS, Set.of(Cause.DEFECTIVE, Cause.RESTRICTED)));
    }

    @Test
    void aLikelyCauseLeavesOpenWhatItWouldExplain() {
        CaseFile file = cancelledBySeller(402)
                .packed("05 12:00")
                .event(Kind.LABELLED, "05 12:10")
                .event(Kind.DISPATCHED, "05 17:00")
                .event(Kind.SCANNED, "05 18:00")
                .off("04")
                .file()
                .without(CaseInput.ORDER_EVENTS);

        assertThat(Verdict.of(file, NOW).first()).contains(Cause.DAY_OFF_NOT_SET);
        assertThat(Verdict.of(file, NOW).undecided())
                .containsExactly(new Undecided(
                        CaseInput.ORDER_EVENTS,
                        EnumSet.of(
                                Cause.ORDER_UNSEEN,
                                Cause.PUSH_LOST,
                                Cause.WAREHOUSE_TOLD_LATE,
                                Cause.PICKED_LATE,
                                Cause.PACKED_LATE)));
    }

    private static CaseScene ofUnknownFault(Party party) {
        return cancelled(new Cancellation(
                Stated.of(new Cancellation.ReasonId(666)),
                Stated.nothing(""),
                Stated.of(Word.of(party)),
                Stated.nothing(""),
                Stated.of(false),
                Stated.absent()));
    }

    @ParameterizedTest
    @EnumSource(names = {"OZON", "SYSTEM"})
    void whereATimerMayHaveEndedItTheSellersCausesAreLookedForAndNoneIsCertain(Party party) {
        CaseScene scene = ofUnknownFault(party).passedOn().event(Kind.RESTRICTED, "04 11:00");
        Verdict verdict = Verdict.of(scene.file(), NOW);

        assertThat(verdict.causes())
                .extracting(RankedCause::cause)
                .startsWith(Cause.RESTRICTED)
                .contains(Cause.OZON_ENDED);
        assertThat(verdict.causes()).noneMatch(found -> found.certainty() == Certainty.CERTAIN);
        assertThat(Told.of(Cause.OZON_ENDED, scene.file()).certainty()).contains(Certainty.POSSIBLE);
    }

    @Test
    void beforeTheLastMomentNoTimerEndedIt() {
        CaseScene early = ofUnknownFault(Party.OZON)
                .event(Kind.RESTRICTED, "04 11:00")
                .everyLook(posting -> posting.shipmentDateWithoutDelay(may("14 10:00")));

        assertThat(Verdict.of(early.file(), NOW).causes())
                .extracting(RankedCause::cause)
                .containsExactly(Cause.OZON_ENDED);
        assertThat(Told.of(Cause.OZON_ENDED, early.file()).certainty()).contains(Certainty.LIKELY);
    }

    @Test
    void aCauseNeedsEvidenceAndWhatIsUndecidedACause() {
        List<Evidence> facts = new ArrayList<>(
                List.of(new Evidence(Message.of("event.PACKED"), Optional.empty(), "WMS", Weight.WEAK)));
        RankedCause found = new RankedCause(Cause.BACKLOG, Certainty.POSSIBLE, facts, List.of(), Optional.empty());
        facts.clear();

        assertThat(found.speaksFor()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RankedCause(
                        Cause.BACKLOG, Certainty.POSSIBLE, List.of(), found.speaksFor(), Optional.empty()))
                .withMessage("a cause needs evidence: BACKLOG");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Undecided(CaseInput.TERMS, Set.of()))
                .withMessage("it would decide nothing: TERMS");
    }
}
