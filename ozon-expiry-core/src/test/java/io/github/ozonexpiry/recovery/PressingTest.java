package io.github.ozonexpiry.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressingTest {

    @ParameterizedTest
    @CsvSource({
        "PT-1S, NOW",
        "PT1H, NOW",
        "PT1H0.000000001S, TODAY",
        "PT24H, TODAY",
        "PT24H0.000000001S, SOON",
        "PT72H, SOON",
        "PT72H0.000000001S, LATER",
    })
    void aBoundBelongsToTheMorePressingSide(Duration left, Pressing expected) {
        assertThat(Pressing.of(Optional.of(Orders.NOW.plus(left)), Orders.NOW)).isEqualTo(expected);
    }

    @Test
    void whatNeverRunsOutIsForLater() {
        assertThat(Pressing.of(Optional.empty(), Orders.NOW)).isEqualTo(Pressing.LATER);
        assertThat(Pressing.of(Optional.of(Instant.MAX), Instant.MIN)).isEqualTo(Pressing.LATER);
    }

    @Test
    void theUrgencyIsSaidInAWord() {
        assertThat(Orders.said(Pressing.TODAY.message())).isEqualTo("within a day");
    }
}
