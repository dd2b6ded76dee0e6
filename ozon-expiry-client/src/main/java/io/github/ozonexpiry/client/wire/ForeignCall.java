package io.github.ozonexpiry.client.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Requests and answers of methods that this library has no types for, in types of the caller's. */
public final class ForeignCall {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private ForeignCall() {}

    /**
     * The body of a request.
     *
     * @param body JSON text, or a map, list or record that becomes JSON with its components in snake case
     * @return the body, UTF-8
     * @throws IllegalArgumentException when it cannot become JSON; names its type
     */
    public static byte[] body(Object body) {
        if (body instanceof String text) {
            return text.getBytes(UTF_8);
        }
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("body: " + body.getClass().getName() + " cannot become JSON", e);
        }
    }

    /**
     * Reads an answer.
     *
     * @param json the answer, UTF-8
     * @param type {@link String} for the text as it came, else any type that Jackson can read; members that it does not have are passed over
     * @param <T> the type
     * @return what the answer says
     * @throws NoAnswer when it cannot be read as the type; names the place
     */
    public static <T> T read(byte[] json, Class<T> type) throws NoAnswer {
        if (type == String.class) {
            return type.cast(new String(json, UTF_8));
        }
        try {
            T value = Mapper.foreign(type)
                    .withAttribute(Source.class, new Source(json))
                    .readValue(json);
            if (value == null) {
                throw NoAnswer.because("nothing, expected " + type.getSimpleName(), 0);
            }
            return value;
        } catch (Misfit e) {
            throw NoAnswer.because(e.path() + ": " + e.reason(), -1);
        } catch (JacksonException e) {
            throw NoAnswer.because(
                    "not a " + type.getSimpleName() + ": " + e.getClass().getSimpleName(),
                    e.getLocation() == null ? -1 : e.getLocation().getByteOffset());
        } catch (IOException e) {
            throw new AssertionError("bytes in memory", e);
        }
    }
}
