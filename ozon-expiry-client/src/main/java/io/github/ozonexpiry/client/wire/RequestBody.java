package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object of a request, or one within it. Immutable. What is null, an empty {@link Optional}, an empty list or an empty object is
 * left out: an optional member must be omitted, not sent empty. Empty text is sent.
 */
public final class RequestBody {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** An object without members. */
    public static final RequestBody EMPTY = new RequestBody(Map.of());

    private final Map<String, Object> members;

    private RequestBody(Map<String, Object> members) {
        this.members = members;
    }

    /**
     * An object with one member.
     *
     * @param name the member's name
     * @param value its value, see {@link #and}
     * @return the object
     */
    public static RequestBody of(String name, @Nullable Object value) {
        return EMPTY.and(name, value);
    }

    /**
     * The same object with one more member.
     *
     * @param name the member's name
     * @param value text, a number, a boolean, a {@link RequestBody}, a list of them or an {@link Optional}; an {@link Instant} becomes RFC
     *     3339 in UTC, to the second; anything else its text
     * @return the new object
     */
    public RequestBody and(String name, @Nullable Object value) {
        Object json = json(value);
        if (json == null || isEmpty(json)) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, json);
        return new RequestBody(more);
    }

    /**
     * The same object with a list that is sent even if it is empty: for a member that the method demands.
     *
     * @param name the member's name
     * @param values its elements
     * @return the new object
     */
    public RequestBody andAll(String name, Collection<?> values) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, values.stream().map(RequestBody::json).toList());
        return new RequestBody(more);
    }

    /** {@return the object as JSON in UTF-8} */
    public byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(members);
        } catch (JsonProcessingException e) {
            throw new AssertionError("plain values", e);
        }
    }

    private static @Nullable Object json(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return json(optional.orElse(null));
        }
        if (value instanceof RequestBody object) {
            return object.members;
        }
        if (value instanceof Instant instant) {
            return instant.truncatedTo(ChronoUnit.SECONDS).toString();
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(RequestBody::json).toList();
        }
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    private static boolean isEmpty(Object json) {
        return (json instanceof Collection<?> list && list.isEmpty())
                || (json instanceof Map<?, ?> map && map.isEmpty());
    }

    /** Members may be a buyer's. */
    @Override
    public String toString() {
        return "RequestBody with " + members.keySet();
    }
}
