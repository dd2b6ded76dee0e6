package io.github.ozonexpiry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The official ladders W-05 and W-06; the charges by RU-3: 3 % for a delay, 4.5 % for a cancellation, at least 50 RUB. */
class CostOfWaitingTest {

    private static final String CURVE = "Cost of shipping";
    private static final String SAVES = "What shipping before";

    @Test
    void theFirstLadderIsDrawnWithTheDelayOnTopOfIt() {
        Run run = charged("--ladder", "first");

        assertThat(rows(run))
                .containsExactly(
                        "▸ 2026-05-04 06:44:37 ░ −9 RUB",
                        "2026-05-04 18:44:38 ░ −6 RUB",
                        "2026-05-05 06:44:38 ████ +50 RUB",
                        "2026-05-05 18:44:38 ███████ +100 RUB",
                        "2026-05-06 04:00:01 ██████████ +150 RUB",
                        "2026-05-06 06:44:38 ██████████ +150 RUB");
        assertThat(run.line("Posting 70990005-0001-1")).endsWith("goods for 300 RUB");
    }

    @Test
    void theSecondLadderIsDrawnWithTheDelayOnTopOfIt() {
        Run run = charged("--ladder", "second");

        assertThat(rows(run))
                .containsExactly(
                        "▸ 2026-03-30 11:26 0 RUB",
                        "2026-03-31 09:00:01 ███ +50 RUB",
                        "2026-03-31 21:00:01 ███ +50 RUB",
                        "2026-04-01 09:00:01 █████ +100 RUB",
                        "2026-04-01 21:00:01 █████ +100 RUB",
                        "2026-04-02 09:00:01 ████████ +150 RUB",
                        "2026-04-04 16:59:01 ██████████ +200 RUB");
        assertThat(run.line("Posting 70990006-0001-1")).endsWith("goods for 1,530 RUB");
    }

    @Test
    void whatIsStatedAndWhatIsComputedAreToldApart() {
        assertThat(charged().text())
                .contains("recommended-time tariff −9 RUB, stated by Ozon (tariff_charge)")
                .contains("recommended-time tariff +100 RUB, stated by Ozon (tariff_charge);"
                        + " charge for the late hand-over +50 RUB, computed by rule RU-3");
    }

    @Test
    void shippingBeforeEachDearerStepSavesTheDifference() {
        assertThat(charged().part(SAVES))
                .containsExactly(
                        "before 2026-05-04 18:44:38: saves 3 RUB",
                        "before 2026-05-05 06:44:38: saves 56 RUB",
                        "before 2026-05-05 18:44:38: saves 50 RUB",
                        "before 2026-05-06 04:00:01: saves 50 RUB"); // the last step costs no more
    }

    @Test
    void whatIsOverIsNoLongerSavedAndTheMarkIsAtTheMoment() {
        Run run = charged("--now", "2026-05-05T18:44:38Z");

        assertThat(rows(run)).contains("▸ 2026-05-05 18:44:38 ███████ +100 RUB", "2026-05-05 06:44:38 ████ +50 RUB");
        assertThat(run.part(SAVES)).containsExactly("before 2026-05-06 04:00:01: saves 50 RUB");
    }

    @Test
    void theChoicesSayWhatOzonAllowsWithTheRule() {
        List<String> choices = charged().part("What you can do");
        String all = String.join(" ", choices);

        assertThat(choices.get(0)).startsWith("+ ship now (allowed): ");
        assertThat(choices).noneMatch(choice -> choice.startsWith("+ ship from")); // that is the curve
        assertThat(all)
                .contains("+ cancel it yourself now (allowed): charge for the cancellation: 50 RUB,"
                        + " computed by rule RU-3; the sale of 300 RUB is lost")
                .contains("x split it (not allowed: a posting is split while it is assembled,"
                        + " and it is assembled already (L-01))")
                .contains("x fix another ship date (not allowed: ")
                .contains("? move the delivery date (not known until Ozon is asked: ");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T06:44:37Z, −9 RUB",
        "2026-05-05T06:44:37Z, −6 RUB",
        "2026-05-05T06:44:38Z, +50 RUB",
        "2026-05-05T18:44:38Z, +100 RUB",
        "2026-05-06T04:00:01Z, +150 RUB"
    })
    void theBestIsToShipNow(String now, String cost) {
        assertThat(charged("--now", now).text()).contains("whose cost is known: ship now, " + cost);
    }

    @Test
    void withoutATariffTheDelayIsNotKnownAndWhatIsKnownStays() {
        Run run = Run.costOfWaiting("--zone", "UTC");

        assertThat(rows(run))
                .contains("2026-05-05 18:44:38 ██████████ +100 RUB", "2026-05-06 04:00:01 ██████████ +100 RUB + ?");
        assertThat(run.text()).contains("not known: which tariff of").contains("possible: RU-3");
        assertThat(run.part(SAVES).get(3)).startsWith("before 2026-05-06 04:00:01: saving not known: ");
    }

    @Test
    void inTheFreeZoneTheDelayCostsNothing() {
        assertThat(rows(Run.costOfWaiting("--zone", "UTC", "--tariff", "RU-3", "--index", "2")))
                .endsWith("2026-05-06 04:00:01 ██████████ +100 RUB", "2026-05-06 06:44:38 ██████████ +100 RUB");
    }

    @Test
    void savedAnswersAreReadAndOneOfTheirPostingsIsPicked() {
        String[] files = {"--file", Run.saved("w-05.json"), Run.saved("w-06.json")};
        Run both = Run.costOfWaiting(files);
        Run one = Run.costOfWaiting(files[0], files[1], files[2], "--posting", "70990006-0001-1");

        assertThat(both.out()).contains("70990005-0001-1").contains("70990006-0001-1");
        assertThat(both.out()).contains(System.lineSeparator().repeat(2) + "WHAT DOES WAITING COST?"); // a line between
        assertThat(one.out()).startsWith("WHAT DOES WAITING COST?").doesNotContain("\n\n\n");
        assertThat(one.out()).doesNotContain("70990005-0001-1").contains("70990006-0001-1");
        assertThat(one.line("Looked at")).endsWith("2026-11-23 09:00"); // the clock's
    }

    @Test
    void ofAPostingThatIsNoLongerOpenOnlyThatIsSaid() {
        Run run = Run.costOfWaiting("--file", Run.saved("closed.json"));

        assertThat(run.code()).isZero();
        assertThat(run.part("To know")).containsExactly("the posting is no longer open");
        assertThat(run.out()).doesNotContain(CURVE).doesNotContain("What you can do");
    }

    @ParameterizedTest
    @CsvSource({
        "en, WHAT DOES WAITING COST?, stated by Ozon",
        "ru, ВО ЧТО ОБХОДИТСЯ ОЖИДАНИЕ?, указал",
        "zh, 等待要花多少钱？, Ozon"
    })
    void itSpeaksThreeLanguagesInAHundredColumns(String language, String title, String stated) {
        Run run = charged("--lang", language);

        assertThat(run.code()).isZero();
        assertThat(run.lines().get(0)).isEqualTo(title);
        assertThat(run.text().toLowerCase(Locale.ROOT)).contains(stated.toLowerCase(Locale.ROOT));
        assertThat(run.tooWide()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "zh"})
    void theHelpNamesEveryOption(String language) {
        Run run = Run.costOfWaiting("--help", "--lang", language);

        assertThat(run.code()).isZero();
        assertThat(run.options())
                .containsExactlyInAnyOrder(
                        "--ladder",
                        "--file",
                        "--posting",
                        "--tariff",
                        "--index",
                        "--now",
                        "--lang",
                        "--zone",
                        "--help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --ladder third   | --ladder 'third' is not one of first, second
            --ladder first --file a.json | --ladder and --file exclude each other
            --posting 1      | --posting 1: there is no such posting (Ozon's own example of a ladder with discounts (W-05))
            --tariff RU-9    | --tariff 'RU-9' is not one of GLOBAL-2022, GLOBAL-2023, GLOBAL-3, GLOBAL-5, RU-0, RU-1, RU-2, RU-3, RU-4
            --index -1       | --index '-1' is no percent such as 2.5
            --index 1e9      | --index '1e9' is no percent such as 2.5
            --now today      | --now 'today' is no moment with zone; write it like 2026-05-05T09:00:00+03:00
            --zone Mars      | --zone 'Mars' is no time zone; write it like Europe/Moscow
            --lang de        | --lang 'de' is not one of en, ru, zh
            --file no.json   | no.json: there is no such file
            --seed 1         | there is no option '--seed'
            """)
    void anArgumentThatCannotBeUsedIsNamed(String arguments, String complaint) {
        Run run = Run.costOfWaiting(arguments.split(" "));

        assertThat(run.code()).isEqualTo(MorningReport.BAD_USAGE);
        assertThat(run.err()).isEqualTo("cost-of-waiting: " + complaint + " (see --help)" + System.lineSeparator());
        assertThat(run.out()).isEmpty();
    }

    private static Run charged(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 6);
        System.arraycopy(new String[] {"--zone", "UTC", "--tariff", "RU-3", "--index", "3"}, 0, all, args.length, 6);
        return Run.costOfWaiting(all);
    }

    /** The rows of the curve without who says it. */
    private static List<String> rows(Run run) {
        return run.lines().stream()
                .filter(line -> line.matches("[▸ ] 20\\d\\d-\\d\\d-\\d\\d .*"))
                .map(line -> Columns.fit(line, 51)
                        .strip()
                        .replaceAll("…$", "")
                        .strip()
                        .replaceAll(" +", " "))
                .toList();
    }
}
