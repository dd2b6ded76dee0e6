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
        bundle(language)
                .forEach((key, pattern) -> assertThat(gaps(pattern))
                        .as(key)
                        .isEqualTo(gaps(bundle(Language.ENGLISH).get(key))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextIsEmpty(Language language) {
        assertThat(bundle(language))
                .allSatisfy((key, pattern) -> assertThat(pattern).as(key).isNotBlank());
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        String code = sources();

        assertThat(bundle(Language.ENGLISH).keySet())
                .allSatisfy(key -> assertThat(isWritten(key, code)).as(key).isTrue());
    }

    @Test
    void aKeyCountsAsUsedOnlyAsItIsWritten() {
        String code = "enum E { ONE; of(\"plain.key\"); of(\"family.\" + this); of(\"cause.\" + this + \".what\"); }";

        assertThat(List.of("plain.key", "family.ONE", "cause.ONE.what")).allMatch(key -> isWritten(key, code));
        assertThat(List.of(
                        "plain.other", "family.TWO", "other.ONE", "cause.TWO.what", "cause.ONE.why", "family.ONE.what"))
                .noneMatch(key -> isWritten(key, code));
    }

    /** A key stands in the code whole, or around the name of a constant there: before it only, or before and after it in one expression. */
    private static boolean isWritten(String key, String code) {
        if (code.contains('"' + key + '"')) {
            return true;
        }
        int last = key.lastIndexOf('.');
        int before = key.lastIndexOf('.', last - 1);
        return isWritten(key.substring(0, last + 1), key.substring(last + 1), code)
                || (before >= 0
                        && isWritten(
                                key.substring(0, before + 1),
                                key.substring(before + 1, last),
                                key.substring(last),
                                code));
    }

    private static boolean isWritten(String head, String name, String code) {
        return code.contains('"' + head + '"') && isNamed(name, code);
    }

    private static boolean isWritten(String head, String name, String tail, String code) {
        String joined =
                Pattern.quote('"' + head + '"') + "\\s*\\+\\s*[\\w.()]+\\s*\\+\\s*" + Pattern.quote('"' + tail + '"');
        return Pattern.compile(joined).matcher(code).find() && isNamed(name, code);
    }

    private static boolean isNamed(String constant, String code) {
        return Pattern.compile("\\b" + constant + "\\b").matcher(code).find();
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
