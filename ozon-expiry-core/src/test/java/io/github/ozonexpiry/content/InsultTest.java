package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InsultTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Вы идиот! | идиот",
                "Вы козёл | Вы козёл",
                "Козёл! | Козёл",
                "Liar | Liar",
                "You are stupid | You are stupid",
                "你是傻逼 | 傻逼",
                "shut up | shut up",
                "滚 | 滚",
                "д у р а к | д у р а к",
                "иди0т | иди0т",
                "f*u*c*k | f*u*c*k",
                "1d10t | 1d10t",
                "сyка | сyка"
            })
    void findsInsults(String text, String found) {
        assertThat(Findings.of(ContentFinding.Kind.INSULT, text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Дурацкая ситуация",
                "Козёл отпущения",
                "Тупой угол",
                "Pig figurine",
                "滚轮",
                "Рубашка сухая",
                "Приносим извинения",
                "We are sorry"
            })
    void passesOverOtherWords(String text) {
        assertThat(Findings.of(ContentFinding.Kind.INSULT, text)).isEmpty();
    }
}
