package io.github.ozonexpiry.client.exemplar;

/**
 * Ozon's number for one piece of a product in a posting, 64 bits.
 *
 * @param number the number as Ozon states it
 */
public record ExemplarId(long number) {

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
