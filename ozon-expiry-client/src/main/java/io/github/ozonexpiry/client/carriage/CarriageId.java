package io.github.ozonexpiry.client.carriage;

/**
 * Ozon's number for a carriage, 64 bits. In a list, 0 is one that could be created.
 *
 * @param number the number as Ozon states it
 */
public record CarriageId(long number) {

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
