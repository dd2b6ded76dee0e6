package io.github.ozonexpiry.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void aShareIsExactAndRoundedOnlyWhereItIsSaid() {
        Ratio third = Ratio.percent(1, 3);

        assertThat(third).isEqualTo(new Ratio(new BigDecimal("100"), 3));
        assertThat(third).hasToString("33.33");
        assertThat(third.rounded(0)).isEqualTo(new BigDecimal("33"));
        assertThat(third.rounded(5)).isEqualTo(new BigDecimal("33.33333"));
    }

    @Test
    void anExactHalfGoesToTheEvenDigit() {
        assertThat(new Ratio(new BigDecimal("0.25"), 2)).hasToString("0.12"); // 0.125
        assertThat(new Ratio(new BigDecimal("0.27"), 2)).hasToString("0.14"); // 0.135
    }

    @Test
    void noZerosTrailBehindThePointAndNoneIsLostBeforeIt() {
        assertThat(Ratio.percent(9, 10)).hasToString("90");
        assertThat(Ratio.percent(0, 7)).hasToString("0");
        assertThat(Ratio.percent(7, 7)).hasToString("100");
        assertThat(Ratio.of(new BigDecimal("4.50")).sum()).isEqualTo(new BigDecimal("4.5"));
        assertThat(Ratio.of(new BigDecimal("1E+3")).sum()).isEqualTo(new BigDecimal("1000"));
    }

    @Test
    void ratiosAreComparedByTheirExactValues() {
        assertThat(Ratio.percent(1, 3)).isLessThan(Ratio.of(new BigDecimal("33.34")));
        assertThat(Ratio.percent(1, 3)).isGreaterThan(Ratio.of(new BigDecimal("33.33")));
        assertThat(Ratio.percent(1, 3)).isEqualByComparingTo(Ratio.percent(2, 6));
    }

    @Test
    void aMessageSaysItAsItIsWritten() {
        Wording wording = Wording.in(Language.ENGLISH, ZoneOffset.UTC);

        assertThat(wording.say(Message.of("pattern.named", Ratio.percent(1, 8), "x")))
                .isEqualTo("12.5 (x)");
    }

    @Test
    void whatIsNoShareIsRefused() {
        assertThatThrownBy(() -> Ratio.percent(4, 3)).hasMessage("4 of 3 is no share");
        assertThatThrownBy(() -> Ratio.percent(-1, 3)).hasMessage("-1 of 3 is no share");
        assertThatThrownBy(() -> Ratio.percent(0, 0)).hasMessage("a ratio of 0 things");
        assertThat(new Ratio(BigDecimal.TEN, 1)).hasToString("10");
    }

    @Test
    void aNumberThatWouldFillTheMemoryIsRefusedAndTheLongestOneIsNot() {
        for (String number : new String[] {"1E+61", "1E-61", "1".repeat(61)}) {
            assertThatThrownBy(() -> Ratio.of(new BigDecimal(number)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a number of more than 60 digits: " + number);
        }
        for (String number : new String[] {"1E+60", "1E-60", "1".repeat(60)}) {
            assertThat(Ratio.of(new BigDecimal(number)).sum()).isEqualByComparingTo(number);
        }
        assertThat(Ratio.of(new BigDecimal("1".repeat(60)))).hasToString("1".repeat(60));
    }
}
