package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static List<String> cut(String text) {
        ReadableText readable = ReadableText.of(text);
        return Words.of(readable).stream()
                .map(word -> readable.toString().substring(word.from(), word.to()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ab cd | ab/cd",
                "ab12cd | ab/12/cd",
                "微信号a | 微/信/号/a",
                "a\"\"b | a/b",
                "don\"t\" | don't",
                "\"a | a",
                "+v +1 c+ | +/v/1/c"
            })
    void cutsLettersDigitsAndHanCharacters(String text, String words) {
        assertThat(cut(text.replace('"', '\''))).containsExactly(words.split("/"));
    }

    @Test
    void leavesAnApostropheOutOfAWord() {
        Word word = Words.of(ReadableText.of("Don't")).get(0);

        assertThat(word.is("dont")).isTrue();
        assertThat(word.to()).isEqualTo(5);
    }

    @Test
    void readsTallLettersForEachOther() {
        assertThat(Words.of(ReadableText.of("TeIe")).get(0).is("tele")).isTrue();
        assertThat(Words.of(ReadableText.of("lnsta")).get(0).is("insta")).isTrue();
        assertThat(Words.of(ReadableText.of("l")).get(0).is("i")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a, b | 1 | 0",
                "a. b | 1 | 1",
                "a.b | 0 | 0",
                "a . b | 1 | 1",
                ". b | 1 | 1",
                "a? b | 1 | 1",
                "a; b | 1 | 1",
                "a: b | 1 | 0",
                "a (b | 1 | 0",
                "a 。b | 1 | 1",
                "a - b | 1 | 0",
                "a -b | 0 | 0",
                "a- b | 0 | 0",
                "ул. b | 0 | 0",
                "ул . b | 1 | 1",
                "a, please, b | 0 | 0",
                "a,  please b | 0 | 0",
                "please, b | 0 | 0",
                "a \" b | 0 | 0"
            })
    void countsClausesAndSentences(String text, int clause, int sentence) {
        List<Word> words = Words.of(ReadableText.of(text));
        Word last = words.get(words.size() - 1);

        assertThat(List.of(last.clause(), last.sentence())).containsExactly(clause, sentence);
    }

    @Test
    void putsLettersTogetherThatStandApart() {
        assertThat(joined("w h a t")).containsExactly("w h a t");
        assertThat(joined("w h a")).containsExactly("w", "h", "a");
        assertThat(joined("w h  a t")).containsExactly("w", "h", "a", "t");
        assertThat(joined("w  h  a  t")).containsExactly("w  h  a  t");
        assertThat(joined("w   h   a   t")).hasSize(4);
        assertThat(joined("wh*at")).containsExactly("wh*at");
        assertThat(joined("wh at")).containsExactly("wh", "at");
        assertThat(joined("1 2 3 4 5")).hasSize(5);
        assertThat(joined("1 2 a b")).containsExactly("1 2 a b");
        assertThat(joined("1 2 3 a")).hasSize(4);
        assertThat(joined("a信")).containsExactly("a", "信");
    }

    @Test
    void readsJoinedWordsWithoutUpToTwoOfTheirFirstParts() {
        assertThat(spellings("w h a t")).contains("what", "hat", "at").doesNotContain("t");
    }

    @Test
    void readsADigitBesideALetterAsALetter() {
        assertThat(spellings("a1"))
                .containsExactlyInAnyOrder(
                        "a1", "al", "ai", "\u0430\u043b", "\u0430\u0438", "1", "l", "i", "\u043b", "\u0438");
    }

    private static Set<String> spellings(String text) {
        ReadableText readable = ReadableText.of(text);
        return JoinedWords.of(readable, Words.of(readable)).get(0).spellings();
    }

    private static List<String> joined(String text) {
        ReadableText readable = ReadableText.of(text);
        return JoinedWords.of(readable, Words.of(readable)).stream()
                .map(word -> readable.toString().substring(word.from(), word.to()))
                .toList();
    }
}
