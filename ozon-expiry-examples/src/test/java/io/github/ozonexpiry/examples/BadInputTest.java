package io.github.ozonexpiry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

    @TempDir
    Path folder;

    private static void assertRefused(Run run, String... parts) {
        assertThat(run.code()).isEqualTo(MorningReport.BAD_USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("morning-report: ").contains(parts).contains("--help");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--now|tomorrow|no moment with zone",
                "--now|2026-05-05T09:00:00|no moment with zone",
                "--now|9999-12-31T23:59:59Z|no moment with zone",
                "--now|+1000000000-12-31T23:59:59Z|no moment with zone",
                "--zone|Europe/Atlantis|no time zone",
                "--zone|+25:00|no time zone",
                "--risk|soon|no duration above zero",
                "--risk|0h|no duration above zero",
                "--risk|-PT6H|no duration above zero",
                "--risk|99999999999999999999d|no duration above zero",
                "--risk|9223372036854775807d|no duration above zero",
                "--lang|de|not one of en, ru, zh",
                "--color|blue|not one of always, never, auto"
            })
    void anOptionsWrongValueIsNamedWithTheReason(String option, String value, String reason) {
        assertRefused(Run.of(option, value), option, "'" + value + "'", reason);
        assertRefused(Run.of(option + "=" + value), option, "'" + value + "'", reason);
    }

    @ParameterizedTest
    @CsvSource({"--now", "--lang", "--zone", "--risk", "--color"})
    void anOptionWithoutItsValueIsNamed(String option) {
        assertRefused(Run.of(option), option + " needs a value");
        assertRefused(Run.of(option, "--all"), option + " needs a value");
        assertRefused(Run.of(option + "="), option + " needs a value");
    }

    @Test
    void whatIsNoOptionIsNamed() {
        assertRefused(Run.of("--tomorrow"), "no option '--tomorrow'");
        assertRefused(Run.of("-h"), "no option '-h'");
        assertRefused(Run.of("page.json"), "'page.json'", "--file");
        assertRefused(Run.of("--all=yes"), "--all takes no value", "'yes'");
        assertRefused(Run.of("--now", "2026-05-05T09:00:00Z", "--now", "2026-05-05T09:00:00Z"), "--now is given twice");
    }

    @Test
    void fileNeedsAFile() {
        assertRefused(Run.of("--file"), "--file needs at least one file");
        assertRefused(Run.of("--file", "--all"), "--file needs at least one file");
        assertRefused(Run.of("--file", "-", "-"), "standard input");
    }

    @Test
    void aFileThatIsNoAnswerIsNamedWithTheReason() throws IOException {
        String missing = folder.resolve("missing.json").toString();
        String html = write("page.html", "<!DOCTYPE html><html><body>503</body></html>");
        String error = write("error.json", "{\"code\": 7, \"message\": \"api-key is deactivated\", \"details\": []}");

        assertRefused(Run.of("--file", missing), missing, "no such file");
        assertRefused(Run.of("--file", folder.toString()), folder.toString(), "directory");
        assertRefused(Run.of("--file", write("empty.json", "")), "empty.json", "empty");
        assertRefused(Run.of("--file", write("blank.json", "  \n ")), "blank.json", "unreadable answer");
        assertRefused(Run.of("--file", html), html, "unreadable answer");
        assertRefused(Run.of("--file", error), error, "unreadable answer");
        assertRefused(Run.of("--file", write("list.json", "[1, 2]")), "list.json", "unreadable answer");
        assertRefused(Run.of("--file", "a\u0000b"), "no such file");
        assertRefused(Run.withInput("", "--file", "-"), "standard input", "empty");
    }

    @Test
    void oneUnreadableFileAmongReadableOnesIsRefusedToo() throws IOException {
        String html = write("page.html", "<html></html>");

        assertRefused(Run.of("--file", Run.saved("w-05.json"), html, Run.saved("w-06.json")), html);
    }

    @Test
    void theComplaintIsInTheChosenLanguage() {
        assertThat(Run.of("--lang", "ru", "--risk", "скоро").err()).contains("это не положительный срок");
        assertThat(Run.of("--risk", "скоро", "--lang=zh").err()).contains("不是大于零的时长");
        assertThat(Run.of("--lang", "ru", "--lang", "de").err()).contains("--lang указан дважды");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
