package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The known members of one kind of object. Ozon writes them in one order, so the name that followed last time is compared with the bytes
 * first; only where it does not stand there is a name read and looked up. Safe for many threads: a wrong guess costs time, nothing else.
 */
final class Members<M> {

    private final Map<String, Member<M>> known = new HashMap<>();
    private final Member<M> start = new Member<>("", null);
    private final Member<M> stranger = new Member<>("", null);

    /** A member, and what it means to whoever reads it. */
    static final class Member<M> {

        private final SerializedString name;
        private final @Nullable M meaning;
        private @Nullable Member<M> follower;

        private Member(String name, @Nullable M meaning) {
            this.name = new SerializedString(name.intern());
            this.meaning = meaning;
        }

        /** What the member means; null for one that is not known. */
        @Nullable
        M meaning() {
            return meaning;
        }
    }

    void add(String name, M meaning) {
        known.put(name, new Member<>(name, meaning));
    }

    /** Where a walk through an object begins. */
    Member<M> start() {
        return start;
    }

    /** Goes to the value of the member that follows another; null at the end of the object. */
    @Nullable
    Member<M> after(Member<M> last, JsonParser parser) throws IOException {
        Member<M> next = last.follower;
        boolean guessed = next != null && parser.nextFieldName(next.name);
        if (!guessed) {
            if ((next == null ? parser.nextToken() : parser.currentToken()) == JsonToken.END_OBJECT) {
                return null;
            }
            next = known.getOrDefault(parser.currentName(), stranger);
            last.follower = next == stranger ? null : next;
        }
        parser.nextToken();
        return next;
    }
}
