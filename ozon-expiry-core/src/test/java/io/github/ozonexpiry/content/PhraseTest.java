package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

    private static final PhraseReader READER = new PhraseReader(Map.of("two", "one|the_other"));

    private static int end(String form, boolean wide, String text) {
        List<Word> words = Words.of(ReadableText.of(text));
        Phrase phrase = new Phrase(READER.read(form), List.of(), List.of(), wide, "");
        return phrase.end(words, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cat | cat | 1",
                "cat | cats | -1",
                "cat* | cats | 1",
                "cat* | ca | -1",
                "cat/dog | dog | 1",
                "{two} | the other | 2",
                "{two} | one | 1",
                "# | 15 | 1",
                "# | b15 | -1",
                "a_b | a b | 2",
                "a_b | a c b | -1",
                "a ~2 b | a b | 2",
                "a ~2 b | a x b | 3",
                "a ~2 b | a x y b | 4",
                "a ~2 b | a x y z b | -1",
                "a ~2 b | a not b | -1",
                "a ~2 b | a x, b | -1",
                "a ~1-2 b | a b | -1",
                "a ~1-2 b | a x b | 3",
                "a ~1-2 b | a x y b | 4",
                "a ~1-2 b | a x y z b | -1",
                "^ a | a | 1",
                "a $ | a | 1",
                "a $ | a b | -1",
                "a $ | 'a, b' | 1",
                "微信 | 微 信 | 2"
            })
    void endsBehindItsLastWord(String form, String text, int end) {
        assertThat(end(form.replace('/', '|'), false, text)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"a, b; true; 2", "a: b; true; 2", "a. b; true; -1", "a! b; true; -1", "a, b; false; -1"})
    void goesOnBehindACommaOnlyWhereItIsWide(String text, boolean wide, int end) {
        assertThat(end("a b", wide, text)).isEqualTo(end);
    }

    @Test
    void beginsAClauseBehindOpenersOnly() {
        List<Word> words = Words.of(ReadableText.of("x. please just a and x a"));
        Phrase phrase = new Phrase(READER.read("^ a"), List.of(), List.of(), false, "");

        assertThat(phrase.end(words, 3)).isEqualTo(4);
        assertThat(phrase.end(words, 6)).isEqualTo(-1);
    }

    @Test
    void beginsNoClauseBehindItsFirstWord() {
        Phrase phrase = new Phrase(READER.read("^ a"), List.of(), List.of(), false, "");

        assertThat(phrase.end(Words.of(ReadableText.of("x a")), 1)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"^ a|b_c* d", "a|b_c* d"})
    void knowsTheWordsItMayBeginWith(String form) {
        assertThat(new Phrase(READER.read(form), List.of(), List.of(), false, "").firstWords())
                .containsExactly(new WordPattern("a", false), new WordPattern("b", false));
    }

    @Test
    void readsNothingOfAnEmptyForm() {
        assertThat(READER.readOrNothing("")).isEmpty();
        assertThat(READER.readOrNothing("a"))
                .containsExactly(new Element.Choice(List.of(List.of(new WordPattern("a", false)))));
    }

    @Test
    void knowsNoOtherGroupThanThoseOfItsTable() {
        assertThatThrownBy(() -> READER.read("a {three}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{three}");
    }
}
