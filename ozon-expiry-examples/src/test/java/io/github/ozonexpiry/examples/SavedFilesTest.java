package io.github.ozonexpiry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedFilesTest {

    private static final String NOW = "2026-05-05T12:00:00Z";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String posting(String number, String status) {
        return """
                {"posting_number": "%s", "status": "%s", "shipment_date": "2026-05-06T12:00:00Z"}""".formatted(number, status);
    }

    private static String page(boolean more, String... postings) {
        return """
                {"postings": [%s], "cursor": "", "has_next": %s}""".formatted(String.join(",", postings), more);
    }

    @Test
    void severalFilesAndStandardInputMakeOneReport() throws IOException {
        String other = file("other.json", page(false, posting("1-1", "awaiting_packaging")));

        Run run = Run.withInput(
                Run.text("w-06.json"), "--file", Run.saved("w-05.json"), "-", "--file=" + other, "--now", NOW);

        assertThat(run.out()).contains("Postings: 3, from").contains("w-05.json", "standard input", "other.json");
        assertThat(run.out()).contains("70990005-0001-1").contains("70990006-0001-1");
    }

    @Test
    void aPostingInTwoFilesCountsOnceAndTheLaterFileWins() throws IOException {
        String first =
                file("first.json", page(false, posting("1-1", "awaiting_packaging"), posting("2-1", "delivering")));
        String second = file("second.json", page(false, posting("1-1", "delivered")));

        Run run = Run.of("--file", first, second, "--now", NOW, "--all");

        assertThat(run.out()).contains("Postings: 2,").contains("Came again in a later answer: 1;");
        assertThat(run.line("  1-1")).contains("delivered");
        assertThat(Run.of("--file", second, first, "--now", NOW, "--all").line("  1-1"))
                .contains("on time");
    }

    @Test
    void whatCouldNotBeReadMakesTheReportIncompleteAndIsNamedAtItsEnd() {
        Run run = Run.of("--file", Run.saved("broken-part.json"), "--now", NOW);

        assertThat(run.code()).isEqualTo(MorningReport.INCOMPLETE);
        assertThat(run.err()).isEmpty();
        assertThat(run.line("70990101-0001-1")).contains("dearer");
        assertThat(run.out()).contains("Postings: 1,");
        String end = run.out().substring(run.out().indexOf("Could not be read"));
        assertThat(end).contains("70990102-0001-1").contains("broken-part.json").contains("shipment_date");
        assertThat(end.replaceAll("\\s+", " ")).contains("the day after tomorrow");
    }

    @Test
    void anIncompleteReportNeverSaysThatAllIsWell() throws IOException {
        String broken = file("broken.json", page(false, "{\"status\": \"delivered\"}"));

        Run run = Run.of("--file", broken, "--now", NOW);

        assertThat(run.code()).isEqualTo(MorningReport.INCOMPLETE);
        assertThat(run.out()).contains("(no number)").doesNotContain("Nothing here is urgent");
    }

    @Test
    void anAnswerThatWasCutOffGivesWhatStandsBeforeTheCut() throws IOException {
        String whole = page(false, posting("1-1", "awaiting_packaging"), posting("2-1", "awaiting_packaging"));
        String cut = file("cut.json", whole.substring(0, whole.indexOf("2-1")));

        Run run = Run.of("--file", cut, "--now", NOW);

        assertThat(run.code()).isEqualTo(MorningReport.INCOMPLETE);
        assertThat(run.out()).contains("Postings: 1,").contains("Could not be read: the report is incomplete (1)");
    }

    @Test
    void aListWithoutItsLastPageIsSaidToBeOne() throws IOException {
        String first = file("first.json", page(true, posting("1-1", "awaiting_packaging")));
        String last = file("last.json", page(false, posting("2-1", "awaiting_packaging")));

        assertThat(Run.of("--file", first, "--now", NOW).out()).contains("Ozon has more postings than these");
        assertThat(Run.of("--file", first, last, "--now", NOW).out()).doesNotContain("Ozon has more");
    }

    @Test
    void anEmptyListIsAFineReport() throws IOException {
        Run run = Run.of("--file", file("none.json", page(false)), "--now", NOW);

        assertThat(run.code()).isEqualTo(MorningReport.FINE);
        assertThat(run.out()).contains("Postings: 0,").contains("Nothing here is urgent");
        assertThat(run.out()).doesNotContain("Money at stake").doesNotContain("How urgent");
    }

    @Test
    void nothingInAnAnswerCanColourTheTerminalOrStartALine() throws IOException {
        String hostile = """
                {"posting_number": "1-1", "status": "awaiting_packaging", "shipment_date": "2026-05-06T11:00:00Z",
                 "delivery_method": {"warehouse_id": 1, "warehouse": "A\\u001b[31mB\\nC\\u202ED"},
                 "products": [{"sku": 1, "name": "\\u001b[2JBoom\\r\\n0  fine", "quantity": 1}]}""";

        Run run = Run.of("--file", file("hostile.json", page(false, hostile)), "--now", "2026-05-06T10:00:00Z");

        assertThat(run.out()).doesNotContain("\u001b").doesNotContain("\r").doesNotContain("\u202e");
        assertThat(run.line("Boom")).contains("goods").contains("0  fine");
        assertThat(run.line("  1-1")).contains("A [31mB C D");
    }

    @Test
    void twoStepsWithoutEndAreReportedAndNotTakenForARise() throws IOException {
        String step = """
                {"tariff_type": "commission", "tariff_rate": 1, "tariff_deadline_at": "9999-12-31T23:59:59.9999999Z",
                 "tariff_charge": {"amount": "%s", "currency": "RUB"}, "min_charge": null}""";
        String twice = """
                {"posting_number": "1-1", "status": "awaiting_packaging", "shipment_date": "2026-05-05T13:00:00Z",
                 "tariffication_steps": [%s, %s]}""".formatted(step.formatted("50"), step.formatted("100"));

        Run run = Run.of("--file", file("twice.json", page(false, twice)), "--now", NOW);

        assertThat(run.line("cost")).contains("+50 RUB now, and no dearer later");
        assertThat(run.line("tariff step 2 does not end after")).contains("1-1");
    }

    @Test
    void greatNumbersAreNeitherCutOffNorOutOfLine() throws IOException {
        String[] postings = IntStream.range(0, 12_000)
                .mapToObj(i -> posting(i + "-1", i % 2 == 0 ? "awaiting_packaging" : "delivered"))
                .toArray(String[]::new);
        String many = file("many.json", page(false, postings));

        for (String language : List.of("en", "ru", "zh")) {
            Run run = Run.of("--file", many, "--now", NOW, "--lang", language);
            List<String> table = run.lines().stream()
                    .filter(line -> line.matches(".*( +·){4} +6000 +6000"))
                    .toList();

            assertThat(run.out()).doesNotContain("…");
            assertThat(table)
                    .singleElement()
                    .satisfies(row -> assertThat(
                                    Columns.width(run.lines().get(run.lines().indexOf(row) - 1)))
                            .isEqualTo(Columns.width(row)));
        }
    }

    @Test
    void aPostingWithoutWarehouseHasARowOfItsOwn() throws IOException {
        Run run = Run.of("--file", file("one.json", page(false, posting("1-1", "awaiting_packaging"))), "--now", NOW);

        assertThat(run.line("not stated")).matches("  not stated( +·){4} +1 +·");
    }
}
