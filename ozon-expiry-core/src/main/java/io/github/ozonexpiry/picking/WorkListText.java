package io.github.ozonexpiry.picking;

import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.picking.Packing.Material;
import io.github.ozonexpiry.picking.Storage.Place;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a work list as plain text to be printed: tables whose columns stand one under the other where letters have one width and Chinese ones
 * two. Foreign text, such as names of products, stays within its line.
 */
public final class WorkListText {

    private static final Message NOT_KNOWN = Message.of("picking.notKnown");

    private final WorkList list;
    private final Wording wording;
    private final StringBuilder page = new StringBuilder();

    private WorkListText(WorkList list, Wording wording) {
        this.list = list;
        this.wording = wording;
    }

    /**
     * A work list as text.
     *
     * @param list the work list
     * @param wording language and zone
     * @return the text, which ends with a line break
     */
    public static String of(WorkList list, Wording wording) {
        return new WorkListText(list, wording).written();
    }

    private String written() {
        line(Message.of("picking.title", list.now(), wording.zone()));
        if (list.waves().isEmpty()) {
            page.append('\n');
            line(Message.of("picking.nothing"));
        }
        for (int i = 0; i < list.waves().size(); i++) {
            wave(i + 1, list.waves().get(i));
        }
        if (!list.gaps().isEmpty()) {
            page.append('\n');
            line(Message.of("picking.missing.title"));
            list.gaps()
                    .forEach(gap -> page.append("- ")
                            .append(Columns.plain(wording.say(gap.message())))
                            .append('\n'));
        }
        return page.toString();
    }

    private void wave(int number, Wave wave) {
        page.append('\n');
        line(wave.slot()
                .map((PickupSlots.Slot slot) -> Message.of("picking.wave", number, slot.from(), slot.to()))
                .orElseGet(() -> Message.of("picking.wave.noSlot", number)));
        line(Message.of("picking.wave.size", wave.packs().size(), Portion.said(wave.pieces(), wave.counted())));
        if (wave.hasBegun(list.now())) {
            line(Message.of("picking.wave.begun"));
        }
        table(
                "picking.picks",
                pickHead(),
                wave.picks().stream().map(this::cells).toList());
        table(
                "picking.packs",
                packHead(),
                wave.packs().stream().flatMap(pack -> rows(pack).stream()).toList());
        table(
                "picking.materials",
                head("picking.column.material", "picking.column.pieces"),
                wave.materials().entrySet().stream()
                        .map(entry ->
                                List.of(entry.getKey().name(), entry.getValue().toString()))
                        .toList());
    }

    private List<String> pickHead() {
        return head(
                "picking.column.zone",
                "picking.column.place",
                "picking.column.sku",
                "picking.column.article",
                "picking.column.name",
                "picking.column.pieces",
                "picking.column.postings");
    }

    private List<String> cells(PickLine line) {
        String postings = line.portions().stream()
                .map(portion -> portion.posting() + " (" + Portion.said(portion.pieces(), portion.counted()) + ")")
                .collect(Collectors.joining(", "));
        Item item = line.item();
        return List.of(
                line.place().map(Place::zone).orElse(""),
                line.place().map(Place::place).orElse(wording.say(NOT_KNOWN)),
                sku(item),
                item.article(),
                item.name(),
                Portion.said(line.pieces(), line.counted()),
                postings);
    }

    private List<String> packHead() {
        return head(
                "picking.column.posting",
                "picking.column.by",
                "picking.column.sku",
                "picking.column.article",
                "picking.column.name",
                "picking.column.pieces",
                "picking.column.material");
    }

    /** A row a product; a posting without products has one row. */
    private List<List<String>> rows(PackLine line) {
        List<List<String>> rows = new ArrayList<>();
        String by = line.by().map(wording::time).orElse("");
        for (PackLine.Content content : line.contents()) {
            Portion portion = content.portion();
            rows.add(List.of(
                    line.posting().text(),
                    by,
                    sku(portion.item()),
                    portion.item().article(),
                    portion.item().name(),
                    Portion.said(portion.pieces(), portion.counted()),
                    material(line, content)));
        }
        if (rows.isEmpty()) {
            rows.add(List.of(line.posting().text(), by, "", "", "", "", together(line)));
        }
        return rows;
    }

    private String material(PackLine line, PackLine.Content content) {
        if (line.together().isPresent()) {
            return together(line);
        }
        return content.material().map(Material::name).orElse(wording.say(NOT_KNOWN));
    }

    private String together(PackLine line) {
        return line.together()
                .map(material -> wording.say("picking.together", material))
                .orElse("");
    }

    private String sku(Item item) {
        return item.sku().map(Sku::toString).orElse(wording.say(NOT_KNOWN));
    }

    private List<String> head(String... keys) {
        return List.of(keys).stream().map(key -> wording.say(key)).toList();
    }

    private void table(String title, List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.append('\n');
        line(Message.of(title));
        List<List<String>> all = new ArrayList<>(List.of(head));
        all.addAll(rows);
        Columns.aligned(all).forEach(row -> page.append(row).append('\n'));
    }

    private void line(Message message) {
        page.append(Columns.plain(wording.say(message))).append('\n');
    }
}
