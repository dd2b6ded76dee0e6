package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneFormTest {

    /** All words of the text are groups of digits; the first one may be spoken. */
    private static DigitRun run(String text, boolean firstSpoken, String first) {
        ReadableText readable = ReadableText.of(text);
        List<Word> words = Words.of(readable);
        List<DigitGroup> groups = new ArrayList<>(List.of(new DigitGroup(first, firstSpoken, 0, 0)));
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            groups.add(new DigitGroup(readable.toString().substring(word.from(), word.to()), false, i, i));
        }
        return new DigitRun(groups, readable, words);
    }

    private static boolean fits(String text) {
        return PhoneForm.fits(run(text, false, text.replace("+", "").split(" ", -1)[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+123456789",
                "9161234567",
                "916 123 45 67",
                "8 916 123 45 67",
                "79 16 123 45 67",
                "9 1 6 1 2 3 4 5 6 7"
            })
    void isAPlusBeforeNineDigitsOrTheGroupsOfANumber(String text) {
        assertThat(fits(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12345678", "123456789", "91 612 345 67", "9 161 234 567"})
    void isNotFewerDigitsOrAFewLooseOnesFirst(String text) {
        assertThat(fits(text)).isFalse();
    }

    @Test
    void mayBeginWithASpokenDigitInsteadOfThree() {
        assertThat(PhoneForm.fits(run("nine 161 234 567", true, "9"))).isTrue();
    }
}
