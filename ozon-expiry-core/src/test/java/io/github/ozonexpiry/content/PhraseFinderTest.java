package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseFinderTest {

    private static final PhraseFinder CHANNELS = new PhraseFinder(ContentFinding.Kind.CHANNEL, "channels.tsv", false);

    private static List<String> found(PhraseFinder finder, String text) {
        ReadableText readable = ReadableText.of(text);
        return finder.in(readable, Words.of(readable)).stream()
                .map(ContentFinding::found)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"model vx", "model red vx", "model b c d e f g h vx", "in messenger bag", "in the messenger bags"
            })
    void excusesAPhraseBehindAWordWithinEightOfItOrBeforeTheNext(String text) {
        assertThat(found(CHANNELS, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vx | vx",
                "vx model | vx",
                "red vx | vx",
                "model, vx | vx",
                "model b c d e f g h i vx | vx",
                "in messenger | in messenger",
                "bag in messenger | in messenger",
                "in messenger big bag | in messenger"
            })
    void excusesNoOther(String text, String found) {
        assertThat(found(CHANNELS, text)).containsExactly(found);
    }

    @Test
    void findsTheLongestOfThePhrasesThatBeginAtAWord() {
        PhraseFinder contacts = new PhraseFinder(ContentFinding.Kind.CHANNEL, "contacts.tsv", false);

        assertThat(found(contacts, "звоните")).containsExactly("звоните");
        assertThat(found(contacts, "звоните нам")).containsExactly("звоните нам");
    }

    @Test
    void passesOverADeniedChannelButNotOverADeniedInsult() {
        PhraseFinder insults = new PhraseFinder(ContentFinding.Kind.INSULT, "insults.tsv", false);

        assertThat(found(CHANNELS, "не ватсап")).isEmpty();
        assertThat(found(insults, "не дурак")).containsExactly("дурак");
    }
}
