package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.outlook.Cost;
import io.github.ozonexpiry.outlook.CostCurve;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * Draws costs as bars, the greatest known one in full length; a cost above zero has at least one column, a discount is drawn lighter.
 *
 * @param longest the greatest amount, whatever its sign
 */
record Bars(BigDecimal longest) {

    /** The columns of the longest bar. */
    static final int COLUMNS = 10;

    private static final String COST = "█";
    private static final String DISCOUNT = "░";

    static Bars of(List<CostCurve.Stretch> stretches) {
        return new Bars(stretches.stream()
                .flatMap(stretch -> stretch.cost().sum().all().stream())
                .map(money -> money.amount().abs())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO));
    }

    /** The bar of the known part of a cost; none where that is nothing or of several currencies. */
    String of(Cost cost) {
        Collection<Money> amounts = cost.sum().all();
        if (amounts.size() != 1) {
            return "";
        }
        Money money = amounts.iterator().next();
        return (money.signum() < 0 ? DISCOUNT : COST).repeat(columns(money));
    }

    private int columns(Money money) {
        return money.signum() == 0
                ? 0
                : money.amount()
                        .abs()
                        .multiply(BigDecimal.valueOf(COLUMNS))
                        .divide(longest, 0, RoundingMode.CEILING)
                        .intValueExact();
    }
}
