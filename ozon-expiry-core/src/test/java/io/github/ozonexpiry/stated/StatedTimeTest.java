package io.github.ozonexpiry.stated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-05T06:44:37Z, 2026-05-05T06:44:37Z",
        "2026-05-14T08:00:00.000Z, 2026-05-14T08:00:00Z",
        "2026-05-14T08:00:00.123456789Z, 2026-05-14T08:00:00.123456789Z",
        "2026-05-14T11:00:00+03:00, 2026-05-14T08:00:00Z",
        "' 2026-05-14T08:00:00Z ', 2026-05-14T08:00:00Z",
        "0002-01-01T00:00:00Z, 0002-01-01T00:00:00Z",
        "9998-12-31T23:59:59Z, 9998-12-31T23:59:59Z",
    })
    void aTimeWithZoneIsRead(String text, Instant instant) {
        assertThat(StatedTime.read(text)).isEqualTo(Stated.of(instant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0001-01-01T00:00:00Z",
                "0001-12-31T23:59:59.999999999Z",
                "0000-12-31T23:59:59Z",
                "9999-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999900Z",
                "9999-12-31T23:59:59.9999999Z",
                "9999-12-31T23:59:59-18:00"
            })
    void everySpellingOfNoDateIsNothing(String text) {
        assertThat(StatedTime.read(text)).isEqualTo(Stated.nothing(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-05-05", "2026-05-05T06:44:37", "2026-05-05 06:44:37", "string", "1746427477", "tomorrow"})
    void whatHasNoZoneOrIsNoTimeIsNamed(String text) {
        assertThatThrownBy(() -> StatedTime.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a time with zone (RFC 3339): '" + text + "'");
    }

    @Test
    void theEndsOfTimeAreNoDatesAndNeverOverflow() {
        assertThat(StatedTime.of(Instant.MAX).isStated()).isFalse();
        assertThat(StatedTime.of(Instant.MIN).isStated()).isFalse();
        assertThat(StatedTime.of(Instant.EPOCH)).isEqualTo(Stated.of(Instant.EPOCH));
    }
}
