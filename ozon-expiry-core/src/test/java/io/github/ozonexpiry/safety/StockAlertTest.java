package io.github.ozonexpiry.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.safety.StockAlert.Look;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockAlertTest {

    private static final Sku KETTLE = new Sku(501);

    /** Threshold 5, hysteresis 3: looks at a stock, and at which of them it warns (w). */
    @ParameterizedTest
    @CsvSource({
        "9 6 5 4 3 0, ..w...", // once
        "5, w", // the first look
        "9 5 8 5, .w..", // 8 is not above 5 + 3
        "9 5 9 5, .w.w",
        "9 5 9 6 5, .w..w", // armed again by 9, and stays so
        "9 5 8 6 9 5, .w...w",
        "6 7 8, ...",
        "9 5 5 5, .w..",
        "0 -2 9 -2, w..w",
    })
    void itWarnsOnceUntilTheStockHasRecovered(String stocks, String expected) {
        assertThat(warnings(StockAlert.at(KETTLE, 5, 3), stocks)).isEqualTo(expected);
    }

    @Test
    void withoutHysteresisOnePieceMoreArmsIt() {
        assertThat(warnings(StockAlert.at(KETTLE, 5, 0), "5 6 5")).isEqualTo("w.w");
        assertThat(warnings(StockAlert.at(KETTLE, 0, 0), "1 0 1 0")).isEqualTo(".w.w");
    }

    @Test
    void theGreatestNumbersDoNotTurnRound() {
        StockAlert alert = new StockAlert(KETTLE, Long.MAX_VALUE, Long.MAX_VALUE, false);

        assertThat(alert.look(Long.MAX_VALUE).next().armed()).isFalse();
        assertThat(new StockAlert(KETTLE, 5, Long.MAX_VALUE, false)
                        .look(Long.MAX_VALUE)
                        .next()
                        .armed())
                .isFalse();
    }

    /** Every sequence of six stocks from 0 to 4, for every threshold and hysteresis up to 2, against the words of the rule. */
    @Test
    void everySmallSequenceFollowsTheRule() {
        for (int world = 0; world < 9 * 15_625; world++) {
            int threshold = world % 3;
            int hysteresis = world / 3 % 3;
            StockAlert alert = StockAlert.at(KETTLE, threshold, hysteresis);
            boolean recovered = true;
            int left = world / 9;
            for (int look = 0; look < 6; look++) {
                int stock = left % 5;
                left /= 5;
                Look seen = alert.look(stock);
                alert = seen.next();
                if (stock > threshold + hysteresis) {
                    recovered = true;
                }
                boolean warns = stock <= threshold && recovered;
                if (stock <= threshold) {
                    recovered = false;
                }
                if (seen.warning().isPresent() != warns || alert.armed() != recovered) {
                    throw new AssertionError("world " + world + ", look " + look);
                }
            }
        }
    }

    @Test
    void aWarningNamesTheNumbers() {
        Look look = StockAlert.at(KETTLE, 5, 3).look(4);

        assertThat(Said.of(look.warning().orElseThrow())).isEqualTo("product 501: 4 left, your threshold is 5");
        assertThat(look.next()).isEqualTo(new StockAlert(KETTLE, 5, 3, false));
    }

    @Test
    void aThresholdIsNotBelowZero() {
        assertThatThrownBy(() -> StockAlert.at(KETTLE, -1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("threshold: 0 or more pieces, got -1");
        assertThatThrownBy(() -> StockAlert.at(KETTLE, 0, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("hysteresis: 0 or more pieces, got -1");
    }

    private static String warnings(StockAlert start, String stocks) {
        StockAlert alert = start;
        List<String> seen = new ArrayList<>();
        for (String stock : stocks.split(" ", -1)) {
            Look look = alert.look(Long.parseLong(stock));
            seen.add(look.warning().isPresent() ? "w" : ".");
            alert = look.next();
        }
        return String.join("", seen);
    }
}
