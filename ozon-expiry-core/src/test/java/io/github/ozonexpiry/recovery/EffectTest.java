package io.github.ozonexpiry.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.outlook.Cost;
import io.github.ozonexpiry.recovery.Effect.Sale;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.text.Message;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EffectTest {

    private static final Message WHY = Message.of("index.none");
    private static final Cost NOT_KNOWN = new Cost(List.of(), List.of(WHY));

    @Test
    void theSavingIsWhatDoingNothingCostsMore() {
        Effect effect = new Effect(cost("6", "RUB"), cost("50", "RUB"), Sale.KEPT, Optional.empty());

        assertThat(effect.saves().orElseThrow()).hasToString("44 RUB");
        assertThat(effect.notKnown()).isEmpty();
    }

    @Test
    void amountsOfTwoCurrenciesStayApart() {
        Effect effect = new Effect(cost("6", "RUB"), cost("9", "CNY"), Sale.KEPT, Optional.empty());

        assertThat(effect.saves().orElseThrow().all())
                .containsExactlyInAnyOrder(Money.of("-6", "RUB"), Money.of("9", "CNY"));
    }

    @Test
    void whereEitherIsNotKnownNobodyKnowsTheSavingAndTheReasonIsNamedOnce() {
        Cost known = cost("6", "RUB");

        assertThat(new Effect(NOT_KNOWN, known, Sale.KEPT, Optional.empty()).saves())
                .isEmpty();
        assertThat(new Effect(known, NOT_KNOWN, Sale.KEPT, Optional.empty()).saves())
                .isEmpty();
        assertThat(new Effect(NOT_KNOWN, NOT_KNOWN, Sale.KEPT, Optional.empty()).notKnown())
                .containsExactly(WHY);
    }

    @Test
    void bothCostsAreSaidWithTheirOriginsAndTheSale() {
        Effect lost = new Effect(cost("6", "RUB"), cost("50", "RUB"), Sale.LOST, Optional.of(Money.of("300", "RUB")));

        assertThat(Orders.said(lost.message()))
                .isEqualTo("cost: recommended-time tariff: 6 RUB, stated by Ozon (tariff_charge);"
                        + " without it: recommended-time tariff: 50 RUB, stated by Ozon (tariff_charge);"
                        + " the sale is lost (300 RUB)");
        assertThat(Orders.said(new Effect(cost("6", "RUB"), NOT_KNOWN, Sale.KEPT, Optional.empty()).message()))
                .endsWith("; the sale is kept");
        assertThat(Orders.said(new Effect(NOT_KNOWN, NOT_KNOWN, Sale.KEPT, Optional.empty()).message()))
                .isEqualTo("cost, with it and without it: " + Orders.said(NOT_KNOWN.message()) + "; the sale is kept");
        assertThat(Orders.said(Effect.NONE.message())).isEqualTo("no charge changes");
    }

    private static Cost cost(String amount, String currency) {
        return new Cost(
                List.of(new Cost.Part(
                        Cost.Kind.SHIPPING, Money.of(amount, currency), new Origin.Stated("tariff_charge"))),
                List.of());
    }
}
