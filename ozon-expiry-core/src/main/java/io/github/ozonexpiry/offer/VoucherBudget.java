package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.offer.VoucherProblem.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the budget of a promotion is one, and whether it is enough for the most that the codes can cost. */
record VoucherBudget(VoucherPlan plan) {

    Stream<VoucherProblem> problems() {
        Stream<VoucherProblem> whole = plan.budget().amount().scale() > 0
                ? Stream.of(Kind.BUDGET_NOT_WHOLE.of(plan.budget()))
                : Stream.empty();
        return Stream.concat(whole, cost());
    }

    private Stream<VoucherProblem> cost() {
        Optional<Money> foreign = plan.amount().filter(amount -> !isOurs(amount));
        if (foreign.isPresent()) {
            return Stream.of(Kind.BUDGET_CURRENCY.of(foreign.get(), plan.budget()));
        }
        if (plan.codes().type() != VoucherPlan.Type.UNIQUE) {
            return Stream.of(Kind.BUDGET_UNBOUNDED.of(plan.codes().type(), plan.budget()));
        }
        return anOrder().map(this::compared).orElseGet(() -> Stream.of(Kind.BUDGET_NOT_KNOWN.of()));
    }

    private Stream<VoucherProblem> compared(Money anOrder) {
        int count = plan.codes().count();
        Money worst = anOrder.times(count);
        return worst.compareTo(plan.budget()) > 0
                ? Stream.of(Kind.BUDGET_SHORT.of(count, anOrder, worst, plan.budget()))
                : Stream.empty();
    }

    /** The most that a code takes off an order of one piece. */
    private Optional<Money> anOrder() {
        return plan.amount().or(() -> dearest().flatMap(price -> plan.percent().map(share -> share.of(price))));
    }

    private Optional<Money> dearest() {
        List<Money> prices = plan.products().stream()
                .flatMap(product -> product.price().stream())
                .filter(this::isOurs)
                .toList();
        return prices.size() < plan.products().size()
                ? Optional.empty()
                : prices.stream().reduce(Money::max);
    }

    private boolean isOurs(Money money) {
        return money.currency().equals(plan.budget().currency());
    }
}
