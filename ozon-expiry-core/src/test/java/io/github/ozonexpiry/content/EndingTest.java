package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndingTest {

    private static boolean holds(String text, Atom.Way dot) {
        ReadableText readable = ReadableText.of(text);
        List<Atom> atoms = Atoms.in(readable);
        return Ending.holds(readable, atoms, 0, 2, dot);
    }

    @ParameterizedTest
    @CsvSource({"PLAIN, true", "SPOKEN, true", "LOOSE, false", "BEHIND_A_SENTENCE, false"})
    void anEndingThatIsAWordNeedsATightDotBeforeAPath(Atom.Way dot, boolean site) {
        assertThat(holds("abc.me/x", dot)).isEqualTo(site);
        assertThat(holds("www.me", dot)).isEqualTo(site);
        assertThat(holds("abc.me", dot)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PLAIN, true", "SPOKEN, true", "LOOSE, false", "BEHIND_A_SENTENCE, false"})
    void anEndingThatIsSeldomAWordNeedsATightDotOrAPath(Atom.Way dot, boolean site) {
        assertThat(holds("abc.info", dot)).isEqualTo(site);
        assertThat(holds("abc.info/x", dot)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc.info",
                "ABC.info",
                "ABC.Info",
                "abC.Info",
                "\u0430\u0431\u0432.\u043c\u043e\u0441\u043a\u0432\u0430"
            })
    void aNameAndItsEndingInOneSpellingAreASite(String text) {
        assertThat(holds(text, Atom.Way.PLAIN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc.Info",
                "\u0430\u0431\u0432.info",
                "123.info",
                "123.\u043c\u043e\u0441\u043a\u0432\u0430",
                "\u0430\u0431\u0432.\u041c\u043e\u0441\u043a\u0432\u0430"
            })
    void aNewSentenceOrAnotherAlphabetIsNone(String text) {
        assertThat(holds(text, Atom.Way.PLAIN)).isFalse();
    }
}
