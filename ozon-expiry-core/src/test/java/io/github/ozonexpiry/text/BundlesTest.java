package io.github.ozonexpiry.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** A key stands in the code whole, or its family does and its last part is the name of a constant there. */
    private static boolean isWritten(String key, String code) {
        int dot = key.lastIndexOf('.');
        String family = key.substring(0, dot + 1);
        String name = key.substring(dot + 1);
        return code.contains('"' + key + '"')
                || (code.contains('"' + family + '"')
                        && Pattern.compile("\\b" + name + "\\b").matcher(code).find());
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
