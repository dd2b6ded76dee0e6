package io.github.ozonexpiry.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.rule.Validity.Cover;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    @ParameterizedTest
    @CsvSource({
        // RU-2 ended on 2025-05-04, RU-3 holds from 2025-05-05 on
        "2025-05-05, '', 2025-05-04, NO",
        "2025-05-05, '', 2025-05-05, YES",
        "'', 2025-05-05, 2025-05-04, YES",
        "'', 2025-05-05, 2025-05-05, NO",
        "'', '', 1999-01-01, YES",
        "?, 2025-05-05, 2025-05-05, NO",
        "?, 2025-05-05, 2025-05-04, NOT_KNOWN",
        "2025-05-05, ?, 2025-05-04, NO",
        "2025-05-05, ?, 2025-05-05, NOT_KNOWN",
        "?, ?, 2025-05-05, NOT_KNOWN",
    })
    void aRowHoldsFromItsFirstDayUntilTheDayThatEndsIt(String from, String until, LocalDate day, Cover cover) {
        assertThat(Validity.read(from, until).covers(day)).isEqualTo(cover);
    }

    @Test
    void daysInTheWrongOrderAreNamed() {
        assertThatThrownBy(() -> Validity.read("2025-05-05", "2025-05-05"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("valid from 2025-05-05 must lie before valid until 2025-05-05");
    }

    @Test
    void whatIsNoDayIsRefused() {
        assertThatThrownBy(() -> Validity.read("2025-02-30", "")).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void aDayThatIsGivenIsKnown() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2025, 5, 5));

        assertThatThrownBy(() -> new Validity(day, false, Optional.empty(), true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Validity(Optional.empty(), true, day, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void alwaysIsAlways() {
        assertThat(Validity.ALWAYS.covers(LocalDate.MIN)).isEqualTo(Cover.YES);
        assertThat(Validity.ALWAYS).isEqualTo(Validity.read("", ""));
    }
}
