package io.github.ozonexpiry.client.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the body of an error says: {@code code}, {@code message}, {@code details}, also within the older {@code error} envelope. A body that
 * is no JSON has neither; its beginning is kept.
 *
 * @param code Ozon's number
 * @param message Ozon's text
 * @param details Ozon's details as JSON text
 * @param excerpt the beginning of the body
 */
public record ErrorBody(OptionalInt code, Optional<String> message, List<String> details, String excerpt) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads a body.
     *
     * @param body the body, perhaps empty
     * @param secrets texts that must not be seen
     * @return what it says, secrets and personal data blacked out
     */
    public static ErrorBody read(byte[] body, Set<String> secrets) {
        Blackout blackout = new Blackout(secrets);
        JsonNode tree = tree(body);
        if (!tree.isObject()) {
            return new ErrorBody(
                    OptionalInt.empty(), Optional.empty(), List.of(), blackout.excerpt(new String(body, UTF_8)));
        }
        JsonNode error = tree.path("error").isObject() ? tree.path("error") : tree;
        List<String> details = new ArrayList<>();
        error.path("details").forEach(detail -> details.add(blackout.json(detail)));
        JsonNode code = error.path("code");
        Optional<String> message = Optional.of(error.path("message").asText(""))
                .filter(text -> !text.isBlank())
                .map(blackout::text);
        return new ErrorBody(
                code.canConvertToInt() && code.isNumber() ? OptionalInt.of(code.intValue()) : OptionalInt.empty(),
                message,
                List.copyOf(details),
                blackout.excerpt(blackout.json(tree)));
    }

    /** {@return the code and the message for an exception's message, beginning with a comma, or nothing} */
    public String inWords() {
        String number = code.isPresent() ? ", code " + code.getAsInt() : "";
        return number + message.map(text -> ", " + Excerpt.of(text)).orElse("");
    }

    private static JsonNode tree(byte[] body) {
        try {
            JsonNode tree = JSON.readTree(body);
            return tree == null ? JSON.missingNode() : tree;
        } catch (IOException e) {
            return JSON.missingNode();
        }
    }
}
