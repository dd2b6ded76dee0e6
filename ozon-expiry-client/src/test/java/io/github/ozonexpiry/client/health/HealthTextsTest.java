package io.github.ozonexpiry.client.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HealthTextsTest {

    private static final Pattern GAP = Pattern.compile("\\{\\d+}");
    private static final Pattern NAME = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameTextsWithTheSameGaps(Language language) {
        assertThat(gaps(language)).isEqualTo(gaps(Language.ENGLISH));
    }

    @Test
    void everyFindingHasATextAndEveryTextAFinding() throws IOException {
        String code = Files.readString(Path.of(
                "src", "main", "java", "io", "github", "ozonexpiry", "client", "health", "HealthFindings.java"));
        Set<String> names = NAME.matcher(code)
                .results()
                .map((MatchResult found) -> "finding." + found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(HealthTexts.of(Language.ENGLISH).keySet()).isEqualTo(names);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextCanBeSaid(Language language) {
        for (String key : HealthTexts.of(language).keySet()) {
            assertThat(HealthTexts.in(language, ZoneOffset.UTC).say(key, "a", "b"))
                    .as(key)
                    .isNotEmpty()
                    .doesNotContain("{")
                    .doesNotContain("''");
        }
    }

    private static Map<String, Set<String>> gaps(Language language) {
        Map<String, Set<String>> gaps = new TreeMap<>();
        HealthTexts.of(language)
                .forEach((key, text) -> gaps.put(
                        key,
                        GAP.matcher(text)
                                .results()
                                .map((MatchResult found) -> found.group())
                                .collect(Collectors.toCollection(TreeSet::new))));
        return gaps;
    }
}
