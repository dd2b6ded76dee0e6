package io.github.ozonexpiry.picking;

import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A product as it is looked for. Ordered by Ozon's number, those without one behind, then by article and name as people read them.
 *
 * @param sku Ozon's number of the product; empty where it was not stated
 * @param article the seller's article; empty where it was not stated
 * @param name the product's name; empty where it was not stated
 */
public record Item(Optional<Sku> sku, String article, String name) implements Comparable<Item>, Sayable {

    private static final Comparator<Item> ORDER = Comparator.comparing((Item item) -> item.sku.isEmpty())
            .thenComparingLong(item -> item.sku.map(Sku::number).orElse(0L))
            .thenComparing(Item::article, NaturalOrder::compare)
            .thenComparing(Item::name, NaturalOrder::compare);

    static Item of(Line line) {
        return new Item(
                line.sku().value(), line.offerId().orElse(""), line.name().orElse(""));
    }

    @Override
    public int compareTo(Item other) {
        return ORDER.compare(this, other);
    }

    /** {@return number, article and name, as far as they are known; a question mark where none of them is} */
    @Override
    public String in(Wording wording) {
        String known = Stream.of(sku.map(Sku::toString).orElse(""), article, name)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        return known.isEmpty() ? "?" : known;
    }
}
