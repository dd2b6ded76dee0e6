package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ozonexpiry.sync.Danger;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A part of a stored state: whoever finds something wrong with it says where. */
record StoredPart(String path, JsonNode node) {

    private static final JsonMapper JSON = new JsonMapper();

    static StoredPart whole(byte[] bytes) {
        try {
            JsonNode root = JSON.readTree(bytes);
            if (!root.isObject()) {
                throw new IllegalArgumentException("no stored state: an object is needed");
            }
            return new StoredPart("", root);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no stored state: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("no stored state", e);
        }
    }

    boolean has(String name) {
        return node.has(name);
    }

    StoredPart part(String name) {
        return optional(name).orElseThrow(() -> wrong(name, "an object is needed"));
    }

    Optional<StoredPart> optional(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        if (!node.get(name).isObject()) {
            throw wrong(name, "an object is needed");
        }
        return Optional.of(new StoredPart(at(name), node.get(name)));
    }

    List<StoredPart> parts(String name) {
        List<StoredPart> parts = new ArrayList<>();
        for (JsonNode element : list(name)) {
            parts.add(new StoredPart(at(name) + "[" + parts.size() + "]", element));
        }
        return parts;
    }

    List<Instant> instants(String name) {
        List<Instant> instants = new ArrayList<>();
        for (JsonNode element : list(name)) {
            instants.add(parsed(name, element, Instant::parse));
        }
        return instants;
    }

    long number(String name) {
        if (!has(name) || !node.get(name).canConvertToLong() || !node.get(name).isIntegralNumber()) {
            throw wrong(name, "a whole number is needed");
        }
        return node.get(name).longValue();
    }

    int smallNumber(String name) {
        long number = number(name);
        if (number != (int) number) {
            throw wrong(name, "a smaller number is needed");
        }
        return (int) number;
    }

    double fraction(String name) {
        if (!has(name) || !node.get(name).isNumber()) {
            throw wrong(name, "a number is needed");
        }
        return node.get(name).doubleValue();
    }

    String text(String name) {
        if (!has(name) || !node.get(name).isTextual()) {
            throw wrong(name, "text is needed");
        }
        return node.get(name).textValue();
    }

    Instant instant(String name) {
        text(name);
        return parsed(name, node.get(name), Instant::parse);
    }

    Duration duration(String name) {
        text(name);
        return parsed(name, node.get(name), Duration::parse);
    }

    Danger.Kind kind(String name) {
        text(name);
        return parsed(name, node.get(name), Danger.Kind::valueOf);
    }

    /** Makes a value of it; what the value refuses is said with the place. */
    <T> T as(Function<StoredPart, T> value) {
        try {
            return value.apply(this);
        } catch (Wrong e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new Wrong("stored state, " + (path.isEmpty() ? "as a whole" : path) + ": " + e.getMessage());
        }
    }

    IllegalArgumentException wrong(String name, String needed) {
        return new Wrong("stored state, " + at(name) + ": " + needed + ", got "
                + (has(name) ? Excerpt.of(node.get(name).toString()) : "nothing"));
    }

    private JsonNode list(String name) {
        if (!has(name) || !node.get(name).isArray()) {
            throw wrong(name, "a list is needed");
        }
        return node.get(name);
    }

    private <T> T parsed(String name, JsonNode element, Function<String, T> parser) {
        try {
            return parser.apply(element.asText());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw wrong(name, "it cannot be read");
        }
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Says the place already. */
    private static final class Wrong extends IllegalArgumentException {

        private static final long serialVersionUID = 1;

        Wrong(String message) {
            super(message);
        }
    }
}
