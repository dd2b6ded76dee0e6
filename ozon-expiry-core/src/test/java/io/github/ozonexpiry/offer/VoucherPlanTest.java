package io.github.ozonexpiry.offer;

import static io.github.ozonexpiry.offer.Plans.FROM;
import static io.github.ozonexpiry.offer.Plans.NOW;
import static io.github.ozonexpiry.offer.Plans.UNTIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.offer.VoucherPlan.Codes;
import io.github.ozonexpiry.offer.VoucherPlan.Existing;
import io.github.ozonexpiry.offer.VoucherProblem.Kind;
import io.github.ozonexpiry.offer.VoucherProblem.Weight;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.rule.RuleBook;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Source of the expected behaviour: K-08, and for what has no rule the Seller API's create/voucher (notes on it, 8.1). */
class VoucherPlanTest {

    @Test
    void againstAPlanWithinAllBoundsNothingStandsButThatItIsFinal() { // K-08
        assertThat(Plans.aPlan().plan().problems(List.of(), NOW))
                .containsExactly(new VoucherProblem(Kind.FINAL, Message.of("offer.problem.FINAL")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 256})
    void aTitleHasUpTo256Characters(int length) {
        assertThat(Plans.aPlan().title("x".repeat(length)).problems()).isEmpty();
        assertThat(Plans.aPlan().title("\uD83D\uDE4F".repeat(length)).problems())
                .isEmpty();
    }

    @Test
    void aLongerTitleOrAnEmptyOneIsRefused() {
        assertThat(Plans.aPlan().title("x".repeat(257)).problems())
                .containsExactly(Message.of("offer.problem.TITLE_LENGTH", 257, 256));
        assertThat(Plans.aPlan().title("").problems())
                .containsExactly(Message.of("offer.problem.TITLE_LENGTH", 0, 256));
        assertThat(Plans.aPlan().title("  ").problems())
                .containsExactly(Message.of("offer.problem.TITLE_LENGTH", 2, 256));
    }

    @Test
    void itEndsAfterItBegins() {
        assertThat(Plans.aPlan().dates(FROM, FROM.plusMillis(1)).problems()).isEmpty();
        assertThat(Plans.aPlan().dates(FROM, FROM).problems())
                .containsExactly(Message.of("offer.problem.DATES_ORDER", FROM, FROM));
    }

    @Test
    void itIsNotOverAlready() {
        assertThat(Plans.aPlan().dates(NOW.minusSeconds(9), NOW.plusMillis(1)).problems())
                .isEmpty();
        assertThat(Plans.aPlan().dates(NOW.minusSeconds(9), NOW).problems())
                .containsExactly(Message.of("offer.problem.OVER", NOW));
    }

    @Test
    void thePriceIsComparedWithTheAmount() { // K-08: unusable where the price is below
        Money hundred = rub("100");
        Shelf dearer = Shelf.product(1).price("100.01");
        Shelf equal = Shelf.product(2).price("100");
        Shelf cheaper = Shelf.product(3).price("99.99");

        assertThat(Plans.aPlan().products(dearer, equal, cheaper).problems())
                .containsExactly(
                        Message.of("offer.problem.PRICE_EQUAL", new Sku(2), hundred, hundred),
                        Message.of("offer.problem.PRICE_BELOW", new Sku(3), rub("99.99"), hundred));
    }

    @Test
    void aPriceThatCannotBeComparedIsNamed() {
        Money yuan = Money.of("500", "CNY");
        Shelf foreign = Shelf.product(1).price(Optional.of(yuan));
        Shelf unknown = Shelf.product(2).price(Optional.empty());

        assertThat(Plans.aPlan().products(foreign, unknown).problems())
                .containsExactly(
                        Message.of("offer.problem.PRICE_CURRENCY", new Sku(1), yuan, rub("100")),
                        Message.of("offer.problem.PRICE_NOT_KNOWN", new Sku(2), rub("100")));
    }

    @Test
    void aPercentCanBeUsedAtEveryPrice() {
        Shelf cheap = Shelf.product(3).price("0.01");

        assertThat(Plans.aPlan().percent("99").products(cheap).problems()).isEmpty();
    }

    @Test
    void theProductsOfAnotherPromotionAreRefusedOnlyWhereTheyAreAllTheSame() { // K-08
        Plans plan = Plans.aPlan().products(Shelf.product(1), Shelf.product(2));

        assertThat(plan.problems(with(new Sku(2), new Sku(1))))
                .containsExactly(Message.of("offer.problem.PRODUCTS_SAME", "Other"));
        assertThat(plan.problems(with(new Sku(1)), with(new Sku(1), new Sku(2), new Sku(3))))
                .isEmpty();
        assertThat(Plans.aPlan().products().problems(with())).isEmpty();
    }

    @Test
    void theProblemsStandInTheOrderOfTheForm() {
        List<VoucherProblem> problems = Plans.aPlan()
                .title("")
                .budget("1.5")
                .typed("SHORT", "SHORT")
                .products(Shelf.product(1).price("1"))
                .plan()
                .problems(List.of(with(new Sku(1))), UNTIL);

        assertThat(problems)
                .extracting(VoucherProblem::kind)
                .containsExactly(
                        Kind.TITLE_LENGTH,
                        Kind.OVER,
                        Kind.BUDGET_NOT_WHOLE,
                        Kind.BUDGET_SHORT,
                        Kind.CODE_LENGTH,
                        Kind.CODE_LENGTH,
                        Kind.CODE_TWICE,
                        Kind.CODES_BY_HAND,
                        Kind.PRODUCTS_SAME,
                        Kind.PRICE_BELOW,
                        Kind.FINAL);
    }

    @Test
    void ozonRefusesWhatItsRulesAndItsApiForbid() { // K-08, create/voucher
        assertThat(Kind.values())
                .filteredOn(kind -> new VoucherProblem(kind, Message.of("any")).refuses())
                .containsExactly(
                        Kind.TITLE_LENGTH,
                        Kind.DATES_ORDER,
                        Kind.BUDGET_NOT_WHOLE,
                        Kind.BUDGET_CURRENCY,
                        Kind.CODE_LENGTH,
                        Kind.CODE_CHARACTER,
                        Kind.CODE_LOOK_ALIKE,
                        Kind.CODE_TWICE,
                        Kind.CODE_EXISTS,
                        Kind.CODES_MANY,
                        Kind.PRODUCTS_SAME);
    }

    @Test
    void whatIsNotPublishedOrNotStatedIsNotKnown() {
        assertThat(Kind.values())
                .filteredOn(kind -> kind.weight() == Weight.NOT_KNOWN)
                .containsExactly(Kind.BUDGET_NOT_KNOWN, Kind.GENERATED_MANY, Kind.PRICE_CURRENCY, Kind.PRICE_NOT_KNOWN);
    }

    @Test
    void everyRuleOfAProblemIsThatOfPromoCodes() {
        RuleId rule = RuleId.of("K-08");

        assertThat(Kind.values())
                .allSatisfy(kind -> assertThat(kind.rule().orElse(rule)).isEqualTo(rule));
        assertThat(Kind.PRODUCTS_SAME.rule()).contains(rule);
        assertThat(Kind.TITLE_LENGTH.rule()).isEmpty();
        assertThat(RuleBook.ozon().rule(rule).statement()).contains("6 to 12", "at most 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void aBudgetIsAboveZero(String amount) {
        assertThatThrownBy(() -> Plans.aPlan().budget(amount))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("budget: above 0, got " + amount + " RUB");
    }

    @Test
    void aPlanHasOneDiscount() {
        VoucherPlan plan = Plans.aPlan().plan();

        assertThatThrownBy(() -> new VoucherPlan(
                        plan.title(),
                        Optional.empty(),
                        Optional.empty(),
                        plan.budget(),
                        FROM,
                        UNTIL,
                        plan.codes(),
                        plan.products()))
                .hasMessageStartingWith("a discount is a percent or an amount");
    }

    @Test
    void thereIsACodeAndEitherAllAreTypedInOrNone() {
        assertThat(Codes.generated(VoucherPlan.Type.ONE, 1)).isEqualTo(new Codes(VoucherPlan.Type.ONE, 1, List.of()));
        assertThat(Codes.typed(VoucherPlan.Type.ONE, List.of("CODE77", "CODE88"))
                        .count())
                .isEqualTo(2);
        assertThatThrownBy(() -> Codes.generated(VoucherPlan.Type.ONE, 0)).hasMessage("count: 1 or more codes, got 0");
        assertThatThrownBy(() -> Codes.typed(VoucherPlan.Type.ONE, List.of()))
                .hasMessage("count: 1 or more codes, got 0");
        assertThatThrownBy(() -> new Codes(VoucherPlan.Type.ONE, 2, List.of("CODE77")))
                .hasMessage("typed: 2 codes or none, got 1");
    }

    private static Existing with(Sku... products) {
        return new Existing("Other", Set.of(), Set.of(products));
    }

    private static Money rub(String amount) {
        return Money.of(amount, "RUB");
    }
}
