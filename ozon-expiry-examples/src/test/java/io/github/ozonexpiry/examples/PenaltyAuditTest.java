package io.github.ozonexpiry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two charges of W-03, 125 and 9 CNY, beside others reckoned by hand at the same percent, rate and limit. */
class PenaltyAuditTest {

    @Test
    void whatOzonChargedAndWhatWasComputedAreSummedApart() {
        Run run = Run.penaltyAudit();

        // 125 + 9 + 180 + 60 + 24 + 21 + 21 against 125 + 9 + 125 + 30 + 12 + 21
        assertThat(run.line("Charged by Ozon")).endsWith(": 440 CNY");
        assertThat(run.line("Computed by us")).endsWith(": 322 CNY");
        assertThat(run.line("Cancelled on")).endsWith("Cancelled on 2026-05-09, charges read on 2026-05-12");
        assertThat(run.line("  Worth objecting")).endsWith(": 2");
    }

    @Test
    void ozonsExampleMatches() { // W-03
        assertThat(Run.penaltyAudit().part("Billed as computed (3)"))
                .contains(
                        "Posting 70550001-0001-1: billed as computed, 125 CNY",
                        "Posting 70550001-0002-1: billed as computed, 9 CNY",
                        "Posting 70550006-0001-1: billed as computed, 21 CNY");
    }

    @Test
    void whatDiffersIsExplainedByTheNumbers() {
        List<String> differing = Run.penaltyAudit().part("Billed otherwise than computed (2)");

        assertThat(differing)
                .contains(
                        "without the greatest charge it is exactly what Ozon billed", // 3 % of 6,000
                        "Ozon counts with 6 % instead of 3 %, another zone: with it the amount is exact");
        assertThat(String.join(" ", differing))
                .contains("Posting 70550002-0001-1: Ozon billed 180 CNY, computed is 125 CNY (difference 55 CNY)")
                .contains("Worth objecting: Ozon charged more because a published limit was not applied as published")
                .contains("Posting 70550003-0001-1: Ozon billed 60 CNY, computed is 30 CNY (difference 30 CNY)")
                .contains("Whether to object is not known: Ozon counts with another number; if yours is right, object");
    }

    @Test
    void whatWasNotBilledIsMissing() { // 3 % of 400
        assertThat(Run.penaltyAudit().part("Computed and not billed (1)"))
                .containsExactly(
                        "Posting 70550004-0001-1: computed is 12 CNY, nothing was billed",
                        "Not worth objecting: nothing was charged");
    }

    @Test
    void whatNobodyComputedAndWhatIsBilledTwiceIsUnexpected() {
        List<String> unexpected = Run.penaltyAudit().part("Billed and not computed (2)");

        assertThat(unexpected)
                .contains(
                        "Posting 70550005-0001-1: Ozon billed 24 CNY, nothing was computed",
                        "Posting 70550006-0001-1: Ozon billed 21 CNY, nothing was computed",
                        "Worth objecting: the same is charged twice");
    }

    @Test
    void withAllEvidenceEachStepOfTheArithmeticIsShown() { // W-03
        String all = Run.penaltyAudit("--all").text();

        assertThat(all)
                .contains("3 % of 5000 CNY = 150 CNY")
                .contains("1800 RUB is above the maximum: 1500 RUB")
                .contains("error list, 2026-05-09: cancellation through the seller (SELLER_CANCELLATION), 125 CNY");
        assertThat(Run.penaltyAudit().text()).doesNotContain("1800 RUB");
    }

    @Test
    void asJsonItHasEveryLineAndNothingElseIsPrinted() {
        String json = Run.penaltyAudit("--json", "--lang", "ru").out();

        assertThat(json).startsWith("{\"language\":\"ru\",").endsWith("}" + System.lineSeparator());
        assertThat(json.split("\"line\":", -1)).hasSize(1 + 8);
        assertThat(json.split("\"line\":\"matched\"", -1)).hasSize(1 + 3);
        assertThat(json)
                .contains("\"charged\":[{\"amount\":\"440\",\"currency\":\"CNY\"}]")
                .contains("\"computed\":[{\"amount\":\"322\",\"currency\":\"CNY\"}]");
    }

    @Test
    void theDayIsThreeDaysBeforeTheMomentAskedFor() {
        Run run = Run.penaltyAudit("--now", "2026-03-02T23:30:00Z"); // 3 March in Moscow

        assertThat(run.line("Cancelled on")).endsWith("Cancelled on 2026-02-28, charges read on 2026-03-03");
        assertThat(run.line("Charged by Ozon")).endsWith(": 440 CNY");
    }

    @ParameterizedTest
    @CsvSource({
        "en, WAS IT CHARGED RIGHTLY?, Worth objecting: 2",
        "ru, ВЕРНО ЛИ НАЧИСЛЕНО?, Стоит возразить: 2",
        "zh, 收费是否正确？, 值得申诉：2"
    })
    void itSpeaksThreeLanguagesInAHundredColumns(String language, String title, String worth) {
        Run run = Run.penaltyAudit("--all", "--lang", language);

        assertThat(run.code()).isZero();
        assertThat(run.lines().get(0)).isEqualTo(title);
        assertThat(run.out()).contains(worth);
        assertThat(run.tooWide()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "zh"})
    void theHelpNamesEveryOption(String language) {
        Run run = Run.penaltyAudit("--help", "--lang", language);

        assertThat(run.code()).isZero();
        assertThat(run.options()).containsExactlyInAnyOrder("--all", "--json", "--now", "--lang", "--zone", "--help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --json=yes       | --json takes no value, got 'yes'
            --now 2022-01-03T12:00:00Z | --now '2022-01-03T12:00:00Z': Ozon has charges from 2022-01-01 on, and three days before it are read
            --now soon       | --now 'soon' is no moment with zone; write it like 2026-05-05T09:00:00+03:00
            --more 3         | there is no option '--more'
            x                | unexpected argument 'x'
            """)
    void anArgumentThatCannotBeUsedIsNamed(String arguments, String complaint) {
        Run run = Run.penaltyAudit(arguments.split(" "));

        assertThat(run.code()).isEqualTo(MorningReport.BAD_USAGE);
        assertThat(run.err()).isEqualTo("penalty-audit: " + complaint + " (see --help)" + System.lineSeparator());
        assertThat(run.out()).isEmpty();
    }
}
