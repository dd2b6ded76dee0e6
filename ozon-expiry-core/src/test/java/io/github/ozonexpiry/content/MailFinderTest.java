package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailFinderTest {

    private static List<String> found(String given) {
        ReadableText text = ReadableText.of(given);
        return MailFinder.in(text, Atoms.in(text)).stream()
                .map(finding -> finding.kind() + " " + finding.found())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b@example.com | EMAIL b@example.com",
                "a.b@example.com | EMAIL a.b@example.com",
                "!a.b@example.com | EMAIL a.b@example.com",
                "a dot b at example dot com | EMAIL a dot b at example dot com",
                ".b@example.com | EMAIL b@example.com",
                "!.b@example.com | EMAIL b@example.com",
                "a!b@example.com | EMAIL b@example.com",
                "ab .cd@example.com | EMAIL cd@example.com",
                "ab. cd@example.com | EMAIL cd@example.com",
                "a.b.c.d.e.f.g.h@example.com | EMAIL a.b.c.d.e.f.g.h@example.com",
                "a.b.c.d.e.f.g.h.i@example.com | EMAIL b.c.d.e.f.g.h.i@example.com"
            })
    void readsTheNameBeforeTheAtSign(String text, String found) {
        assertThat(found(text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i@example.com. | EMAIL i@example.com",
                "i@example.com.! | EMAIL i@example.com",
                "i@example.com.ru | EMAIL i@example.com.ru",
                "i@example.com.b | EMAIL i@example.com",
                "i@a.b.c.d.e.f.g.com | EMAIL i@a.b.c.d.e.f.g.com"
            })
    void readsTheHostBehindTheAtSign(String text, String found) {
        assertThat(found(text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i@a.b.c.d.e.f.g.h.com", "i@", "i@b", "@a.com"})
    void findsNoMailWithoutNameOrHost(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@name | CHANNEL @name",
                "!@name.com | CHANNEL @name",
                "@ my_name | CHANNEL @ my_name",
                "@ n-a-m-e | CHANNEL @ n-a-m-e",
                "@ n a m e | CHANNEL @ n a m e"
            })
    void findsAccountsBehindAnAtSign(String text, String found) {
        assertThat(found(text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@nam", "@ name", "@ my-name", "at name", "@\u0436\u0436\u0436\u0436"})
    void passesOverOtherWordsBehindAnAtSign(String text) {
        assertThat(found(text)).isEmpty();
    }
}
