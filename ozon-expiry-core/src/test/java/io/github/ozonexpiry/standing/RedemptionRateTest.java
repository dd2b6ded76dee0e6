package io.github.ozonexpiry.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.WorkedExample;
import io.github.ozonexpiry.standing.RedemptionRate.Order;
import io.github.ozonexpiry.standing.RedemptionRate.Outcome;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Source: rule M-03. */
class RedemptionRateTest {

    private static final Instant START = Instant.parse("2026-05-04T06:00:00Z");
    private static final Wording ENGLISH = Wording.in(Language.ENGLISH, java.time.ZoneOffset.UTC);

    @WorkedExample("W-08")
    @Test
    void fiftyOrdersWithThreeCancelledAndTwoReturnedAreNinetyPercent() {
        List<Order> orders = new ArrayList<>(orders(45, Outcome.KEPT));
        orders.addAll(orders(3, Outcome.CANCELLED));
        orders.addAll(orders(2, Outcome.RETURNED));

        RedemptionRate rate = RedemptionRate.of(orders);

        assertThat(rate).isEqualTo(new RedemptionRate(50, 2, 3, 0));
        assertThat(rate.percent()).contains(Ratio.percent(45, 50));
        assertThat(ENGLISH.say(rate.message()))
                .isEqualTo(
                        "redemption rate 90 %: of the last 50 orders 2 returned, 3 cancelled, 0 still on the way (M-03)");
    }

    @WorkedExample("W-08")
    @Test
    void ofFewerOrdersAllAreTheBase() {
        RedemptionRate rate = RedemptionRate.of(orders(10, Outcome.KEPT));

        assertThat(rate.orders()).isEqualTo(10);
        assertThat(rate.percent()).contains(Ratio.percent(10, 10));
    }

    @Test
    void withoutOrdersThereIsNoRate() {
        RedemptionRate rate = RedemptionRate.of(List.of());

        assertThat(rate.percent()).isEmpty();
        assertThat(rate.lowest()).isEmpty();
        assertThat(ENGLISH.say(rate.message())).isEqualTo("redemption rate not known: no orders");
    }

    @Test
    void theFiftyFirstOrderDoesNotCountInWhateverSequenceTheyAreGiven() {
        List<Order> orders = new ArrayList<>();
        orders.add(new Order(START.minusSeconds(1), Outcome.RETURNED));
        orders.addAll(orders(50, Outcome.KEPT));

        assertThat(RedemptionRate.of(orders)).isEqualTo(new RedemptionRate(50, 0, 0, 0));
        Collections.reverse(orders);
        assertThat(RedemptionRate.of(orders)).isEqualTo(new RedemptionRate(50, 0, 0, 0));
        assertThat(RedemptionRate.of(orders.subList(1, 51))).isEqualTo(new RedemptionRate(50, 1, 0, 0));
    }

    @Test
    void anOrderOnItsWayCountsAsKeptAndAsLostInTheLowestRate() {
        List<Order> orders = new ArrayList<>(orders(2, Outcome.KEPT));
        orders.addAll(orders(1, Outcome.ON_THE_WAY));
        orders.addAll(orders(1, Outcome.CANCELLED));
        orders.addAll(orders(1, Outcome.RETURNED));

        RedemptionRate rate = RedemptionRate.of(orders);

        assertThat(rate.percent()).contains(Ratio.percent(3, 5));
        assertThat(rate.lowest()).contains(Ratio.percent(2, 5));
    }

    @Test
    void countsThatDoNotFitTogetherAreRefused() {
        assertThatThrownBy(() -> new RedemptionRate(3, 2, 1, 1))
                .hasMessage("of 3 orders 2 returned, 1 cancelled, 1 on the way");
        assertThatThrownBy(() -> new RedemptionRate(3, -1, 1, 1)).hasMessageContaining("-1 returned");
        assertThatThrownBy(() -> new RedemptionRate(3, 1, -1, 1)).hasMessageContaining("-1 cancelled");
        assertThatThrownBy(() -> new RedemptionRate(3, 1, 1, -1)).hasMessageContaining("-1 on the way");
        assertThat(new RedemptionRate(3, 1, 1, 1).lowest()).contains(Ratio.percent(0, 3));
    }

    private static List<Order> orders(int count, Outcome outcome) {
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            orders.add(new Order(START.plus(Duration.ofHours(i)), outcome));
        }
        return orders;
    }
}
