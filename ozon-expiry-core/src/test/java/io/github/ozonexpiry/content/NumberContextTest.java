package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberContextTest {

    @ParameterizedTest
    @CsvSource({
        "1, PASSED",
        "tel 1, PHONE",
        "tel red blue 1, PHONE",
        "tel red blue green 1, PASSED",
        "tel red the blue 1, PHONE",
        "number 1, PHONE",
        "order number 1, IDENTIFIER",
        "tel order 1, IDENTIFIER",
        "card 1, CARD",
        "电话1, PHONE"
    })
    void callsDigitsWhatTheNearestOfThreeWordsBeforeThemSays(String text, NumberContext naming) {
        List<Word> words = Words.of(ReadableText.of(text));

        assertThat(NumberContext.naming(words, words.size() - 1)).isEqualTo(naming);
    }
}
