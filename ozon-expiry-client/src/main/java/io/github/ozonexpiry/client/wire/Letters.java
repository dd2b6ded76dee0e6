package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The text at which a parser stands, where the parser keeps it; good until the parser moves on. */
final class Letters implements CharSequence {

    private static final int MOST_PLAIN = 18;

    private final char[] all;
    private final int from;
    private final int length;

    private Letters(char[] all, int from, int length) {
        this.all = all;
        this.from = from;
        this.length = length;
    }

    static Letters of(JsonParser parser) throws IOException {
        int length = parser.getTextLength();
        return new Letters(parser.getTextCharacters(), parser.getTextOffset(), length);
    }

    /** Whether they are the letters of a text. */
    boolean spell(String text) {
        boolean alike = text.length() == length;
        for (int i = 0; alike && i < length; i++) {
            alike = text.charAt(i) == charAt(i);
        }
        return alike;
    }

    /** The number that they spell, if they are digits and one point at most, few enough for 64 bits; null for all others. */
    @Nullable
    BigDecimal plainDecimal() {
        long digits = 0;
        int point = length;
        for (int i = 0; i < length; i++) {
            char letter = charAt(i);
            if (letter >= '0' && letter <= '9') {
                digits = digits * 10 + letter - '0';
            } else if (letter == '.' && point == length && length > 1) {
                point = i;
            } else {
                return null;
            }
        }
        return length == 0 || length > MOST_PLAIN ? null : BigDecimal.valueOf(digits, Math.max(0, length - point - 1));
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return all[from + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new Letters(all, from + start, end - start);
    }

    @Override
    public String toString() {
        return new String(all, from, length);
    }
}
