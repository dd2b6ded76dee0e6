package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the last word is denied. */
class NegationTest {

    private static boolean denied(String text) {
        List<Word> words = Words.of(ReadableText.of(text));
        return Negation.before(words, words.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "не отменяйте",
                "не нужно отменять",
                "do not cancel",
                "don't cancel",
                "no need to please cancel",
                "不消",
                "请不要消",
                "no need to ask you cancel"
            })
    void findsADenial(String text) {
        assertThat(denied(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "отмените",
                "не ждите отмените",
                "не, отмените",
                "не забудьте отменить",
                "почему не отменить",
                "why not cancel",
                "别忘消",
                "要不消",
                "no need to please to please cancel"
            })
    void findsNoneWhereNothingIsDenied(String text) {
        assertThat(denied(text)).isFalse();
    }
}
