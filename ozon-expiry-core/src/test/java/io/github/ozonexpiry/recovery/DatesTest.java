package io.github.ozonexpiry.recovery;

import static io.github.ozonexpiry.recovery.Orders.NOW;
import static io.github.ozonexpiry.recovery.Orders.RECOMMENDED;
import static io.github.ozonexpiry.recovery.Orders.UNCOUNTED;
import static io.github.ozonexpiry.recovery.Orders.order;
import static io.github.ozonexpiry.recovery.Orders.plan;
import static io.github.ozonexpiry.recovery.Orders.refusal;
import static io.github.ozonexpiry.recovery.Orders.rules;
import static io.github.ozonexpiry.recovery.Orders.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.deadline.Circumstances;
import io.github.ozonexpiry.deadline.CountedFrom;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.recovery.RecoveryStep.GiveTracking;
import io.github.ozonexpiry.recovery.RecoveryStep.MoveDelivery;
import io.github.ozonexpiry.recovery.RecoveryStep.SetCutoff;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DatesTest {

    private static final Message MOVED = Message.of("outlook.notKnown.moved");

    @Test
    void theShipDateIsFixedByTheMomentThatOzonStates() { // L-03
        PlannedStep cutoff = cutoff(plan(order(Scheme.RFBS, AvailableAction.SET_CUTOFF, AvailableAction.SHIP)));

        assertThat(cutoff.step()).isEqualTo(new SetCutoff(Optional.of(RECOMMENDED)));
        assertThat(cutoff.isAllowed()).isTrue();
        assertThat(cutoff.by()).contains(RECOMMENDED);
        assertThat(cutoff.urgency()).isEqualTo(Pressing.TODAY);
        assertThat(cutoff.call()).contains(OzonCall.CUTOFF);
        assertThat(cutoff.rules()).containsExactlyElementsOf(rules("L-03"));
        assertThat(cutoff.effect().cost().notKnown()).containsExactly(MOVED);
        assertThat(cutoff.effect().sale()).isEqualTo(Effect.Sale.KEPT);
        assertThat(cutoff.notes()).isEmpty();
    }

    @Test
    void afterThatMomentItCannotBeFixed() {
        PostingBuilder order = order(Scheme.RFBS, AvailableAction.SET_CUTOFF, AvailableAction.SHIP);
        PlannedStep cutoff = cutoff(plan(Orders.at(RECOMMENDED, order.build()), UNCOUNTED));

        assertThat(cutoff.permission()).isEqualTo(refusal("L-03", "outlook.refused.cutoffMissed"));
        assertThat(cutoff.notes())
                .containsExactly(
                        Message.of("recovery.note.window", RECOMMENDED), Message.of("recovery.remains.ending"));
    }

    @Test
    void whereOzonDoesNotOfferItTheOrderIsShippedInTime() {
        PlannedStep cutoff = cutoff(plan(Orders.toAssemble()));

        assertThat(cutoff.step()).isEqualTo(new SetCutoff(Optional.empty()));
        assertThat(cutoff.permission()).isEqualTo(refusal("L-03", "outlook.refused.noCutoff"));
        assertThat(cutoff.notes()).containsExactly(Message.of("recovery.remains.ship"));
    }

    @Test
    void theDeliveryIsMovedWhereOzonOffersIt() { // L-11
        RecoveryCase facts =
                Orders.now(order(Scheme.RFBS, AvailableAction.SET_TIMESLOT)).deliveryChangesLeft(1);
        PlannedStep move = move(plan(facts, UNCOUNTED));

        assertThat(move.step()).isEqualTo(new MoveDelivery(OptionalInt.of(1)));
        assertThat(move.isAllowed()).isTrue();
        assertThat(move.call()).contains(OzonCall.TIMESLOT);
        assertThat(move.rules()).containsExactlyElementsOf(rules("L-11"));
        assertThat(move.effect().cost().notKnown()).containsExactly(MOVED);
        assertThat(move.effect().sale()).isEqualTo(Effect.Sale.KEPT);
        assertThat(move.preconditions()).containsExactly(Message.of("recovery.before.agreed"));
        assertThat(move.notes()).isEmpty();
    }

    @Test
    void afterTheLastChangeItIsRefused() {
        RecoveryCase facts =
                Orders.now(order(Scheme.RFBS, AvailableAction.SET_TIMESLOT)).deliveryChangesLeft(0);
        PlannedStep move = move(plan(facts, UNCOUNTED));

        assertThat(move.permission()).isEqualTo(refusal("L-11", "outlook.refused.noChangesLeft"));
        assertThat(move.notes()).containsExactly(Message.of("recovery.remains.ship"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-05T06:00:00Z, ship", // Orders.NOW
        "2026-05-05T18:00:01Z, handOver", // a second after the recommended time
        "2026-05-07T04:00:01Z, handOver", // a second after the last moment without delay
    })
    void whoCannotChangeADateShipsInTimeAndWhoIsLateAsSoonAsPossible(Instant now, String left) {
        RecoveryPlan plan = plan(Orders.at(now, Orders.toAssemble().build()), UNCOUNTED);

        assertThat(cutoff(plan).notes()).containsExactly(Message.of("recovery.remains." + left));
        assertThat(move(plan).notes()).containsExactly(Message.of("recovery.remains." + left));
    }

    @Test
    void whatIsLeftOfALateOrderIsSaidWithoutATimeThatIsOver() {
        Message left = Message.of("recovery.remains.handOver");

        assertThat(Orders.said(left)).isEqualTo("what remains: hand it over as soon as possible");
        assertThat(Orders.said(left, Language.RUSSIAN))
                .isEqualTo("что остаётся: передать заказ в доставку как можно скорее");
        assertThat(Orders.said(left, Language.CHINESE)).isEqualTo("仍可做的：尽快交运");
    }

    @Test
    void whatIsAssembledIsHandedOverThoughItsDateWasNeverFixed() {
        PostingBuilder order = order(Scheme.RFBS, AvailableAction.SET_CUTOFF).status(Status.AWAITING_DELIVER);
        PlannedStep cutoff = cutoff(plan(Orders.at(RECOMMENDED.plusSeconds(1), order.build()), UNCOUNTED));

        assertThat(cutoff.notes())
                .containsExactly(
                        Message.of("recovery.note.window", RECOMMENDED), Message.of("recovery.remains.handOver"));
    }

    @Test
    void whatCanNoLongerBeAssembledIsNotHandedOver() { // L-03
        PostingBuilder order = order(Scheme.RFBS, AvailableAction.SET_CUTOFF, AvailableAction.SET_TIMESLOT);
        RecoveryCase missed = Orders.at(RECOMMENDED, order.build()).deliveryChangesLeft(0);

        assertThat(move(plan(missed, UNCOUNTED)).notes()).containsExactly(Message.of("recovery.remains.ending"));
    }

    @Test
    void whatIsOnItsWayIsDeliveredByWhoDeliversIt() {
        PostingBuilder own = order(Scheme.RFBS, AvailableAction.SET_TIMESLOT).status(Status.DELIVERING);
        PostingBuilder ozons = order(Scheme.FBS).status(Status.DELIVERING);

        assertThat(move(plan(Orders.now(own).deliveryChangesLeft(0), UNCOUNTED)).notes())
                .containsExactly(Message.of("recovery.remains.deliver"));
        assertThat(move(plan(ozons)).notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FBS, CANCEL, Refused",
        "FBS, SET_TIMESLOT, Allowed", // Ozon's word wins
        "RFBS, CANCEL, Unknown",
        "RFBS_EXPRESS, CANCEL, Unknown",
        "REALFBS_GLOBAL, CANCEL, Unknown",
    })
    void onlyAnOrderOfRfbsHasADeliveryToMove(Scheme scheme, AvailableAction action, String permission) {
        Permission answer = move(plan(order(scheme, action))).permission();

        assertThat(answer.getClass().getSimpleName()).isEqualTo(permission);
        if (scheme == Scheme.FBS && action == AvailableAction.CANCEL) {
            assertThat(answer).isEqualTo(refusal("L-11", "recovery.refused.ownDeliveryOnly"));
        }
    }

    @Test
    void whereTheSchemeIsNotStatedOnlyOzonCanTell() {
        assertThat(move(plan(order(Scheme.RFBS).scheme(Optional.empty()))).permission())
                .isInstanceOf(Permission.Unknown.class);
    }

    @Test
    void theDeliveryOfWhatIsOnItsWayCanStillBeMovedAndItsDateNotFixed() {
        RecoveryPlan plan =
                plan(order(Scheme.RFBS, AvailableAction.SET_TIMESLOT).status(Status.DELIVERING));

        assertThat(move(plan).isAllowed()).isTrue();
        assertThat(plan.step(SetCutoff.class)).isEmpty();
        assertThat(plan(order(Scheme.RFBS, AvailableAction.SET_TIMESLOT).status(Status.DELIVERED))
                        .step(MoveDelivery.class))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Scheme.class,
            names = {"FBP", "FBO"})
    void whatOzonKeepsHasNoDatesOfTheSellers(Scheme scheme) {
        assertThat(plan(order(scheme, AvailableAction.SET_TIMESLOT, AvailableAction.SET_TRACK_NUMBER))
                        .steps())
                .extracting(planned -> planned.step().word())
                .containsExactly("SHIP");
        assertThat(plan(order(scheme, AvailableAction.SET_TIMESLOT).status(Status.DELIVERING))
                        .steps())
                .isEmpty();
    }

    @Test
    void aStatusThatNobodyKnowsLeavesItToOzon() {
        RecoveryPlan plan = plan(order(
                        Scheme.RFBS,
                        AvailableAction.SET_TIMESLOT,
                        AvailableAction.SET_TRACK_NUMBER,
                        AvailableAction.SET_CUTOFF)
                .status(Stated.of(Word.read(Status.class, "brand_new"))));
        Permission unknown = unknown("recovery.unknown.status");

        assertThat(move(plan).permission()).isEqualTo(unknown);
        assertThat(tracking(plan).permission()).isEqualTo(unknown);
        assertThat(cutoff(plan).permission()).isEqualTo(unknown);
    }

    @Test
    void theNumberIsGivenWhereOzonOffersIt() { // L-12
        PlannedStep tracking = tracking(plan(order(Scheme.RFBS, AvailableAction.SET_TRACK_NUMBER)));

        assertThat(tracking.step()).isEqualTo(new GiveTracking(false));
        assertThat(tracking.isAllowed()).isTrue();
        assertThat(tracking.call()).contains(OzonCall.TRACKING);
        assertThat(tracking.by()).isEmpty();
        assertThat(tracking.rules()).containsExactlyElementsOf(rules("L-12"));
        assertThat(tracking.effect()).isEqualTo(Effect.NONE);
        assertThat(tracking.preconditions()).containsExactly(Message.of("recovery.before.oneNumber"));
        assertThat(plan(order(Scheme.FBS, AvailableAction.SET_TRACK_NUMBER)).step(GiveTracking.class))
                .isPresent();
        assertThat(plan(order(Scheme.FBS)).step(GiveTracking.class)).isEmpty();
        assertThat(plan(order(Scheme.RFBS)).step(GiveTracking.class)).isEmpty();
    }

    @Test
    void whatIsOnItsWayWithoutANumberLacksOne() {
        PostingBuilder order = order(Scheme.RFBS, AvailableAction.CANCEL).status(Status.DELIVERING);

        assertThat(tracking(plan(order)).permission())
                .isEqualTo(unknown("outlook.unknown.notAmongActions", "set_track_number"));
        assertThat(plan(order.delivery(numbered())).step(GiveTracking.class)).isEmpty();
        assertThat(plan(order(Scheme.FBS, AvailableAction.CANCEL).status(Status.DELIVERING))
                        .step(GiveTracking.class))
                .isEmpty();
    }

    @Test
    void theNumberOfWhatIsReadyToGoIsAskedForWhereNobodyStatedTheActions() { // L-12: before it is delivering
        PostingBuilder ready = order(Scheme.RFBS).actions(Stated.absent()).status(Status.AWAITING_DELIVER);

        assertThat(tracking(plan(ready)).permission())
                .isEqualTo(unknown("outlook.unknown.noActions", "set_track_number"));
        assertThat(tracking(plan(ready)).rules()).containsExactlyElementsOf(rules("L-12"));
        assertThat(plan(ready.delivery(numbered())).step(GiveTracking.class)).isEmpty();
        assertThat(plan(order(Scheme.RFBS, AvailableAction.CANCEL).status(Status.AWAITING_DELIVER))
                        .step(GiveTracking.class))
                .isEmpty();
        assertThat(plan(order(Scheme.RFBS).actions(Stated.absent())).step(GiveTracking.class))
                .isEmpty();
    }

    private static Delivery numbered() {
        return new Delivery(
                Stated.absent(),
                Stated.absent(),
                Stated.absent(),
                Stated.absent(),
                Stated.absent(),
                Stated.absent(),
                Stated.absent(),
                Stated.of("RA1"));
    }

    @Test
    void aNumberThatCannotBeTracedIsReplacedBeforeOzonCancels() { // X-08, I-05: 3 % of 300 CNY
        Instant by = Orders.GLOBAL_LATE.plusSeconds(3600);
        RecoveryCase facts = Orders.globalAt(
                        Orders.GLOBAL_LATE,
                        Orders.global(AvailableAction.SET_TRACK_NUMBER).build())
                .with(new CarrierFacts(true, Optional.of(by)));
        PlannedStep tracking = tracking(plan(facts, UNCOUNTED));

        assertThat(tracking.step()).isEqualTo(new GiveTracking(true));
        assertThat(tracking.isAllowed()).isTrue();
        assertThat(tracking.by()).contains(by);
        assertThat(tracking.urgency()).isEqualTo(Pressing.NOW);
        assertThat(tracking.rules()).containsExactlyElementsOf(rules("L-12", "X-08"));
        assertThat(tracking.effect().saves().orElseThrow()).hasToString("9 CNY");
        assertThat(tracking.effect().sale()).isEqualTo(Effect.Sale.KEPT);
    }

    @Test
    void onceItsTimeIsOverOnlyOzonCanTell() {
        CarrierFacts asked = new CarrierFacts(true, Optional.of(NOW));
        PostingBuilder order = order(Scheme.FBS, AvailableAction.SET_TRACK_NUMBER);

        assertThat(tracking(plan(Orders.now(order).with(asked), UNCOUNTED)).permission())
                .isEqualTo(unknown("outlook.unknown.timerPassed"));
        assertThat(tracking(plan(Orders.at(NOW.minusNanos(1), order.build()).with(asked), UNCOUNTED))
                        .isAllowed())
                .isTrue();
        assertThat(tracking(plan(
                                Orders.now(order(Scheme.FBS, AvailableAction.CANCEL))
                                        .with(asked),
                                UNCOUNTED))
                        .isAllowed())
                .isFalse();
    }

    @Test
    void withoutItsOwnMomentThatOfTheScheduleIsTaken() { // 3 days
        Instant asked = Orders.GLOBAL_LATE;
        RecoveryCase facts = Orders.globalWith(
                        Circumstances.NONE.with(CountedFrom.TRACKING_REQUEST, asked),
                        asked,
                        Orders.global(AvailableAction.SET_TRACK_NUMBER).build())
                .with(new CarrierFacts(true, Optional.empty()));

        assertThat(tracking(plan(facts, UNCOUNTED)).by()).contains(Instant.parse("2026-04-12T01:00:00Z"));
    }

    @Test
    void aMomentCountsOnlyWhereOzonHasAsked() {
        RecoveryCase facts = Orders.now(order(Scheme.RFBS, AvailableAction.SET_TRACK_NUMBER))
                .with(new CarrierFacts(false, Optional.of(NOW)));

        assertThat(tracking(plan(facts, UNCOUNTED)).by()).isEmpty();
    }

    private static PlannedStep cutoff(RecoveryPlan plan) {
        return Orders.step(plan, SetCutoff.class);
    }

    private static PlannedStep move(RecoveryPlan plan) {
        return Orders.step(plan, MoveDelivery.class);
    }

    private static PlannedStep tracking(RecoveryPlan plan) {
        return Orders.step(plan, GiveTracking.class);
    }
}
