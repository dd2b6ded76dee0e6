package io.github.ozonexpiry.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    private static final Instant TEN = Instant.parse("2026-05-04T10:00:00Z");
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @Test
    void aMomentIsExactAndAStretchOfTimeIsNot() {
        assertThat(When.at(TEN).isExact()).isTrue();
        assertThat(When.between(TEN, NOON).isExact()).isFalse();
        assertThat(When.by(NOON).isExact()).isFalse();
        assertThat(When.between(TEN, TEN)).isEqualTo(When.at(TEN));
    }

    @Test
    void aStretchOfTimeEndsAfterItBegins() {
        assertThatThrownBy(() -> When.between(NOON, TEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("it cannot have happened after 2026-05-04T12:00:00Z and by 2026-05-04T10:00:00Z");
    }

    /** What happened after one look had not happened at that look, and had at the other one. */
    @ParameterizedTest
    @CsvSource({
        // moment, at ten: surely by, surely after; between ten and noon; by noon
        "2026-05-04T09:59:59Z, false, true,  false, true,  false, false",
        "2026-05-04T10:00:00Z, true,  false, false, true,  false, false",
        "2026-05-04T10:00:01Z, true,  false, false, false, false, false",
        "2026-05-04T11:59:59Z, true,  false, false, false, false, false",
        "2026-05-04T12:00:00Z, true,  false, true,  false, true,  false",
        "2026-05-04T12:00:01Z, true,  false, true,  false, true,  false",
    })
    void whatMayHaveHappenedIsNeitherSurelyBeforeNorSurelyAfter(
            Instant moment,
            boolean atBy,
            boolean atAfter,
            boolean betweenBy,
            boolean betweenAfter,
            boolean byBy,
            boolean byAfter) {
        assertThat(When.at(TEN).surelyBy(moment)).isEqualTo(atBy);
        assertThat(When.at(TEN).surelyAfter(moment)).isEqualTo(atAfter);
        assertThat(When.between(TEN, NOON).surelyBy(moment)).isEqualTo(betweenBy);
        assertThat(When.between(TEN, NOON).surelyAfter(moment)).isEqualTo(betweenAfter);
        assertThat(When.by(NOON).surelyBy(moment)).isEqualTo(byBy);
        assertThat(When.by(NOON).surelyAfter(moment)).isEqualTo(byAfter);
    }

    @Test
    void itIsSaidToPeople() {
        assertThat(english(When.at(TEN))).isEqualTo("2026-05-04 10:00");
        assertThat(english(When.between(TEN, NOON))).isEqualTo("between 2026-05-04 10:00 and 2026-05-04 12:00");
        assertThat(english(When.by(NOON))).isEqualTo("by 2026-05-04 12:00");
    }

    private static String english(When when) {
        return when.in(Wording.in(Language.ENGLISH, ZoneOffset.UTC));
    }
}
