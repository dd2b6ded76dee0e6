package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Every path of Ozon's API in the code is one that Ozon's own description has and does not call deprecated, or stands in our table of
 * newer ones; none stands in our table of retired ones.
 */
class OzonPathsTest {

    private static final Pattern LITERAL = Pattern.compile("\"(/v\\d+/[a-z0-9/_-]+)\"");

    private static final List<String> RETIRED =
            RetiredMethod.all().stream().map(RetiredMethod::path).toList();
    private static final List<String> NEWER = NewerPaths.ALL;

    @Test
    void everyPathIsOneLiteral() throws IOException {
        List<String> all = literals();

        assertThat(all).contains("/v4/posting/fbs/unfulfilled/list").doesNotHaveDuplicates();
    }

    @Test
    void noPathIsRetired() throws IOException {
        assertThat(RETIRED).contains("/v3/posting/fbs/list");
        assertThat(literals()).doesNotContainAnyElementsOf(RETIRED);
    }

    @Test
    void theTablesDoNotContradictEachOther() {
        assertThat(NEWER).doesNotContainAnyElementsOf(RETIRED).doesNotHaveDuplicates();
        assertThat(RETIRED).doesNotHaveDuplicates();
        assertThat(RetiredMethod.all()).allSatisfy(row -> {
            assertThat(row.successor()).startsWith("/v").isNotIn(RETIRED);
            assertThat(row.source()).isNotEmpty();
            assertThat(row.from().orElse(LocalDate.MAX)).isAfter("2025-01-01");
        });
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "OZON_OPENAPI", matches = ".+")
    void everyPathIsCurrent() throws IOException {
        JsonNode paths = paths();
        Set<String> wrong = new TreeSet<>();
        for (String literal : literals()) {
            if (!NEWER.contains(literal) && !isCurrent(paths.path(literal))) {
                wrong.add(literal);
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** When the description has caught up, the row goes. */
    @Test
    @EnabledIfEnvironmentVariable(named = "OZON_OPENAPI", matches = ".+")
    void aNewerPathIsMissingFromTheDescription() throws IOException {
        JsonNode paths = paths();

        assertThat(NEWER).isNotEmpty().noneMatch(paths::has);
    }

    /** Two paths that the description has, deprecated and not, so that the look-up itself is seen to work. */
    @Test
    @EnabledIfEnvironmentVariable(named = "OZON_OPENAPI", matches = ".+")
    void whatTheDescriptionCallsDeprecatedIsNotCurrent() throws IOException {
        JsonNode paths = paths();

        assertThat(isCurrent(paths.path("/v4/posting/fbs/list"))).isTrue();
        assertThat(isCurrent(paths.path("/v4/posting/fbs/lists"))).isFalse();
        assertThat(paths.properties())
                .filteredOn(
                        path -> path.getValue().path("post").path("deprecated").asBoolean())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(isCurrent(path.getValue())).isFalse());
    }

    private static boolean isCurrent(JsonNode path) {
        JsonNode operation = path.path("post");
        return !operation.isMissingNode() && !operation.path("deprecated").asBoolean();
    }

    private static JsonNode paths() throws IOException {
        return new ObjectMapper()
                .readTree(Path.of(System.getenv("OZON_OPENAPI")).toFile())
                .path("paths");
    }

    private static List<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            StringBuilder code = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
            return LITERAL.matcher(code)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toList());
        }
    }
}
