package io.github.ozonexpiry.cause;

import static io.github.ozonexpiry.cause.CaseScene.NOW;
import static io.github.ozonexpiry.cause.CaseScene.SKU;
import static io.github.ozonexpiry.cause.CaseScene.cancelledBySeller;
import static io.github.ozonexpiry.cause.CaseScene.cancelledOutside;
import static io.github.ozonexpiry.cause.CaseScene.expired;
import static io.github.ozonexpiry.cause.CaseScene.handedOver;
import static io.github.ozonexpiry.cause.CaseScene.may;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Line.Requirement;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.Status.Substatus;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.stock.Arrival;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Source of what is expected: issue 8, item 2; what each cause means, {@link Cause}. */
class VerdictTest {

    /** For each cause a case in which everything is known and only this cause can have been at work. */
    static Stream<Arguments> proofs() {
        return Stream.of(
                proof(
                        Cause.OVERSOLD,
                        cancelledBySeller(352)
                                .passedOn()
                                .event(Kind.NOT_FOUND, "04 11:00")
                                .stock(stock -> stock.soldElsewhere(may("04 09:58"), 9))),
                proof(Cause.OVERSOLD, expired().passedOn().stock(stock -> stock.counted(may("04 12:00"), 1, 3))),
                proof(
                        Cause.STALE_STOCK,
                        cancelledBySeller(352)
                                .passedOn()
                                .event(Kind.NOT_FOUND, "04 11:00")
                                .stock(stock -> stock.counted(may("04 09:57"), 1, 0))),
                proof(Cause.NOTHING_LEFT, cancelledBySeller(352).passedOn().event(Kind.NOT_FOUND, "04 11:00")),
                proof(
                        Cause.RESTOCK_TOO_LATE,
                        handedOver("08 10:00")
                                .passedOn()
                                .stock(stock -> stock.counted(may("04 09:57"), 0, 0)
                                        .arriving(new Arrival(
                                                may("03 10:00"),
                                                Optional.of(may("05 10:00")),
                                                Optional.of(may("07 10:00")),
                                                20)))),
                proof(Cause.PICKED_LATE, handedOver("06 17:30").passedOn().event(Kind.PICKED, "06 09:00")),
                proof(
                        Cause.PACKED_LATE,
                        handedOver("06 17:30")
                                .passedOn()
                                .event(Kind.PICKED, "04 11:00")
                                .event(Kind.PACKED, "06 09:00")),
                proof(
                        Cause.LABEL_MISSING,
                        handedOver("06 17:30").packed("04 12:00").event(Kind.LABELLED, "06 09:00")),
                proof(
                        Cause.REQUIREMENTS_UNFILLED,
                        expired()
                                .passedOn()
                                .lastOpen(posting -> posting.requirements(
                                        Stated.of(Map.of(Word.of(Requirement.COUNTRY), Set.of(SKU)))))),
                proof(
                        Cause.MARKING_MISSING,
                        expired()
                                .passedOn()
                                .lastOpen(posting -> posting.requirements(
                                        Stated.of(Map.of(Word.of(Requirement.MANDATORY_MARK), Set.of(SKU)))))),
                proof(
                        Cause.ASSEMBLY_FAILED,
                        expired()
                                .passedOn()
                                .lastOpen(posting -> posting.substatus(Stated.of(Word.of(Substatus.SHIP_FAILED))))),
                proof(Cause.ASSEMBLY_FAILED, expired().passedOn().event(Kind.ASSEMBLY_REFUSED, "04 12:00")),
                proof(
                        Cause.PICKUP_MISSED,
                        expired().packed("04 12:00").assembled().event(Kind.PICKUP_FAILED, "05 17:00")),
                proof(Cause.PICKUP_MISSED, handedOver("06 17:30").packed("05 19:00")),
                proof(
                        Cause.NOT_SCANNED,
                        handedOver("07 10:00")
                                .packed("04 12:00")
                                .event(Kind.DISPATCHED, "04 17:00")
                                .event(Kind.SCANNED, "07 10:00")),
                proof(
                        Cause.CARRIER_REFUSED,
                        expired()
                                .packed("04 12:00")
                                .assembled()
                                .event(Kind.DISPATCHED, "04 17:00")
                                .event(Kind.REFUSED, "04 20:00")),
                proof(
                        Cause.CARRIER_REFUSED,
                        expired().packed("04 12:00").lastOpen(posting -> posting.status(Status.NOT_ACCEPTED))),
                proof(
                        Cause.WRONG_CHANNEL,
                        expired()
                                .packed("04 12:00")
                                .assembled()
                                .event(Kind.DISPATCHED, "04 17:00")
                                .event(Kind.WRONG_CHANNEL, "05 09:00")),
                proof(
                        Cause.ORDER_UNSEEN,
                        handedOver("06 17:30").event(Kind.NOTIFIED, "04 10:01").event(Kind.NOTICED, "06 09:00")),
                proof(
                        Cause.CUTOFF_NOT_SET,
                        expired().passedOn().lastOpen(posting -> posting.actions(AvailableAction.SET_CUTOFF))),
                proof(
                        Cause.PUSH_LOST,
                        handedOver("06 17:30").event(Kind.NOTIFIED, "06 08:00").event(Kind.NOTICED, "06 09:00")),
                proof(
                        Cause.WAREHOUSE_TOLD_LATE,
                        handedOver("06 17:30")
                                .event(Kind.NOTIFIED, "04 10:01")
                                .event(Kind.NOTICED, "04 10:10")
                                .event(Kind.WAREHOUSE_TOLD, "06 09:00")),
                proof(
                        Cause.SUPPLIER_TOLD_LATE,
                        handedOver("06 17:30").passedOn().event(Kind.SUPPLIER_TOLD, "06 09:00")),
                proof(Cause.BACKLOG, expired().passedOn().load(100, 40)),
                proof(Cause.DEFECTIVE, cancelledBySeller(400).passedOn().event(Kind.DEFECTIVE, "04 11:00")),
                proof(Cause.RESTRICTED, expired().passedOn().event(Kind.RESTRICTED, "04 11:00")),
                proof(Cause.DAY_OFF_NOT_SET, handedOver("06 17:30").passedOn().off("05")),
                proof(Cause.BUYER_CANCELLED, cancelledOutside(Party.BUYER, 1).passedOn()),
                proof(
                        Cause.BUYER_DATA_MISSING,
                        cancelledOutside(Party.OZON, 0)
                                .lastOpen(posting ->
                                        posting.substatus(Stated.of(Word.of(Substatus.AWAITING_PASSPORT_DATA))))),
                proof(Cause.NOT_COLLECTED, cancelledOutside(Party.OZON, 665)),
                proof(Cause.LOST_BY_CARRIER, cancelledOutside(Party.CARRIER, 667)));
    }

    private static Arguments proof(Cause cause, CaseScene scene) {
        return Arguments.of(cause, scene);
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void aCauseThatIsProvenComesFirstAndIsCertain(Cause cause, CaseScene scene) {
        CaseFile file = scene.file();
        Verdict verdict = Verdict.of(file, NOW);

        assertThat(verdict.first()).as(verdict.toString()).contains(cause);
        assertThat(verdict.causes().get(0).certainty()).as(verdict.toString()).isEqualTo(Certainty.CERTAIN);
        assertThat(verdict.undecided()).isEmpty();
    }

    @Tag("sweep")
    @ParameterizedTest
    @MethodSource("proofs")
    void withoutAnInputThatItNeedsNoCauseIsCertainAndTheInputIsNamed(Cause cause, CaseScene scene) {
        CaseFile file = scene.file();
        assertThat(Needs.of(cause)).allSatisfy(input -> {
            Verdict verdict = Verdict.of(file.without(input), NOW);

            assertThat(verdict.causes())
                    .allSatisfy(found -> assertThat(found.certainty()).isNotEqualTo(Certainty.CERTAIN));
            assertThat(verdict.undecided())
                    .extracting(Verdict.Undecided::missing)
                    .contains(input);
        });
    }

    @Test
    void everyCauseHasAProofButTheOneThatIsLeftWhenAllOthersAreRuledOut() {
        assertThat(proofs().map(proof -> proof.get()[0]).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Cause.OZON_ENDED)).stream()
                        .map(Object.class::cast)
                        .toList());
        assertThat(Verdict.of(cancelledOutside(Party.SYSTEM, 0).file(), NOW).causes())
                .singleElement()
                .satisfies(found -> assertThat(found)
                        .extracting(RankedCause::cause, RankedCause::certainty)
                        .containsExactly(Cause.OZON_ENDED, Certainty.LIKELY));
    }

    @ParameterizedTest
    @EnumSource(CaseInput.class)
    void anInputThatIsRecordedAndSilentIsLookedAtWhereSilenceMeansThatNothingHappened(CaseInput input) {
        CaseFileBuilder rest = expired().passedOn().load(100, 40).file().without(input).toBuilder();

        if (input.canBeSilent()) {
            assertThat(rest.build().has(input)).isFalse();
            assertThat(rest.recorded(input).build().has(input)).isTrue();
            assertThat(rest.recorded(input).build().without(input).has(input)).isFalse();
        } else {
            assertThatThrownBy(() -> rest.recorded(input))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("where it is missing, it is not known: " + input);
        }
    }

    @Test
    void aBacklogIsCertainAlsoWhereTheCarrierHadNothingToSay() {
        CaseFile unknown = expired().passedOn().load(100, 40).file().without(CaseInput.CARRIER_EVENTS);
        CaseFile silent = unknown.toBuilder().recorded(CaseInput.CARRIER_EVENTS).build();

        assertThat(Verdict.of(unknown, NOW).causes().get(0).certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(Verdict.of(silent, NOW).causes().get(0).certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void withoutARecordOfTheNotificationNobodyCanBeSureWhetherItWasLost() {
        CaseFile file = handedOver("06 17:30").event(Kind.NOTICED, "06 09:00").file();

        assertThat(Verdict.of(file, NOW).causes())
                .extracting(RankedCause::cause, RankedCause::certainty)
                .startsWith(tuple(Cause.ORDER_UNSEEN, Certainty.LIKELY), tuple(Cause.PUSH_LOST, Certainty.LIKELY));
    }

    @Test
    void aPostingThatIsWellHasNoCauses() {
        CaseFile file = handedOver("05 09:00").packed("04 12:00").file();

        Verdict verdict = Verdict.of(file, NOW);

        assertThat(verdict.causes()).isEmpty();
        assertThat(verdict.undecided()).isEmpty();
    }

    @Test
    void whereNothingIsKnownThereIsNoCertaintyAndEveryInputIsNamed() {
        CaseFile file = expired().file();
        for (CaseInput input : CaseInput.values()) {
            file = file.without(input);
        }

        Verdict verdict = Verdict.of(file, NOW);

        assertThat(verdict.causes())
                .allSatisfy(found -> assertThat(found.certainty()).isEqualTo(Certainty.POSSIBLE));
        assertThat(verdict.undecided()).isNotEmpty();
    }

    @Test
    void whatHappenedLaterThanTheMomentOfJudgementIsNotKnown() {
        CaseFile file = handedOver("07 10:00")
                .packed("04 12:00")
                .event(Kind.PICKUP_FAILED, "05 17:00")
                .file();

        assertThat(Verdict.of(file, may("05 09:00")).causes()).isEmpty();
        assertThatThrownBy(() -> Verdict.of(file, may("04 10:04")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not yet looked at on 2026-05-04T07:04:00Z: 10000001-0001-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"BUYER", "OZON", "SYSTEM", "CARRIER"})
    void anEndingThatIsNotTheSellersFaultHasNoCauseOfTheSellers(Party party) {
        CaseFile file = cancelledOutside(party, 0)
                .load(100, 40)
                .off("05")
                .event(Kind.RESTRICTED, "04 11:00")
                .file();

        assertThat(Verdict.of(file, NOW).causes())
                .allSatisfy(found -> assertThat(found.cause().group()).isEqualTo(Cause.Group.OUTSIDE));
    }

    @ParameterizedTest
    @CsvSource({"1, ORDER_UNSEEN", "2, WAREHOUSE_TOLD_LATE", "3, PICKED_LATE", "4, PACKED_LATE"})
    void whatNeverHappenedBeforeTheEndIsLikelyAndNeverCertain(int steps, Cause cause) {
        CaseScene scene = expired().event(Kind.NOTIFIED, "04 10:01");
        List<Kind> done = List.of(Kind.NOTICED, Kind.WAREHOUSE_TOLD, Kind.PICKED);
        done.stream().limit(steps - 1).forEach(kind -> scene.event(kind, "04 1" + done.indexOf(kind) + ":30"));

        RankedCause first = Verdict.of(scene.file(), NOW).causes().get(0);

        assertThat(first)
                .extracting(RankedCause::cause, RankedCause::certainty)
                .containsExactly(cause, Certainty.LIKELY);
    }

    @Test
    void aBacklogExplainsThatPickingWasLate() {
        CaseFile file = handedOver("06 17:30")
                .passedOn()
                .event(Kind.PICKED, "06 09:00")
                .load(100, 40)
                .file();

        assertThat(causes(file)).startsWith(Cause.BACKLOG).contains(Cause.PICKED_LATE);
    }

    @Test
    void aBacklogThatDidNotReachThePostingIsNoCause() {
        CaseFile file = handedOver("07 10:00")
                .packed("04 12:00")
                .event(Kind.DISPATCHED, "04 17:00")
                .event(Kind.SCANNED, "07 10:00")
                .load(100, 40)
                .file();

        assertThat(causes(file)).doesNotContain(Cause.BACKLOG);
    }

    @Test
    void aDefectThatWasOvercomeIsNoCause() {
        CaseFile file = handedOver("07 10:00")
                .event(Kind.DEFECTIVE, "04 10:30")
                .packed("04 12:00")
                .event(Kind.DISPATCHED, "04 17:00")
                .event(Kind.SCANNED, "07 10:00")
                .file();

        assertThat(causes(file)).containsExactly(Cause.NOT_SCANNED);
    }

    @Test
    void twoCausesAtOnceAreBothNamed() {
        CaseFile file = cancelledBySeller(400)
                .event(Kind.NOTIFIED, "04 10:01")
                .event(Kind.NOTICED, "10 09:00")
                .event(Kind.DEFECTIVE, "10 10:00")
                .file();

        assertThat(causes(file)).contains(Cause.DEFECTIVE, Cause.ORDER_UNSEEN);
    }

    @Test
    void packedAfterTheLastPickupItIsSaidWhenItWouldHaveBeenInTime() {
        Verdict verdict = Verdict.of(handedOver("06 17:30").packed("05 19:00").file(), NOW);

        assertThat(said(verdict))
                .isEqualTo("packed by 2026-05-05 17:00 it would have made the pick-up at 2026-05-05 17:00");
    }

    /** Handed over on Wednesday at 10:00, three hours late, two hours after it was picked: picked by 05:00 it would have been in time. */
    @Test
    void whatFollowedIsTakenToLastAsLongAsItDid() {
        Verdict verdict = Verdict.of(
                handedOver("06 10:00")
                        .passedOn()
                        .event(Kind.PICKED, "06 08:00")
                        .event(Kind.PACKED, "06 09:00")
                        .file(),
                NOW);

        assertThat(verdict.first()).contains(Cause.PICKED_LATE);
        assertThat(said(verdict)).isEqualTo("picked by 2026-05-06 05:00, it would have been handed over in time");
    }

    private static String said(Verdict verdict) {
        Wording wording = Wording.in(Language.ENGLISH, ZoneId.of("Europe/Moscow"));
        return wording.say(verdict.causes().get(0).counterfactual().orElseThrow());
    }

    @Tag("sweep")
    @ParameterizedTest
    @MethodSource("proofs")
    void everyVerdictCanBeSaidInEveryLanguage(Cause cause, CaseScene scene) {
        CaseFile file = scene.file();
        for (Language language : Language.values()) {
            Wording wording = Wording.in(language, ZoneId.of("Asia/Shanghai"));
            assertThat(Verdict.of(file, NOW).causes()).allSatisfy(found -> {
                assertThat(wording.say(found.cause().message())).isNotBlank();
                assertThat(wording.say(found.certainty().message())).isNotBlank();
                Stream.concat(found.speaksFor().stream(), found.speaksAgainst().stream())
                        .forEach(evidence ->
                                assertThat(wording.say(evidence.fact())).isNotBlank());
                found.counterfactual()
                        .ifPresent(message -> assertThat(wording.say(message)).isNotBlank());
            });
        }
    }

    /** The whole of Tuesday lies between the order and the deadline. */
    @Test
    void aDayOffAfterThePostingWasPackedIsNoCause() {
        CaseFile file = handedOver("07 10:00")
                .packed("04 12:00")
                .event(Kind.PICKUP_FAILED, "05 17:00")
                .off("05")
                .file();

        assertThat(causes(file)).doesNotContain(Cause.DAY_OFF_NOT_SET).startsWith(Cause.PICKUP_MISSED);
    }

    @Test
    void aDayOffThatTheCalendarDoesNotCountIsNoCause() {
        CaseFile file = expired().passedOn().off("20").file();

        assertThat(causes(file)).doesNotContain(Cause.DAY_OFF_NOT_SET);
    }

    private static List<Cause> causes(CaseFile file) {
        return Verdict.of(file, NOW).causes().stream().map(RankedCause::cause).toList();
    }

    @Test
    void aWorkloadNamesWhatIsWrongWithIt() {
        assertThatThrownBy(() -> new Workload(NOW, NOW, 1, 1)).hasMessageContaining("cannot end at");
        assertThatThrownBy(() -> new Workload(NOW, NOW.plus(Duration.ofHours(1)), -1, 1))
                .hasMessageContaining("-1 waiting");
        assertThat(Arrays.asList(
                        new Workload(NOW, NOW.plusSeconds(1), 5, 7).leftOver(),
                        new Workload(NOW, NOW.plusSeconds(1), 7, 5).leftOver()))
                .containsExactly(0, 2);
    }
}
