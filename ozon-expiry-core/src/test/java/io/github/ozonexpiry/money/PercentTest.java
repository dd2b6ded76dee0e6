package io.github.ozonexpiry.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

    @ParameterizedTest
    @CsvSource({"3, 300, 9", "2, 300, 6", "1, 1530, 15.3", "4.5, 1000, 45", "0, 1000, 0"})
    void aShareOfAnAmountIsExact(String percent, String whole, String part) {
        assertThat(Percent.of(percent).of(Money.of(whole, "RUB"))).isEqualTo(Money.of(part, "RUB"));
    }

    @Test
    void aNegativeShareIsRefusedByName() {
        assertThatThrownBy(() -> Percent.of("-3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a share is not negative: -3 %");
    }

    @Test
    void sharesAreOrderedAndSaid() {
        assertThat(Percent.of("3")).isGreaterThan(Percent.of("2.9")).isEqualTo(Percent.of(" 3.0 "));
        assertThat(Percent.of("4.50").in(Wording.in(Language.ENGLISH, ZoneOffset.UTC)))
                .isEqualTo("4.5 %");
    }
}
