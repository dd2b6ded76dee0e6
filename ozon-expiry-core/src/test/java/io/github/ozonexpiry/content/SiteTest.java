package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {

    private static Optional<Site> first(String given) {
        ReadableText text = ReadableText.of(given);
        return Site.at(text, Atoms.in(text), 0);
    }

    @Test
    void readsTheLongestNameThatEndsAsASite() {
        assertThat(first("a.com.b")).contains(new Site("a.com", 0, 2));
        assertThat(first("a.com.ru")).contains(new Site("a.com.ru", 0, 4));
        assertThat(first("a.b")).isEmpty();
    }

    @Test
    void readsTwelvePartsAtMost() {
        assertThat(first("a.".repeat(11) + "com")).contains(new Site("a.".repeat(11) + "com", 0, 22));
        assertThat(first("a.".repeat(12) + "com")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a, a", "ab, ab", "a-b, ab", "a-b-c, abc", "ab-cd, ab-cd", "a b c, abc"})
    void readsLettersThatDashesOrSpacesPullApartTogether(String label, String together) {
        Atom whole = new Atom(Atom.Kind.LABEL, 0, label.length(), Atom.Way.PLAIN);

        assertThat(Site.read(ReadableText.of(label), whole)).isEqualTo(together);
    }
}
