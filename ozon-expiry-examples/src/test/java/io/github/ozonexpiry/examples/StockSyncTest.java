package io.github.ozonexpiry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StockSyncTest {

    private static final String NOW = "2026-11-27T06:00:00Z";

    @TempDir
    Path folder;

    private static Run at(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--now";
        all[args.length + 1] = NOW;
        return Run.stockSync(all);
    }

    @Test
    void theStockIsSentInTheLeastCallsAndWhatIsOversoldFirst() {
        Run run = at("--skus", "9000");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.text())
                .contains("Ozon had too many: 0 times")
                .contains("Ozon offers what there is, of every article that is not set aside");
        // A call in 753.75 ms, from 09:00:00 on: 80 of them, of 100 numbers each.
        assertThat(run.line("09:01")).contains("set: 8000;");
        assertThat(run.line("Numbers sent")).contains("least possible: ");
    }

    @Test
    void whatIsWrongIsNamedAndWhatOzonDoesNotTakeIsSetAside() {
        Run run = at("--skus", "300");

        assertThat(run.text())
                .contains("ART-000000 in warehouse 70330021: 0 or more pieces are needed, got -3 as of")
                .contains("ART-000000 in warehouse 70330021: Ozon takes fewer than 1000000 pieces, got 1000000 as of")
                .contains("ART-000000 in warehouse 70330021 was told more than once")
                .contains("ART-000000: there is no warehouse 70330099; got 5 pieces as of")
                .contains("ART-000299 in warehouse 70330021:")
                .contains("Ozon says: PRODUCT_IS_ARCHIVED");
    }

    @Test
    void aRunThatWasStoppedGoesOnFromItsFileAndLosesNothing() throws IOException {
        Path file = folder.resolve("stock.json");

        Run first = at("--skus", "2000", "--calls", "7", "--state", file.toString());
        assertThat(first.text())
                .contains("Numbers sent: 700 in 7 calls; least possible: 7")
                .contains("Ozon does not yet offer what there is of")
                .contains("Stored in");
        assertThat(Files.readString(file)).startsWith("{\"version\":1,\"calls\":7,");

        Run second = at("--skus", "2000", "--state", file.toString());
        assertThat(second.text())
                .contains("Ozon had too many: 0 times")
                .contains("Ozon offers what there is, of every article that is not set aside");
        assertThat(folder.toFile().list()).containsExactly("stock.json");
    }

    @ParameterizedTest
    @CsvSource({"en, STOCK FOR OZON, Not taken", "ru, ОСТАТКИ ДЛЯ OZON, Не принято", "zh, 向 OZON 报告库存, 未接受"})
    void itSpeaksThreeLanguagesInAHundredColumns(String language, String title, String refused) {
        Run run = at("--skus", "50", "--lang", language);

        assertThat(run.code()).isZero();
        assertThat(run.lines().get(0)).isEqualTo(title);
        assertThat(run.out()).contains(refused);
        assertThat(run.tooWide()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "zh"})
    void theHelpNamesEveryOption(String language) {
        Run run = Run.stockSync("--help", "--lang", language);

        assertThat(run.code()).isZero();
        assertThat(run.options())
                .containsExactlyInAnyOrder("--skus", "--state", "--calls", "--now", "--lang", "--zone", "--help");
        assertThat(run.tooWide()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --skus 0      | --skus '0' is no whole number from 1 to 100000
            --skus 100001 | --skus '100001' is no whole number from 1 to 100000
            --skus many   | --skus 'many' is no whole number from 1 to 100000
            --calls 0     | --calls '0' is no whole number from 1 to 100000
            --state .     | .: this is a directory
            --fast        | there is no option '--fast'
            """)
    void anArgumentThatCannotBeUsedIsNamed(String arguments, String complaint) {
        Run run = Run.stockSync(arguments.split(" "));

        assertThat(run.code()).isEqualTo(MorningReport.BAD_USAGE);
        assertThat(run.err()).isEqualTo("stock-sync: " + complaint + " (see --help)" + System.lineSeparator());
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFileThatIsNoStateOrCannotBeWrittenIsNamed() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"version\":2}");
        Path nowhere = folder.resolve("no").resolve("such.json");

        assertThat(at("--skus", "5", "--state", broken.toString()).err())
                .contains("broken.json: it cannot be read (stored state, version: 1 is read, got '2')");
        assertThat(at("--skus", "5", "--state", nowhere.toString()).err())
                .contains("such.json: it cannot be written (NoSuchFileException)");
    }
}
