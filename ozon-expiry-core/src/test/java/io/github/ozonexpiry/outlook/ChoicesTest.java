package io.github.ozonexpiry.outlook;

import static io.github.ozonexpiry.outlook.Waiting.RUSSIA;
import static io.github.ozonexpiry.outlook.Waiting.said;
import static io.github.ozonexpiry.posting.Postings.aPosting;
import static io.github.ozonexpiry.posting.Postings.line;
import static io.github.ozonexpiry.posting.Postings.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.outlook.Choices.Compared;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.Tariffication;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChoicesTest {

    private static final Instant NOW = Instant.parse("2026-05-05T06:00:00Z");
    private static final Permission ALLOWED = new Permission.Allowed();

    @Test
    void eachChoiceStandsBesideTheOthersShippingNowFirst() {
        assertThat(of(Postings.w05(), NOW).all())
                .extracting(compared -> compared.choice().getClass().getSimpleName())
                .containsExactly(
                        "ShipNow",
                        "ShipLater",
                        "ShipLater",
                        "ShipLater",
                        "ShipLater",
                        "CancelNow",
                        "LetTimerRun",
                        "Split",
                        "MoveShipDate",
                        "MoveDeliveryDate");
    }

    @Test
    void shippingNowCostsWhatTheLadderSaysAndLaterWhatItWillSay() { // W-05
        List<Compared> all = of(Postings.w05(), NOW).all();

        assertThat(all.get(0).cost().sum()).hasToString("-6 RUB");
        assertThat(all.get(1).choice())
                .isEqualTo(new Choice.ShipLater(
                        Instant.parse("2026-05-05T06:44:38Z"), Instant.parse("2026-05-05T18:44:38Z")));
        assertThat(all.get(1).cost().sum()).hasToString("50 RUB");
        assertThat(all.get(0).permission()).isEqualTo(ALLOWED);
        assertThat(all.get(0).lostSale()).isEmpty();
    }

    @Test
    void aStretchThatBeginsNowIsNoLaterOne() {
        Instant begins = Instant.parse("2026-05-05T06:44:38Z");

        assertThat(of(Postings.w05(), begins).all().get(1).choice())
                .isEqualTo(new Choice.ShipLater(
                        Instant.parse("2026-05-05T18:44:38Z"), Instant.parse("2026-05-06T04:00:01Z")));
    }

    @Test
    void theBestIsTheCheapestThatKeepsTheSaleThoughCancellingWereCheaper() {
        Posting posting =
                Postings.w05().toBuilder().actions(AvailableAction.CANCEL).build();
        Choices dear = Choices.of(
                Judgement.of(posting, Instant.parse("2026-05-05T20:00:00Z")), Waiting.FREE, OptionalInt.empty());

        assertThat(compared(dear, Choice.CancelNow.class).cost().sum()).hasToString("0 RUB");
        assertThat(compared(dear, Choice.CancelNow.class).permission()).isEqualTo(ALLOWED);
        assertThat(compared(dear, Choice.CancelNow.class).lostSale()).contains(Money.of("300", "RUB"));
        assertThat(dear.best().orElseThrow().choice()).isEqualTo(new Choice.ShipNow());
        assertThat(dear.best().orElseThrow().cost().sum()).hasToString("100 RUB");
    }

    @Test
    void whereALaterStepIsCheaperItIsTheBest() {
        Posting posting = Postings.w05().toBuilder()
                .tariffication(Tariffication.of(List.of(
                        step("commission", "1", "50", "50", "2026-05-05T18:00:00Z"),
                        step("discount", "1", "3", null, "2026-05-06T03:00:00Z"),
                        step("commission", "3", "100", "100", "9999-12-31T23:59:59.9999999Z"))))
                .build();

        assertThat(of(posting, NOW).best().orElseThrow().cost().sum()).hasToString("-3 RUB");
    }

    @Test
    void nothingIsBestWhereCostsAreOfSeveralCurrencies() {
        Choices choices = new Choices(List.of(ship("5", "RUB"), ship("1", "CNY")));

        assertThat(choices.best()).isEmpty();
        assertThat(new Choices(List.of(ship("5", "RUB"), ship("1", "RUB"))).best())
                .contains(ship("1", "RUB"));
        assertThat(new Choices(List.of(new Compared(
                                new Choice.ShipNow(),
                                ALLOWED,
                                new Cost(List.of(part("1", "RUB"), part("1", "CNY")), List.of()),
                                Optional.empty(),
                                List.of())))
                        .best())
                .isEmpty();
    }

    @Test
    void whatIsNotAllowedOrNotKnownIsShownAndNeverBest() {
        Posting posting = aPosting()
                .scheme(Scheme.RFBS)
                .status(Status.AWAITING_PACKAGING)
                .lines(List.of(line(2, "300")))
                .shipmentDate(NOW)
                .shipmentDateWithoutDelay(NOW.plusSeconds(60))
                .actions(AvailableAction.SET_CUTOFF, AvailableAction.SHIP)
                .build();
        Choices choices = of(posting, NOW);

        assertThat(choices.all().get(0).permission()).isEqualTo(refused("L-03", "outlook.refused.cutoffMissed"));
        assertThat(compared(choices, Choice.Split.class).permission())
                .isEqualTo(refused("L-03", "outlook.refused.cutoffMissed"));
        assertThat(compared(choices, Choice.MoveShipDate.class).permission())
                .isEqualTo(refused("L-03", "outlook.refused.cutoffMissed"));
        assertThat(choices.best()).isEmpty();
        assertThat(of(posting.toBuilder().status(Status.AWAITING_DELIVER).build(), NOW)
                        .all()
                        .get(0)
                        .permission())
                .isEqualTo(ALLOWED); // assembled in time, to be handed over
    }

    @Test
    void whatOnlyOzonCanAllowIsNotBestThoughItsCostIsKnown() {
        Choices choices = Choices.of(
                Waiting.judgedGlobal(
                        Waiting.global().status(Status.AWAITING_PACKAGING).build(), Waiting.GLOBAL_ORDER),
                Waiting.BLUE,
                OptionalInt.empty());

        assertThat(choices.all().get(0).cost().isKnown()).isTrue();
        assertThat(choices.all().get(0).permission()).isInstanceOf(Permission.Unknown.class);
        assertThat(choices.best()).isEmpty(); // nor the timer, which nobody forbids
    }

    @Test
    void whatIsAllowedAtACostThatNobodyKnowsIsNotBest() {
        Posting posting = Postings.w05().toBuilder()
                .status(Status.AWAITING_PACKAGING)
                .lines(List.of(line(2, "150")))
                .actions(AvailableAction.SHIP)
                .build();
        Choices choices = of(posting, Instant.parse("2026-05-05T20:00:00Z"));

        assertThat(compared(choices, Choice.Split.class).permission()).isEqualTo(ALLOWED);
        assertThat(choices.best().orElseThrow().choice()).isEqualTo(new Choice.ShipNow());
    }

    @ParameterizedTest
    @EnumSource(
            value = AvailableAction.class,
            names = {"SHIP", "SHIP_ASYNC", "SHIP_ASYNC_RETRY", "SHIP_WITH_ADDITIONAL_INFO"})
    void whatOzonLetsAssembleMayBeShippedAndSplit(AvailableAction action) {
        Choices choices = of(toAssemble().actions(action).build(), NOW);

        assertThat(choices.all().get(0).permission()).isEqualTo(ALLOWED);
        assertThat(compared(choices, Choice.Split.class).permission()).isEqualTo(ALLOWED);
        assertThat(compared(choices, Choice.Split.class).cost().notKnown())
                .containsExactly(Message.of("outlook.notKnown.split"));
    }

    @Test
    void withoutTheActionOnlyOzonCanTell() {
        Permission none = of(toAssemble().build(), NOW).all().get(0).permission();
        Permission other = of(toAssemble().actions(AvailableAction.CANCEL).build(), NOW)
                .all()
                .get(0)
                .permission();

        assertThat(said(none.message()))
                .isEqualTo("not known until Ozon is asked: Ozon's answer has no list of actions;"
                        + " looked for: ship, ship_async, ship_async_retry, ship_with_additional_info");
        assertThat(said(other.message()))
                .isEqualTo("not known until Ozon is asked: not among the actions that Ozon stated:"
                        + " ship, ship_async, ship_async_retry, ship_with_additional_info");
    }

    @Test
    void onlySeveralPiecesThatAreNotAssembledCanBeSplit() {
        assertThat(compared(of(Postings.w05(), NOW), Choice.Split.class).permission())
                .isEqualTo(refused("L-01", "outlook.refused.assembled"));
        assertThat(splitOf(toAssemble().lines(List.of(line(1, "300")))))
                .isEqualTo(refused("L-01", "outlook.refused.onePiece"));
        assertThat(splitOf(toAssemble().lines(List.of(line(1, "300"), line(1, "5")))))
                .isEqualTo(ALLOWED);
        assertThat(splitOf(toAssemble()
                        .lines(List.of(
                                line(1, "300"),
                                new Line(
                                        Stated.absent(),
                                        Stated.absent(),
                                        Stated.absent(),
                                        Stated.absent(),
                                        Stated.absent())))))
                .isEqualTo(ALLOWED);
    }

    @ParameterizedTest
    @CsvSource({
        "FBS, AWAITING_PACKAGING, Unknown",
        "FBS, AWAITING_DELIVER, Unknown",
        "FBS, NOT_ACCEPTED, Refused", // C-03: only before the hand-over
        "RFBS, NOT_ACCEPTED, Unknown",
    })
    void cancellingIsRefusedWhereARuleSaysSo(Scheme scheme, Status status, String permission) {
        Choices choices = of(toAssemble().scheme(scheme).status(status).build(), NOW);

        assertThat(compared(choices, Choice.CancelNow.class)
                        .permission()
                        .getClass()
                        .getSimpleName())
                .isEqualTo(permission);
    }

    @ParameterizedTest
    @CsvSource({
        "FBS, AWAITING_DELIVER, CANCEL, Unknown",
        "FBS, AWAITING_DELIVER, PRODUCT_CANCEL, Allowed",
        "FBS, DELIVERING, CANCEL, Refused", // C-03
        "FBS, DELIVERING, PRODUCT_CANCEL, Allowed", // Ozon's word wins
        "RFBS, DELIVERING, CANCEL, Unknown",
    })
    void aPartIsCancelledByItsOwnAction(Scheme scheme, Status status, AvailableAction action, String permission) {
        Judgement judgement = Judgement.of(
                toAssemble().scheme(scheme).status(status).actions(action).build(), NOW);

        assertThat(Choices.cancelPart(judgement).getClass().getSimpleName()).isEqualTo(permission);
    }

    @Test
    void whatIsOnItsWayCanStillBeAskedAbout() {
        Judgement onItsWay = Judgement.of(
                toAssemble()
                        .status(Status.DELIVERING)
                        .actions(AvailableAction.SET_TIMESLOT)
                        .build(),
                NOW);

        assertThat(Choices.cancel(onItsWay)).isEqualTo(refused("C-03", "outlook.refused.cancelStatus"));
        assertThat(Choices.moveDelivery(onItsWay, OptionalInt.of(1))).isEqualTo(ALLOWED);
        assertThat(Choices.moveDelivery(onItsWay, OptionalInt.of(0)))
                .isEqualTo(refused("L-11", "outlook.refused.noChangesLeft"));
    }

    @Test
    void ozonsWordOnCancellingWins() {
        Posting posting = toAssemble()
                .status(Status.NOT_ACCEPTED)
                .actions(AvailableAction.CANCEL)
                .build();

        assertThat(compared(of(posting, NOW), Choice.CancelNow.class).permission())
                .isEqualTo(ALLOWED);
        assertThat(compared(of(toAssemble().status(Status.NOT_ACCEPTED).build(), NOW), Choice.CancelNow.class)
                        .permission())
                .isEqualTo(refused("C-03", "outlook.refused.cancelStatus"));
    }

    @Test
    void cancellingAfterADelayMayBeChargedTwiceAndNobodyKnows() {
        Instant late = Instant.parse("2026-05-06T04:00:01Z");
        Cost cost = compared(of(Postings.w05(), late), Choice.CancelNow.class).cost();

        assertThat(cost.parts()) // 4.5 % of 300 RUB, raised to 50 (RU-3)
                .containsExactly(new Cost.Part(
                        Cost.Kind.CANCELLATION, Money.of("50", "RUB"), new Origin.Computed(RuleId.of("RU-3"))));
        assertThat(cost.notKnown()).containsExactly(Message.of("outlook.notKnown.bothBreaches"));
        assertThat(compared(of(Postings.w05(), late.minusNanos(1)), Choice.CancelNow.class)
                        .cost()
                        .isKnown())
                .isTrue();
        assertThat(Choices.of(Judgement.of(Postings.w05(), late), Waiting.FREE, OptionalInt.empty())
                        .all())
                .filteredOn(compared -> compared.choice() instanceof Choice.CancelNow)
                .allMatch(compared -> compared.cost().isKnown());
    }

    @Test
    void whatIsNotKnownOfACancellationIsNamedOnce() {
        ExpectedCharges none = ExpectedCharges.notKnown(Message.of("index.none"));
        Instant late = Instant.parse("2026-05-06T04:00:01Z");
        Choices choices = Choices.of(Judgement.of(Postings.w05(), late), none, OptionalInt.empty());

        assertThat(compared(choices, Choice.CancelNow.class).cost())
                .isEqualTo(new Cost(List.of(), List.of(Message.of("index.none"))));
    }

    @Test
    void cancellingDoesNotHelpAgainstTheTimerBothCount() {
        Choices choices = global(Instant.parse("2026-04-08T00:00:00Z"));
        Compared own = compared(choices, Choice.CancelNow.class);
        Compared timer = compared(choices, Choice.LetTimerRun.class);

        assertThat(own.cost()).isEqualTo(timer.cost());
        assertThat(own.cost().sum()).hasToString("9 CNY"); // 3 % of 300 CNY (I-05)
        assertThat(own.notes()).containsExactly(Message.of("outlook.note.countsAlike"));
        assertThat(timer.notes()).isEqualTo(own.notes());
        assertThat(timer.choice()).isEqualTo(new Choice.LetTimerRun(Optional.of(Waiting.TIMER)));
        assertThat(timer.permission()).isEqualTo(ALLOWED);
        assertThat(choices.all()).noneMatch(compared -> compared.choice() instanceof Choice.ShipLater);
    }

    @Test
    void afterTheTimerOnlyOzonCanTellWhatIsLeft() {
        Permission unknown = new Permission.Unknown(Message.of("outlook.unknown.timerPassed"));
        Choices over = global(Waiting.TIMER);
        Choices before = global(Waiting.TIMER.minusNanos(1));

        assertThat(over.all().get(0).permission()).isEqualTo(unknown);
        assertThat(compared(over, Choice.CancelNow.class).permission()).isEqualTo(unknown);
        assertThat(before.all().get(0).permission()).isEqualTo(ALLOWED);
        assertThat(compared(before, Choice.CancelNow.class).permission()).isNotEqualTo(unknown);
    }

    @Test
    void aTimerThatNobodyKnowsHasACostThatNobodyKnows() {
        Compared timer = compared(of(Postings.w05(), NOW), Choice.LetTimerRun.class);

        assertThat(timer.cost().notKnown()).containsExactly(Message.of("outlook.note.noTimer"));
        assertThat(timer.notes()).containsExactly(Message.of("outlook.note.cancelCounts"));
        assertThat(said(timer.choice().message())).isEqualTo("wait until Ozon cancels");
    }

    @Test
    void theShipDateIsFixedWhereOzonOffersItAndUntilThen() { // L-03
        assertThat(moveShipDate(toAssemble().actions(AvailableAction.SET_CUTOFF)))
                .isEqualTo(ALLOWED);
        assertThat(moveShipDate(toAssemble().actions(AvailableAction.SHIP)))
                .isEqualTo(refused("L-03", "outlook.refused.noCutoff"));
        assertThat(said(moveShipDate(toAssemble()).message()))
                .isEqualTo(
                        "not known until Ozon is asked: Ozon's answer has no list of actions; looked for: set_cutoff");
    }

    @Test
    void theDeliveryIsMovedAsOftenAsOzonStillLetsIt() { // L-11
        Judgement offered =
                Judgement.of(toAssemble().actions(AvailableAction.SET_TIMESLOT).build(), NOW);

        assertThat(moveDelivery(offered, OptionalInt.empty())).isEqualTo(ALLOWED);
        assertThat(moveDelivery(offered, OptionalInt.of(1))).isEqualTo(ALLOWED);
        assertThat(moveDelivery(offered, OptionalInt.of(0)))
                .isEqualTo(refused("L-11", "outlook.refused.noChangesLeft"));
        assertThat(moveDelivery(Judgement.of(toAssemble().build(), NOW), OptionalInt.of(1)))
                .isInstanceOf(Permission.Unknown.class);
    }

    @Test
    void aPostingThatIsNoLongerOpenLeavesNoChoice() {
        assertThat(of(aPosting().status(Status.DELIVERED).build(), NOW).all()).isEmpty();
    }

    @Test
    void aChoiceIsSaidWithItsPermissionItsCostAndTheSaleThatItLoses() {
        Choices choices = global(Instant.parse("2026-04-08T00:00:00Z"));

        assertThat(said(choices.all().get(0).message())).isEqualTo("ship now (allowed): nothing");
        assertThat(said(compared(choices, Choice.LetTimerRun.class).message()))
                .isEqualTo("wait until Ozon cancels at 2026-04-13 16:00 (allowed): charge for the cancellation: 9 CNY,"
                        + " computed by rule I-05; the sale of 300 CNY is lost");
        assertThat(said(refused("L-11", "outlook.refused.noChangesLeft").message()))
                .isEqualTo("not allowed: the delivery date can be moved no more often (L-11)");
    }

    @Test
    void laterShippingIsSaidWithItsTime() {
        assertThat(said(new Choice.ShipLater(NOW, NOW.plusSeconds(60)).message()))
                .isEqualTo("ship from 2026-05-05 06:00, before 2026-05-05 06:01");
        assertThat(said(new Choice.ShipLater(NOW, Instant.MAX).message())).isEqualTo("ship from 2026-05-05 06:00 on");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyChoiceIsSaidInEveryLanguage(Language language) {
        assertThat(of(Postings.w05(), NOW).all())
                .allSatisfy(compared -> assertThat(said(compared.message(), language))
                        .isNotBlank()
                        .doesNotContain("{"));
    }

    private static Choices of(Posting posting, Instant now) {
        return Choices.of(Judgement.of(posting, now), RUSSIA, OptionalInt.empty());
    }

    private static Choices global(Instant now) {
        return Choices.of(Waiting.judgedGlobal(Waiting.global().build(), now), Waiting.BLUE, OptionalInt.empty());
    }

    private static PostingBuilder toAssemble() {
        return aPosting()
                .status(Status.AWAITING_PACKAGING)
                .lines(List.of(line(2, "300")))
                .shipmentDate(NOW.plusNanos(1))
                .shipmentDateWithoutDelay(NOW.plusSeconds(60));
    }

    private static Permission splitOf(PostingBuilder posting) {
        return compared(of(posting.actions(AvailableAction.SHIP).build(), NOW), Choice.Split.class)
                .permission();
    }

    private static Permission moveShipDate(PostingBuilder posting) {
        return compared(of(posting.build(), NOW), Choice.MoveShipDate.class).permission();
    }

    private static Permission moveDelivery(Judgement judgement, OptionalInt left) {
        return compared(Choices.of(judgement, RUSSIA, left), Choice.MoveDeliveryDate.class)
                .permission();
    }

    private static Compared compared(Choices choices, Class<? extends Choice> choice) {
        return choices.all().stream()
                .filter(one -> choice.isInstance(one.choice()))
                .findFirst()
                .orElseThrow();
    }

    private static Compared ship(String amount, String currency) {
        return new Compared(
                new Choice.ShipNow(),
                ALLOWED,
                new Cost(List.of(part(amount, currency)), List.of()),
                Optional.empty(),
                List.of());
    }

    private static Cost.Part part(String amount, String currency) {
        return new Cost.Part(Cost.Kind.SHIPPING, Money.of(amount, currency), new Origin.Stated("tariff_charge"));
    }

    private static Permission refused(String rule, String key) {
        return new Permission.Refused(RuleId.of(rule), Message.of(key));
    }
}
