package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkFinderTest {

    private static List<String> found(String given) {
        ReadableText text = ReadableText.of(given);
        return LinkFinder.in(text, Atoms.in(text)).stream()
                .map(finding -> finding.kind() + " " + finding.found())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x://a b | LINK x://a",
                "x://a\u3002b | LINK x://a",
                "x://a\u2e80b | LINK x://a\u2e80b",
                "x://a?). | LINK x://a",
                "1x://a | LINK x://a",
                "://a x://b | LINK x://b",
                "x:// y://b | LINK y://b",
                "abcdefghijkl://x | LINK abcdefghijkl://x",
                "abcdefghijklm://x | LINK bcdefghijklm://x"
            })
    void findsWhatHasAScheme(String text, String found) {
        assertThat(found(text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"://a", "x://", "x://.,", "x://ozon.ru/a"})
    void passesOverASchemeWithoutASiteOfOthers(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "www.ab | LINK www.ab",
                "www ab | LINK www ab",
                "a.com: | LINK a.com",
                "a.com:80. | LINK a.com:80",
                "a.com b | LINK a.com"
            })
    void findsNamesOfSites(String text, String found) {
        assertThat(found(text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"www", "www.", "www!ab", "www.!", "ww.ab"})
    void passesOverTheThreeLettersWithoutAName(String text) {
        assertThat(found(text)).isEmpty();
    }
}
