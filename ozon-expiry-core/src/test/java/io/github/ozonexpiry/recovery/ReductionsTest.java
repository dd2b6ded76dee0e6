package io.github.ozonexpiry.recovery;

import static io.github.ozonexpiry.recovery.Orders.CUP;
import static io.github.ozonexpiry.recovery.Orders.GLOBAL_LATE;
import static io.github.ozonexpiry.recovery.Orders.NOW;
import static io.github.ozonexpiry.recovery.Orders.NO_DELAY;
import static io.github.ozonexpiry.recovery.Orders.RECOMMENDED;
import static io.github.ozonexpiry.recovery.Orders.TEAPOT;
import static io.github.ozonexpiry.recovery.Orders.UNCOUNTED;
import static io.github.ozonexpiry.recovery.Orders.order;
import static io.github.ozonexpiry.recovery.Orders.plan;
import static io.github.ozonexpiry.recovery.Orders.refusal;
import static io.github.ozonexpiry.recovery.Orders.rules;
import static io.github.ozonexpiry.recovery.Orders.stocked;
import static io.github.ozonexpiry.recovery.Orders.toAssemble;
import static io.github.ozonexpiry.recovery.Orders.unknown;
import static io.github.ozonexpiry.recovery.Orders.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.cause.Certainty;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.recovery.RecoveryStep.Cancel;
import io.github.ozonexpiry.recovery.RecoveryStep.CancelPart;
import io.github.ozonexpiry.recovery.RecoveryStep.Split;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReductionsTest {

    private static final ReasonId SOLD_OUT = new ReasonId(352);
    private static final ReasonId OTHER = new ReasonId(402);

    @Test
    void whereAPartIsMissingTheRestIsSplitOffAndTheMissingPartCancelled() {
        RecoveryPlan plan = plan(Orders.now(toAssemble()), stocked(1, 1));
        PlannedStep split = Orders.step(plan, Split.class);
        PlannedStep part = Orders.step(plan, CancelPart.class);

        assertThat(split.step()).isEqualTo(new Split(new TreeMap<>(Map.of(TEAPOT, 1, CUP, 1))));
        assertThat(split.isAllowed()).isTrue();
        assertThat(split.by()).contains(RECOMMENDED);
        assertThat(split.call()).contains(OzonCall.SPLIT);
        assertThat(split.rules()).containsExactlyElementsOf(rules("L-01"));
        assertThat(split.effect().sale()).isEqualTo(Effect.Sale.PARTLY_KEPT);
        assertThat(split.effect().cost().notKnown()).containsExactly(Message.of("outlook.notKnown.split"));
        assertThat(split.preconditions()).isEmpty();
        assertThat(split.notes()).isEmpty();
        assertThat(part.step()).isEqualTo(new CancelPart(new TreeMap<>(Map.of(TEAPOT, 1)), SOLD_OUT));
        assertThat(part.isAllowed()).isTrue();
        assertThat(part.by()).contains(NO_DELAY);
        assertThat(part.call()).contains(OzonCall.CANCEL_PART);
        assertThat(part.rules()).containsExactlyElementsOf(rules("C-03", "I-09", "RU-A2"));
        assertThat(part.notes())
                .containsExactly(Message.of("recovery.note.partCounts"), Message.of("recovery.note.zeroed"));
        assertThat(part.preconditions()).containsExactly(Message.of("recovery.before.reason", SOLD_OUT));
    }

    @Test
    void aCancelledPartCostsItsShareOfTheGoods() { // RU-3: 4.5 % of 2,000 RUB; the cup stays
        PlannedStep part = Orders.step(plan(Orders.now(toAssemble()), stocked(0, 1)), CancelPart.class);

        assertThat(part.effect().cost().sum()).hasToString("90 RUB");
        assertThat(part.effect().goods()).contains(Money.of("2000", "RUB"));
        assertThat(part.effect().sale()).isEqualTo(Effect.Sale.PARTLY_KEPT);
    }

    @Test
    void theSameProductOnTwoLinesIsTakenOffOnce() {
        PostingBuilder order = toAssemble()
                .lines(List.of(
                        Line.of(TEAPOT, "T", "teapot", 1, Money.of("1000", "RUB")),
                        Line.of(TEAPOT, "T", "teapot", 2, Money.of("900", "RUB"))));
        PlannedStep part = Orders.step(plan(Orders.now(order), UNCOUNTED.stock(TEAPOT, 1)), CancelPart.class);

        assertThat(part.step()).isEqualTo(new CancelPart(new TreeMap<>(Map.of(TEAPOT, 2)), SOLD_OUT));
        assertThat(part.effect().goods()).contains(Money.of("1900", "RUB"));
    }

    @Test
    void theSplitMustBeMadeBeforeTheDateIsFixed() {
        PostingBuilder order = order(Scheme.RFBS, AvailableAction.SET_CUTOFF, AvailableAction.SHIP)
                .shipmentDate(NOW.plusSeconds(60));

        assertThat(Orders.step(plan(Orders.now(order), stocked(1, 1)), Split.class)
                        .by())
                .contains(NOW.plusSeconds(60));
    }

    @Test
    void whatIsAssembledIsNoLongerSplitAndItsMissingPartCancelled() {
        RecoveryPlan plan = plan(Orders.now(toAssemble().status(Status.AWAITING_DELIVER)), stocked(1, 1));

        assertThat(Orders.step(plan, Split.class).permission()).isEqualTo(refusal("L-01", "outlook.refused.assembled"));
        assertThat(Orders.step(plan, Split.class).notes()).containsExactly(Message.of("recovery.remains.cancelPart"));
        assertThat(Orders.step(plan, CancelPart.class).isAllowed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "9, 9, false, false",
        "2, 1, false, false",
        "1, 1, true, true",
        "0, 0, false, true",
    })
    void onlyWhatIsMissingIsCancelled(int teapots, int cups, boolean inParts, boolean whole) {
        List<String> words = words(plan(Orders.now(toAssemble()), stocked(teapots, cups)));

        assertThat(words.contains("SPLIT")).isEqualTo(inParts);
        assertThat(words.contains("CANCEL_PART")).isEqualTo(inParts);
        assertThat(words.contains("CANCEL")).isEqualTo(whole);
    }

    @Test
    void aCauseThatEmptiesTheShelfIsBelievedWithoutACountAndAsksForOne() {
        RecoveryPlan plan = plan(Orders.because(Orders.now(toAssemble()), Cause.OVERSOLD), UNCOUNTED);

        assertThat(words(plan)).contains("SPLIT", "CANCEL_PART", "CANCEL");
        assertThat(Orders.step(plan, Split.class).preconditions())
                .containsExactly(Message.of("recovery.before.counted"));
        assertThat(Orders.step(plan, CancelPart.class).effect().cost().notKnown())
                .containsExactly(Message.of("recovery.before.counted"));
        assertThat(Orders.step(plan, CancelPart.class).effect().goods()).isEmpty();
        assertThat(Orders.step(plan, CancelPart.class).step()).isEqualTo(new CancelPart(new TreeMap<>(), SOLD_OUT));
        assertThat(Orders.step(plan, RecoveryStep.Ship.class).preconditions())
                .containsExactly(Message.of("recovery.before.counted"));
    }

    @Test
    void onePieceIsNotCancelledInParts() {
        PostingBuilder one = toAssemble().lines(List.of(Line.of(TEAPOT, "T", "teapot", 1, Money.of("1", "RUB"))));

        assertThat(words(plan(Orders.because(Orders.now(one), Cause.OVERSOLD), UNCOUNTED)))
                .contains("CANCEL")
                .doesNotContain("SPLIT", "CANCEL_PART");
    }

    @Test
    void onePieceOfAnUnknownNumberMayBeSeveral() {
        Line unstated = new Line(Stated.of(TEAPOT), Stated.absent(), Stated.absent(), Stated.absent(), Stated.absent());

        assertThat(words(plan(
                        Orders.because(Orders.now(toAssemble().lines(List.of(unstated))), Cause.OVERSOLD), UNCOUNTED)))
                .contains("CANCEL_PART");
    }

    @ParameterizedTest
    @CsvSource({
        "NOTHING_LEFT, 352",
        "DEFECTIVE, 400",
        "RESTRICTED, 402",
        "OVERSOLD, 352",
        "RESTOCK_TOO_LATE, 352",
        "PICKED_LATE, 352",
    })
    void theReasonFollowsTheCauseAndTheCount(Cause cause, long reason) { // rules section 4
        RecoveryPlan plan = plan(Orders.because(Orders.now(toAssemble()), cause), stocked(0, 0));

        assertThat(Orders.step(plan, Cancel.class).step()).isEqualTo(new Cancel(new ReasonId(reason)));
    }

    @Test
    void aCountIsNotBelievedWhereTheShelfWasFoundEmpty() {
        assertThat(words(plan(Orders.because(Orders.now(toAssemble()), Cause.NOTHING_LEFT), stocked(9, 9))))
                .contains("CANCEL");
        assertThat(words(plan(Orders.because(Orders.now(toAssemble()), Cause.OVERSOLD), stocked(9, 9))))
                .doesNotContain("CANCEL");
    }

    @Test
    void aCauseThatIsOnlyPossibleDecidesNothing() {
        RecoveryCase facts = Orders.now(toAssemble());
        RecoveryCase perhaps =
                facts.because(Orders.verdict(facts.judgement().posting(), Certainty.POSSIBLE, Cause.OVERSOLD));

        assertThat(words(plan(perhaps, UNCOUNTED))).doesNotContain("CANCEL");
    }

    @Test
    void cancellingSaysThatItCountsAndThatTheBuyerIsNotAsked() { // I-09, C-07
        PlannedStep cancel = Orders.step(plan(Orders.now(toAssemble()), stocked(0, 0)), Cancel.class);

        assertThat(cancel.isAllowed()).isTrue();
        assertThat(cancel.by()).contains(NO_DELAY);
        assertThat(cancel.call()).contains(OzonCall.CANCEL);
        assertThat(cancel.rules()).containsExactlyElementsOf(rules("C-03", "C-07", "I-09", "RU-A2"));
        assertThat(cancel.notes())
                .containsExactly(
                        Message.of("recovery.note.notForBuyer"),
                        Message.of("recovery.note.zeroed"),
                        Message.of("outlook.note.cancelCounts"));
        assertThat(cancel.preconditions()).containsExactly(Message.of("recovery.before.reason", SOLD_OUT));
        assertThat(cancel.effect().cost().sum()).hasToString("108 RUB"); // RU-3: 4.5 % of 2,400 RUB
        assertThat(cancel.effect().sale()).isEqualTo(Effect.Sale.LOST);
        assertThat(cancel.effect().goods()).contains(Money.of("2400", "RUB"));
    }

    @Test
    void cancellingBeforeTheTimerSavesNothingUnderGlobalAndClosesTheChat() { // X-12, K-03
        PlannedStep cancel = Orders.step(
                plan(
                        Orders.globalAt(
                                GLOBAL_LATE,
                                Orders.global(AvailableAction.CANCEL).build()),
                        UNCOUNTED),
                Cancel.class);

        assertThat(cancel.effect().saves().orElseThrow().all()).containsExactly(Money.of("0.00", "CNY"));
        assertThat(cancel.rules()).containsExactlyElementsOf(rules("C-07", "I-09", "K-03", "X-12"));
        assertThat(cancel.notes())
                .containsExactly(
                        Message.of("recovery.note.notForBuyer"),
                        Message.of("outlook.note.countsAlike"),
                        Message.of("recovery.note.chatBefore"));
        assertThat(cancel.by()).contains(Orders.GLOBAL_TIMER);
        assertThat(cancel.preconditions())
                .containsExactly(
                        Message.of("recovery.before.reason", OTHER), Message.of("recovery.before.reasonText", OTHER));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true"})
    void onceTheTimerHasRunOutItsRuleSaysWhyOnlyOzonCanTell(int nanos, boolean over) {
        Posting posting = Orders.global(AvailableAction.SHIP, AvailableAction.CANCEL)
                .status(Status.AWAITING_PACKAGING)
                .lines(List.of(Line.of(TEAPOT, "T", "teapot", 2, Money.of("300", "CNY"))))
                .build();
        RecoveryPlan plan =
                plan(Orders.globalAt(Orders.GLOBAL_TIMER.plusNanos(nanos), posting), UNCOUNTED.stock(TEAPOT, 1));

        assertThat(List.of(Split.class, Cancel.class, RecoveryStep.Ship.class)).allSatisfy(kind -> {
            PlannedStep step = Orders.step(plan, kind);
            assertThat(step.isAllowed()).isEqualTo(!over);
            assertThat(step.rules().containsAll(rules("X-06"))).isEqualTo(over);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "FBS, AWAITING_PACKAGING, OVERSOLD, true",
        "FBS, AWAITING_PACKAGING, DEFECTIVE, true",
        "FBS, AWAITING_PACKAGING, RESTRICTED, false", // 402 leaves the stock alone
        "FBS, DELIVERING, OVERSOLD, false", // refused
        "RFBS, AWAITING_PACKAGING, OVERSOLD, false",
    })
    void aReasonThatZeroesTheStockSaysSoBeforeItIsTooLate(Scheme scheme, Status status, Cause cause, boolean zeroes) {
        RecoveryCase facts =
                Orders.because(Orders.now(order(scheme, AvailableAction.SHIP).status(status)), cause);

        assertThat(Orders.step(plan(facts, UNCOUNTED), Cancel.class)
                        .notes()
                        .contains(Message.of("recovery.note.zeroed")))
                .isEqualTo(zeroes);
    }

    @Test
    void whoCanShipAndIsNotLateDoesNotCancel() {
        Posting posting = toAssemble().build();

        assertThat(words(plan(Orders.at(NO_DELAY, posting), UNCOUNTED))).doesNotContain("CANCEL");
        assertThat(words(plan(Orders.at(NO_DELAY.plusSeconds(1), posting), UNCOUNTED)))
                .contains("CANCEL");
        assertThat(words(plan(Orders.at(NO_DELAY.plusSeconds(1), posting), stocked(2, 1))))
                .doesNotContain("CANCEL");
        assertThat(words(plan(order(Scheme.FBS, AvailableAction.CANCEL)))).contains("CANCEL");
    }

    @Test
    void aPendingRequestIsAnsweredBeforeAnythingIsCancelled() {
        RecoveryCase facts = Orders.now(toAssemble())
                .with(new CancellationRequest(CancellationRequest.State.ON_APPROVAL, Optional.empty()));

        assertThat(Orders.step(plan(facts, stocked(0, 0)), Cancel.class).preconditions())
                .contains(Message.of("recovery.before.request"));
    }

    @ParameterizedTest
    @CsvSource({"FBS, Refused", "RFBS, Unknown"})
    void whatIsOnItsWayIsCancelledOnlyWhereNoRuleForbidsIt(Scheme scheme, String permission) { // C-03
        PlannedStep cancel =
                Orders.step(plan(order(scheme, AvailableAction.INVOICE_GET).status(Status.DELIVERING)), Cancel.class);

        assertThat(cancel.permission().getClass().getSimpleName()).isEqualTo(permission);
        if (cancel.isRefused()) {
            assertThat(cancel.effect()).isEqualTo(Effect.NONE);
        } else {
            assertThat(cancel.effect().cost().sum()).hasToString("108 RUB");
            assertThat(cancel.effect().goods()).contains(Money.of("2400", "RUB"));
            assertThat(cancel.effect().sale()).isEqualTo(Effect.Sale.LOST);
        }
        assertThat(cancel.rules()).contains(rules("RU-A2").get(0));
    }

    @Test
    void whatIsOnItsWayHasLeftTheShelfThatWasCounted() {
        PostingBuilder order = order(Scheme.RFBS, AvailableAction.CANCEL);
        RecoveryPlan packed = plan(Orders.now(order), stocked(0, 0));
        RecoveryPlan underWay = plan(Orders.now(order.status(Status.DELIVERING)), stocked(0, 0));

        assertThat(Orders.step(packed, Cancel.class).step()).isEqualTo(new Cancel(SOLD_OUT));
        assertThat(words(packed)).contains("CORRECT_STOCK");
        assertThat(Orders.step(underWay, Cancel.class).step()).isEqualTo(new Cancel(OTHER));
        assertThat(words(underWay)).doesNotContain("CORRECT_STOCK");
    }

    @Test
    void inAStatusThatNobodyKnowsNothingIsSure() {
        RecoveryPlan plan =
                plan(Orders.now(toAssemble().status(Stated.of(Word.read(Status.class, "brand_new")))), stocked(1, 1));

        assertThat(List.of(Split.class, CancelPart.class, Cancel.class))
                .allSatisfy(kind ->
                        assertThat(Orders.step(plan, kind).permission()).isEqualTo(unknown("recovery.unknown.status")));
    }

    @Test
    void theLastMomentOfACancellationIsThatOfTheTimerOnceItIsADelay() {
        Instant late = NO_DELAY.plusSeconds(1);

        assertThat(Orders.step(plan(Orders.at(late, toAssemble().build()), UNCOUNTED), Cancel.class)
                        .by())
                .isEmpty();
    }

    @Test
    void whatIsOverIsNotCancelled() {
        assertThat(words(plan(toAssemble().status(Status.DELIVERED)))).isEmpty();
        assertThat(words(plan(Orders.now(toAssemble().status(Status.CANCELLED)), stocked(1, 1))))
                .doesNotContain("CANCEL", "CANCEL_PART", "SPLIT");
    }
}
