package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictatedTest {

    private static boolean isPhone(String text) {
        ReadableText readable = ReadableText.of(text);
        return Dictated.isPhone(DigitRuns.in(readable, Words.of(readable)).get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "1 3 5 7 9 2 4, true",
        "1 2 3 4 5 6 8, true",
        "1 2 3 4 5 6 7, false",
        "7 8 9 0 1 2 3, false",
        "1 3 5 7 9 2, false",
        "13 57 92 48, false"
    })
    void digitsOneByOneAreANumberUnlessTheyCount(String text, boolean phone) {
        assertThat(isPhone(text)).isEqualTo(phone);
    }

    @ParameterizedTest
    @CsvSource({"one two three four 5678, true", "one two three 45678, false"})
    void fourGroupsSpeltOutAreANumber(String text, boolean phone) {
        assertThat(isPhone(text)).isEqualTo(phone);
    }

    @ParameterizedTest
    @CsvSource({"123-45-67, true", "123 45 67, false", "123-45 67, false", "12-345-67, false", "1234567, false"})
    void aNumberWithinATownHasADashBeforeItsLastGroup(String text, boolean phone) {
        assertThat(isPhone(text)).isEqualTo(phone);
    }
}
