package io.github.ozonexpiry.prevention;

import static io.github.ozonexpiry.prevention.Advices.EARLY_MAY;
import static io.github.ozonexpiry.prevention.Advices.may;
import static io.github.ozonexpiry.prevention.Advices.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.prevention.ExpectedEffect.Cost;
import io.github.ozonexpiry.prevention.ExpectedEffect.Hours;
import io.github.ozonexpiry.prevention.ExpectedEffect.LostOrders;
import io.github.ozonexpiry.prevention.ExpectedEffect.NotKnown;
import io.github.ozonexpiry.prevention.ExpectedEffect.ShareLate;
import io.github.ozonexpiry.prevention.ExpectedEffect.Window;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedEffectTest {

    private static Cost cost(String from, String to, String currency) {
        return new Cost(Money.of(from, currency), Money.of(to, currency), EARLY_MAY);
    }

    private static Hours hours(int from, int to) {
        return new Hours(Duration.ofHours(from), Duration.ofHours(to), EARLY_MAY);
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 9", "4, 5, 9", "5, -1, 9", "10, 5, 9"})
    void fewerLatePostingsAreFewerAndOfAll(int from, int to, int of) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ShareLate(from, to, of, EARLY_MAY))
                .withMessage("late from %d to %d of %d", from, to, of);
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "4, 5", "5, -1"})
    void fewerLostOrdersAreFewer(int from, int to) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LostOrders(from, to, EARLY_MAY))
                .withMessage("lost from %d to %d", from, to);
    }

    @Test
    void lessMoneyAndLessTimeAreLess() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cost("5", "5", "RUB"))
                .withMessage("cost from 5 RUB to 5 RUB");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cost("4", "5", "RUB"))
                .withMessage("cost from 4 RUB to 5 RUB");
        assertThatIllegalArgumentException().isThrownBy(() -> hours(5, 5)).withMessage("time from PT5H to PT5H");
        assertThatIllegalArgumentException().isThrownBy(() -> hours(5, -1)).withMessage("time from PT5H to PT-1H");
    }

    @Test
    void itMayBeAllThatThereIs() {
        assertThat(new ShareLate(9, 0, 9, EARLY_MAY).to()).isZero();
        assertThat(new LostOrders(1, 0, EARLY_MAY).to()).isZero();
        assertThat(hours(1, 0).to()).isZero();
        assertThat(cost("1", "-1", "RUB").to()).isEqualTo(Money.of("-1", "RUB"));
    }

    @Test
    void aWindowEndsAfterItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Window(may(2), may(2)))
                .withMessage("no window from 2026-05-02T00:00:00Z to 2026-05-02T00:00:00Z");
    }

    @Test
    void itIsSaid() {
        assertThat(Stream.of(
                                new ShareLate(40, 20, 200, EARLY_MAY),
                                new LostOrders(4, 1, EARLY_MAY),
                                cost("500", "120", "RUB"),
                                hours(30, 12),
                                new NotKnown())
                        .map(effect -> said(effect.message())))
                .containsExactly(
                        "Late were 40 of 200 postings from 2026-05-01 00:00 to 2026-05-15 00:00; with it, at best, 20.",
                        "Lost orders from 2026-05-01 00:00 to 2026-05-15 00:00: 4; with it, at best, 1.",
                        "Cost from 2026-05-01 00:00 to 2026-05-15 00:00: 500 RUB; with it, at best, 120 RUB.",
                        "Time from 2026-05-01 00:00 to 2026-05-15 00:00: 1 d 6 h; with it, at best, 12 h.",
                        "What it would change is not known.");
    }

    @Test
    void lostOrdersStandBeforeLatePostingsThenMoneyThenTimeThenWhatNobodyKnows() {
        List<ExpectedEffect> ordered = List.of(
                new LostOrders(4, 1, EARLY_MAY),
                new LostOrders(9, 8, EARLY_MAY),
                new ShareLate(40, 20, 200, EARLY_MAY),
                new ShareLate(90, 80, 100, EARLY_MAY),
                cost("9", "8", "CNY"),
                cost("900", "100", "RUB"),
                cost("700", "100", "RUB"),
                hours(30, 10),
                hours(31, 12),
                new NotKnown());

        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                int compared = Gain.GREATEST_FIRST.compare(Gain.of(ordered.get(i)), Gain.of(ordered.get(j)));
                assertThat(Integer.signum(compared)).as("%d and %d", i, j).isEqualTo(Integer.compare(i, j));
            }
        }
    }
}
