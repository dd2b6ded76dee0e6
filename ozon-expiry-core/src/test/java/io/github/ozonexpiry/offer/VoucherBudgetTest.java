package io.github.ozonexpiry.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.offer.VoucherPlan.Codes;
import io.github.ozonexpiry.text.Message;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VoucherBudgetTest {

    private static final Message NOT_KNOWN = Message.of("offer.problem.BUDGET_NOT_KNOWN");

    @Test
    void theBudgetIsEnoughForEveryCodeOnce() { // 2 codes x 100 RUB
        assertThat(Plans.aPlan().budget("200").problems()).isEmpty();
        assertThat(Plans.aPlan().budget("199").problems())
                .containsExactly(Message.of("offer.problem.BUDGET_SHORT", 2, rub("100"), rub("200"), rub("199")));
    }

    @Test
    void aPercentCostsMostAtTheDearestProduct() { // 2 codes x 10 % of 1500 RUB
        Plans plan = Plans.aPlan()
                .percent("10")
                .products(
                        Shelf.product(1),
                        Shelf.product(2).price("1500"),
                        Shelf.product(3).price("900"));

        assertThat(plan.budget("300").problems()).isEmpty();
        assertThat(plan.budget("299").problems())
                .containsExactly(Message.of("offer.problem.BUDGET_SHORT", 2, rub("150"), rub("300"), rub("299")));
    }

    @Test
    void aPercentWithoutPricesInTheCurrencyOfTheBudgetIsNotKnown() {
        Shelf foreign = Shelf.product(2).price(Optional.of(Money.of("5", "CNY")));
        Shelf unknown = Shelf.product(2).price(Optional.empty());
        Plans plan = Plans.aPlan().percent("10");

        assertThat(plan.products().problems()).containsExactly(NOT_KNOWN);
        assertThat(plan.products(Shelf.product(1), foreign).problems()).containsExactly(NOT_KNOWN);
        assertThat(plan.products(Shelf.product(1), unknown).problems()).containsExactly(NOT_KNOWN);
    }

    @ParameterizedTest
    @EnumSource(value = VoucherPlan.Type.class, names = "UNIQUE", mode = EnumSource.Mode.EXCLUDE)
    void codesForEveryBuyerHaveNoBoundButTheBudget(VoucherPlan.Type type) {
        assertThat(Plans.aPlan().codes(Codes.generated(type, 1)).problems())
                .containsExactly(Message.of("offer.problem.BUDGET_UNBOUNDED", type, rub("200")));
    }

    @Test
    void amountAndBudgetAreOfOneCurrency() { // K-08
        Money yuan = Money.of("1", "CNY");

        assertThat(Plans.aPlan().amount("1", "CNY").products().problems())
                .containsExactly(Message.of("offer.problem.BUDGET_CURRENCY", yuan, rub("200")));
    }

    @Test
    void theBudgetIsAWholeNumber() { // Seller API: int64
        assertThat(Plans.aPlan().budget("200.00").problems()).isEmpty();
        assertThat(Plans.aPlan().budget("200.01").problems())
                .containsExactly(Message.of("offer.problem.BUDGET_NOT_WHOLE", rub("200.01")));
    }

    private static Money rub(String amount) {
        return Money.of(amount, "RUB");
    }
}
