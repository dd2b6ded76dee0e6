package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts what is looked at: twice the text may take about twice the looks, never four times. */
class LongTextTest {

    private static final int LONG = 10_000;

    /** A text that counts how often it is asked for a character. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private final long[] looks;

        private CountedText(String text, long[] looks) {
            this.text = text;
            this.looks = looks;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks[0]++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new CountedText(text.substring(from, to), looks);
        }
    }

    private static List<Word> counted(List<Word> words, long[] looks) {
        return new AbstractList<>() {
            @Override
            public Word get(int index) {
                looks[0]++;
                return words.get(index);
            }

            @Override
            public int size() {
                return words.size();
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1-", "1.", "1 x ", "12:", "1/", "123456-", "x1", "123456-1234-", "1,1"})
    void everyFormOfANumberLooksAtEachCharacterAFewTimes(String piece) {
        long[] looks = new long[1];

        KnownNumbers.in(new CountedText(piece.repeat(LONG / piece.length()), looks));

        assertThat(looks[0]).isBetween((long) LONG, 150L * LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "не ",
                "и ",
                "请",
                "请您",
                "把",
                "加",
                "номер ",
                "ask you cancel ",
                "ул ",
                "можете ",
                "省市",
                "a.",
                "сами "
            })
    void everyPhraseLooksAtEachWordAFewTimes(String piece) {
        ReadableText text = ReadableText.of(piece.repeat(LONG / piece.length()));
        List<Word> words = Words.of(text);
        long[] looks = new long[1];

        for (PhraseFinder finder : ContentCheck.phraseFinders()) {
            finder.in(text, counted(words, looks));
        }

        assertThat(looks[0]).isLessThan(2_000L * words.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 ", "1,", "tel 1 ", "номер ", "номер 1 ", "восемь ", "сто ", "8 и "})
    void everyRunOfDigitsLooksAtEachWordAFewTimes(String piece) {
        ReadableText text = ReadableText.of(piece.repeat(LONG / piece.length()));
        List<Word> words = Words.of(text);
        long[] looks = new long[1];

        PhoneFinder.in(text, DigitRuns.in(text, counted(words, looks)));

        assertThat(looks[0]).isLessThan(400L * words.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "a@", "a@b.", " . ", "точка ", "://", "( ", "www."})
    void everyAddressLooksAtEachPieceAFewTimes(String piece) {
        ReadableText text = ReadableText.of(piece.repeat(LONG / piece.length()));
        List<Atom> atoms = Atoms.in(text);
        long[] looks = new long[1];
        List<Atom> counted = new AbstractList<>() {
            @Override
            public Atom get(int index) {
                looks[0]++;
                return atoms.get(index);
            }

            @Override
            public int size() {
                return atoms.size();
            }
        };

        MailFinder.in(text, counted);
        LinkFinder.in(text, counted);

        assertThat(looks[0]).isLessThan(300L * (atoms.size() + 1));
    }

    @Test
    @Tag("sweep")
    void readsAHundredThousandCharactersToTheEnd() {
        String dull = "слово ".repeat(16_667);

        assertThat(ContentCheck.of(dull + "89161234567"))
                .extracting(ContentFinding::found)
                .containsExactly("89161234567");
    }
}
