package io.github.ozonexpiry.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"1530.0000, 1530 RUB", "100, 100 RUB", "1E2, 100 RUB", "0.50, 0.5 RUB", "-9, -9 RUB", "0.00, 0 RUB"})
    void theSameAmountIsTheSameMoneyHoweverOzonWritesIt(String written, String money) {
        assertThat(Money.of(written, "rub")).hasToString(money);
    }

    @Test
    void amountsOfOneCurrencyAddUpExactly() {
        Money sum = rub("0.1").plus(rub("0.2"));

        assertThat(sum).isEqualTo(rub("0.3"));
        assertThat(sum.minus(rub("0.3"))).isEqualTo(Money.zero(CurrencyCode.RUB));
        assertThat(rub("12.5").times(3)).isEqualTo(rub("37.5"));
    }

    @Test
    void twoCurrenciesNeverMeetInASum() {
        assertThatThrownBy(() -> rub("5").plus(Money.of("5", "CNY")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two currencies in one sum: 5 RUB and 5 CNY");
        assertThatThrownBy(() -> rub("5").compareTo(Money.of("5", "CNY"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moneyIsOrderedAndHasASign() {
        assertThat(rub("2")).isGreaterThan(rub("1.99"));
        assertThat(rub("2").max(rub("3"))).isEqualTo(rub("3"));
        assertThat(rub("3").max(rub("2"))).isEqualTo(rub("3"));
        assertThat(rub("-2").signum()).isNegative();
        assertThat(rub("0").signum()).isZero();
        assertThat(rub("-2").abs()).isEqualTo(rub("2"));
        assertThat(rub("2").abs()).isEqualTo(rub("2"));
        assertThat(rub("2").negated()).isEqualTo(rub("-2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1,5", "12 RUB"})
    void whatIsNoAmountIsNamed(String text) {
        assertThatThrownBy(() -> Money.of(text, "RUB"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not an amount of money: '" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999", "1E61", "1E-61"})
    void anAmountMeantToFillTheMemoryIsRefused(String text) {
        assertThatThrownBy(() -> Money.of(text, "RUB"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than 60 digits");
    }

    @Test
    void sixtyDigitsAreEnoughAndAllowed() {
        assertThat(Money.of("1E60", "RUB").amount()).isEqualByComparingTo(new BigDecimal("1E60"));
        assertThat(Money.of("9".repeat(60), "RUB").amount().precision()).isEqualTo(60);
        assertThatThrownBy(() -> Money.of("9".repeat(61), "RUB")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RU", "RUBL", "R1B", "РУБ"})
    void whatIsNoCurrencyIsNamed(String code) {
        assertThatThrownBy(() -> Money.of("1", code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a currency code of three capital letters: '");
    }

    @Test
    void aCurrencyThatIsNewerThanTheJdkIsAsGoodAsAny() {
        assertThat(Money.of("1", "XYZ").currency()).hasToString("XYZ");
    }

    @Test
    void moneyIsSaidWithItsCurrency() {
        assertThat(rub("100.50").in(Wording.in(Language.RUSSIAN, ZoneOffset.UTC)))
                .isEqualTo("100.5 RUB");
    }

    private static Money rub(String amount) {
        return Money.of(amount, "RUB");
    }
}
