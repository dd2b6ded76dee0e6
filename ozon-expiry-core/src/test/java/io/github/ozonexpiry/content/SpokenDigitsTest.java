package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenDigitsTest {

    /** The digits of each group with its first and last word. */
    private static String groups(String text) {
        ReadableText readable = ReadableText.of(text);
        return SpokenDigits.in(readable, Words.of(readable)).stream()
                .map(group -> group.digits() + ":" + group.first() + "-" + group.last())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "three, 3:0-0",
        "twelve, 12:0-0",
        "twenty, 20:0-0",
        "twenty three, 23:0-1",
        "we twenty three, 23:1-2",
        "twenty zero, 20:0-0 0:1-1",
        "twenty thirty, 20:0-0 30:1-1",
        "twenty twelve, 20:0-0 12:1-1",
        "twenty. three, 20:0-0 3:1-1",
        "one hundred, 100:0-1",
        "one hundred twelve, 112:0-2",
        "one hundred twenty, 120:0-2",
        "one hundred twenty three, 123:0-3",
        "twenty hundred, 20:0-0",
        "hundred, ''"
    })
    void wordsJoinToTheNumberTheyName(String text, String groups) {
        assertThat(groups(text)).isEqualTo(groups);
    }

    @ParameterizedTest
    @CsvSource({
        "nine hundred 6, 906:0-2",
        "nine hundred 16, 916:0-2",
        "nine hundred 161, 900:0-1 161:2-2",
        "twenty 6, 20:0-0 6:1-1"
    })
    void figuresGoOnWithASpokenHundred(String text, String groups) {
        assertThat(groups(text)).isEqualTo(groups);
    }

    @ParameterizedTest
    @CsvSource({
        "double three, 33:0-1",
        "twenty double three, 20:0-0 33:1-2",
        "twenty triple three one, 20:0-0 333:1-2 1:3-3",
        "double we three, 3:2-2",
        "three fives, 555:0-1",
        "zero fives, 0:0-0 5:1-1",
        "twenty fives, 20:0-0 5:1-1"
    })
    void wordsSayHowOftenADigitComes(String text, String groups) {
        assertThat(groups(text)).isEqualTo(groups);
    }

    @ParameterizedTest
    @CsvSource({
        "8 OO 1, 8:0-0 00:1-1 1:2-2",
        "8   OO 1, 8:0-0 00:1-1 1:2-2",
        "8    OO 1, 8:0-0 1:2-2",
        "8 OOOO 1, 8:0-0 0000:1-1 1:2-2",
        "8 OOOOO 1, 8:0-0 1:2-2",
        "8 ll 1, 8:0-0 11:1-1 1:2-2",
        "8 \u0431\u0431 1, 8:0-0 66:1-1 1:2-2",
        "8 oo 1, 8:0-0 1:2-2",
        "8 OO, 8:0-0",
        "8-OO, 8:0-0 00:1-1",
        "8 OO OO, 8:0-0 00:1-1",
        "8 OO we, 8:0-0",
        "OO 1, 1:1-1",
        "8 we OO 1, 8:0-0 1:3-3"
    })
    void capitalsStandForFiguresWhereTheNextOnesWould(String text, String groups) {
        assertThat(groups(text)).isEqualTo(groups);
    }

    @Test
    void knowsWhatWasSpeltOut() {
        ReadableText text = ReadableText.of("8 nine hundred 16");

        assertThat(SpokenDigits.in(text, Words.of(text)))
                .containsExactly(new DigitGroup("8", false, 0, 0), new DigitGroup("916", true, 1, 3));
    }
}
