package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.audit.Billed.Source;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One charge with all rows that tell of it: one a source, what was taken back, and rows that were read twice. */
record Seen(List<Billed> rows) {

    Seen {
        rows = rows.stream().sorted(Comparator.comparing(Billed::source)).toList();
    }

    /** What was charged in the end, by the first source that says so. */
    Optional<Money> net() {
        return rows.stream()
                .map(Billed::source)
                .distinct()
                .map(this::net)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What was charged in the end by one source; empty where it has no row, an amount is missing, or currencies differ. */
    Optional<Money> net(Source source) {
        List<Optional<Money>> costs = once().stream()
                .filter(row -> row.source() == source)
                .map(Billed::cost)
                .toList();
        boolean one = costs.stream()
                        .map(cost -> cost.map(Money::currency)
                                .map(CurrencyCode::code)
                                .orElse(""))
                        .distinct()
                        .count()
                == 1;
        return one ? costs.stream().flatMap(Optional::stream).reduce(Money::plus) : Optional.empty();
    }

    /** What was charged before anything was taken back, by a source. */
    Optional<Money> gross(Source source) {
        return rows.stream().filter(row -> row.source() == source).findFirst().flatMap(Billed::cost);
    }

    /** The first day of which a row speaks. */
    LocalDate day() {
        return rows.stream().map(Billed::day).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The kind that says most. */
    ChargeKind kind() {
        return rows.stream()
                .map(Billed::kind)
                .filter(kind -> kind != ChargeKind.ERROR)
                .findFirst()
                .orElse(ChargeKind.ERROR);
    }

    boolean isCredit() {
        return rows.stream().allMatch(Billed::isCredit);
    }

    boolean isTakenBack() {
        return rows.stream().anyMatch(Billed::isCredit);
    }

    boolean isOnlyListed() {
        return rows.stream().noneMatch(Billed::isMoney);
    }

    boolean has(Source source) {
        return rows.stream().anyMatch(row -> row.source() == source);
    }

    /** The first that a row states. */
    <T> Optional<T> detail(Function<Billed.Detail, Optional<T>> what) {
        return rows.stream()
                .map(Billed::detail)
                .map(what)
                .flatMap(Optional::stream)
                .findFirst();
    }

    Seen with(Seen other) {
        List<Billed> more = new ArrayList<>(rows);
        more.addAll(other.rows);
        return new Seen(more);
    }

    /** Without rows that were read twice; rows without a number cannot be told from two charges. */
    private List<Billed> once() {
        Set<Billed> numbered = new LinkedHashSet<>();
        return rows.stream()
                .filter(row -> row.reference().isEmpty() || numbered.add(row))
                .toList();
    }
}
