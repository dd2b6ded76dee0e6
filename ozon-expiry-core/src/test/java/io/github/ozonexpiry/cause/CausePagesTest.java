package io.github.ozonexpiry.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeps {@code docs/causes}, which is made of the text bundles; {@code -Dcauses=write} writes it anew. */
class CausePagesTest {

    private static final Path FOLDER = Path.of("..", "docs", "causes");
    private static final String LIST = "README.md";

    @BeforeAll
    static void writeAnewWhenAsked() throws IOException {
        if ("write".equals(System.getProperty("causes"))) {
            Files.createDirectories(FOLDER);
            for (String left : files()) {
                Files.delete(FOLDER.resolve(left));
            }
            for (Map.Entry<String, String> page : pages().entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }
    }

    @Test
    void everyCauseHasAPageAndEveryPageACause() throws IOException {
        assertThat(files()).as(CausePage.COMMAND).containsExactlyInAnyOrderElementsOf(pages().keySet());
    }

    @Test
    void everyPageIsWhatTheTextsSay() {
        for (Map.Entry<String, String> page : pages().entrySet()) {
            assertThat(FOLDER.resolve(page.getKey()))
                    .as("%s: %s", page.getKey(), CausePage.COMMAND)
                    .content()
                    .isEqualTo(page.getValue());
        }
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void aPageSaysEverythingOfItsCauseInEveryLanguage(Cause cause) {
        String page = CausePage.of(cause, List.of());

        assertThat(PageLanguage.ALL)
                .allSatisfy(language -> assertThat(page)
                        .contains("\n## " + language.name() + ": " + language.say(cause.message()) + "\n")
                        .contains(" | " + language.say(cause.group().message()) + " |\n")
                        .contains(" | " + language.say(cause.what()) + " |\n")
                        .contains(" | " + language.say(cause.howRecognised()) + " |\n")
                        .contains(" | " + language.say(cause.whatToDoFirst()) + " |\n"));
        assertThat(page.lines().filter(line -> line.startsWith("| ")))
                .allSatisfy(row -> assertThat(row.split("\\|", -1)).hasSize(4));
    }

    @Test
    void aPageNamesTheInputsThatDecideItsCause() {
        assertThat(CausePage.of(Cause.DAY_OFF_NOT_SET, List.of(CaseInput.TERMS, CaseInput.DAYS_OFF)))
                .contains(
                        "| what decides it, beside the last look | handling terms of the warehouse; days on which nobody worked |")
                .contains(
                        "| что решает, кроме последнего ответа | условия обработки склада; дни, когда никто не работал |")
                .contains("| 除最近一次查询外，凭什么判定 | 仓库的处理条件; 无人上班的日子 |");
        assertThat(CausePage.of(Cause.DAY_OFF_NOT_SET, List.of())).doesNotContain("what decides it");
    }

    @Test
    void aFileIsNamedAsItsCauseIs() {
        assertThat(CausePage.fileOf(Cause.DAY_OFF_NOT_SET)).isEqualTo("day-off-not-set.md");
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>(Stream.of(Cause.values())
                .collect(Collectors.toMap(
                        CausePage::fileOf,
                        cause -> CausePage.of(
                                cause, Needs.of(cause).stream().sorted().toList()))));
        pages.put(LIST, CausePage.list());
        return pages;
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
