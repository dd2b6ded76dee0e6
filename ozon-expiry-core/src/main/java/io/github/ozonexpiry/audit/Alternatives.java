package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.audit.Explanation.Kind;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Computes a charge anew with other numbers. What Ozon states (price, share) is taken first; beside it at most one number that Ozon does not
 * state may be another one, so that no chance combination explains anything.
 */
record Alternatives(AuditPolicy policy, Expected expected, Basis basis, Seen charge) {

    /** More lines have too many sums: one of them would fit by chance. */
    private static final int MOST_LINES = 6;

    /** A number that Ozon states and that is not ours. */
    private record StatedNumber(Explanation explanation, UnaryOperator<Formula> to) {}

    /** A number that Ozon does not state, and what the charge is with it. */
    private record OtherNumber(Explanation explanation, Function<Formula, Optional<Money>> charge) {}

    /** What gives an amount to the last digit; nothing when the basis does not give what was computed. */
    List<Explanation> giving(Money charged) {
        Formula own = basis.formula();
        Optional<Money> computed = expected.money();
        boolean sound = computed.flatMap(money -> own.charge().filter(again -> same(again, money)))
                .isPresent();
        if (!sound) {
            return List.of();
        }
        List<StatedNumber> stated = stated();
        if (!stated.isEmpty() && gives(with(stated, own).charge(), charged)) {
            return explanations(needed(stated, own, charged));
        }
        Map<Kind, Explanation> shown = new LinkedHashMap<>();
        Formula ozons = with(stated, own);
        others().stream()
                .filter(other -> gives(other.charge().apply(ozons), charged))
                .forEach(other -> shown.putIfAbsent(other.explanation().kind(), other.explanation()));
        List<Explanation> all = new ArrayList<>(shown.isEmpty() ? List.of() : explanations(stated));
        all.addAll(shown.values());
        return all;
    }

    private boolean same(Money one, Money other) {
        return policy.rounded(one).equals(policy.rounded(other));
    }

    private boolean gives(Optional<Money> money, Money charged) {
        return money.filter(amount -> policy.same(amount, charged)).isPresent();
    }

    private static Formula with(List<StatedNumber> stated, Formula own) {
        Formula formula = own;
        for (StatedNumber each : stated) {
            formula = each.to().apply(formula);
        }
        return formula;
    }

    /** Without those that make no difference. */
    private List<StatedNumber> needed(List<StatedNumber> stated, Formula own, Money charged) {
        List<StatedNumber> needed = new ArrayList<>(stated);
        for (StatedNumber each : stated) {
            List<StatedNumber> fewer =
                    needed.stream().filter(other -> !other.equals(each)).toList();
            if (gives(with(fewer, own).charge(), charged)) {
                needed.remove(each);
            }
        }
        return needed;
    }

    private static List<Explanation> explanations(List<StatedNumber> stated) {
        return stated.stream().map(StatedNumber::explanation).toList();
    }

    private List<StatedNumber> stated() {
        List<StatedNumber> stated = new ArrayList<>();
        Money ownPrice = basis.price();
        charge.detail(Billed.Detail::price)
                .filter(price -> price.currency().equals(ownPrice.currency()) && !price.equals(ownPrice))
                .ifPresent(price ->
                        stated.add(new StatedNumber(ozonsPrice(ownPrice, price), formula -> formula.withPrice(price))));
        charge.detail(Billed.Detail::percent)
                .filter(percent -> !percent.equals(basis.percent()))
                .ifPresent(percent -> stated.add(new StatedNumber(
                        explained(Kind.OTHER_PERCENT, basis.percent(), percent),
                        formula -> formula.withPercent(percent))));
        return stated;
    }

    private Explanation ozonsPrice(Money own, Money price) {
        boolean part = basis.whole().filter(price::equals).isPresent() || parts().contains(price);
        return explained(part ? Kind.PART_OF_POSTING : Kind.OTHER_PRICE, own, price);
    }

    private List<OtherNumber> others() {
        List<OtherNumber> others = new ArrayList<>(rates());
        others.addAll(limits());
        if (charge.detail(Billed.Detail::price).isEmpty()) {
            List<Money> prices = new ArrayList<>(basis.whole().stream().toList());
            prices.addAll(parts());
            prices.forEach(price -> others.add(new OtherNumber(
                    explained(Kind.PART_OF_POSTING, basis.price(), price),
                    formula -> formula.withPrice(price).charge())));
        }
        return others;
    }

    private List<OtherNumber> rates() {
        List<OtherNumber> others = new ArrayList<>();
        basis.rate().ifPresent(own -> {
            for (int days = 1; days <= policy.rateDays(); days++) {
                rate(own, expected.day().plusDays(days)).ifPresent(others::add);
                rate(own, expected.day().minusDays(days)).ifPresent(others::add);
            }
        });
        return others;
    }

    private Optional<OtherNumber> rate(BigDecimal own, LocalDate day) {
        return policy.rates()
                .roublesFor(basis.price().currency(), day)
                .filter(rate -> rate.signum() > 0)
                .map(rate -> new OtherNumber(
                        new Explanation(
                                Kind.OTHER_RATE,
                                Message.of("audit.why.OTHER_RATE", own.toPlainString(), rate.toPlainString(), day)),
                        formula -> formula.withRate(rate).charge()));
    }

    private List<OtherNumber> limits() {
        return List.of(
                new OtherNumber(
                        limit("audit.why.LIMIT.least"),
                        formula -> formula.withoutLeast().charge()),
                new OtherNumber(
                        limit("audit.why.LIMIT.most"),
                        formula -> formula.withoutMost().charge()),
                new OtherNumber(limit("audit.why.LIMIT.each"), this::eachByItself));
    }

    private Optional<Money> eachByItself(Formula formula) {
        if (!formula.price().equals(basis.price())) {
            return Optional.empty();
        }
        List<Money> charges = basis.lines().stream()
                .map(line -> formula.withPrice(line).charge())
                .flatMap(Optional::stream)
                .toList();
        return charges.stream().reduce(Money::plus);
    }

    private static Explanation limit(String key) {
        return new Explanation(Kind.LIMIT, Message.of(key));
    }

    private static Explanation explained(Kind kind, Object own, Object ozons) {
        return new Explanation(kind, Message.of("audit.why." + kind, own, ozons));
    }

    /** What one or more lines cost; that of all of them is our own price, which is no other number. */
    private List<Money> parts() {
        if (basis.lines().size() > MOST_LINES) {
            return List.of();
        }
        List<Money> parts = new ArrayList<>();
        for (Money line : basis.lines()) {
            List<Money> withLine = parts.stream().map(line::plus).toList();
            parts.add(line);
            parts.addAll(withLine);
        }
        return parts;
    }
}
