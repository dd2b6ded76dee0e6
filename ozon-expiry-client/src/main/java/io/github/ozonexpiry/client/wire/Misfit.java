package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;

/** Good JSON at a place where it cannot be used; what is wrong with the JSON itself is told by Jackson's own exceptions. */
final class Misfit extends JsonMappingException {

    private static final long serialVersionUID = 1;

    private final String path;

    Misfit(String path, String reason) {
        super(null, reason);
        this.path = path;
    }

    /** A misfit of the value at which a parser stands. */
    static Misfit at(JsonParser parser, String expected) throws IOException {
        return new Misfit(JsonPath.of(parser.getParsingContext()), "expected " + expected + ", got " + found(parser));
    }

    /** The object at a place, which its record refuses; the record's own words say why. */
    static Misfit refused(JsonStreamContext place, ValueInstantiationException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return new Misfit(JsonPath.of(place), String.valueOf(cause.getMessage()));
    }

    /** Where, from the root of the answer. */
    String path() {
        return path;
    }

    String reason() {
        return getOriginalMessage();
    }

    private static String found(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_NULL -> "null";
            default -> Excerpt.of(parser.getText());
        };
    }
}
