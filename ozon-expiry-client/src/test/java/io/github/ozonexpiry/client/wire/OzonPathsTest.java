package io.github.ozonexpiry.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Every path of Ozon's API in the code is one that Ozon's own description has and does not call deprecated. */
class OzonPathsTest {

    private static final Pattern LITERAL = Pattern.compile("\"(/v\\d+/[a-z0-9/_-]+)\"");

    @Test
    void everyPathIsOneLiteral() throws IOException {
        List<String> all = literals();

        assertThat(all).contains("/v4/posting/fbs/unfulfilled/list").doesNotHaveDuplicates();
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "OZON_OPENAPI", matches = ".+")
    void everyPathIsCurrent() throws IOException {
        JsonNode paths = new ObjectMapper()
                .readTree(Path.of(System.getenv("OZON_OPENAPI")).toFile())
                .path("paths");
        Set<String> wrong = new TreeSet<>();
        for (String literal : literals()) {
            JsonNode operation = paths.path(literal).path("post");
            if (operation.isMissingNode() || operation.path("deprecated").asBoolean()) {
                wrong.add(literal);
            }
        }

        assertThat(wrong).isEmpty();
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
