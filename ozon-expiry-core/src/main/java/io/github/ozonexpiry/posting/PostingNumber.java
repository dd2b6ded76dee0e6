package io.github.ozonexpiry.posting;

import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;

/**
 * The number of a posting, such as {@code 41517061-0214-1}: the order's number, a hyphen, the posting's place in the order.
 *
 * @param text the number as Ozon writes it, not blank
 */
public record PostingNumber(String text) implements Comparable<PostingNumber>, Sayable {

    /**
     * Refuses a blank number.
     *
     * @param text the number as Ozon writes it
     * @throws IllegalArgumentException when the text is blank; names it
     */
    public PostingNumber {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a posting needs a number, got '" + text + "'");
        }
    }

    /**
     * The posting number of a text.
     *
     * @param text such as {@code 41517061-0214-1}; space around it is dropped
     * @return the number
     * @throws IllegalArgumentException when the text is blank
     */
    public static PostingNumber of(String text) {
        return new PostingNumber(text.strip());
    }

    @Override
    public int compareTo(PostingNumber other) {
        return text.compareTo(other.text);
    }

    @Override
    public String in(Wording wording) {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
