package io.github.ozonexpiry.picking;

import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import java.util.Map;
import java.util.Optional;

/**
 * What goods are packed in. It is the seller's: Ozon publishes nothing on it (P-08).
 *
 * @param products what each piece of a product is packed in by itself
 * @param postings what all of a posting is packed in together; it counts once, and no piece of it is packed by itself
 */
public record Packing(Map<Sku, Material> products, Map<PostingNumber, Material> postings) {

    /**
     * Copies the material.
     *
     * @param products what each piece of a product is packed in
     * @param postings what all of a posting is packed in
     */
    public Packing {
        products = Map.copyOf(products);
        postings = Map.copyOf(postings);
    }

    /**
     * Packing of every piece by itself.
     *
     * @param products what a piece of a product is packed in
     * @return the packing
     */
    public static Packing ofProducts(Map<Sku, Material> products) {
        return new Packing(products, Map.of());
    }

    /**
     * The material of a piece.
     *
     * @param sku the product
     * @return its material, or empty where none is known
     */
    public Optional<Material> product(Sku sku) {
        return Optional.ofNullable(products.get(sku));
    }

    /**
     * The material of a whole posting.
     *
     * @param posting the posting's number
     * @return its material, or empty where its pieces are packed one by one
     */
    public Optional<Material> posting(PostingNumber posting) {
        return Optional.ofNullable(postings.get(posting));
    }

    /**
     * A packing material, such as a box of one size. Ordered by name, as people read it.
     *
     * @param name its name in the warehouse, not blank
     */
    public record Material(String name) implements Comparable<Material> {

        /**
         * Refuses material without a name; space around it is dropped.
         *
         * @param name its name in the warehouse
         * @throws IllegalArgumentException when the name is blank; says so
         */
        public Material {
            name = name.strip();
            if (name.isEmpty()) {
                throw new IllegalArgumentException("packing material needs a name, got '" + name + "'");
            }
        }

        @Override
        public int compareTo(Material other) {
            return NaturalOrder.compare(name, other.name);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
