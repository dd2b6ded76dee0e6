package io.github.ozonexpiry.client.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Reads an answer that is one object. */
public final class ObjectAnswer {

    private ObjectAnswer() {}

    /**
     * Reads an answer.
     *
     * @param json the answer, UTF-8
     * @param type a record whose components are named as Ozon's members
     * @param <T> the record
     * @return what the answer says
     * @throws NoAnswer when it is no such object, or one of Ozon's errors; names the field
     */
    public static <T> T read(byte[] json, Class<T> type) throws NoAnswer {
        Source source = new Source(json);
        if (!source.isUtf8()) {
            throw NoAnswer.because("not UTF-8", 0);
        }
        try (JsonParser parser = source.parser(0)) {
            return read(parser, source, type);
        } catch (IOException e) {
            throw new AssertionError("bytes in memory", e);
        }
    }

    /**
     * Looks for an error in an answer of which nothing else is wanted.
     *
     * @param json the answer, perhaps empty
     * @throws NoAnswer when it is one of Ozon's errors, or neither empty nor an object
     */
    public static void requireNoError(byte[] json) throws NoAnswer {
        if (!new String(json, UTF_8).isBlank()) {
            read(json, Acknowledged.class);
        }
    }

    /** An answer that says nothing but that there was no error. */
    record Acknowledged(Map<String, String> unknownFields) {}

    private static <T> T read(JsonParser parser, Source source, Class<T> type) throws NoAnswer {
        try {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                throw NoAnswer.because(first == null ? "empty" : "JSON, but no object", 0);
            }
            refuseError(source, type);
            T value = Mapper.of(type).withAttribute(Source.class, source).readValue(parser);
            if (parser.nextToken() != null) {
                throw NoAnswer.because("more than one object", Source.start(parser));
            }
            return value;
        } catch (Misfit e) {
            throw NoAnswer.because(e.path() + ": " + e.reason(), -1);
        } catch (ValueInstantiationException e) {
            Misfit misfit = Misfit.refused("", e);
            throw NoAnswer.because(misfit.path() + ": " + misfit.reason(), -1);
        } catch (IOException e) {
            throw NoAnswer.because(source.isCut(parser, e) ? "cut off" : "broken JSON", Source.end(parser));
        }
    }

    /** An error has a code and a message, and no answer that is wanted here has both. */
    private static void refuseError(Source source, Class<?> type) throws NoAnswer {
        RecordComponent[] components = type.getRecordComponents();
        boolean own = components != null
                && Arrays.stream(components)
                        .map(RecordComponent::getName)
                        .anyMatch(Set.of("code", "message")::contains);
        if (own) {
            return;
        }
        ErrorBody error = ErrorBody.read(source.bytes(), new Blackout(Set.of()));
        OptionalInt code = error.code();
        if (code.isPresent() && error.message().isPresent()) {
            throw NoAnswer.error(code.getAsInt(), error.message().get());
        }
    }
}
