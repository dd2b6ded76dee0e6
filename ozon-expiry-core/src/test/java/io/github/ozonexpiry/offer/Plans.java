package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.offer.VoucherPlan.Codes;
import io.github.ozonexpiry.offer.VoucherPlan.Existing;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Plans of promotions with codes to compare with each other. */
record Plans(VoucherPlan plan) {

    static final Instant FROM = Instant.parse("2026-05-06T00:00:00Z");
    static final Instant UNTIL = Instant.parse("2026-06-01T00:00:00Z");
    static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");

    /** 100 RUB off for each of two buyers, of a product for 1000 RUB, within 200 RUB. */
    static Plans aPlan() {
        return new Plans(new VoucherPlan(
                "Sorry",
                Optional.empty(),
                Optional.of(Money.of("100", "RUB")),
                Money.of("200", "RUB"),
                FROM,
                UNTIL,
                Codes.generated(VoucherPlan.Type.UNIQUE, 2),
                List.of(Shelf.product(5).product())));
    }

    Plans title(String title) {
        return with(title, plan.percent(), plan.amount(), plan.budget(), plan.codes(), plan.products());
    }

    Plans dates(Instant from, Instant until) {
        return new Plans(new VoucherPlan(
                plan.title(),
                plan.percent(),
                plan.amount(),
                plan.budget(),
                from,
                until,
                plan.codes(),
                plan.products()));
    }

    Plans percent(String share) {
        return with(
                plan.title(),
                Optional.of(Percent.of(share)),
                Optional.empty(),
                plan.budget(),
                plan.codes(),
                plan.products());
    }

    Plans amount(String amount, String currency) {
        return with(
                plan.title(),
                Optional.empty(),
                Optional.of(Money.of(amount, currency)),
                plan.budget(),
                plan.codes(),
                plan.products());
    }

    Plans budget(String amount) {
        return with(
                plan.title(), plan.percent(), plan.amount(), Money.of(amount, "RUB"), plan.codes(), plan.products());
    }

    Plans codes(Codes codes) {
        return with(plan.title(), plan.percent(), plan.amount(), plan.budget(), codes, plan.products());
    }

    Plans typed(String... codes) {
        return codes(Codes.typed(VoucherPlan.Type.UNIQUE, List.of(codes)));
    }

    Plans products(Shelf... products) {
        List<ShopProduct> all = List.of(products).stream().map(Shelf::product).toList();
        return with(plan.title(), plan.percent(), plan.amount(), plan.budget(), plan.codes(), all);
    }

    /** What stands against it, without that its settings are final. */
    List<Message> problems(Existing... existing) {
        return plan.problems(List.of(existing), NOW).stream()
                .filter(problem -> problem.kind() != VoucherProblem.Kind.FINAL)
                .map(VoucherProblem::message)
                .toList();
    }

    private Plans with(
            String title,
            Optional<Percent> percent,
            Optional<Money> amount,
            Money budget,
            Codes codes,
            List<ShopProduct> products) {
        return new Plans(new VoucherPlan(title, percent, amount, budget, plan.from(), plan.until(), codes, products));
    }
}
