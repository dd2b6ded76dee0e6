package io.github.ozonexpiry.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholderTest {
    @ParameterizedTest
    @CsvSource({"@, false", "A, true", "D, true", "E, false"})
    void gradesRunFromAToD(char grade, boolean used) {
        assertThat(Placeholder.isGrade(grade)).isEqualTo(used);
    }
}
