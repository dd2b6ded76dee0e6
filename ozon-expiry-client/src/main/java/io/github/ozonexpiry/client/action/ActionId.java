package io.github.ozonexpiry.client.action;

import java.math.BigInteger;

/**
 * The id of an action: 64 bits without sign, so it stays text.
 *
 * @param text the id as Ozon writes it
 */
public record ActionId(String text) {

    private static final int BITS = 64;

    /**
     * Refuses what is no number of 64 bits.
     *
     * @param text the id as Ozon writes it
     * @throws IllegalArgumentException when the text is no such number; names it
     */
    public ActionId {
        if (!text.matches("\\d{1,20}") || new BigInteger(text).bitLength() > BITS) {
            throw new IllegalArgumentException("action_id: expected a number of 64 bits, got '" + text + "'");
        }
    }

    /** {@return the id as the number that Ozon's requests want, 0 to 2^64 - 1} */
    public BigInteger number() {
        return new BigInteger(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
