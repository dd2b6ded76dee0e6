package io.github.ozonexpiry.picking;

import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.picking.Packing.Material;
import io.github.ozonexpiry.picking.Storage.Place;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a work list as tables for other programs and spreadsheets: RFC 4180, with a header, every cell in quotes, lines ended by CR LF; to be
 * stored in UTF-8.
 *
 * <p>The headers are the same in every language. Moments are written as ISO 8601 with the offset of the zone, what is not known is an empty
 * cell, and a number of pieces of which more may be needed ends in {@code ?}. A cell that a spreadsheet could take for a formula, for it begins
 * with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line break, gets an apostrophe in front.
 */
public final class WorkListCsv {

    private static final List<String> PICKS =
            List.of("wave", "pickup_from", "pickup_to", "zone", "place", "sku", "article", "name", "pieces", "posting");
    private static final List<String> PACKS = List.of(
            "wave",
            "pickup_from",
            "pickup_to",
            "posting",
            "hand_over_by",
            "sku",
            "article",
            "name",
            "pieces",
            "material",
            "together_in");
    private static final List<String> MATERIALS = List.of("wave", "pickup_from", "pickup_to", "material", "count");
    private static final List<String> GAPS = List.of("kind", "sku", "article", "name", "posting");

    private final ZoneId zone;
    private final CsvRows rows = new CsvRows();

    private WorkListCsv(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * What is picked: a row for each product of each posting, in the order of the walk.
     *
     * @param list the work list
     * @param zone in which moments are written
     * @return the table
     */
    public static String picks(WorkList list, ZoneId zone) {
        WorkListCsv csv = new WorkListCsv(zone);
        csv.rows.row(PICKS);
        csv.waves(list, (wave, begin) -> wave.picks().forEach(line -> csv.pick(begin, line)));
        return csv.rows.text();
    }

    /**
     * What is packed: a row for each product of each posting, posting by posting; a posting without products has one row.
     *
     * @param list the work list
     * @param zone in which moments are written
     * @return the table; {@code material} is that of each piece, {@code together_in} that of the whole posting
     */
    public static String packs(WorkList list, ZoneId zone) {
        WorkListCsv csv = new WorkListCsv(zone);
        csv.rows.row(PACKS);
        csv.waves(list, (wave, begin) -> wave.packs().forEach(line -> csv.pack(begin, line)));
        return csv.rows.text();
    }

    /**
     * What packing material must lie ready: a row for each material of each wave.
     *
     * @param list the work list
     * @param zone in which moments are written
     * @return the table
     */
    public static String materials(WorkList list, ZoneId zone) {
        WorkListCsv csv = new WorkListCsv(zone);
        csv.rows.row(MATERIALS);
        csv.waves(
                list,
                (wave, begin) -> wave.materials()
                        .forEach((material, count) -> csv.row(begin, List.of(material.name(), count.toString()))));
        return csv.rows.text();
    }

    /**
     * What is missing: a row for each posting of each gap.
     *
     * @param list the work list
     * @return the table; {@code kind} is a constant of {@link Gap.Kind}
     */
    public static String gaps(WorkList list) {
        CsvRows rows = new CsvRows().row(GAPS);
        for (Gap gap : list.gaps()) {
            for (PostingNumber posting : gap.postings()) {
                List<String> item = gap.item().map(WorkListCsv::cells).orElse(List.of("", "", ""));
                rows.row(joined(joined(List.of(gap.kind().name()), item), List.of(posting.text())));
            }
        }
        return rows.text();
    }

    private interface Writing {
        void write(Wave wave, List<String> begin);
    }

    private void waves(WorkList list, Writing writing) {
        for (int i = 0; i < list.waves().size(); i++) {
            Wave wave = list.waves().get(i);
            writing.write(
                    wave,
                    List.of(
                            Integer.toString(i + 1),
                            time(wave.slot().map(PickupSlots.Slot::from)),
                            time(wave.slot().map(PickupSlots.Slot::to))));
        }
    }

    private void pick(List<String> begin, PickLine line) {
        List<String> place = List.of(
                line.place().map(Place::zone).orElse(""),
                line.place().map(Place::place).orElse(""));
        for (Portion portion : line.portions()) {
            row(
                    begin,
                    joined(
                            joined(place, portion(portion)),
                            List.of(portion.posting().text())));
        }
    }

    private void pack(List<String> begin, PackLine line) {
        List<String> posting = List.of(line.posting().text(), time(line.by()));
        String together = name(line.together());
        for (PackLine.Content content : line.contents()) {
            List<String> packed = List.of(name(content.material()), together);
            row(begin, joined(joined(posting, portion(content.portion())), packed));
        }
        if (line.contents().isEmpty()) {
            row(begin, joined(posting, List.of("", "", "", "", "", together)));
        }
    }

    private void row(List<String> begin, List<String> rest) {
        rows.row(joined(begin, rest));
    }

    private static List<String> portion(Portion portion) {
        return joined(cells(portion.item()), List.of(Portion.said(portion.pieces(), portion.counted())));
    }

    private static List<String> cells(Item item) {
        return List.of(item.sku().map(Sku::toString).orElse(""), item.article(), item.name());
    }

    private static String name(Optional<Material> material) {
        return material.map(Material::name).orElse("");
    }

    private String time(Optional<Instant> moment) {
        return moment.map(at -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone)))
                .orElse("");
    }

    private static List<String> joined(List<String> a, List<String> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }
}
