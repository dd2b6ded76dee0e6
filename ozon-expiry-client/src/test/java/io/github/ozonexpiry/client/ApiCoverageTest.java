package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code docs/api-coverage.md} true: the table is made from the sources. {@code -Dapi.coverage=write} writes it anew.
 */
class ApiCoverageTest {

    private static final Path FILE = Path.of("..", "docs", "api-coverage.md");

    private static final String HEAD = """
            # Which methods of the Seller API are called

            Made by the build from the sources (`ApiCoverageTest`); written anew with
            `mvn -q -pl ozon-expiry-client -am test -Dtest=ApiCoverageTest -Dapi.coverage=write -Dsurefire.failIfNoSpecifiedTests=false`.

            Every method is asked in the sandbox (`EveryCallTest`), at a server that follows Ozon's description where `OZON_MOCK_URL` names one
            (`ConformanceTest`), and its answer in the sandbox is compared with the description where `OZON_OPENAPI` names it (`EveryShapeTest`);
            ¹ newer than that description, so the last two pass it over. Lists go through `EveryListTest` besides. Anything else: `OzonSeller.call`.

            | Method | Version | Called by | Needed | Tested by |
            |---|---|---|---|---|
            """;

    @Test
    void theTableInTheDocsIsTheOneThatTheSourcesMake() throws IOException {
        String table = HEAD + String.join("\n", rows()) + "\n";
        if ("write".equals(System.getProperty("api.coverage"))) {
            Files.writeString(FILE, table);
        }

        assertThat(Files.readString(FILE)).isEqualTo(table);
    }

    @Test
    void everyCallSaysWhatItIsNeededFor() throws IOException {
        for (CallSource group : CallSource.all()) {
            assertThat(group.uses())
                    .as(group.group())
                    .isNotEmpty()
                    .allSatisfy(use -> assertThat(use.need()).as(use.method()).isNotBlank());
        }
    }

    private static List<String> rows() throws IOException {
        Map<String, String> accessors = accessors();
        Map<String, List<String>> byPath = new TreeMap<>(
                Comparator.comparing(ApiCoverageTest::withoutVersion).thenComparing(Comparator.naturalOrder()));
        for (CallSource group : CallSource.all()) {
            for (CallSource.Use use : group.uses()) {
                String call = accessors.get(group.group()) + "()." + use.method();
                byPath.computeIfAbsent(
                                use.path(), path -> new ArrayList<>(List.of(use.need(), tests(group.group(), path))))
                        .add("`" + call + "`");
            }
        }
        return byPath.entrySet().stream()
                .map(row -> "| `" + withoutVersion(row.getKey()) + "`" + mark(row.getKey()) + " | "
                        + row.getKey().split("/", -1)[1] + " | "
                        + calls(row.getValue()) + " | "
                        + row.getValue().get(0) + " | " + row.getValue().get(1) + " |")
                .toList();
    }

    private static String calls(List<String> row) {
        Set<String> calls = new LinkedHashSet<>(row.subList(2, row.size()));
        return String.join(", ", calls);
    }

    /** Two methods may differ in nothing but the version. */
    private static String withoutVersion(String path) {
        return path.substring(path.indexOf('/', 1));
    }

    private static String mark(String path) {
        return NewerPaths.ALL.contains(path) ? " ¹" : "";
    }

    private static String tests(String group, String path) {
        Path own = Path.of("src", "test", "java", "io", "github", "ozonexpiry", "client", group + "Test.java");
        boolean list =
                CallGroup.everyCase().anyMatch(call -> call.path().equals(path) && !(call instanceof CallCase.Single));
        return Arrays.asList(list ? "`EveryListTest`" : "", Files.exists(own) ? "`" + group + "Test`" : "").stream()
                .filter(test -> !test.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> accessors() throws IOException {
        Matcher accessor = Pattern.compile("public (\\w+Calls) (\\w+)\\(\\)")
                .matcher(Files.readString(
                        Path.of("src", "main", "java", "io", "github", "ozonexpiry", "client", "OzonSeller.java")));
        return accessor.results().collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }
}
