package io.github.ozonexpiry.client.product;

/**
 * Ozon's number for a product of the seller's, {@code product_id}, 64 bits. Not the SKU, which Ozon calls {@code product_id} in some requests
 * about postings.
 *
 * @param number the number as Ozon states it
 */
public record ProductId(long number) implements Comparable<ProductId> {

    @Override
    public int compareTo(ProductId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
