package io.github.ozonexpiry.picking;

import static io.github.ozonexpiry.picking.Warehouse.EVENING;
import static io.github.ozonexpiry.picking.Warehouse.KETTLE;
import static io.github.ozonexpiry.picking.Warehouse.MORNING;
import static io.github.ozonexpiry.picking.Warehouse.MUG;
import static io.github.ozonexpiry.picking.Warehouse.NOW;
import static io.github.ozonexpiry.picking.Warehouse.at;
import static io.github.ozonexpiry.picking.Warehouse.due;
import static io.github.ozonexpiry.picking.Warehouse.kettles;
import static io.github.ozonexpiry.picking.Warehouse.mugs;
import static io.github.ozonexpiry.picking.Warehouse.uncounted;
import static io.github.ozonexpiry.picking.Warehouse.unnumbered;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.handling.PickupSlots.Slot;
import io.github.ozonexpiry.picking.Gap.Kind;
import io.github.ozonexpiry.picking.Packing.Material;
import io.github.ozonexpiry.picking.Storage.Place;
import io.github.ozonexpiry.posting.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every small world: up to three postings, each with any of these contents and any of these pick-ups. */
@Tag("sweep")
class WorkListSweepTest {

    private static final List<List<Line>> CONTENTS = List.of(
            List.of(),
            List.of(kettles(1)),
            List.of(mugs(2), kettles(1)),
            List.of(kettles(2), unnumbered("X", 1), kettles(1)),
            List.of(uncounted(KETTLE, "K-1", "kettle"), mugs(1)));

    private static final List<Optional<Slot>> SLOTS =
            List.of(Optional.of(EVENING), Optional.of(MORNING), Optional.empty());

    /** Of the kettles the place is known, of the mugs what they are packed in. */
    private static final Storage STORAGE = new Storage(Map.of(KETTLE, new Place("A", "1")));

    private static final Packing PACKING = Packing.ofProducts(Map.of(MUG, new Material("bag")));

    private record Choice(List<Line> lines, Optional<Slot> slot) {}

    @Test
    void everyPieceOfEveryPostingStandsInTheListExactlyOnceInWhateverOrderTheyAreGiven() {
        List<Choice> choices = new ArrayList<>();
        CONTENTS.forEach(lines -> SLOTS.forEach(slot -> choices.add(new Choice(lines, slot))));
        int worlds = 0;
        for (Choice first : choices) {
            for (Choice second : choices) {
                check(List.of(first, second));
                worlds++;
                for (Choice third : choices) {
                    check(List.of(first, second, third));
                    worlds++;
                }
            }
        }
        assertThat(worlds).isEqualTo(15 * 15 + 15 * 15 * 15);
    }

    private static void check(List<Choice> world) {
        List<DuePosting> postings = new ArrayList<>();
        for (int i = 0; i < world.size(); i++) {
            DuePosting plain = due(i, world.get(i).lines().toArray(new Line[0])).by(at("06 0" + (9 - i) + ":00"));
            postings.add(
                    new DuePosting(plain.posting(), plain.by(), world.get(i).slot()));
        }
        WorkList list = WorkList.of(postings, STORAGE, PACKING, NOW);
        assertThat(list).isEqualTo(WorkList.of(reversed(postings), STORAGE, PACKING, NOW));
        assertThat(picked(list)).isEqualTo(packed(list)).isEqualTo(ordered(world));
        assertThat(postingsOf(list)).hasSize(world.size()).doesNotHaveDuplicates();
        assertThat(gaps(list)).isEqualTo(lacking(world));
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>();
        list.forEach(one -> reversed.add(0, one));
        return reversed;
    }

    /** Pieces by pick-up, posting and product, as the postings state them. */
    private static Map<String, Long> ordered(List<Choice> world) {
        Map<String, Long> pieces = new TreeMap<>();
        for (int i = 0; i < world.size(); i++) {
            for (Line line : world.get(i).lines()) {
                String key = world.get(i).slot() + " " + Warehouse.number(i) + " "
                        + line.offerId().orElse("");
                pieces.merge(key, (long) line.quantity().orElse(0), Long::sum);
            }
        }
        return pieces;
    }

    private static Map<String, Long> picked(WorkList list) {
        Map<String, Long> pieces = new TreeMap<>();
        for (Wave wave : list.waves()) {
            wave.picks().forEach(line -> line.portions().forEach(portion -> add(pieces, wave, portion)));
        }
        return pieces;
    }

    private static Map<String, Long> packed(WorkList list) {
        Map<String, Long> pieces = new TreeMap<>();
        for (Wave wave : list.waves()) {
            wave.packs().forEach(line -> line.contents().forEach(content -> add(pieces, wave, content.portion())));
        }
        return pieces;
    }

    private static void add(Map<String, Long> pieces, Wave wave, Portion portion) {
        String key =
                wave.slot() + " " + portion.posting() + " " + portion.item().article();
        assertThat(pieces.put(key, portion.pieces())).as(key).isNull();
    }

    private static List<Object> postingsOf(WorkList list) {
        List<Object> postings = new ArrayList<>();
        list.waves().forEach(wave -> wave.packs().forEach(line -> postings.add(line.posting())));
        return postings;
    }

    private static Set<String> gaps(WorkList list) {
        Set<String> named = new HashSet<>();
        for (Gap gap : list.gaps()) {
            gap.postings()
                    .forEach(posting -> named.add(gap.kind() + " " + posting + " "
                            + gap.item().map(Item::article).orElse("")));
        }
        return named;
    }

    private static Set<String> lacking(List<Choice> world) {
        Set<String> named = new HashSet<>();
        for (int i = 0; i < world.size(); i++) {
            Choice choice = world.get(i);
            String posting = " " + Warehouse.number(i) + " ";
            if (choice.slot().isEmpty()) {
                named.add(Kind.SLOT + posting);
            }
            if (choice.lines().isEmpty()) {
                named.add(Kind.PRODUCTS + posting);
            }
            for (Line line : choice.lines()) {
                lacking(line)
                        .forEach(kind ->
                                named.add(kind + posting + line.offerId().orElse("")));
            }
        }
        return named;
    }

    private static Set<Kind> lacking(Line line) {
        Set<Kind> kinds = new HashSet<>();
        if (!line.quantity().isStated()) {
            kinds.add(Kind.PIECES);
        }
        switch (line.offerId().orElse("")) {
            case "K-1" -> kinds.add(Kind.MATERIAL);
            case "M-1" -> kinds.add(Kind.PLACE);
            default -> kinds.addAll(Set.of(Kind.NUMBER, Kind.PLACE, Kind.MATERIAL));
        }
        return kinds;
    }
}
