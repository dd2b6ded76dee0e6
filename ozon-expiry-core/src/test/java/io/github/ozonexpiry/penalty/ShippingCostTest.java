package io.github.ozonexpiry.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.text.Message;
import org.junit.jupiter.api.Test;

class ShippingCostTest {

    private static final ShippingCost KNOWN =
            new ShippingCost.Known(Money.of("50", "RUB"), new Origin.Stated("tariff_charge"));
    private static final ShippingCost NOT_KNOWN = new ShippingCost.NotKnown(Message.of("cost.notKnown.type"));

    @Test
    void foldTakesTheBranchOfTheCase() {
        assertThat(KNOWN.<String>fold(known -> "known", notKnown -> "not known"))
                .isEqualTo("known");
        assertThat(NOT_KNOWN.<String>fold(known -> "known", notKnown -> "not known"))
                .isEqualTo("not known");
    }

    @Test
    void onlyAKnownCostHasAnAmount() {
        assertThat(KNOWN.amount()).contains(Money.of("50", "RUB"));
        assertThat(NOT_KNOWN.amount()).isEmpty();
    }
}
