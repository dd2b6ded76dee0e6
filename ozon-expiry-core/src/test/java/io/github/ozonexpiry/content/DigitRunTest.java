package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitRunTest {

    private static DigitRun run(String text) {
        ReadableText readable = ReadableText.of(text);
        return DigitRuns.in(readable, Words.of(readable)).get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"an1234567", "zx1234567", "AN1234567", "1234567an", "1234567zx", "we 1234567an", "an1234567 we"})
    void latinLettersBesideDigitsMakeACode(String text) {
        assertThat(run(text).partOfCode()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567",
                "an 1234567",
                "1234567 an",
                "n1234567",
                "1234567n",
                "tel1234567",
                "1234567tel",
                "\u0434\u04361234567",
                "1234567\u0434\u0436"
            })
    void otherNeighboursMakeNoCode(String text) {
        assertThat(run(text).partOfCode()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "+1234567, true",
        "+(1234567, true",
        "+ ( 1234567, true",
        "we + ( 1234567, true",
        "+ (( 1234567, false",
        "+-1234567, false",
        "(1234567, false",
        "1234567, false",
        "+ we 1234567, false"
    })
    void aPlusStandsAtMostThreeSignsBefore(String text, boolean plus) {
        assertThat(run(text).plusBefore()).isEqualTo(plus);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90, 91 | true",
                "90; 91 | true",
                "90 91 , 92 | true",
                "90 91 | false",
                "9, 1 | false",
                "ninety, ninety | false",
                "90 | false"
            })
    void numbersOfManyDigitsWithCommasAreAList(String text, boolean listed) {
        assertThat(run(text).listed()).isEqualTo(listed);
    }
}
