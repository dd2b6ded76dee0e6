package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** The text at which a parser stands, where the parser keeps it; good until the parser moves on. */
final class Letters implements CharSequence {

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
