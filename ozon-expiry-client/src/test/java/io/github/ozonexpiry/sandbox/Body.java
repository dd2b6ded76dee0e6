package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * A request's body, or an object within it, read strictly: a member that the method does not have is refused, so that a slip of the pen is
 * seen here and not in the shop. Whether Ozon is as strict is not published.
 */
final class Body {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String request;
    private final String path;
    private final JsonNode json;

    private Body(String request, String path, JsonNode json) {
        this.request = request;
        this.path = path;
        this.json = json;
    }

    /**
     * Reads a body.
     *
     * @param request what errors call the request
     * @param bytes the body
     * @throws Refusal when it is no JSON object
     */
    static Body read(String request, byte[] bytes) {
        JsonNode json;
        try {
            json = JSON.readTree(bytes);
        } catch (IOException e) {
            throw Refusal.invalid("Request validation error: the body is not JSON");
        }
        if (json == null || !json.isObject()) {
            throw Refusal.invalid("Request validation error: the body is not a JSON object");
        }
        return new Body(request, "", json);
    }

    /** Refuses members with other names than these. */
    Body only(String... names) {
        Set<String> unknown = new TreeSet<>();
        json.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(List.of(names));
        if (!unknown.isEmpty()) {
            throw refused(unknown.iterator().next(), "unknown field");
        }
        return this;
    }

    Refusal refused(String name, String reason) {
        return Refusal.field(request, path + camel(name), reason);
    }

    boolean has(String name) {
        return json.hasNonNull(name);
    }

    /** An object within this one; an empty one where it is missing. */
    Body within(String name) {
        JsonNode inner = json.path(name);
        if (!inner.isObject() && has(name)) {
            throw refused(name, "value must be an object");
        }
        return new Body(
                request, path + camel(name) + ".", inner.isObject() ? inner : JsonNodeFactory.instance.objectNode());
    }

    String text(String name) {
        JsonNode value = json.path(name);
        if (has(name) && !value.isTextual()) {
            throw refused(name, "value must be a string");
        }
        return value.asText("");
    }

    boolean flag(String name) {
        JsonNode value = json.path(name);
        if (has(name) && !value.isBoolean()) {
            throw refused(name, "value must be a boolean");
        }
        return value.asBoolean();
    }

    OptionalLong number(String name) {
        if (!has(name)) {
            return OptionalLong.empty();
        }
        JsonNode value = json.path(name);
        if (!value.isIntegralNumber() && !value.asText().matches("-?\\d{1,18}")) {
            throw refused(name, "value must be an integer");
        }
        return OptionalLong.of(value.asLong());
    }

    /** A moment as RFC 3339 writes it. */
    Optional<Instant> time(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from));
        } catch (DateTimeException e) {
            throw refused(name, "value must be a valid RFC 3339 timestamp");
        }
    }

    /** The elements of a list as text, whether they are sent as text or as numbers. */
    List<String> list(String name) {
        JsonNode list = json.path(name);
        if (has(name) && !list.isArray()) {
            throw refused(name, "value must be a list");
        }
        List<String> texts = new ArrayList<>();
        list.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    /** The objects of a list. */
    List<Body> objects(String name) {
        JsonNode list = json.path(name);
        if (!list.isArray()) {
            throw refused(name, "value must be a list");
        }
        List<Body> objects = new ArrayList<>();
        for (JsonNode element : list) {
            String place = path + camel(name) + "[" + objects.size() + "]";
            if (!element.isObject()) {
                throw Refusal.field(request, place, "value must be an object");
            }
            objects.add(new Body(request, place + ".", element));
        }
        return objects;
    }

    /** The number of elements that are wanted, from 1. */
    int limit(int most) {
        long limit = number("limit").orElse(0);
        if (limit < 1 || limit > most) {
            throw refused("limit", "value must be inside range (0, " + most + "]");
        }
        return (int) limit;
    }

    /** How Ozon's errors write a field's name. */
    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String part : name.split("_", -1)) {
            camel.append(part.isEmpty() ? "" : part.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(part.isEmpty() ? "" : part.substring(1));
        }
        return camel.toString();
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
