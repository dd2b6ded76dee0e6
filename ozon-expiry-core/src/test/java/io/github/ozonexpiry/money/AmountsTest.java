package io.github.ozonexpiry.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AmountsTest {

    private static final Amounts TWO_CURRENCIES =
            Amounts.NONE.plus(Money.of("5", "RUB")).plus(Money.of("7", "CNY")).plus(Money.of("2", "RUB"));

    @Test
    void amountsOfSeveralCurrenciesStandSideBySide() {
        assertThat(TWO_CURRENCIES.all()).containsExactly(Money.of("7", "CNY"), Money.of("7", "RUB"));
        assertThat(TWO_CURRENCIES.in(CurrencyCode.RUB)).contains(Money.of("7", "RUB"));
        assertThat(TWO_CURRENCIES.in(CurrencyCode.of("KZT"))).isEmpty();
        assertThat(TWO_CURRENCIES.isEmpty()).isFalse();
    }

    @Test
    void theyAreSaidOneAfterTheOther() {
        Wording wording = Wording.in(Language.ENGLISH, ZoneOffset.UTC);

        assertThat(TWO_CURRENCIES.in(wording)).isEqualTo("7 CNY + 7 RUB");
        assertThat(Amounts.NONE.in(wording)).isEqualTo("0");
    }

    @Test
    void addingLeavesTheSumBeforeAsItWas() {
        assertThat(Amounts.NONE.isEmpty()).isTrue();
        assertThat(Amounts.NONE.plus(Money.of("0", "RUB")).isEmpty()).isFalse();
    }

    @Test
    void equalSumsAreEqual() {
        Amounts same = Amounts.NONE.plus(Money.of("7.0", "RUB")).plus(Money.of("7", "CNY"));

        assertThat(same).isEqualTo(TWO_CURRENCIES).hasSameHashCodeAs(TWO_CURRENCIES);
        assertThat(same).isNotEqualTo(Amounts.NONE).isNotEqualTo("7 CNY + 7 RUB");
        assertThat(same.hashCode()).isNotEqualTo(Amounts.NONE.hashCode());
    }
}
