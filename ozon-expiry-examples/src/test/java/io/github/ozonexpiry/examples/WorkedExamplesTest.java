package io.github.ozonexpiry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published ladders W-05 and W-06 (rules section 9) through the whole program, on both sides of each boundary. */
class WorkedExamplesTest {

    private static Run reported(String file, String now) {
        return Run.of("--file", Run.saved(file), "--now", now, "--zone", "UTC", "--all");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T06:44:37Z, −9 RUB now → −6 RUB from 2026-05-04 18:44:38",
        "2026-05-04T18:44:37Z, −9 RUB now → −6 RUB from 2026-05-04 18:44:38",
        "2026-05-04T18:44:38Z, −6 RUB now → +50 RUB from 2026-05-05 06:44:38",
        "2026-05-05T06:44:37Z, −6 RUB now → +50 RUB from 2026-05-05 06:44:38",
        "2026-05-05T06:44:38Z, +50 RUB now → +100 RUB from 2026-05-05 18:44:38",
        "2026-05-05T18:44:37Z, +50 RUB now → +100 RUB from 2026-05-05 18:44:38",
        "2026-05-05T18:44:38Z, '+100 RUB now, and no dearer later'",
        "2026-05-06T06:44:37Z, '+100 RUB now, and no dearer later'",
        "2026-05-06T06:44:38Z, '+100 RUB now, and no dearer later'",
        "2027-05-06T06:44:38Z, '+100 RUB now, and no dearer later'"
    })
    void ladderACostsWhatOzonPublished(String now, String cost) {
        assertThat(reported("w-05.json", now).line("    cost ")).contains(cost).contains("Ozon's figure");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-30T11:26:00Z, 0 RUB now → +50 RUB from 2026-03-31 09:00:01",
        "2026-03-31T09:00:00Z, 0 RUB now → +50 RUB from 2026-03-31 09:00:01",
        "2026-03-31T09:00:01Z, +50 RUB now → +100 RUB from 2026-04-01 09:00:01",
        "2026-03-31T21:00:00Z, +50 RUB now → +100 RUB from 2026-04-01 09:00:01",
        "2026-03-31T21:00:01Z, +50 RUB now → +100 RUB from 2026-04-01 09:00:01",
        "2026-04-01T09:00:00Z, +50 RUB now → +100 RUB from 2026-04-01 09:00:01",
        "2026-04-01T09:00:01Z, +100 RUB now → +150 RUB from 2026-04-02 09:00:01",
        "2026-04-01T21:00:01Z, +100 RUB now → +150 RUB from 2026-04-02 09:00:01",
        "2026-04-02T09:00:00Z, +100 RUB now → +150 RUB from 2026-04-02 09:00:01",
        "2026-04-02T09:00:01Z, '+150 RUB now, and no dearer later'"
    })
    void ladderBCostsWhatOzonPublished(String now, String cost) {
        assertThat(reported("w-06.json", now).line("    cost ")).contains(cost).contains("Ozon's figure");
    }

    @ParameterizedTest
    @CsvSource({
        "w-05.json, 2026-05-04T18:44:38Z, 0, on time",
        "w-05.json, 2026-05-05T00:44:37Z, 0, at risk",
        "w-05.json, 2026-05-05T06:44:37Z, 0, at risk",
        "w-05.json, 2026-05-05T06:44:38Z, 1, dearer for",
        "w-05.json, 2026-05-06T04:00:00Z, 1, dearer for",
        "w-05.json, 2026-05-06T04:00:01Z, 1, late: last moment without delay",
        "w-06.json, 2026-03-31T03:00:00Z, 0, at risk",
        "w-06.json, 2026-03-31T02:59:59Z, 0, on time",
        "w-06.json, 2026-03-31T09:00:01Z, 1, dearer for",
        "w-06.json, 2026-04-04T16:59:00Z, 1, dearer for",
        "w-06.json, 2026-04-04T16:59:01Z, 1, late: last moment without delay"
    })
    void stateAndExitCodeChangeWithTheSecondAfterTheDeadline(String file, String now, int code, String state) {
        Run run = reported(file, now);

        assertThat(run.line("-0001-1")).contains(state);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theMoneyOfBothTogetherIsTheSumOfTheirSteps() {
        // A month after both, each costs its last step: 100 and 150; the goods are worth 300 and 1,530.
        Run run = Run.of("--file", Run.saved("w-05.json"), Run.saved("w-06.json"), "--now", "2026-06-05T00:00:00Z");

        assertThat(run.line("All open postings shipped now")).endsWith("  +250 RUB");
        assertThat(run.line("The same in 1 d")).endsWith("  +250 RUB");
        assertThat(run.line("Goods in late postings")).endsWith("  1,830 RUB");
        assertThat(run.out()).doesNotContain("Next rise");
    }

    @Test
    void waitingADayCostsTheDifferenceOfTheSteps() {
        Run run = reported("w-05.json", "2026-05-04T18:44:37Z");

        assertThat(run.line("All open postings shipped now")).endsWith("  −9 RUB");
        assertThat(run.line("The same in 1 d")).endsWith("  +50 RUB");
        assertThat(run.line("Next rise")).endsWith("  2026-05-04 18:44:38, in 1 s");
        assertThat(run.line("tariff figures")).contains("Error index charges are not included");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-05-04T06:44:37Z | before 2026-05-04 18:44:38: saves 3 RUB; from then on: recommended-time tariff: -6 RUB, stated by Ozon (tariff_charge)
            2026-05-05T18:44:38Z | before 2026-05-06 04:00:01: saves 50 RUB; from then on: 150 RUB, added up from different sources: recommended-time tariff: 100 RUB, stated by Ozon (tariff_charge); charge for the late hand-over: 50 RUB, computed by rule RU-3
            """)
    void withAnErrorIndexTheNextStepOfTheWholeCostIsShownWithItsOrigin(String now, String step) {
        String[] asked = {"--file", Run.saved("w-05.json"), "--now", now, "--zone", "UTC", "--all"};

        Run with = Run.of(Stream.concat(Stream.of(asked), Stream.of("--tariff", "RU-3", "--index", "3"))
                .toArray(String[]::new));

        assertThat(with.text()).contains(" wait " + step + " ");
        assertThat(Run.of(asked).out()).doesNotContain("    wait ");
    }
}
