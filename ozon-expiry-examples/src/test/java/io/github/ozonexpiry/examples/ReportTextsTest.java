package io.github.ozonexpiry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.recovery.RecoveryRead;
import io.github.ozonexpiry.posting.Line.Requirement;
import io.github.ozonexpiry.report.Urgency;
import io.github.ozonexpiry.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Pattern KEY = Pattern.compile("\"(report\\.[A-Za-z.]+)\"");
    private static final Pattern DETAIL = Pattern.compile("detail\\(\\s*\"(\\w+)\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameTextsWithTheSameGaps(Language language) {
        assertThat(gaps(ReportTexts.of(language))).isEqualTo(gaps(ReportTexts.of(Language.ENGLISH)));
    }

    @Test
    void everyTextIsUsedAndEveryUsedTextExists() throws IOException {
        assertThat(ReportTexts.of(Language.ENGLISH).keySet()).isEqualTo(usedKeys());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextCanBeSaid(Language language) {
        for (String key : ReportTexts.of(language).keySet()) {
            assertThat(ReportTexts.wording(language, ZoneOffset.UTC).say(key, "a", "b", "c"))
                    .as(key)
                    .isNotEmpty()
                    .doesNotContain("{")
                    .doesNotContain("''");
        }
    }

    private static Map<String, Set<String>> gaps(Map<String, String> texts) {
        Map<String, Set<String>> gaps = new TreeMap<>();
        texts.forEach((key, text) -> gaps.put(key, found(PLACEHOLDER, text, 0)));
        return gaps;
    }

    private static Set<String> usedKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String source : sources()) {
            keys.addAll(found(KEY, source, 1));
            found(DETAIL, source, 1).forEach(detail -> keys.add("report.detail." + detail));
        }
        Arrays.stream(Urgency.values()).forEach(urgency -> keys.add("report.urgency." + urgency));
        Arrays.stream(Requirement.values()).forEach(kind -> keys.add("report.requirement." + kind));
        Arrays.stream(RecoveryRead.Part.values()).forEach(part -> keys.add("report.recover.notRead." + part));
        Arrays.stream(Language.values()).forEach(language -> keys.add("report.recover.draft." + language));
        // The beginnings of the keys that end with a constant's name.
        assertThat(keys.removeAll(Set.of(
                        "report.detail.",
                        "report.urgency.",
                        "report.requirement.",
                        "report.recover.notRead.",
                        "report.recover.draft.")))
                .isTrue();
        return keys;
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/github/ozonexpiry/examples"))) {
            List<Path> paths = files.toList();
            assertThat(paths).hasSizeGreaterThan(20);
            return paths.stream().map(ReportTextsTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> found(Pattern pattern, String text, int group) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(group));
        }
        return found;
    }
}
