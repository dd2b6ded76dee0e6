package io.github.ozonexpiry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.sandbox.Asked;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.text.Language;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The orders stand in {@code recover.tsv}, in hours around the moment that is looked at. */
class RecoverOrdersTest {

    private static final String NOW = "2026-11-28T09:00:00Z";
    private static final Pattern NUMBER = Pattern.compile("^\\d{8}-\\d{4}-\\d(?=  )");

    @Test
    void twelveOrdersArePlannedTheMostUrgentFirst() {
        Run run = at();

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(numbers(run))
                .hasSize(12)
                .startsWith("80530001-0001-1")
                .contains("80310001-0001-1", "80420003-0001-1", "80530002-0001-1")
                .doesNotHaveDuplicates();
        assertThat(run.text()).contains("orders: 12").contains("Nothing was sent and nothing was changed");
    }

    @Test
    void aStepHasItsEndItsMoneyItsCallAndItsRules() {
        assertThat(order("80310001-0001-1"))
                .contains("+ assemble and ship by 2026-11-28 20:00 (8 h left), now money cost: ")
                .contains("rules L-01, L-20; call: /v4/posting/fbs/ship")
                .contains("recommended-time tariff: 100 RUB, stated by Ozon (tariff_charge)");
    }

    @Test
    void aRefusedStepSaysItsRuleAndWhatIsLeftAndNothingThatCannotBeUsed() { // K-04
        String order = order("80310006-0003-1");

        assertThat(order)
                .contains("x write to the buyer but not allowed: can_create_chat is not among the actions of"
                        + " this posting (K-04) note By the hours of K-01 no chat could be opened")
                .contains("note Answer when the buyer writes: 48 h from the last message on (K-02)")
                .contains("rules C-07, K-04, K-05, K-06, K-10 x give the buyer a promo code")
                .contains("x assemble and ship but not allowed: a cancelled order cannot be restored (C-03)")
                .contains("+ object through support: what Ozon states about the fault contradicts itself");
        assertThat(order).doesNotContain("/v1/chat/start").doesNotContain("Draft");
    }

    /** K-03: neither delivered nor cancelled. */
    @Test
    void underRealFbsNobodyWritesAfterTheCancellation() {
        assertThat(order("80530002-0001-1"))
                .contains("x write to the buyer but not allowed: under realFBS a chat is opened only for an order that"
                        + " is neither delivered nor cancelled")
                .doesNotContain("Draft to the buyer");
    }

    @Test
    void whatIsKnownOfNeitherCostIsSaidOnce() {
        assertThat(order("80530001-0001-1"))
                .contains("money not known: Ozon states the new dates and tariff steps only after the change; tariff"
                        + " GLOBAL-5 depends on the error index, which is not given; the sale is kept")
                .contains("money cost: nothing; without it: not known: ");
        assertThat(order("80310003-0002-1")).contains("; the sale is lost (2190 RUB) first ");
    }

    @Test
    void aNumberThatCannotBeTracedIsReplacedWhileOzonWaits() {
        assertThat(order("80530003-0001-1"))
                .contains(
                        "+ give Ozon another tracking number, one that can be traced by 2026-12-01 02:00 (2 d 14 h left)",
                        "rules L-12, X-08; call: /v2/fbs/posting/tracking-number/set");
    }

    @Test
    void whatAPartnerKeepsThePartnerShips() { // L-04
        assertThat(order("80640001-0001-1"))
                .contains(
                        "x assemble and ship but not allowed: a partner warehouse of Ozon's assembles and hands over (L-04)")
                .doesNotContain(" + ", " ? ");
    }

    @Test
    void whatComesOnAnotherDayIsToldSo() { // L-11
        assertThat(order("80420003-0001-1"))
                .containsSubsequence(
                        "+ agree on another delivery date with the buyer and move it; changes left: 2",
                        "+ write to the buyer first move the delivery first",
                        "Draft to the buyer, in Russian",
                        "will arrive on another day. The new date is shown in the order.");
    }

    @Test
    void aRequestOfTheBuyerComesFirst() {
        assertThat(order("80420002-0001-1"))
                .containsSubsequence(
                        "+ agree to the buyer's request to cancel",
                        "2026-11-28 17:00 (5 h left)",
                        "+ assemble and ship");
    }

    @Test
    void whatTheWarehouseDidNotFindIsTheCauseAndWhatIsThereIsSplitOff() {
        assertThat(order("80310002-0001-1"))
                .containsSubsequence(
                        "Cause: nothing left although listed",
                        "+ split off what is there: 2 x 300410001",
                        "+ cancel what is missing: 1 x 300410005, reason 352",
                        "+ correct the stock on Ozon: 300410005");
    }

    @Test
    void theDraftStandsInRussianAndInTheSellersLanguageWithItsLength() {
        List<String> lines = at("--posting", "80310001-0001-1").part("Draft to the buyer");
        String russian = String.join(" ", lines.subList(0, lines.indexOf("The same in English, for you")))
                .substring(2)
                .replace(" | ", "\n");

        assertThat(order("80310001-0001-1"))
                .contains("Draft to the buyer, in Russian | Здравствуйте! |")
                .contains("The same in English, for you | Hello! | Your order 80310001-0001-1 (“Настольная лампа")
                .contains(russian.codePointCount(0, russian.length())
                        + " characters; the check found nothing that Ozon forbids");
        assertThat(at("--lang", "ru").out()).contains("| Здравствуйте!").doesNotContain("Hello");
        assertThat(at("--lang", "zh").out()).contains("| Здравствуйте!").contains("| 您好！");
    }

    @Test
    void onlyStepsOrOnlyDraftsAreShownWhenAskedFor() {
        assertThat(at("--steps").out()).contains("  + assemble and ship").doesNotContain("  | ");
        assertThat(at("--drafts").out()).contains("  | ").doesNotContain("  + ").doesNotContain("  x ");
        assertThat(numbers(at("--drafts"))).hasSize(12);
    }

    @Test
    void oneOrderIsPicked() {
        Run run = at("--posting", "80420003-0001-1");

        assertThat(numbers(run)).containsExactly("80420003-0001-1");
        assertThat(run.text())
                .contains("orders: 1.")
                .contains("+ give Ozon the tracking number first one shipment, one package, one number (L-12)")
                .contains("changes left: 2");
    }

    @Test
    void withATariffAndAnIndexTheChargesAreKnown() {
        // RU-3 at 3 %: 3 % of 2,490 RUB for the delay, on top of what the recommended time costs.
        assertThat(order("80310001-0001-1", "--tariff", "RU-3", "--index", "3"))
                .contains("charge for the late hand-over: 74.7 RUB, computed by rule RU-3")
                .doesNotContain("depends on the error index");
    }

    @Test
    void withoutAMomentTheClocksIsTakenAndTimesAreOfTheZone() {
        assertThat(Run.recoverOrders("--posting", "80420001-0001-1").line("As of"))
                .contains("2026-11-23 09:00");
        assertThat(at("--zone", "Asia/Shanghai").line("As of")).contains("2026-11-28 17:00");
        assertThat(at("--posting", "80420001-0001-1", "--zone", "UTC").line("fix the ship date by"))
                .endsWith("2026-11-28 11:00");
    }

    /** No method that changes anything in the shop, and none that writes to anybody. */
    @Test
    void ozonIsOnlyAskedNeverTold() {
        Instant now = Instant.parse(NOW);
        SupposedCharges charges = new SupposedCharges(Optional.empty(), Optional.empty());
        try (OzonSandbox ozon = LostShop.opened(now)) {
            Lost lost = Lost.asked(ozon, now, charges, ReportTexts.wording(Language.ENGLISH, Arguments.MOSCOW));

            assertThat(lost.orders()).hasSize(12);
            assertThat(lost.notRead()).isEmpty();
            assertThat(ozon.asked())
                    .extracting(Asked::path)
                    .containsOnly(
                            "/v4/posting/fbs/unfulfilled/list",
                            "/v4/posting/fbs/list",
                            "/v2/warehouse/list",
                            "/v1/seller/info",
                            "/v2/conditional-cancellation/list",
                            "/v1/posting/fbs/timeslot/change-restrictions",
                            "/v3/chat/list",
                            "/v3/chat/history",
                            "/v3/product/list",
                            "/v3/product/info/list");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, WHAT CAN STILL BE DONE?, Nothing was sent",
        "ru, ЧТО ЕЩЁ МОЖНО СДЕЛАТЬ?, Ничего не отправлено",
        "zh, 还能做什么？, 没有发送"
    })
    void itSpeaksThreeLanguagesInAHundredColumns(String language, String title, String nothing) {
        Run run = at("--lang", language);

        assertThat(run.code()).isZero();
        assertThat(run.lines().get(0)).isEqualTo(title);
        assertThat(run.out()).contains(nothing);
        assertThat(run.tooWide()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "zh"})
    void theHelpNamesEveryOption(String language) {
        Run run = Run.recoverOrders("--help", "--lang", language);

        assertThat(run.code()).isZero();
        assertThat(run.options())
                .containsExactlyInAnyOrder(
                        "--posting",
                        "--steps",
                        "--drafts",
                        "--tariff",
                        "--index",
                        "--now",
                        "--lang",
                        "--zone",
                        "--help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --steps --drafts | --steps and --drafts: choose one, or none for both
            --steps=yes      | --steps takes no value, got 'yes'
            --tariff RU-9    | --tariff 'RU-9' is not one of GLOBAL-2022, GLOBAL-2023, GLOBAL-3, GLOBAL-5, RU-0, RU-1, RU-2, RU-3, RU-4
            --index many     | --index 'many' is no percent such as 2.5
            --now soon       | --now 'soon' is no moment with zone; write it like 2026-05-05T09:00:00+03:00
            --zone Mars      | --zone 'Mars' is no time zone; write it like Europe/Moscow
            --lang de        | --lang 'de' is not one of en, ru, zh
            --file a.json    | there is no option '--file'
            x                | unexpected argument 'x'
            """)
    void anArgumentThatCannotBeUsedIsNamed(String arguments, String complaint) {
        Run run = Run.recoverOrders(arguments.split(" "));

        assertThat(run.code()).isEqualTo(MorningReport.BAD_USAGE);
        assertThat(run.err()).isEqualTo("recover-orders: " + complaint + " (see --help)" + System.lineSeparator());
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anOrderThatIsNoneOfThemIsNamedWithThoseThatAre() {
        Run run = at("--posting", "1");

        assertThat(run.code()).isEqualTo(MorningReport.BAD_USAGE);
        assertThat(run.err())
                .contains("recover-orders: --posting '1' is none of 80310001-0001-1, 80310002-0001-1, ")
                .contains("80640001-0001-1 (see --help)");
        assertThat(run.out()).isEmpty();
    }

    private static Run at(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--now";
        all[args.length + 1] = NOW;
        return Run.recoverOrders(all);
    }

    /** The lines of an order as one text. */
    private static String order(String number, String... args) {
        return String.join(" ", at(args).part(number));
    }

    private static List<String> numbers(Run run) {
        return run.lines().stream()
                .flatMap(line -> NUMBER.matcher(line).results().map(found -> found.group()))
                .toList();
    }
}
