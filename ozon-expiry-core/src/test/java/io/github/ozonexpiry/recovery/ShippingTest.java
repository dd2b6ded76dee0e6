package io.github.ozonexpiry.recovery;

import static io.github.ozonexpiry.recovery.Orders.NOW;
import static io.github.ozonexpiry.recovery.Orders.NO_DELAY;
import static io.github.ozonexpiry.recovery.Orders.RECOMMENDED;
import static io.github.ozonexpiry.recovery.Orders.UNCOUNTED;
import static io.github.ozonexpiry.recovery.Orders.order;
import static io.github.ozonexpiry.recovery.Orders.plan;
import static io.github.ozonexpiry.recovery.Orders.refusal;
import static io.github.ozonexpiry.recovery.Orders.rules;
import static io.github.ozonexpiry.recovery.Orders.said;
import static io.github.ozonexpiry.recovery.Orders.stocked;
import static io.github.ozonexpiry.recovery.Orders.toAssemble;
import static io.github.ozonexpiry.recovery.Orders.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.recovery.RecoveryStep.How;
import io.github.ozonexpiry.recovery.RecoveryStep.Ship;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippingTest {

    @Test
    void whatMayBeAssembledIsShippedByTheNextDeadlineAtTheCostOfTheLadder() { // W-05
        Posting posting = Postings.w05().toBuilder()
                .status(Status.AWAITING_PACKAGING)
                .actions(AvailableAction.SHIP)
                .build();
        PlannedStep ship = ship(plan(Orders.at(NOW, posting), stocked(9, 9)));

        assertThat(ship.step()).isEqualTo(new Ship(How.WHOLE));
        assertThat(ship.isAllowed()).isTrue();
        assertThat(ship.call()).contains(OzonCall.SHIP);
        assertThat(ship.by()).contains(Instant.parse("2026-05-05T06:44:37Z"));
        assertThat(ship.urgency()).isEqualTo(Pressing.NOW);
        assertThat(ship.effect().cost().sum()).hasToString("-6 RUB");
        assertThat(ship.effect().sale()).isEqualTo(Effect.Sale.KEPT);
        assertThat(ship.effect().notKnown()).containsExactly(Message.of("outlook.note.noTimer"));
        assertThat(said(ship.notes().get(0))).isEqualTo("before 2026-05-05 06:44:38: saves 56 RUB");
        assertThat(ship.rules()).containsExactlyElementsOf(rules("L-01", "L-20"));
        assertThat(ship.preconditions()).isEmpty();
    }

    @Test
    void nothingIsSaidOfASavingThatIsNothing() {
        PlannedStep ship =
                ship(plan(Orders.globalAt(Orders.GLOBAL_ORDER, Orders.global().build()), stocked(9, 9)));

        assertThat(ship.notes()).hasSize(1); // from the timer on it is cancelled, and that costs 9 CNY
        assertThat(said(ship.notes().get(0))).isEqualTo("before 2026-04-13 16:00: saves 9 CNY");
    }

    @Test
    void aStepOfTheLadderThatCostsTheSameIsPassedOver() { // W-06: 1 % until 21:00, and again until 09:00
        Posting posting =
                Postings.w06().toBuilder().actions(AvailableAction.SHIP).build();
        PlannedStep ship = ship(plan(Orders.at(Instant.parse("2026-03-31T10:00:00Z"), posting), UNCOUNTED));

        assertThat(said(ship.notes().get(0))).isEqualTo("before 2026-04-01 09:00:01: saves 50 RUB");
        assertThat(ship.by()).contains(Instant.parse("2026-03-31T21:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-05T06:00:00Z, 2026-05-05T18:00:00Z, TODAY",
        "2026-05-05T18:00:00Z, 2026-05-05T18:00:00Z, NOW", // its own second is still in time (T-05)
        "2026-05-05T18:00:01Z, 2026-05-07T04:00:00Z, NOW", // dearer by now
        "2026-05-07T04:00:01Z, , NOW",
    })
    void shippingRunsOutWithTheNextDeadlineAndWhoIsLateShipsNow(Instant now, Instant by, Pressing urgency) {
        PlannedStep ship = ship(plan(Orders.at(now, toAssemble().build()), stocked(9, 9)));

        assertThat(ship.by()).isEqualTo(Optional.ofNullable(by));
        assertThat(ship.urgency()).isEqualTo(urgency);
    }

    @Test
    void theTimeToFixTheDateCountsOnlyUntilTheAssembly() { // L-03
        PostingBuilder order = order(Scheme.RFBS, AvailableAction.SET_CUTOFF, AvailableAction.SHIP);

        assertThat(ship(plan(order)).rules()).containsAll(rules("L-03"));
        assertThat(ship(plan(order.status(Status.AWAITING_DELIVER))).rules())
                .doesNotContainAnyElementsOf(rules("L-03"))
                .containsAll(rules("L-10"));
        assertThat(ship(plan(order(Scheme.RFBS, AvailableAction.SET_CUTOFF, AvailableAction.SHIP)
                                .shipmentDateWithoutDelay(RECOMMENDED)))
                        .by())
                .contains(RECOMMENDED);
    }

    @Test
    void onceTheTimeToFixTheDateIsMissedItCannotBeAssembled() {
        Posting posting = order(Scheme.RFBS, AvailableAction.SET_CUTOFF, AvailableAction.SHIP)
                .build();
        PlannedStep before = ship(plan(Orders.at(RECOMMENDED.minusNanos(1), posting), stocked(9, 9)));
        PlannedStep after = ship(plan(Orders.at(RECOMMENDED, posting), stocked(9, 9)));

        assertThat(before.isAllowed()).isTrue();
        assertThat(after.permission()).isEqualTo(refusal("L-03", "outlook.refused.cutoffMissed"));
        assertThat(after.notes())
                .containsExactly(
                        Message.of("recovery.note.window", RECOMMENDED), Message.of("recovery.remains.ending"));
    }

    @ParameterizedTest
    @CsvSource({
        "AWAITING_PACKAGING, SHIP, WHOLE, SHIP, Allowed",
        "AWAITING_PACKAGING, SHIP_ASYNC_IN_PROCESS, UNDER_WAY, , Unknown",
        "AWAITING_PACKAGING, SHIP_ASYNC_RETRY, AFTER_FAILED_ASSEMBLY, SHIP, Allowed",
        "AWAITING_PACKAGING, SHIP_WITH_ADDITIONAL_INFO, AFTER_REQUIREMENTS, EXEMPLAR_SHEET, Allowed",
        "AWAITING_DELIVER, CANCEL, HAND_OVER, CARRIAGE, Allowed",
        "AWAITING_DELIVER, NON_INT_DELIVERING, HAND_OVER, DELIVERING, Allowed",
        "AWAITING_REGISTRATION, CANCEL, HAND_OVER, CARRIAGE, Unknown",
        "NOT_ACCEPTED, AWAITING_DELIVERY, HAND_OVER_AGAIN, AWAITING_DELIVERY, Allowed",
        "ARBITRATION, AWAITING_DELIVERY, HAND_OVER_AGAIN, AWAITING_DELIVERY, Allowed",
        "NOT_ACCEPTED, CANCEL, HAND_OVER_AGAIN, AWAITING_DELIVERY, Unknown",
        "AWAITING_PACKAGING, AWAITING_DELIVERY, WHOLE, SHIP, Unknown",
    })
    void howItIsShippedFollowsStatusAndActions(
            Status status, AvailableAction action, How how, OzonCall call, String permission) {
        PlannedStep ship = ship(plan(order(Scheme.FBS, action).status(status)));

        assertThat(ship.step()).isEqualTo(new Ship(how));
        assertThat(ship.call()).isEqualTo(Optional.ofNullable(call));
        assertThat(ship.permission().getClass().getSimpleName()).isEqualTo(permission);
    }

    @Test
    void whatAwaitsAConfirmationIsNoDutyOfTheSellers() { // L-02
        PlannedStep waiting =
                ship(plan(order(Scheme.FBS, AvailableAction.CANCEL).status(Status.AWAITING_APPROVE)));
        PlannedStep named = ship(plan(order(Scheme.FBS, AvailableAction.SHIP).status(Status.AWAITING_APPROVE)));
        PostingBuilder late = order(Scheme.RFBS, AvailableAction.SET_CUTOFF).status(Status.AWAITING_APPROVE);

        assertThat(waiting.permission()).isEqualTo(unknown("recovery.unknown.approval"));
        assertThat(waiting.rules()).containsExactlyElementsOf(rules("L-02", "L-20"));
        assertThat(named.isAllowed()).isTrue();
        assertThat(ship(plan(Orders.at(RECOMMENDED, late.build()), stocked(9, 9)))
                        .permission())
                .isEqualTo(refusal("L-03", "outlook.refused.cutoffMissed"));
    }

    @Test
    void outsideFbsNoMethodHandsOverUnlessTheSellerDelivers() {
        PostingBuilder order = order(Scheme.RFBS, AvailableAction.CANCEL).status(Status.AWAITING_DELIVER);

        assertThat(ship(plan(order)).call()).isEmpty();
        assertThat(ship(plan(order)).rules()).containsExactlyElementsOf(rules("L-10"));
        assertThat(ship(plan(
                                Orders.globalAt(
                                        Orders.GLOBAL_LATE,
                                        Orders.global()
                                                .status(Status.AWAITING_PACKAGING)
                                                .actions(AvailableAction.SHIP)
                                                .build()),
                                stocked(9, 9)))
                        .rules())
                .containsExactlyElementsOf(rules("L-01", "L-10"));
    }

    @Test
    void aFailedAssemblyIsSeenByTheSubstatusToo() {
        assertThat(ship(plan(toAssemble().substatus(Stated.of(Word.of(Status.Substatus.SHIP_FAILED)))))
                        .step())
                .isEqualTo(new Ship(How.AFTER_FAILED_ASSEMBLY));
    }

    @Test
    void whatBlocksItIsNamed() {
        PostingBuilder order = toAssemble()
                .requirements(Stated.of(Map.of(Word.of(Line.Requirement.GTD), Set.of(Orders.TEAPOT))))
                .substatus(Stated.of(Word.of(Status.Substatus.AWAITING_PASSPORT_DATA)))
                .legalEntity(Stated.of(true));
        PlannedStep ship = ship(plan(
                Orders.now(order)
                        .with(new CancellationRequest(CancellationRequest.State.ON_APPROVAL, Optional.empty())),
                stocked(1, 1)));

        assertThat(ship.preconditions())
                .containsExactly(
                        Message.of("recovery.before.request"),
                        Message.of("recovery.before.missing", "1 x 1"),
                        Message.of("recovery.before.requirements", "products_requiring_gtd"),
                        Message.of("recovery.before.passport"),
                        Message.of("recovery.before.unpaid"));
        assertThat(ship.rules()).containsExactlyElementsOf(rules("C-05", "L-01", "L-13", "L-20", "X-11"));
        assertThat(ship.step()).isEqualTo(new Ship(How.AFTER_REQUIREMENTS));
    }

    @Test
    void aPrivateBuyerHasPaid() {
        assertThat(ship(plan(Orders.now(toAssemble().legalEntity(Stated.of(false))), stocked(2, 1)))
                        .preconditions())
                .isEmpty();
    }

    @Test
    void aDeclinedRequestMustBeDelivered() { // C-05
        PlannedStep ship = ship(plan(
                Orders.now(toAssemble())
                        .with(new CancellationRequest(CancellationRequest.State.REJECTED, Optional.empty())),
                stocked(2, 1)));

        assertThat(ship.notes()).contains(Message.of("recovery.note.mustDeliver"));
        assertThat(ship.rules()).containsAll(rules("C-05"));
        assertThat(ship.isAllowed()).isTrue();
    }

    @Test
    void aCancelledOrderIsNotRestored() { // C-03
        PlannedStep ship =
                ship(plan(Orders.at(NOW, Orders.cancelled(Scheme.FBS, Party.BUYER, 508, false)), stocked(9, 9)));

        assertThat(ship.permission()).isEqualTo(refusal("C-03", "recovery.refused.cancelled"));
        assertThat(ship.notes()).containsExactly(Message.of("recovery.remains.buyer"));
        assertThat(ship.effect()).isEqualTo(Effect.NONE);
    }

    @ParameterizedTest
    @CsvSource({"FBP, L-04, recovery.refused.partnerShips", "FBO, L-01, recovery.refused.ozonShips"})
    void whatOzonOrAPartnerKeepsIsNotShippedByTheSeller(Scheme scheme, String rule, String key) {
        RecoveryPlan plan = plan(order(scheme, AvailableAction.SHIP));

        assertThat(ship(plan).permission()).isEqualTo(refusal(rule, key));
        assertThat(plan.steps()).hasSize(1);
    }

    @Test
    void inAStatusThatIsNewTheActionDrivesAndElseOnlyOzonCanTell() {
        PostingBuilder order = toAssemble().status(Stated.of(Word.read(Status.class, "brand_new")));

        assertThat(ship(plan(order)).isAllowed()).isTrue();
        assertThat(ship(plan(order)).notes()).contains(Message.of("recovery.note.newStatus"));
        assertThat(ship(plan(order.status(Stated.absent()))).permission())
                .isEqualTo(unknown("recovery.unknown.status"));
        assertThat(ship(plan(order(Scheme.FBS, AvailableAction.CANCEL)
                                .status(Stated.of(Word.read(Status.class, "brand_new")))))
                        .notes())
                .doesNotContain(Message.of("recovery.note.newStatus"));
        assertThat(ship(plan(order(Scheme.FBS, AvailableAction.CANCEL)
                                .status(Stated.of(Word.read(Status.class, "brand_new")))))
                        .permission())
                .isEqualTo(unknown("recovery.unknown.status"));
    }

    @Test
    void whatIsOnItsWayOrDeliveredOrSplitIsNotShipped() {
        assertThat(List.of(Status.DELIVERING, Status.DELIVERED, Status.CANCELLED_FROM_SPLIT_PENDING))
                .allSatisfy(
                        status -> assertThat(plan(toAssemble().status(status)).step(Ship.class))
                                .isEmpty());
        assertThat(plan(toAssemble().status(Status.CANCELLED_FROM_SPLIT_PENDING))
                        .steps())
                .isEmpty();
        assertThat(plan(toAssemble().status(Status.DELIVERED)).steps()).isEmpty();
    }

    @Test
    void shippingInTimeIsLateFromTheSecondAfterTheLastMoment() {
        assertThat(ship(plan(Orders.at(NO_DELAY, toAssemble().build()), stocked(9, 9)))
                        .by())
                .contains(NO_DELAY);
    }

    private static PlannedStep ship(RecoveryPlan plan) {
        return Orders.step(plan, Ship.class);
    }
}
