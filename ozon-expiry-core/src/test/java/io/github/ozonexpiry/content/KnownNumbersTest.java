package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "a 24219509-0020-2 b, 2, 17",
        "24219509-0020, 0, 13",
        "8916123-4567-1, 0, 14",
        "on 28.11.2026, 3, 13",
        "2026-11-28, 0, 10",
        "at 14:05, 3, 8",
        "120x60x75, 0, 9",
        "1234.56, 0, 7"
    })
    void marksPostingsOrdersDatesTimesAndSizes(String text, int from, int to) {
        BitSet known = new BitSet();
        known.set(from, to);

        assertThat(KnownNumbers.in(text)).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8916123-4567", "89161234567", "12345-0020", "24219509"})
    void marksNoOtherNumbers(String text) {
        assertThat(KnownNumbers.in(text).isEmpty()).isTrue();
    }
}
