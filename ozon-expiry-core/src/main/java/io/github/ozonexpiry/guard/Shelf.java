package io.github.ozonexpiry.guard;

import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.util.Comparator;

/**
 * A product in a warehouse of the seller's: what has one number of stock with Ozon.
 *
 * @param sku the product
 * @param warehouse the warehouse
 */
public record Shelf(Sku sku, WarehouseId warehouse) implements Comparable<Shelf>, Sayable {

    private static final Comparator<Shelf> ORDER =
            Comparator.comparing(Shelf::warehouse).thenComparing(Shelf::sku);

    @Override
    public int compareTo(Shelf other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String in(Wording wording) {
        return wording.say("guard.shelf", sku, warehouse);
    }
}
