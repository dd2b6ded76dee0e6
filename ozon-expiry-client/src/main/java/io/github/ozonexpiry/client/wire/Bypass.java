package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Goes past a value that nobody needs. The names within it are compared with those that followed last time, as {@link Members} does, which
 * is faster than reading them; which there are is learned on the way. Safe for many threads: a wrong guess costs time, nothing else.
 */
final class Bypass {

    /** No object of Ozon's has half as many names; one that has must not fill the memory. */
    private static final int MOST_NAMES = 100;

    private final Map<String, Name> met = new ConcurrentHashMap<>();
    private final Name start = new Name("");

    private static final class Name {

        private final SerializedString spelling;
        private @Nullable Name follower;

        private Name(String spelling) {
            this.spelling = new SerializedString(spelling);
        }
    }

    /** Goes to the end of the value at which a parser stands. */
    void pass(JsonParser parser) throws IOException {
        Name last = start;
        int open = parser.currentToken().isStructStart() ? 1 : 0;
        while (open > 0) {
            Name next = last.follower;
            if (next != null && parser.nextFieldName(next.spelling)) {
                last = next;
                continue;
            }
            JsonToken token = next == null ? parser.nextToken() : parser.currentToken();
            if (token == JsonToken.FIELD_NAME) {
                last = follower(last, parser.currentName());
            } else if (token.isStructStart()) {
                open++;
            } else if (token.isStructEnd()) {
                open--;
            }
        }
    }

    private Name follower(Name last, String spelling) {
        Name name = met.get(spelling);
        if (name == null && met.size() < MOST_NAMES) {
            name = new Name(spelling);
            met.put(spelling, name);
        }
        last.follower = name;
        return name == null ? start : name;
    }
}
