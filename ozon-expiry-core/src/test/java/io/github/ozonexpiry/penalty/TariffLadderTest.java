package io.github.ozonexpiry.penalty;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static io.github.ozonexpiry.posting.Postings.line;
import static io.github.ozonexpiry.posting.Postings.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.posting.Tariffication;
import io.github.ozonexpiry.posting.Tariffication.Step;
import io.github.ozonexpiry.posting.Tariffication.Tariff;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TariffLadderTest {

    private static final Instant ORDER = Instant.parse("2026-05-04T00:00:00Z");
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final String OPEN_END = "9999-12-31T23:59:59.9999999Z";

    @Test
    void aPostingWithoutTariffHasAnEmptyLadderWhoseCostIsNotKnown() {
        TariffLadder ladder = TariffLadder.of(aPosting().build());

        assertThat(ladder.isEmpty()).isTrue();
        assertThat(ladder.steps()).isEmpty();
        assertThat(ladder.findings()).isEmpty();
        assertThat(ladder.costAt(NOON)).isEqualTo(notKnown("cost.notKnown.noLadder"));
    }

    @Test
    void theStepsFollowOneAnotherWithoutGapFromTheOrderOn() {
        List<TariffStep> steps = TariffLadder.of(Postings.w06()).steps();

        assertThat(steps.get(0).from()).isEqualTo(Postings.W06_ORDER);
        assertThat(steps.get(0).until()).isEqualTo("2026-03-31T09:00:01Z");
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).from()).isEqualTo(steps.get(i - 1).until());
        }
        assertThat(steps.get(5).until()).isEqualTo(Instant.MAX);
    }

    @Test
    void beforeTheOrderTheCostIsNotKnown() {
        Instant before = Postings.W05_ORDER.minusSeconds(1);

        assertThat(TariffLadder.of(Postings.w05()).costAt(before))
                .isEqualTo(notKnown("cost.notKnown.beforeOrder", before));
    }

    @Test
    void withoutAnOrderTimeTheFirstStepHasAlwaysHeld() {
        Posting posting = withSteps(step("commission", "1", "50", "50", OPEN_END));

        assertThat(TariffLadder.of(posting)
                        .costAt(Instant.parse("2000-01-01T00:00:00Z"))
                        .amount())
                .contains(Money.of("50", "RUB"));
    }

    @Test
    void afterALastStepWithAnEndTheCostIsNotKnown() {
        TariffLadder ladder = TariffLadder.of(withSteps(step("discount", "2", "6", null, "2026-05-04T12:00:00Z")));

        assertThat(ladder.costAt(NOON).amount()).contains(Money.of("-6", "RUB"));
        assertThat(ladder.costAt(NOON.plusSeconds(1)))
                .isEqualTo(notKnown("cost.notKnown.afterLastStep", NOON.plusSeconds(1)));
        assertThat(ladder.stepAt(NOON.plusSeconds(1))).isEmpty();
    }

    @Test
    void stepsOutOfOrderAreTakenInTheOrderOfTime() {
        TariffLadder ladder = TariffLadder.of(withSteps(
                step("commission", "3", "100", "100", OPEN_END),
                step("discount", "3", "9", null, "2026-05-04T12:00:00Z")));

        assertThat(ladder.costAt(NOON).amount()).contains(Money.of("-9", "RUB"));
        assertThat(ladder.costAt(NOON.plusSeconds(1)).amount()).contains(Money.of("100", "RUB"));
    }

    @Test
    void aStepWithoutStatedChargeIsComputedByTheFormulaAndSaysSo() {
        TariffStep step = stepOf("commission", "10", null, null);

        assertThat(step.cost())
                .isEqualTo(new ShippingCost.Known(Money.of("30", "RUB"), new Origin.Computed(RuleId.of("T-06"))));
        assertThat(stepOf("discount", "10", null, null).cost().amount()).contains(Money.of("-30", "RUB"));
    }

    @Test
    void theFormulaTakesTheMinimumForASurchargeOnly() {
        assertThat(stepOf("commission", "1", null, "50").formula()).contains(Money.of("50", "RUB"));
        assertThat(stepOf("commission", "20", null, "50").formula()).contains(Money.of("60", "RUB"));
        assertThat(stepOf("discount", "1", null, "50").formula()).contains(Money.of("3", "RUB"));
        assertThat(stepOf("no_discount", "0", null, "50").formula()).contains(Money.of("0", "RUB"));
    }

    @Test
    void aMinimumInAnotherCurrencyDoesNotEnterTheFormula() {
        Tariff tariff = new Tariff(
                Stated.of(Word.of(Tariffication.Type.COMMISSION)),
                Stated.of(BigDecimal.ONE),
                Stated.absent(),
                Stated.of(Money.of("50", "CNY")));

        assertThat(stepOf(tariff).formula()).contains(Money.of("3", "RUB"));
    }

    @Test
    void withoutPriceRateOrTypeTheFormulaSaysNothing() {
        Tariff noRate = new Tariff(
                Stated.of(Word.of(Tariffication.Type.COMMISSION)), Stated.nothing(), Stated.absent(), Stated.absent());
        Posting noPrice = aPosting()
                .tariffication(Tariffication.of(List.of(step("commission", "1", null, "50", OPEN_END))))
                .build();

        assertThat(stepOf(noRate).formula()).isEmpty();
        assertThat(stepOf(noRate).cost()).isEqualTo(notKnown("cost.notKnown.charge"));
        assertThat(TariffLadder.of(noPrice).steps().get(0).formula()).isEmpty();
        assertThat(stepOf("commission", "-1", null, null).formula()).isEmpty();
    }

    @Test
    void aRateOfZeroIsARate() {
        assertThat(stepOf("commission", "0", null, "50").formula()).contains(Money.of("50", "RUB"));
    }

    @Test
    void aNewTypeOfTariffIsNotGuessed() {
        assertThat(stepOf("cashback", "1", "50", "50").cost()).isEqualTo(notKnown("cost.notKnown.newType", "cashback"));
        assertThat(stepOf("cashback", "1", null, null).formula()).isEmpty();
    }

    @Test
    void aStepWithoutTypeIsNotGuessed() {
        Tariff tariff = new Tariff(
                Stated.nothing(), Stated.of(BigDecimal.ONE), Stated.of(Money.of("5", "RUB")), Stated.absent());

        assertThat(stepOf(tariff).cost()).isEqualTo(notKnown("cost.notKnown.type"));
    }

    @Test
    void aDiscountThatOzonWritesAsANegativeChargeIsADiscountAllTheSame() {
        assertThat(stepOf("discount", "3", "-9", null).cost().amount()).contains(Money.of("-9", "RUB"));
    }

    @Test
    void theCurveStartsWithTheStepOfTheMoment() {
        TariffLadder ladder = TariffLadder.of(Postings.w05());

        assertThat(ladder.curveFrom(Postings.W05_ORDER)).hasSize(5);
        assertThat(ladder.curveFrom(Instant.parse("2026-05-04T18:44:37Z"))).hasSize(5);
        assertThat(ladder.curveFrom(Instant.parse("2026-05-04T18:44:38Z"))).hasSize(4);
        assertThat(ladder.curveFrom(Instant.parse("2030-01-01T00:00:00Z"))).hasSize(1);
    }

    @Test
    void theNextDearerStepIsTheFirstThatCostsMoreThanShippingNow() {
        TariffLadder ladder = TariffLadder.of(Postings.w06());

        assertThat(ladder.nextDearer(Postings.W06_ORDER).map(TariffStep::from))
                .contains(Instant.parse("2026-03-31T09:00:01Z"));
        // The third step costs the same 50 as the second: not dearer.
        assertThat(ladder.nextDearer(Instant.parse("2026-03-31T09:00:01Z")).map(TariffStep::from))
                .contains(Instant.parse("2026-04-01T09:00:01Z"));
        assertThat(ladder.nextDearer(Instant.parse("2026-04-02T09:00:01Z"))).isEmpty();
    }

    @Test
    void aDearerStepThatIsOverIsNotAhead() {
        TariffLadder ladder = TariffLadder.of(withSteps(
                step("commission", "3", "100", null, "2026-05-04T12:00:00Z"),
                step("discount", "1", "3", null, OPEN_END)));

        assertThat(ladder.nextDearer(NOON.plusSeconds(1))).isEmpty();
        assertThat(ladder.isEmpty()).isFalse();
    }

    @Test
    void aStepBehindOneWithoutEndNeverBegins() {
        TariffLadder ladder = TariffLadder.of(withSteps(
                step("commission", "1", "50", "50", OPEN_END), step("commission", "2", "100", "100", OPEN_END)));

        assertThat(ladder.nextDearer(NOON)).isEmpty();
    }

    @Test
    void aDearerStepInAnotherCurrencyIsNotCompared() {
        Step roubles = step("commission", "1", "50", null, "2026-05-04T12:00:00Z");
        Step yuan = new Step(
                new Tariff(
                        Stated.of(Word.of(Tariffication.Type.COMMISSION)),
                        Stated.of(BigDecimal.TEN),
                        Stated.of(Money.of("500", "CNY")),
                        Stated.absent()),
                Stated.nothing());

        assertThat(TariffLadder.of(withSteps(roubles, yuan)).nextDearer(ORDER)).isEmpty();
    }

    private static ShippingCost.NotKnown notKnown(String key, Object... arguments) {
        return new ShippingCost.NotKnown(Message.of(key, arguments));
    }

    private static TariffStep stepOf(String type, String rate, String charge, String minimum) {
        return stepOf(Postings.tariff(type, rate, charge, minimum));
    }

    private static TariffStep stepOf(Tariff tariff) {
        return TariffLadder.of(withSteps(new Step(tariff, Stated.nothing())))
                .steps()
                .get(0);
    }

    private static Posting withSteps(Step... steps) {
        return aPosting()
                .lines(List.of(line(3, "100")))
                .tariffication(Tariffication.of(List.of(steps)))
                .build();
    }
}
