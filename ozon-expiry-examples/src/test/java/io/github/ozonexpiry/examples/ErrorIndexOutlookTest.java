package io.github.ozonexpiry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The window of W-01 with the 900 shipments and 45 cancellations of W-02; the days to come are counted by hand. Of 61 shipments a day, 62 on the
 * first, fourteen days without error remain 61 for each day left; the cancellations leave with their day: 1, 2, 3, 8, 9, 6, 4, 2, 2, 1, 2, 1, 2, 2.
 */
class ErrorIndexOutlookTest {

    @Test
    void theIndexOfTheDayIsThatOfOzonsExample() {
        Run run = Run.errorIndexOutlook();

        assertThat(run.line("Window")).endsWith("Window: 2026-04-26 to 2026-05-09"); // W-01
        assertThat(run.line("Shipments")).endsWith("Shipments: 900; cancelled through the seller: 45");
        // 46 more are 91 of 900, 10.1 %; 45 of 1,125 are 4 %
        assertThat(String.join(" ", run.part("Today")))
                .isEqualTo("index 45/900 = 5 %: zone blue (above 4 %, up to 10 %); share of the price charged for a"
                        + " cancellation: 3 %; errors to a worse zone: 46; shipments without error to a better"
                        + " zone: 225");
    }

    @Test
    void bothWaysBackAreCountedByHand() {
        // without: 22 of 571 on the fifth day, 31 of 641 on the fourth
        // with 900 / 14 new ones a day from the first day on: 31 of 641 + 192.9 on the fourth day, 39 of 710 + 128.6 on
        // the third
        assertThat(Run.errorIndexOutlook().part("Green again"))
                .containsExactly(
                        "with no new shipments and errors: in the best zone from 2026-05-15 on",
                        "at the present rate of shipments, without errors: in the best zone from 2026-05-14 on");
    }

    @Test
    void eachDayToComeHasTheCountsThatAreLeft() {
        assertThat(Run.errorIndexOutlook().part("Each day"))
                .containsExactly(
                        "2026-05-10 45/900 = 5 % █████ blue",
                        "2026-05-11 44/837 ~ 5.26 % ██████ blue",
                        "2026-05-12 42/774 ~ 5.43 % ██████ blue",
                        "2026-05-13 39/710 ~ 5.49 % ██████ blue",
                        "2026-05-14 31/641 ~ 4.84 % █████ blue",
                        "2026-05-15 22/571 ~ 3.85 % ████ green",
                        "2026-05-16 16/504 ~ 3.17 % ████ green",
                        "2026-05-17 12/439 ~ 2.73 % ███ green",
                        "2026-05-18 10/376 ~ 2.66 % ███ green",
                        "2026-05-19 8/313 ~ 2.56 % ███ green",
                        "2026-05-20 7/251 ~ 2.79 % ███ green",
                        "2026-05-21 5/188 ~ 2.66 % ███ green",
                        "2026-05-22 4/126 ~ 3.17 % ████ green",
                        "2026-05-23 2/63 ~ 3.17 % ████ green",
                        "2026-05-24 no shipment");
    }

    @ParameterizedTest
    @CsvSource({ // of the day after, 42 of 774 without them (I-08); 10 % of 774 are 77.4, 20 % 154.8, 40 % 309.6
        "1, 43/774 ~ 5.56 %, blue",
        "35, 77/774 ~ 9.95 %, blue",
        "36, 78/774 ~ 10.08 %, yellow",
        "112, 154/774 ~ 19.9 %, yellow",
        "113, 155/774 ~ 20.03 %, orange",
        "268, 310/774 ~ 40.05 %, red"
    })
    void furtherCancellationsMeetTheIndexOfTheDayAfter(String more, String share, String zone) {
        Run run = Run.errorIndexOutlook("--more", more);

        assertThat(String.join(" ", run.part("More cancellations")))
                .startsWith(more + " more cancelled on 2026-05-11: their charge takes the index of 2026-05-12: index "
                        + share + ": zone " + zone + " (");
    }

    @Test
    void whatIsNotSupposedIsNotPrinted() {
        assertThat(Run.errorIndexOutlook().out()).doesNotContain("More cancellations");
    }

    @Test
    void theBlockIsAsFarAsItsLimitAndSaysWhatEndsIt() {
        // exactly 40 % of 900 are 360, which do not block: 361 - 45 (I-13)
        assertThat(Run.errorIndexOutlook().part("Blocks"))
                .containsExactly(
                        "error index above 40 %: the account may be blocked; errors until then: 316",
                        "the block ends by itself; days: 3");
    }

    @Test
    void theMonthIsPlacedAroundTheDayAskedFor() {
        Run run = Run.errorIndexOutlook("--now", "2028-03-05T12:00:00+03:00"); // over a leap day

        assertThat(run.line("Window")).endsWith("Window: 2028-02-20 to 2028-03-04");
        assertThat(run.line("Shipments")).endsWith("Shipments: 900; cancelled through the seller: 45");
    }

    @ParameterizedTest
    @CsvSource({
        "en, WHERE DOES THE ERROR INDEX GO?, Computed by published rules",
        "ru, КУДА ДВИЖЕТСЯ ИНДЕКС ОШИБОК?, Рассчитано по опубликованным правилам",
        "zh, 错误指数走向如何？, 按已公布的规则计算"
    })
    void itSpeaksThreeLanguagesInAHundredColumns(String language, String title, String computed) {
        Run run = Run.errorIndexOutlook("--more", "36", "--lang", language);

        assertThat(run.code()).isZero();
        assertThat(run.lines().get(0)).isEqualTo(title);
        assertThat(run.out()).contains(computed).contains("45/900").contains("78/774");
        assertThat(run.tooWide()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "zh"})
    void theHelpNamesEveryOption(String language) {
        Run run = Run.errorIndexOutlook("--help", "--lang", language);

        assertThat(run.code()).isZero();
        assertThat(run.options()).containsExactlyInAnyOrder("--more", "--now", "--lang", "--zone", "--help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --more 0         | --more '0' is no whole number from 1 to 999999
            --more 1.5       | --more '1.5' is no whole number from 1 to 999999
            --more 1000000   | --more '1000000' is no whole number from 1 to 999999
            --more           | --more needs a value
            --now 10         | --now '10' is no moment with zone; write it like 2026-05-05T09:00:00+03:00
            --zone Mars      | --zone 'Mars' is no time zone; write it like Europe/Moscow
            --file a.json    | there is no option '--file'
            a.json           | unexpected argument 'a.json'
            """)
    void anArgumentThatCannotBeUsedIsNamed(String arguments, String complaint) {
        Run run = Run.errorIndexOutlook(arguments.split(" "));

        assertThat(run.code()).isEqualTo(MorningReport.BAD_USAGE);
        assertThat(run.err()).isEqualTo("error-index-outlook: " + complaint + " (see --help)" + System.lineSeparator());
        assertThat(run.out()).isEmpty();
    }
}
