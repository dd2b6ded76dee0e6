package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseListsTest {

    @Test
    void thereIsAListForEachKindThatIsToldByItsWords() {
        assertThat(ContentCheck.phraseFinders())
                .extracting(PhraseFinder::kind)
                .containsOnly(
                        ContentFinding.Kind.CHANNEL,
                        ContentFinding.Kind.LINK,
                        ContentFinding.Kind.OTHER_SELLER,
                        ContentFinding.Kind.ADDRESS,
                        ContentFinding.Kind.ASKS_TO_CANCEL,
                        ContentFinding.Kind.PERSONAL_DATA,
                        ContentFinding.Kind.INSULT);
    }

    @Test
    void everyPhraseIsFoundInItsOwnExample() {
        List<String> missed = new ArrayList<>();
        for (PhraseFinder finder : ContentCheck.phraseFinders()) {
            for (Phrase phrase : finder.book().phrases()) {
                List<Word> words = Words.of(ReadableText.of(phrase.example()));
                if (words.stream().noneMatch(word -> phrase.end(words, words.indexOf(word)) > 0)) {
                    missed.add(phrase.example());
                }
            }
        }

        assertThat(missed).isEmpty();
    }

    @Test
    void everyExampleIsFoundToBeForbidden() {
        List<String> missed = new ArrayList<>();
        for (PhraseFinder finder : ContentCheck.phraseFinders()) {
            for (Phrase phrase : finder.book().phrases()) {
                if (ContentCheck.of(phrase.example()).stream().noneMatch(one -> one.kind() == finder.kind())) {
                    missed.add(finder.kind() + " " + phrase.example());
                }
            }
        }

        assertThat(missed).isEmpty();
    }
}
