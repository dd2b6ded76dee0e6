package io.github.ozonexpiry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.simulation.ShopMonth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreventionReviewTest {

    /** {@link WhyExpired} reckons the same month. */
    @Test
    void itTellsOfTheMonthThatWasSimulated() {
        ExpiredMonth month = ExpiredMonth.of(1, 2);

        Run run = Run.preventionReview();

        assertThat(run.code()).isZero();
        assertThat(run.line("A simulated month"))
                .contains(month.month().orders().size() + " orders")
                .endsWith("expired: " + month.verdicts().size());
        assertThat(run.text())
                .contains("Advice: watch for new orders (the shop).")
                .contains("Advice: agree on pick-ups with the carrier (carrier ")
                .contains("Advice: send stock to Ozon at once (the shop).")
                .contains("Advice: keep pieces back (product ");
    }

    @Test
    void adviceStandsInTheOrderOfItsEffectAndNoMoreThanAskedFor() {
        Run run = Run.preventionReview("--show", "2");

        assertThat(run.lines())
                .anyMatch(line -> line.startsWith("  2. Advice"))
                .noneMatch(line -> line.startsWith("  3. "));
        assertThat(run.text())
                .contains("Advice, the greatest effect first (26)")
                .contains("Not shown: 24; --show says how many are");
    }

    @Test
    void detailsAreWhatTheAdviceRestsOnAndWhatIsNotKnown() {
        Run brief = Run.preventionReview();
        Run run = Run.preventionReview("--details", "--share", "80");

        assertThat(brief.text()).contains("what could not be judged").doesNotContain("From leaving the warehouse");
        assertThat(run.text())
                .contains("handling time, carrier, days off")
                .contains("80 % of the orders at 95 % confidence")
                .contains("From leaving the warehouse to the scan: median")
                .contains("days off from 2026-05-09")
                .contains("Late because they were seen late")
                .contains("Not known: when the key ends")
                .contains("What the guard of the stock would do; nothing is sent")
                .contains("show nothing. Why: posting ")
                .contains("weeks");
    }

    /** The simulation counts what expires without the cause; the review must find just that. */
    @Test
    void whatCameOfAnAdviceIsCountedNineWeeksLater(@TempDir Path folder) throws IOException {
        String log = folder.resolve("log.json").toString();
        Set<Cause> toldLate = Set.of(Cause.WAREHOUSE_TOLD_LATE, Cause.SUPPLIER_TOLD_LATE);
        int before = ExpiredMonth.of(1, 2).verdicts().size();
        int after =
                ExpiredMonth.verdicts(ShopMonth.later(1, 2, toldLate::contains)).size();

        Run taken = Run.preventionReview("--log", log, "--take", "2");
        Run later = Run.preventionReview("--log", log, "--later");

        assertThat(taken.text()).contains("2. Advice: tell warehouse and suppliers at once");
        assertThat(after).isLessThan(before);
        assertThat(later.text())
                .contains("What came of what was done (1)")
                .contains("tell warehouse and suppliers at once (the shop), done since 2026-05-08 16:11")
                .contains("before " + before + " of 315, after " + after + " of 315");
        String kept = Files.readString(Path.of(log));
        assertThat(Run.preventionReview("--log", log, "--later").text()).isEqualTo(later.text());
        assertThat(Files.readString(Path.of(log))).isEqualTo(kept);
    }

    @Test
    void anEntryThatCannotBeReadIsKeptAndNamed(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("log.json");
        Run.preventionReview("--log", log.toString());
        String broken = Files.readString(log).replaceFirst("WATCH_ORDERS", "READ_TEA_LEAVES");
        Files.writeString(log, broken);

        Run run = Run.preventionReview("--log", log.toString());

        assertThat(run.text()).contains("Entries of the log that cannot be read, and are kept as they are: 1");
        assertThat(Files.readString(log)).contains("READ_TEA_LEAVES").contains("WATCH_ORDERS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --seed many                | --seed 'many' is no whole number from 0 on
            --show few                 | --show 'few' is no whole number from 0 on
            --share 100                | --share '100' and --confidence '95' are percents above 0 and below 100
            --confidence x             | --share '95' and --confidence 'x' are percents above 0 and below 100
            --take 1                   | --take and --later need --log
            --later                    | --take and --later need --log
            --log LOG --take 0         | --take '0' are no numbers of advices, such as 1 or 1,3
            --log LOG --take 99        | --take 99: there are 26 advices
            --log LOG --take 1,1       | --take 1: it is done already
            --log LOG --later          | --later: nothing of the log is taken up; see --take
            --now 2026-05-05T00:00:00Z | there is no option '--now'
            """)
    void anArgumentThatCannotBeUsedIsNamed(String arguments, String complaint, @TempDir Path folder) {
        Path log = folder.resolve("log.json");

        Run run = Run.preventionReview(arguments.replace("LOG", log.toString()).split(" "));

        assertThat(run.code()).isEqualTo(MorningReport.BAD_USAGE);
        assertThat(run.err()).isEqualTo("prevention-review: " + complaint + " (see --help)" + System.lineSeparator());
        assertThat(run.out()).isEmpty();
        assertThat(log).doesNotExist();
    }

    @Test
    void aFileThatIsNoLogIsNamedAndLeftAlone(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("log.json");
        Files.writeString(log, "{\"version\": 2, \"entries\": []}");

        Run run = Run.preventionReview("--log", log.toString());

        assertThat(run.code()).isEqualTo(MorningReport.BAD_USAGE);
        assertThat(run.err()).contains("--log " + log + ": an improvement log of version 2");
        assertThat(Files.readString(log)).contains("\"version\": 2");
        assertThat(Run.preventionReview("--log", folder.resolve("no/log.json").toString())
                        .err())
                .contains("log.json: NoSuchFileException");
    }

    @Test
    void theLogOfAnotherSellerIsNotMeasured(@TempDir Path folder) {
        String log = folder.resolve("log.json").toString();
        Run.preventionReview("--log", log, "--take", "1");

        assertThat(Run.preventionReview("--log", log, "--later", "--seed", "4").err())
                .contains("--log: it is of another seed");
    }

    @ParameterizedTest
    @CsvSource({
        "en, WHAT CAN BE CHANGED SO THAT FEWER ORDERS EXPIRE?",
        "ru, 'ЧТО ИЗМЕНИТЬ, ЧТОБЫ МЕНЬШЕ ЗАКАЗОВ ПРОСРОЧИВАЛОСЬ?'",
        "zh, 怎样让过期的订单更少？"
    })
    void itSpeaksThreeLanguagesInAHundredColumns(String language, String title) {
        Run run = Run.preventionReview("--details", "--lang", language);

        assertThat(run.lines().get(0)).isEqualTo(title);
        assertThat(run.tooWide()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "zh"})
    void theHelpNamesEveryOption(String language) {
        Run run = Run.preventionReview("--help", "--lang", language);

        assertThat(run.code()).isZero();
        assertThat(run.options())
                .containsExactlyInAnyOrder(
                        "--seed",
                        "--share",
                        "--confidence",
                        "--show",
                        "--details",
                        "--log",
                        "--take",
                        "--later",
                        "--lang",
                        "--zone",
                        "--help");
        assertThat(run.tooWide()).isEmpty();
    }
}
