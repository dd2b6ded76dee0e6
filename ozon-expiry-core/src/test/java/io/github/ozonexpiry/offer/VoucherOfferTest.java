package io.github.ozonexpiry.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoucherOfferTest {

    private static final Instant UNTIL = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void aPercentIsWorthItsShareOfThePrice() {
        assertThat(percent("10").worth(rub("1530"))).contains(rub("153"));
        assertThat(percent("100").worth(rub("1530"))).contains(rub("1530"));
    }

    @Test
    void anAmountIsWorthItselfUnlessThePriceIsBelowIt() { // K-08
        assertThat(amount("500").worth(rub("500.01"))).contains(rub("500"));
        assertThat(amount("500").worth(rub("500"))).contains(rub("500"));
        assertThat(amount("500").worth(rub("499.99"))).isEmpty();
    }

    @Test
    void anAmountOfAnotherCurrencyCannotBeUsed() { // K-08: in the currency of the contract
        assertThat(amount("500").worth(Money.of("900", "CNY"))).isEmpty();
    }

    @Test
    void codesThatOzonMadeAreTakenAsTheyAre() {
        assertThat(offer("OZ-1", Optional.of(Percent.of("1")), Optional.empty()).code())
                .isEqualTo("OZ-1");
    }

    @Test
    void theDiscountIsReadAsItIs() {
        assertThat(percent("10").discount()).isEqualTo("10 %");
        assertThat(amount("500").discount()).isEqualTo("500 RUB");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-31T21:00:00Z, 2026-05-31",
        "2026-05-31T21:00:00.000000001Z, 2026-06-01",
        "2026-05-31T20:59:59Z, 2026-05-31",
    })
    void theLastDayIsTheOneInWhichTheCodeStillHolds(Instant until, LocalDate day) { // midnight in Moscow is 21:00Z
        VoucherOffer offer = new VoucherOffer("CODE77", Optional.of(Percent.of("1")), Optional.empty(), until);

        assertThat(offer.lastDay(ZoneId.of("Europe/Moscow"))).isEqualTo(day);
    }

    @Test
    void aCodeIsNotBlank() {
        assertThatThrownBy(() -> offer(" ", Optional.of(Percent.of("1")), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code: not blank, got ' '");
    }

    @Test
    void aDiscountIsOneThing() {
        assertThatThrownBy(() -> offer("CODE77", Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a discount is a percent or an amount, got Optional.empty and Optional.empty");
        assertThatThrownBy(() -> offer("CODE77", Optional.of(Percent.of("1")), Optional.of(rub("2"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a discount is a percent or an amount, got Optional[1 %] and Optional[2 RUB]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100.01"})
    void aPercentIsAboveZeroUpToAHundred(String share) {
        assertThatThrownBy(() -> percent(share))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("percent: above 0 up to 100, got " + share + " %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void anAmountIsAboveZero(String wrong) {
        assertThatThrownBy(() -> amount(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount: above 0, got " + wrong + " RUB");
    }

    private static VoucherOffer percent(String share) {
        return offer("CODE77", Optional.of(Percent.of(share)), Optional.empty());
    }

    private static VoucherOffer amount(String amount) {
        return offer("CODE77", Optional.empty(), Optional.of(rub(amount)));
    }

    private static VoucherOffer offer(String code, Optional<Percent> percent, Optional<Money> amount) {
        return new VoucherOffer(code, percent, amount, UNTIL);
    }

    private static Money rub(String amount) {
        return Money.of(amount, "RUB");
    }
}
