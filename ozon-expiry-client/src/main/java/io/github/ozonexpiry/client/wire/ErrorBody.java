package io.github.ozonexpiry.client.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final int LONGEST = 500;

    /**
     * Reads a body.
     *
     * @param body the body, perhaps empty
     * @param blackout makes secrets and personal data black
     * @return what it says, secrets and personal data blacked out
     */
    public static ErrorBody read(byte[] body, Blackout blackout) {
        JsonNode tree = tree(body);
        String black = tree.isMissingNode() ? blackout.text(new String(body, UTF_8)) : blackout.json(tree);
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
                shortened(black));
    }

    /** {@return the code and the message for an exception's message, beginning with a comma, or nothing} */
    public String inWords() {
        String number = code.isPresent() ? ", code " + code.getAsInt() : "";
        return number + message.map(text -> ", " + Excerpt.of(text)).orElse("");
    }

    /** The beginning of a text, on one line; no character is cut in half. */
    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
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
