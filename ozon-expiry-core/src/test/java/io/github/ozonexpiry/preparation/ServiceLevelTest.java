package io.github.ozonexpiry.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceLevelTest {

    @Test
    void whatMayBeMissedIsTheExactRest() {
        ServiceLevel level = ServiceLevel.of("99.9", "90");

        assertThat(level.missable()).isEqualTo(0.001);
        assertThat(level.doubt()).isEqualTo(0.1);
        assertThat(ServiceLevel.USUAL).isEqualTo(ServiceLevel.of("95", "95"));
    }

    @ParameterizedTest
    @CsvSource({"0, 95, share, 0 %", "100, 95, share, 100 %", "101, 95, share, 101 %", "95, 0, confidence, 0 %"})
    void nothingAndEverythingAreRefused(String share, String confidence, String what, String named) {
        assertThatThrownBy(() -> ServiceLevel.of(share, confidence))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the " + what + " of a service level is above 0 % and below 100 %, got " + named);
    }

    @Test
    void almostNothingAndAlmostEverythingAreLevels() {
        assertThat(ServiceLevel.of("0.01", "99.99").missable()).isEqualTo(0.9999);
    }

    @Test
    void itIsSaidWithBothNumbers() {
        assertThat(ServiceLevel.of("90", "99").in(Wording.in(Language.ENGLISH, ZoneOffset.UTC)))
                .isEqualTo("90 % of the orders at 99 % confidence");
    }
}
