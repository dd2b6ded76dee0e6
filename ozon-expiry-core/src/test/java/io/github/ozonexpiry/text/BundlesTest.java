package io.github.ozonexpiry.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundlesTest {

    private static final Pattern GAP = Pattern.compile("\\{\\d+}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameTexts(Language language) {
        assertThat(bundle(language).keySet()).isEqualTo(bundle(Language.ENGLISH).keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextHasTheSameGapsInEveryLanguage(Language language) {
        Map<String, String> english = bundle(Language.ENGLISH);
        bundle(language)
                .forEach((key, pattern) -> assertThat(gaps(pattern)).as(key).isEqualTo(gaps(english.get(key))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextIsEmpty(Language language) {
        assertThat(bundle(language))
                .allSatisfy((key, pattern) -> assertThat(pattern).as(key).isNotBlank());
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Code code = Code.of(sources());

        assertThat(bundle(Language.ENGLISH).keySet())
                .allSatisfy(key -> assertThat(code.writes(key)).as(key).isTrue());
    }

    @Test
    void aKeyCountsAsUsedOnlyAsItIsWritten() {
        Code code = Code.of(
                "enum E { ONE; of(\"plain.key\"); of(\"family.\" + this); of(\"cause.\" + this + \".what\"); }");

        assertThat(List.of("plain.key", "family.ONE", "cause.ONE.what")).allMatch(code::writes);
        assertThat(List.of(
                        "plain.other", "family.TWO", "other.ONE", "cause.TWO.what", "cause.ONE.why", "family.ONE.what"))
                .noneMatch(code::writes);
    }

    /** What of the code may be keys: all of it, its words, and what stands before and after a name in one expression. */
    private record Code(String all, Set<String> words, Set<List<String>> around) {

        private static final Pattern WORD = Pattern.compile("\\w+");
        private static final Pattern AROUND_A_NAME =
                Pattern.compile("\"([^\"\\s]+)\"\\s*\\+\\s*[\\w.()]+\\s*\\+\\s*\"([^\"\\s]+)\"");

        static Code of(String all) {
            return new Code(
                    all,
                    WORD.matcher(all).results().map(MatchResult::group).collect(Collectors.toSet()),
                    AROUND_A_NAME
                            .matcher(all)
                            .results()
                            .map(found -> List.of(found.group(1), found.group(2)))
                            .collect(Collectors.toSet()));
        }

        /** A key stands in the code whole, or before the name of a constant, or before and after one. */
        boolean writes(String key) {
            int last = key.lastIndexOf('.');
            int first = key.lastIndexOf('.', last - 1);
            return all.contains('"' + key + '"')
                    || (all.contains('"' + key.substring(0, last + 1) + '"') && words.contains(key.substring(last + 1)))
                    || (around.contains(List.of(key.substring(0, first + 1), key.substring(last)))
                            && words.contains(key.substring(first + 1, last)));
        }
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private static Set<String> gaps(String pattern) {
        return GAP.matcher(pattern)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> bundle(Language language) {
        String file = "messages_" + language.tag() + ".properties";
        try (Reader in = new InputStreamReader(Wording.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(in);
            Map<String, String> patterns = new TreeMap<>();
            properties.forEach((key, value) -> patterns.put(key.toString(), value.toString()));
            return patterns;
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
