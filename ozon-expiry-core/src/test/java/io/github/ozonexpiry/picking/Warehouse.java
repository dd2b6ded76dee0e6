package io.github.ozonexpiry.picking;

import io.github.ozonexpiry.handling.PickupSlots.Slot;
import io.github.ozonexpiry.picking.Packing.Material;
import io.github.ozonexpiry.picking.Storage.Place;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small warehouse: kettles, mugs and spoons, two pick-ups a day. */
final class Warehouse {

    static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    static final Instant NOW = at("05 08:00");
    static final Slot MORNING = new Slot(at("05 10:00"), at("05 12:00"));
    static final Slot EVENING = new Slot(at("05 17:00"), at("05 18:30"));

    static final Sku KETTLE = new Sku(7);
    static final Sku MUG = new Sku(30);
    static final Sku SPOON = new Sku(200);

    static final Material BOX = new Material("box 2");
    static final Material BAG = new Material("bag");
    static final Material CRATE = new Material("crate");

    static final Storage STORAGE = new Storage(
            Map.of(KETTLE, new Place("A", "A-10"), MUG, new Place("A", "A-2"), SPOON, new Place("B", "B-1")));
    static final Packing PACKING = Packing.ofProducts(Map.of(KETTLE, BOX, MUG, BAG, SPOON, BAG));

    private Warehouse() {}

    /** Day and time of May 2026 in Moscow. */
    static Instant at(String dayAndTime) {
        return LocalDateTime.parse("2026-05-" + dayAndTime.replace(' ', 'T'))
                .atZone(MOSCOW)
                .toInstant();
    }

    static PostingNumber number(int n) {
        return PostingNumber.of("4100-000" + n + "-1");
    }

    static PostingBuilder order(int n, Line... lines) {
        return Posting.builder(number(n)).status(Status.AWAITING_PACKAGING).lines(List.of(lines));
    }

    static DuePosting due(int n, Line... lines) {
        return DuePosting.of(order(n, lines).build());
    }

    static Line kettles(int pieces) {
        return line(KETTLE, "K-1", "kettle", pieces);
    }

    static Line mugs(int pieces) {
        return line(MUG, "M-1", "mug", pieces);
    }

    static Line spoons(int pieces) {
        return line(SPOON, "S-1", "spoon", pieces);
    }

    static Line line(Sku sku, String article, String name, int pieces) {
        return new Line(Stated.of(sku), Stated.of(article), Stated.of(name), Stated.of(pieces), Stated.absent());
    }

    static Line uncounted(Sku sku, String article, String name) {
        return new Line(Stated.of(sku), Stated.of(article), Stated.of(name), Stated.nothing(), Stated.absent());
    }

    static Line unnumbered(String article, int pieces) {
        return new Line(Stated.absent(), Stated.of(article), Stated.absent(), Stated.of(pieces), Stated.absent());
    }

    static Item kettle() {
        return new Item(Optional.of(KETTLE), "K-1", "kettle");
    }

    static Item mug() {
        return new Item(Optional.of(MUG), "M-1", "mug");
    }

    static Item spoon() {
        return new Item(Optional.of(SPOON), "S-1", "spoon");
    }

    static Portion portion(int n, Item item, int pieces) {
        return new Portion(number(n), item, pieces, true);
    }

    static WorkList list(DuePosting... due) {
        return WorkList.of(Arrays.asList(due), STORAGE, PACKING, NOW);
    }
}
