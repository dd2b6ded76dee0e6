package io.github.ozonexpiry.posting;

/**
 * Ozon's number for a seller's warehouse, 64 bits. Under FBS it is also the number of the delivery method.
 *
 * @param number the number as Ozon states it
 */
public record WarehouseId(long number) implements Comparable<WarehouseId> {

    @Override
    public int compareTo(WarehouseId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
