package io.github.ozonexpiry.client.chat;

import java.math.BigInteger;

/**
 * The id of a message: 64 bits without sign, too large for a {@code long}, so it stays text.
 *
 * @param text the id as Ozon writes it
 */
public record MessageId(String text) {

    private static final int BITS = 64;

    /**
     * Refuses a blank id.
     *
     * @param text the id as Ozon writes it
     * @throws IllegalArgumentException when the text is blank; names it
     */
    public MessageId {
        if (text.isBlank()) {
            throw new IllegalArgumentException("message_id: an id is needed, got '" + text + "'");
        }
    }

    /**
     * The id as the number that Ozon's requests want.
     *
     * @return the number, 0 to 2^64 - 1
     * @throws IllegalArgumentException when the text is no such number; names it
     */
    public BigInteger number() {
        if (!text.matches("\\d{1,20}") || new BigInteger(text).bitLength() > BITS) {
            throw new IllegalArgumentException("message_id: expected a number of 64 bits, got '" + text + "'");
        }
        return new BigInteger(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
