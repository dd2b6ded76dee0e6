package io.github.ozonexpiry.posting;

/**
 * Ozon's number for a product on sale, 64 bits. Not the seller's article ({@code offer_id}) and not {@code product_id}; in
 * {@code ship} requests and in {@code financial_data} Ozon calls it {@code product_id} all the same.
 *
 * @param number the number as Ozon states it
 */
public record Sku(long number) implements Comparable<Sku> {

    @Override
    public int compareTo(Sku other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
