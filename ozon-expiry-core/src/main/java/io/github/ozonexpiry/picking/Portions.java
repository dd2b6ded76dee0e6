package io.github.ozonexpiry.picking;

import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pieces of each posting, a portion a product. A product is called as the first posting calls it. */
final class Portions {

    private final Map<Sku, Item> products = new HashMap<>();
    private final Map<PostingNumber, List<Portion>> byPosting = new HashMap<>();

    private Portions() {}

    static Portions of(List<Posting> postings) {
        Portions portions = new Portions();
        postings.forEach(posting -> portions.byPosting.put(posting.number(), portions.read(posting)));
        return portions;
    }

    List<Portion> of(PostingNumber posting) {
        return byPosting.getOrDefault(posting, List.of());
    }

    private List<Portion> read(Posting posting) {
        Map<Item, Portion> portions = new TreeMap<>();
        for (Line line : posting.lines()) {
            int pieces = line.quantity().orElse(0);
            boolean counted = line.quantity().isStated();
            if (pieces > 0 || !counted) {
                Item item = known(Item.of(line));
                portions.merge(item, new Portion(posting.number(), item, pieces, counted), Portion::and);
            }
        }
        return new ArrayList<>(portions.values());
    }

    private Item known(Item item) {
        return item.sku()
                .map(sku -> products.computeIfAbsent(sku, number -> item))
                .orElse(item);
    }
}
