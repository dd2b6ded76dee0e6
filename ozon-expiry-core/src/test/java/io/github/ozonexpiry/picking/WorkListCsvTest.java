package io.github.ozonexpiry.picking;

import static io.github.ozonexpiry.picking.Warehouse.CRATE;
import static io.github.ozonexpiry.picking.Warehouse.EVENING;
import static io.github.ozonexpiry.picking.Warehouse.KETTLE;
import static io.github.ozonexpiry.picking.Warehouse.MORNING;
import static io.github.ozonexpiry.picking.Warehouse.MOSCOW;
import static io.github.ozonexpiry.picking.Warehouse.NOW;
import static io.github.ozonexpiry.picking.Warehouse.PACKING;
import static io.github.ozonexpiry.picking.Warehouse.STORAGE;
import static io.github.ozonexpiry.picking.Warehouse.at;
import static io.github.ozonexpiry.picking.Warehouse.due;
import static io.github.ozonexpiry.picking.Warehouse.kettles;
import static io.github.ozonexpiry.picking.Warehouse.line;
import static io.github.ozonexpiry.picking.Warehouse.list;
import static io.github.ozonexpiry.picking.Warehouse.mugs;
import static io.github.ozonexpiry.picking.Warehouse.number;
import static io.github.ozonexpiry.picking.Warehouse.uncounted;
import static io.github.ozonexpiry.picking.Warehouse.unnumbered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkListCsvTest {

    private static final String BEGIN = "\"wave\",\"pickup_from\",\"pickup_to\",";
    private static final String FIRST = "\"1\",\"2026-05-05T10:00:00+03:00\",\"2026-05-05T12:00:00+03:00\",";
    private static final String SECOND = "\"2\",\"2026-05-05T17:00:00+03:00\",\"2026-05-05T18:30:00+03:00\",";

    private static final WorkList LIST = WorkList.of(
            List.of(
                    due(1, kettles(2)).by(at("05 12:00")).with(MORNING),
                    due(2, mugs(10), kettles(1)).with(MORNING),
                    due(3, mugs(1)).with(EVENING)),
            STORAGE,
            new Packing(PACKING.products(), Map.of(number(2), CRATE)),
            NOW);

    @Test
    void whatIsPickedIsARowForEachProductOfEachPosting() {
        assertThat(WorkListCsv.picks(LIST, MOSCOW))
                .isEqualTo(BEGIN
                        + "\"zone\",\"place\",\"sku\",\"article\",\"name\",\"pieces\",\"posting\"\r\n"
                        + FIRST
                        + "\"A\",\"A-2\",\"30\",\"M-1\",\"mug\",\"10\",\"4100-0002-1\"\r\n"
                        + FIRST
                        + "\"A\",\"A-10\",\"7\",\"K-1\",\"kettle\",\"2\",\"4100-0001-1\"\r\n"
                        + FIRST
                        + "\"A\",\"A-10\",\"7\",\"K-1\",\"kettle\",\"1\",\"4100-0002-1\"\r\n"
                        + SECOND
                        + "\"A\",\"A-2\",\"30\",\"M-1\",\"mug\",\"1\",\"4100-0003-1\"\r\n");
    }

    @Test
    void whatIsPackedIsARowForEachProductOfEachPosting() {
        assertThat(WorkListCsv.packs(LIST, MOSCOW))
                .isEqualTo(BEGIN
                        + "\"posting\",\"hand_over_by\",\"sku\",\"article\",\"name\",\"pieces\",\"material\",\"together_in\"\r\n"
                        + FIRST
                        + "\"4100-0001-1\",\"2026-05-05T12:00:00+03:00\",\"7\",\"K-1\",\"kettle\",\"2\",\"box 2\",\"\"\r\n"
                        + FIRST
                        + "\"4100-0002-1\",\"\",\"7\",\"K-1\",\"kettle\",\"1\",\"\",\"crate\"\r\n"
                        + FIRST
                        + "\"4100-0002-1\",\"\",\"30\",\"M-1\",\"mug\",\"10\",\"\",\"crate\"\r\n"
                        + SECOND
                        + "\"4100-0003-1\",\"\",\"30\",\"M-1\",\"mug\",\"1\",\"bag\",\"\"\r\n");
    }

    @Test
    void materialIsARowForEachOfAWave() {
        assertThat(read(WorkListCsv.materials(LIST, ZoneId.of("UTC"))))
                .containsExactly(
                        List.of("wave", "pickup_from", "pickup_to", "material", "count"),
                        List.of("1", "2026-05-05T07:00:00Z", "2026-05-05T09:00:00Z", "box 2", "2"),
                        List.of("1", "2026-05-05T07:00:00Z", "2026-05-05T09:00:00Z", "crate", "1"),
                        List.of("2", "2026-05-05T14:00:00Z", "2026-05-05T15:30:00Z", "bag", "1"));
    }

    @Test
    void whatIsNotKnownIsAnEmptyCellAndARowOfItsOwn() {
        WorkList list = list(due(1, unnumbered("X-1", 2), uncounted(KETTLE, "K-1", "kettle")), due(2));

        assertThat(read(WorkListCsv.picks(list, MOSCOW)))
                .endsWith(
                        List.of("1", "", "", "A", "A-10", "7", "K-1", "kettle", "?", "4100-0001-1"),
                        List.of("1", "", "", "", "", "", "X-1", "", "2", "4100-0001-1"))
                .hasSize(3);
        assertThat(read(WorkListCsv.packs(list, MOSCOW)))
                .endsWith(
                        List.of("1", "", "", "4100-0001-1", "", "7", "K-1", "kettle", "?", "box 2", ""),
                        List.of("1", "", "", "4100-0001-1", "", "", "X-1", "", "2", "", ""),
                        List.of("1", "", "", "4100-0002-1", "", "", "", "", "", "", ""))
                .hasSize(4);
        assertThat(read(WorkListCsv.gaps(list)))
                .containsExactly(
                        List.of("kind", "sku", "article", "name", "posting"),
                        List.of("SLOT", "", "", "", "4100-0001-1"),
                        List.of("SLOT", "", "", "", "4100-0002-1"),
                        List.of("PRODUCTS", "", "", "", "4100-0002-1"),
                        List.of("NUMBER", "", "X-1", "", "4100-0001-1"),
                        List.of("PIECES", "7", "K-1", "kettle", "4100-0001-1"),
                        List.of("PLACE", "", "X-1", "", "4100-0001-1"),
                        List.of("MATERIAL", "", "X-1", "", "4100-0001-1"));
    }

    @Test
    void aPostingWithoutProductsIsPackedAllTheSame() {
        WorkList list = WorkList.of(List.of(due(2)), STORAGE, new Packing(Map.of(), Map.of(number(2), CRATE)), NOW);

        assertThat(read(WorkListCsv.packs(list, MOSCOW)))
                .endsWith(List.of("1", "", "", "4100-0002-1", "", "", "", "", "", "", "crate"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\u00A0=1",
                "＝1",
                "＋1",
                "－1",
                "＠1",
                "=HYPERLINK(\"http://x\",\"y\")"
            })
    void whatASpreadsheetCouldTakeForAFormulaGetsAnApostrophe(String name) {
        assertThat(named(name)).isEqualTo("'" + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a=1",
                "1-2",
                "чайник",
                "水壶",
                "a\"b\"\"c",
                "\"",
                "a,b;c",
                "a\r\nb\nc\rd",
                "'=1",
                " a",
                "😀"
            })
    void everyOtherTextIsReadAsItWasWritten(String name) {
        assertThat(named(name)).isEqualTo(name);
    }

    /** Names of the signs that mean something in the format, as a reader of the standard's grammar finds them. */
    @Test
    void whateverANameIsTheTableKeepsItsShape() {
        Random random = new Random(4180);
        String letters = "\",\r\n;\t=-'a水";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                name.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(named(name.toString())).isIn(name.toString(), "'" + name);
        }
    }

    private static String named(String name) {
        String csv = WorkListCsv.picks(list(due(1, line(KETTLE, "K-1", name, 1))), MOSCOW);
        List<List<String>> rows = read(csv);
        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row).hasSize(10));
        return rows.get(1).get(7);
    }

    /** The grammar of RFC 4180, section 2, letter by letter: {@code file = *(record CRLF)}. */
    private static List<List<String>> read(String file) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at < file.length()) {
            StringBuilder cell = new StringBuilder();
            assertThat(file.charAt(at)).isEqualTo('"');
            for (at++; ; at++) {
                boolean quote = file.charAt(at) == '"';
                if (quote && file.charAt(at + 1) != '"') {
                    break;
                }
                at += quote ? 1 : 0;
                cell.append(file.charAt(at));
            }
            row.add(cell.toString());
            at++;
            if (file.charAt(at) == ',') {
                at++;
            } else {
                assertThat(file).startsWith(file.substring(0, at) + "\r\n");
                at += 2;
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        assertThat(row).isEmpty();
        return rows;
    }
}
