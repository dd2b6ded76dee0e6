package io.github.ozonexpiry.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertainDaysTest {

    private static final CertainDays FEBRUARY = new CertainDays(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1));

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-02-01, 2026-02-01, true",
        "2026-01-01, 2026-02-01, 2026-04-01, true",
        "2026-01-01, 2026-02-01, 2026-01-31, false", // not yet
        "2026-01-01, 2026-02-02, 2026-02-03, false", // they overlap
        "2026-03-01, 2026-04-01, 2026-02-28, true",
        "2026-03-01, 2026-04-01, 2026-01-01, true",
        "2026-03-01, 2026-04-01, 2026-03-01, false", // no longer
        "2026-02-28, 2026-04-01, 2026-02-01, false", // they overlap
    })
    void daysPartOthersFromADayOnTheirOtherSide(LocalDate from, LocalDate until, LocalDate day, boolean parted) {
        assertThat(FEBRUARY.parts(new CertainDays(from, until), day)).isEqualTo(parted);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-02-01, ",
        "2026-01-01, 2026-02-02, 2026-02-01",
        "2026-02-28, 2026-04-01, 2026-02-28",
        "2026-03-01, 2026-04-01, ",
    })
    void theFirstDayOfBothIsShared(LocalDate from, LocalDate until, LocalDate shared) {
        CertainDays other = new CertainDays(from, until);

        assertThat(FEBRUARY.sharedWith(other).orElse(null)).isEqualTo(shared);
        assertThat(other.sharedWith(FEBRUARY).orElse(null)).isEqualTo(shared);
    }
}
