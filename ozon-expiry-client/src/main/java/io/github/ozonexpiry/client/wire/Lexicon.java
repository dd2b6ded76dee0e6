package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ozonexpiry.stated.Stated;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a known text says without making a text of it, and says it with one object for all. */
final class Lexicon<T> implements Scalar.Usual<T> {

    private final char[][] texts;
    private final Stated<T>[] meanings;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Lexicon(Map<String, T> meaningByText) {
        int size = Integer.highestOneBit(meaningByText.size() + 1) * 4;
        texts = new char[size][];
        meanings = new Stated[size];
        meaningByText.forEach((text, meaning) -> {
            int at = text.hashCode() & (size - 1);
            while (texts[at] != null) {
                at = (at + 1) & (size - 1);
            }
            texts[at] = text.toCharArray();
            meanings[at] = Stated.of(meaning);
        });
    }

    @Override
    public @Nullable Stated<T> read(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return null;
        }
        int length = parser.getTextLength();
        char[] letters = parser.getTextCharacters();
        int from = parser.getTextOffset();
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + letters[i]; // as a String does it
        }
        int at = hash & (texts.length - 1);
        while (texts[at] != null && !Arrays.equals(texts[at], 0, texts[at].length, letters, from, from + length)) {
            at = (at + 1) & (texts.length - 1);
        }
        return meanings[at];
    }
}
