package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.penalty.PenaltyTariff.Evidence;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.DatedTable.Row;
import io.github.ozonexpiry.rule.RuleId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The spellings that the tables of this package share. */
final class Cells {

    private Cells() {}

    static Evidence evidence(Row row) {
        return row.read(
                "seen",
                seen -> new Evidence(
                        row.read(
                                "rules",
                                cell -> list(cell).stream().map(RuleId::of).toList()),
                        row.read("confidence", Confidence::of),
                        row.validity(),
                        seen.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(seen)),
                        list(row.text("sources")),
                        row.place()));
    }

    static List<String> list(String cell) {
        return Arrays.stream(cell.split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** Such as {@code 1500 RUB}, or {@code none}. */
    static Optional<Money> limit(String cell) {
        if (cell.equals("none")) {
            return Optional.empty();
        }
        String[] parts = cell.split(" ", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("an amount is written 1500 RUB, or none");
        }
        Money money = Money.of(parts[0], known(parts[1]).code());
        if (money.signum() < 0) {
            throw new IllegalArgumentException("an amount is not negative");
        }
        return Optional.of(money);
    }

    /** Such as {@code 4.5%}. */
    static Percent percent(String cell) {
        if (!cell.endsWith("%")) {
            throw new IllegalArgumentException("a share is written 4.5%");
        }
        return Percent.of(cell.substring(0, cell.length() - 1));
    }

    /** A whole number of 0 or more. */
    static int count(String cell) {
        int number = Integer.parseInt(cell);
        if (number < 0) {
            throw new IllegalArgumentException("a number is not negative");
        }
        return number;
    }

    /** As {@link #count}, or {@code ?}. */
    static OptionalInt countIfKnown(String cell) {
        return cell.equals("?") ? OptionalInt.empty() : OptionalInt.of(count(cell));
    }

    private static CurrencyCode known(String code) {
        try {
            return new CurrencyCode(Currency.getInstance(code).getCurrencyCode());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("there is no currency '" + code + "'", e);
        }
    }
}
