package io.github.ozonexpiry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The example answers of Ozon's own description of its API, saved to a file and reported. The environment names the description; it is
 * not ours to publish, so without it these tests are skipped and {@link WorkedExamplesTest} checks the same numbers.
 */
@EnabledIfEnvironmentVariable(named = "OZON_OPENAPI", matches = ".+")
class DocumentedExamplesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T18:44:37Z, −9 RUB now → −6 RUB from 2026-05-04 18:44:38",
        "2026-05-05T06:44:37Z, −6 RUB now → +50 RUB from 2026-05-05 06:44:38",
        "2026-05-05T18:44:37Z, +50 RUB now → +100 RUB from 2026-05-05 18:44:38",
        "2026-05-06T06:44:38Z, '+100 RUB now, and no dearer later'",
    })
    void theUnfulfilledListCostsWhatW05Says(String now, String cost) throws IOException {
        Run run = reported("/v4/posting/fbs/unfulfilled/list", now);

        assertThat(run.line("    cost ")).contains(cost);
        assertThat(run.out()).doesNotContain("Contradictions");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T09:00:00Z, 0 RUB now → +50 RUB from 2026-03-31 09:00:01",
        "2026-04-01T09:00:00Z, +50 RUB now → +100 RUB from 2026-04-01 09:00:01",
        "2026-04-02T09:00:00Z, +100 RUB now → +150 RUB from 2026-04-02 09:00:01",
        "2026-04-02T09:00:01Z, '+150 RUB now, and no dearer later'",
    })
    void theSinglePostingCostsWhatW06Says(String now, String cost) throws IOException {
        assertThat(reported("/v3/posting/fbs/get", now).line("    cost ")).contains(cost);
    }

    @Test
    void theListContradictsItselfAndTheReportSaysHow() throws IOException {
        Run run = reported("/v4/posting/fbs/list", "2026-05-20T00:00:00Z");

        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("the status is awaiting_packaging, yet a hand-over is stated at 2026-05-19 15:30")
                .contains("the last tariff step ends at 2026-05-15 23:59:59")
                .contains("the current tariff (commission 2 %, 100 RUB) is none of the steps")
                .contains("the next tariff is said to start at 2026-05-20 00:00, where no step begins")
                .contains("tariff step 1 states 24 RUB, but rate, minimum and price give 399.4 RUB");
        assertThat(run.code()).isEqualTo(1);
    }

    private Run reported(String method, String now) throws IOException {
        JsonNode example = new ObjectMapper()
                .readTree(Path.of(System.getenv("OZON_OPENAPI")).toFile())
                .path("paths")
                .path(method)
                .path("post")
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("example");
        Path file = folder.resolve("answer.json");
        Files.writeString(file, example.toString());
        return Run.of("--file", file.toString(), "--now", now, "--zone", "UTC", "--all");
    }
}
