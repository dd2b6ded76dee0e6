package io.github.ozonexpiry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MorningReportTest {

    private static final String ESCAPE = "\u001b";
    private static final String W_05_LATE = "2026-05-05T12:00:00Z";

    @Test
    void withoutArgumentsTheBuiltInShopIsReportedAtTheClocksMomentInEnglish() {
        Run run = Run.of();

        assertThat(run.code()).isEqualTo(MorningReport.LATE);
        assertThat(run.err().lines())
                .containsExactly(
                        "Open postings: 0 read, pages: 0",
                        "Open postings: 62 read, pages: 1",
                        "Postings of the last 14 days: 0 read, pages: 0",
                        "Postings of the last 14 days: 67 read, pages: 1");
        assertThat(run.lines().get(0))
                .startsWith("OZON MORNING REPORT")
                .endsWith("2026-11-23 09:00  Europe/Moscow (UTC+03:00)");
        assertThat(run.line("Postings:")).contains("the built-in shop");
    }

    @ParameterizedTest
    @CsvSource({"en, OZON MORNING REPORT, Postings: 67", "ru, УТРЕННЯЯ СВОДКА, Отправлений: 67", "zh, OZON 早报, 货件：67 件"
    })
    void theReportIsInTheChosenLanguage(String language, String title, String postings) {
        Run run = Run.of("--lang", language);

        assertThat(run.lines().get(0)).contains(title);
        assertThat(run.out()).contains(postings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "zh"})
    void noLineIsWiderThanAHundredColumns(String language) {
        for (Run run : List.of(
                Run.of("--lang", language, "--all"),
                Run.of("--lang", language, "--help"),
                Run.of("--lang", language, "--now", "2026-05-05T10:11:12Z", "--file", Run.saved("broken-part.json")))) {
            assertThat(run.lines())
                    .allSatisfy(line -> assertThat(Columns.width(line)).as(line).isLessThanOrEqualTo(100));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "zh"})
    void theColumnsOfTheWarehouseTableAreAlignedWhateverTheScript(String language) {
        List<String> lines = Run.of("--lang", language).lines();
        int first = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("  Подольск FBS"))
                .findFirst()
                .orElseThrow());

        assertThat(lines.subList(first - 1, first + 3))
                .extracting(Columns::width)
                .containsOnly(Columns.width(lines.get(first)));
    }

    @Test
    void theZoneIsPrintedWithItsOffsetAndTimesAreWrittenInIt() {
        Run run = Run.of("--file", Run.saved("w-05.json"), "--now", W_05_LATE, "--zone", "Asia/Shanghai");

        assertThat(run.lines().get(0)).endsWith("2026-05-05 20:00  Asia/Shanghai (UTC+08:00)");
        assertThat(run.line("Next rise")).contains("2026-05-06 02:44:38");
    }

    @Test
    void theMomentMayHaveAnOffset() {
        assertThat(Run.of("--now", "2026-11-23T09:00:00+03:00").out())
                .isEqualTo(Run.of("--now", "2026-11-23T06:00:00Z").out());
    }

    @ParameterizedTest
    @CsvSource({"6h, on time", "PT6H, on time", "361m, at risk", "1d, at risk", "PT6H1M, at risk"})
    void theRiskHorizonIsTheUsers(String risk, String state) {
        // W-05 has to be shipped at 06:44:37Z; at 00:43:37Z there are 6 h 1 min left.
        Run run = Run.of("--file", Run.saved("w-05.json"), "--now", "2026-05-05T00:43:37Z", "--risk", risk, "--all");

        assertThat(run.line("70990005-0001-1")).contains(state);
    }

    @Test
    void whatNeedsNobodyIsCountedAndListedOnlyWhenAskedFor() {
        Run few = Run.of();
        Run all = Run.of("--all");

        assertThat(few.line("Not listed")).contains("15 on time, 15 closed").contains("--all");
        assertThat(few.out()).doesNotContain("70310019-0001-1").doesNotContain("70310033-0001-1");
        assertThat(all.line("70310019-0001-1")).contains("on time; next: recommended ship time");
        assertThat(all.line("70310033-0001-1")).contains("delivered");
        assertThat(all.out()).doesNotContain("Not listed");
        assertThat(all.code()).isEqualTo(few.code());
    }

    @Test
    void aReportWithNothingLateEndsWithZeroAndSaysSo() {
        Run run = Run.of("--file", Run.saved("w-05.json"), "--now", "2026-05-04T12:00:00Z");

        assertThat(run.code()).isEqualTo(MorningReport.FINE);
        assertThat(run.out()).contains("Nothing here is urgent").contains("Not listed: 1 on time");
    }

    @Test
    void withoutATerminalThereAreNoColours() {
        assertThat(Run.of().out()).doesNotContain(ESCAPE);
        assertThat(Run.of("--color", "auto").out()).doesNotContain(ESCAPE);
        assertThat(Run.onTerminal("--color", "never").out()).doesNotContain(ESCAPE);
    }

    @Test
    void onATerminalOrWhenAskedForTheSameTextIsColoured() {
        assertThat(Run.onTerminal().out()).contains(ESCAPE);
        assertThat(Run.of("--color", "always").out()).contains(ESCAPE);
        assertThat(Run.onTerminal().out().replaceAll(ESCAPE + "\\[[0-9;]*m", "").replaceAll(" +\\n", "\n"))
                .isEqualTo(Run.of().out().replaceAll(" +\\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "zh"})
    void theHelpNamesEveryOptionEveryExitCodeAndAnExample(String language) {
        Run run = Run.of("--help", "--lang", language);

        assertThat(run.code()).isEqualTo(MorningReport.FINE);
        for (String option : List.of(
                "--file",
                "--live",
                "--now",
                "--lang",
                "--zone",
                "--risk",
                "--tariff",
                "--index",
                "--all",
                "--color",
                "--help")) {
            assertThat(run.line("  " + option)).startsWith("  " + option);
        }
        for (int code = 0; code <= 4; code++) {
            assertThat(run.line("  " + code + "  ")).startsWith("  " + code + "  ");
        }
        assertThat(run.out()).contains("  java -jar morning-report.jar --file page1.json");
    }

    @Test
    void theSameMomentGivesTheSameReport() {
        String[] args = {"--now", "2026-02-28T21:30:45Z", "--all", "--lang", "ru"};

        assertThat(Run.of(args).out()).isEqualTo(Run.of(args).out());
    }

    @Test
    void anUrgentPostingShowsAllThatSomebodyNeeds() {
        List<String> lines = Run.of().lines();
        int at = lines.indexOf(Run.of().line("70310014-0001-1"));

        assertThat(lines.get(at)).contains("Подольск FBS").contains("at risk: recommended ship time 2026-11-23 10:40");
        assertThat(lines.get(at + 1))
                .contains("goods")
                .contains("2 × Настольная лампа")
                .endsWith("4,980 RUB");
        assertThat(lines.get(at + 2)).contains("1 h 40 min left");
        assertThat(lines.get(at + 3)).contains("then").contains("last moment without delay 2026-11-24 07:55");
        // 2 % of 4,980 is 99.6, in whole roubles 100; then 1 %, at least 50.
        assertThat(lines.get(at + 4)).contains("−100 RUB now → +50 RUB from 2026-11-23 10:40:01");
        assertThat(lines.get(at + 5)).contains("why").contains("shipment_date");
        assertThat(String.join(" ", lines.subList(at + 7, at + 9)))
                .contains("blocked")
                .contains("country of manufacture")
                .contains("customs declaration");
    }

    @Test
    void aPostingThatIsDearerAlreadyShowsTheDeadlineThatComesNext() {
        List<String> lines = Run.of().lines();
        int at = lines.indexOf(Run.of().line("70310007-0001-1"));

        assertThat(lines.get(at)).contains("dearer for 3 h");
        assertThat(lines.get(at + 2)).contains("in 18 h 15 min: last moment without delay, 2026-11-24 03:15");
    }

    @Test
    void aComputedCostIsNotPassedOffAsOzons() {
        List<String> lines = Run.of().lines();
        int at = lines.indexOf(Run.of().line("70310012-0001-1"));

        assertThat(lines.subList(at, at + 5)).anyMatch(line -> line.contains("computed by rule T-06"));
        assertThat(lines.subList(at, at + 5)).noneMatch(line -> line.contains("Ozon's figure"));
    }

    @Test
    void endedPostingsThatWereLateAreListedWithTheFault() {
        List<String> lines = Run.of().lines();
        int at = lines.indexOf(Run.of().line("70310036-0001-1"));

        assertThat(lines.get(at)).contains("expired: not shipped in time");
        assertThat(lines.get(at + 1)).contains("fault").contains("seller's fault");
        assertThat(Run.of().line("70310032-0002-1")).contains("late by 7 h");
    }

    @Test
    void whatIsLateSaysWhyWhereARecordSpeaksForIt() {
        assertThat(Run.of().card("70310002-0001-1"))
                .endsWith("cause assembly failed (likely): Ozon shows a failed assembly");
        assertThat(Run.of().card("70420003-0001-1"))
                .endsWith("cause ship date not fixed (likely): Ozon still waited for the ship date;"
                        + " with the ship date fixed by 2026-11-23 05:00, it could have been assembled");
    }

    @Test
    void whatHasToBeDoneSaysWhatToDoFirst() {
        Run run = Run.of();

        assertThat(run.card("70310001-0001-1")).contains("first assemble and ship");
        assertThat(run.card("70310002-0001-1")).contains("first the assembly failed: ask for it again, then ship");
        assertThat(run.card("70310004-0001-1")).contains("first fill in what Ozon requires, then assemble and ship");
        assertThat(run.card("70420002-0001-1")).contains("first fix the ship date by 2026-11-23 11:00");
        assertThat(run.card("70310036-0001-1")).contains("first look at notices, ratings and charges");
        assertThat(Run.of("--all").card("70310028-0001-1")).doesNotContain("first"); // handed over in time
    }

    /** Of 70310018 Ozon allows nothing but to cancel it; no cancellation of one's own helps, so nothing is said. */
    @Test
    void anOwnCancellationIsNeverWhatToDoFirst() {
        Run run = Run.of("--all");

        assertThat(run.card("70310018-0001-1")).doesNotContain("first");
        assertThat(run.lines()).noneMatch(line -> line.strip().startsWith("first") && line.contains("cancel"));
    }

    @Test
    void whereSomethingIsLateItSaysWhereWholePlansAre() {
        String plans = "see RecoverOrders";

        assertThat(Run.of().text()).contains(plans);
        assertThat(Run.of("--file", Run.saved("w-05.json"), "--now", "2026-05-04T12:00:00Z")
                        .text())
                .doesNotContain(plans);
    }

    /** Dearer since Friday and no error before Wednesday: what is missing can still be filled in. */
    @Test
    void whatWouldHaveHelpedIsNotSaidWhileItStillCan() {
        assertThat(Run.of().card("70310010-0001-1"))
                .contains("cause required data not filled in (likely)")
                .doesNotContain("would have been in time");
    }

    /** Of these two nothing is recorded but the dates; the third was cancelled by the buyer, as its state says. */
    @Test
    void whereNothingIsRecordedThatTellsThereIsNoCause() {
        Run all = Run.of("--all");

        assertThat(all.card("70310003-0002-1")).contains("late: ").doesNotContain("cause");
        assertThat(all.card("70310036-0001-1")).contains("expired").doesNotContain("cause");
        assertThat(all.out().lines().filter(line -> line.contains("cancelled by the buyer")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("cause"));
    }

    /** Ordered at 06:00Z minus 140 h, which is 18:00 of Tuesday 17 November in Shanghai; five days later is Sunday 22, cancelled on the 29th. */
    @Test
    void whereTheTermsAreKnownTheComputedDateStandsBesideOzonsAndTheDayOfCancellationIsNamed() {
        List<String> lines = Run.of().lines();
        int at = lines.indexOf(Run.of().line("70530001-0001-1"));
        String card = String.join(" ", lines.subList(at, at + 9)).replaceAll(" +", " ");

        assertThat(card)
                .contains("cancel will be cancelled on 2026-11-29, unless handed over before (X-06)")
                .contains("computed to be handed over and scanned by the end of 2026-11-22")
                .contains("as Ozon states");
    }

    @Test
    void whereNoTermsAreKnownNothingIsComputed() {
        Run run = Run.of("--file", Run.saved("w-05.json"), "--now", W_05_LATE);

        assertThat(run.out()).doesNotContain("computed").doesNotContain("will be cancelled");
    }

    /** 70310038 was cancelled by the seller for reason 352. */
    @Test
    void aNumberOfStockThatIsNotToBeTrustedIsNamed() {
        assertThat(Run.of().text())
                .contains("Stock not to be trusted; nothing is sent (1)")
                .contains("product 300410003, warehouse 20710043511000: show nothing. Why: posting 70310038-0001-1");
        assertThat(Run.of("--file", Run.saved("w-05.json"), "--now", W_05_LATE).out())
                .doesNotContain("Stock not to be trusted");
    }
}
