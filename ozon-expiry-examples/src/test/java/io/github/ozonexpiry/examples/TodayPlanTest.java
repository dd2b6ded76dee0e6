package io.github.ozonexpiry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TodayPlanTest {

    /** Seven postings; six must be handed over by 21:30 Moscow time today, so with the pick-up of 18:00, packed by 17:30. */
    private static final String DAY = "../docs/examples/packing-day.json";

    /** 15:00 in Moscow. */
    private static final String NOW = "2026-11-24T12:00:00Z";

    /**
     * From 15:00 to 17:30 one person packs five of the six; a second one, or half an hour more before the pick-up, the sixth. All take the same work, so that
     * the cheapest is lost.
     */
    @Test
    void onePersonCannotPackSixPostingsInTwoHoursAndAHalfAtTwoAnHour() {
        Run run = at("--hands", "1", "--rate", "2");

        assertThat(run.code()).isEqualTo(MorningReport.LATE);
        assertThat(run.text())
                .contains("as few postings lost as possible: 6 kept, 1 lost; no plan keeps more")
                .contains("The work cannot stand still without losing more.")
                .contains("more hands: 1: 1 fewer lost, saves 960 RUB")
                .contains("overtime from 2026-11-24 18:00 to 2026-11-24 19:00: 0 fewer lost, saves 0 RUB")
                .contains("pick-ups an hour later: 1 fewer lost, saves 960 RUB");
        assertThat(String.join(" ", run.part("Will be lost (1)")))
                .contains("70610003-0001-1: due 2026-11-24 17:30; no time beside those that are kept")
                .contains("by 2026-11-24 14:30");
    }

    @Test
    void byMoneyTheCheapestIsLost() {
        Run run = at("--hands", "1", "--rate", "2", "--money");

        assertThat(run.text()).contains("as little money lost as possible: 6 kept, 1 lost");
        assertThat(String.join(" ", run.part("Will be lost (1)")))
                .contains("70610003-0001-1")
                .contains("960 RUB");
    }

    @Test
    void twoPeopleLoseNothingAndNothingNeedsHelp() {
        Run run = at("--rate", "2");

        assertThat(run.code()).isZero();
        assertThat(run.text())
                .contains("7 kept, 0 lost")
                .doesNotContain("What would help")
                // Six take an hour and a half of two people, and the last must be packed by 17:30.
                .contains("The work can stand still for 1 h without losing more.");
    }

    @Test
    void theWorkListHasAWaveForEachPickUpAndEveryPiece() {
        Run run = at("--hands", "1", "--rate", "2", "--list");

        assertThat(run.text())
                .contains("Wave 1: pick-up from 2026-11-24 18:00 to 2026-11-24 20:00 Postings: 5; pieces: 6")
                .contains("Wave 2: pick-up from 2026-11-25 13:00 to 2026-11-25 14:00 Postings: 2; pieces: 4");
        assertThat(rows(at("--hands", "1", "--rate", "2", "--csv", "picks")))
                .hasSize(1 + 7)
                .filteredOn(row -> row.startsWith("\"2\""))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "picks, 'wave,pickup_from,pickup_to,zone,place,sku,article,name,pieces,posting', 8",
        "packs, 'wave,pickup_from,pickup_to,posting,hand_over_by,sku,article,name,pieces,material,together_in', 8",
        "materials, 'wave,pickup_from,pickup_to,material,count', 6",
        "gaps, 'kind,sku,article,name,posting', 1"
    })
    void aTableIsPrintedAloneForOtherPrograms(String table, String header, int lines) {
        Run run = at("--hands", "1", "--rate", "2", "--csv", table);

        assertThat(rows(run)).hasSize(lines);
        assertThat(rows(run).get(0).replace("\"", "")).isEqualTo(header);
        assertThat(run.code()).isEqualTo(MorningReport.LATE);
    }

    @Test
    void whereGoodsAreIsReadFromTheFileThatIsNamed(@TempDir Path folder) throws IOException {
        Path places = folder.resolve("places.csv");
        Files.writeString(places, "sku,zone,place,material\n300410001,Z,Z-9,tin\n\n300410005,,floor,\n");

        assertThat(at("--list", "--places", places.toString()).text())
                .contains("Z Z-9 300410001")
                .contains("floor 300410005")
                .contains("no place is known; postings: 70610002-0001-1")
                .contains("no packing material is known; postings: 70610006-0001-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'number,place'                             | :1: the first line must be 'sku,zone,place,material'
            'sku,zone,place,material\n1,A,A-1'         | :2: a product's number, zone, place and material are wanted, got '1,A,A-1'
            'sku,zone,place,material\nmug,A,A-1,box'   | :2: a product's number, zone, place and material are wanted, got 'mug,A,A-1,box'
            'sku,zone,place,material\n7,A,1,b\n7,,2,'  | :3: product 7 stands there twice
            """)
    void aLineThatIsNoPlaceIsNamed(String text, String complaint, @TempDir Path folder) throws IOException {
        Path places = folder.resolve("places.csv");
        Files.writeString(places, text.replace("\\n", "\n"));

        Run run = at("--places", places.toString());

        assertThat(run.code()).isEqualTo(MorningReport.BAD_USAGE);
        assertThat(run.err()).contains("today-plan: " + places + complaint + " (see --help)");
    }

    @Test
    void placesThatCannotBeReadAreNamed(@TempDir Path folder) throws IOException {
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, "sku,zone,place,material\n1,A,Läger,box".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(at("--places", latin.toString()).err())
                .contains("--places " + latin + ": it is not written in UTF-8");
        assertThat(at("--places", folder.resolve("none.csv").toString()).err())
                .contains("none.csv: it cannot be read (NoSuchFileException)");
    }

    @Test
    void theBuiltInShopIsAskedWhereNothingElseIsNamedAndTheBusiestWarehouseComesFirst() {
        Run run = Run.todayPlan("--now", NOW);

        // Of its 22 postings to pack three are late already, and three cannot be planned for.
        assertThat(run.code()).isEqualTo(MorningReport.LATE);
        assertThat(run.text())
                .contains("warehouse Подольск FBS. Postings to pack: 22.")
                .contains("Other warehouses (--warehouse): Казань realFBS 6, 义乌 Global 5")
                .contains("16 kept, 3 lost")
                .contains("70310042-0001-1: no deadline that counts is known")
                .contains("70310018-0001-1: by its status it is not to be packed (L-01)");
        assertThat(Run.todayPlan("--now", NOW, "--list").text())
                .doesNotContain("70310018-0001-1 2026")
                .contains("no pick-up is known; postings: 70310042-0001-1");
        assertThat(Run.todayPlan("--now", NOW, "--warehouse", "义乌 Global").text())
                .contains("warehouse 义乌 Global. Postings to pack: 5.");
    }

    @Test
    void aBrokenPostingMakesThePlanIncomplete() {
        Run run = Run.todayPlan("--file", Run.saved("broken-part.json"), "--now", NOW);

        assertThat(run.code()).isEqualTo(MorningReport.INCOMPLETE);
        assertThat(run.text()).contains("Incomplete, could not be read: 1");
    }

    @ParameterizedTest
    @CsvSource({"en, WHAT CAN STILL BE PACKED TODAY?", "ru, ЧТО ЕЩЁ УСПЕЕМ УПАКОВАТЬ СЕГОДНЯ?", "zh, 今天还能打包哪些？"})
    void itSpeaksThreeLanguagesInAHundredColumns(String language, String title) {
        Run run = at("--hands", "1", "--rate", "2", "--lang", language);

        assertThat(run.lines().get(0)).isEqualTo(title);
        assertThat(run.tooWide()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "zh"})
    void theHelpNamesEveryOption(String language) {
        Run run = Run.todayPlan("--help", "--lang", language);

        assertThat(run.code()).isZero();
        assertThat(run.options())
                .containsExactlyInAnyOrder(
                        "--file",
                        "--live",
                        "--warehouse",
                        "--hands",
                        "--rate",
                        "--hours",
                        "--pickups",
                        "--lead",
                        "--money",
                        "--list",
                        "--csv",
                        "--places",
                        "--now",
                        "--lang",
                        "--zone",
                        "--help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --hands 0               | --hands '0' is no whole number from 1 to 9999
            --rate 2.5              | --rate '2.5' is no whole number from 1 to 9999
            --hours 9-18            | --hours '9-18' are no hours of a day; write them like 09:00-13:00,14:00-18:00
            --pickups noon          | --pickups 'noon' are no pick-ups; write them like 13:00-14:00,18:00-20:00
            --lead soon             | --lead 'soon' is no duration above zero; write it like 6h, 1d12h or PT6H
            --list --csv picks      | --list and --csv: choose one
            --csv all               | --csv 'all' is not one of picks, packs, materials, gaps
            --warehouse Omsk        | --warehouse 'Omsk' has nothing to pack; these have: Khimki
            --live                  | --live and --file exclude each other
            """)
    void anArgumentThatCannotBeUsedIsNamed(String arguments, String complaint) {
        Run run = at(arguments.split(" "));

        assertThat(run.code()).isEqualTo(MorningReport.BAD_USAGE);
        assertThat(run.err()).isEqualTo("today-plan: " + complaint + " (see --help)" + System.lineSeparator());
        assertThat(run.out()).isEmpty();
    }

    private static Run at(String... args) {
        return Run.todayPlan(Stream.concat(Arrays.stream(args), Stream.of("--file", DAY, "--now", NOW))
                .toArray(String[]::new));
    }

    private static List<String> rows(Run run) {
        return run.out().lines().toList();
    }
}
