package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitRunsTest {

    private static List<String> runs(String text) {
        ReadableText readable = ReadableText.of(text);
        return DigitRuns.in(readable, Words.of(readable)).stream()
                .map(DigitRun::digits)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 34", "12 and 34", "12 and then 34", "12, 34", "12 - and - 34"})
    void aNumberGoesOnBehindAtMostTwoWordsThatJoin(String text) {
        assertThat(runs(text)).containsExactly("1234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 and then and 34", "12 we 34", "12 and we 34", "12 we and 34"})
    void aNumberEndsBeforeAnyOtherWord(String text) {
        assertThat(runs(text)).containsExactly("12", "34");
    }

    @Test
    void aNumberGoesOnBehindAtMostSixSigns() {
        assertThat(runs("12      34")).containsExactly("1234");
        assertThat(runs("12       34")).containsExactly("12", "34");
        assertThat(runs("12   and   34")).containsExactly("1234");
        assertThat(runs("12    and   34")).containsExactly("12", "34");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12$34", "12\u20ac34", "12%34"})
    void aNumberEndsBeforeTheSignOfMoneyOrOfAPart(String text) {
        assertThat(runs(text)).containsExactly("12", "34");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten, 12", "12. ten"})
    void figuresAndWordsOfOtherClausesStandApart(String text) {
        assertThat(runs(text)).hasSize(2);
    }

    @Test
    void aNumberThatIsKnownBelongsToNoRun() {
        assertThat(runs("12 10:45 34")).containsExactly("12", "34");
        assertThat(runs("10:45")).isEmpty();
    }
}
