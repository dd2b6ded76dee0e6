package io.github.ozonexpiry.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChargeTest {

    private static final Origin COMPUTED = new Origin.Computed(RuleId.of("RU-1"));
    private static final Origin ESTIMATED = new Origin.Estimated(RuleId.of("RU-2"));
    private static final Charge NOT_KNOWN = new Charge.NotKnown(Message.of("charge.notKnown.price"));

    @Test
    void foldTakesTheBranchOfTheCaseAndOnlyAKnownChargeHasAnAmount() {
        Charge known = known("9", "CNY", COMPUTED, Confidence.A);

        assertThat(known.<String>fold(one -> "known", other -> "not known")).isEqualTo("known");
        assertThat(NOT_KNOWN.<String>fold(one -> "known", other -> "not known")).isEqualTo("not known");
        assertThat(known.amount()).contains(Money.of("9", "CNY"));
        assertThat(NOT_KNOWN.amount()).isEmpty();
    }

    @Test
    void aSumHasTheWeakerOriginAndConfidence() {
        Charge sure = known("9", "CNY", COMPUTED, Confidence.A);
        Charge unsure = known("1", "CNY", ESTIMATED, Confidence.C);

        for (Charge sum : List.of(sure.plus(unsure), unsure.plus(sure))) {
            assertThat(sum.amount()).contains(Money.of("10", "CNY"));
            assertThat(((Charge.Known) sum).origin()).isEqualTo(ESTIMATED);
            assertThat(((Charge.Known) sum).confidence()).isEqualTo(Confidence.C);
        }
        assertThat(((Charge.Known) sure.plus(sure)).origin()).isEqualTo(COMPUTED);
        assertThat(((Charge.Known) sure.plus(sure)).confidence()).isEqualTo(Confidence.A);
    }

    @Test
    void aSumTellsBothTracesAndItself() {
        Charge.Known sum = (Charge.Known)
                known("9", "CNY", COMPUTED, Confidence.A).plus(known("1", "CNY", COMPUTED, Confidence.A));

        assertThat(sum.trace())
                .containsExactly(
                        Message.of("charge.step.freeZone", "9"),
                        Message.of("charge.step.freeZone", "1"),
                        Message.of(
                                "charge.step.sum", Money.of("9", "CNY"), Money.of("1", "CNY"), Money.of("10", "CNY")));
    }

    @Test
    void aSumWithWhatIsNotKnownOrOfAnotherCurrencyIsNotKnown() {
        Charge known = known("9", "CNY", COMPUTED, Confidence.A);

        assertThat(known.plus(NOT_KNOWN)).isEqualTo(NOT_KNOWN);
        assertThat(NOT_KNOWN.plus(known)).isEqualTo(NOT_KNOWN);
        assertThat(known.plus(known("1", "RUB", COMPUTED, Confidence.A)))
                .isEqualTo(new Charge.NotKnown(
                        Message.of("charge.notKnown.currencies", Money.of("9", "CNY"), Money.of("1", "RUB"))));
    }

    @Test
    void nothingComputedIsPassedOffAsOzonsStatementAndNoChargeIsNegative() {
        assertThatThrownBy(() -> known("9", "CNY", new Origin.Stated("charge_price"), Confidence.A))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9 CNY and Stated[field=charge_price]");
        assertThatThrownBy(() -> known("-0.01", "CNY", COMPUTED, Confidence.A))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-0.01 CNY");
        assertThat(known("0", "CNY", COMPUTED, Confidence.A).amount()).contains(Money.of("0", "CNY"));
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 1.23456, 1.23456",
        "HUNDREDTHS_HALF_UP, 1.2349, 1.23",
        "HUNDREDTHS_HALF_UP, 1.235, 1.24",
        "HUNDREDTHS_HALF_UP, 1.23, 1.23",
        "HUNDREDTHS_UP, 1.2301, 1.24",
        "HUNDREDTHS_UP, 1.2, 1.2",
        "WHOLE_HALF_UP, 1.49, 1",
        "WHOLE_HALF_UP, 1.5, 2",
        "WHOLE_HALF_UP, 100, 100",
    })
    void anAmountIsRoundedAsThePolicySays(Charge.Rounding rounding, String amount, String rounded) {
        assertThat(rounding.round(Money.of(amount, "RUB"))).isEqualTo(Money.of(rounded, "RUB"));
    }

    private static Charge known(String amount, String currency, Origin origin, Confidence confidence) {
        return new Charge.Known(
                Money.of(amount, currency), List.of(Message.of("charge.step.freeZone", amount)), origin, confidence);
    }
}
