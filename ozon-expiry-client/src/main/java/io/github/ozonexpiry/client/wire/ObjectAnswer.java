package io.github.ozonexpiry.client.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.ozonexpiry.stated.Stated;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
        return read(json, Mapper.type(type), type);
    }

    /**
     * Reads an answer whose object is within {@code result}.
     *
     * @param json the answer, UTF-8
     * @param type a record whose components are named as Ozon's members
     * @param <T> the record
     * @return what the answer says, perhaps nothing
     * @throws NoAnswer when it is no such object, or one of Ozon's errors; names the field
     */
    @SuppressWarnings("unchecked") // the reader is of the type
    public static <T> ResultOf<T> readResult(byte[] json, Class<T> type) throws NoAnswer {
        return read(json, Mapper.resultOf(type), ResultOf.class);
    }

    private static <T> T read(byte[] json, JavaType whole, Class<T> type) throws NoAnswer {
        Source source = new Source(json);
        if (!source.isUtf8()) {
            throw NoAnswer.because("not UTF-8", 0);
        }
        try (JsonParser parser = source.parser(0)) {
            refuseError(source, type);
            return read(parser, source, Mapper.stated(whole), type);
        } catch (IOException e) {
            throw new AssertionError("bytes in memory", e);
        }
    }

    /**
     * Looks for an error in an answer of which nothing else is known.
     *
     * @param json the answer, perhaps empty
     * @return what it says all the same: JSON text by name
     * @throws NoAnswer when it is one of Ozon's errors, or neither empty nor an object
     */
    public static Map<String, String> requireNoError(byte[] json) throws NoAnswer {
        return new String(json, UTF_8).isBlank()
                ? Map.of()
                : read(json, Acknowledged.class).unknownFields();
    }

    /** An answer that says nothing but that there was no error. */
    record Acknowledged(Map<String, String> unknownFields) {}

    private static <T> T read(JsonParser parser, Source source, ObjectReader reader, Class<T> type) throws NoAnswer {
        try {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                throw NoAnswer.because(first == null ? "empty" : "JSON, but no object", 0);
            }
            Stated<?> value = reader.withAttribute(Source.class, source).readValue(parser);
            if (parser.nextToken() != null) {
                throw NoAnswer.because("more than one object", Source.start(parser));
            }
            return type.cast(value.value().orElseThrow());
        } catch (Misfit e) {
            throw NoAnswer.because(e.path() + ": " + e.reason(), -1);
        } catch (IOException e) {
            throw NoAnswer.because(source.isCut(parser, e) ? "cut off" : "broken JSON", Source.end(parser));
        }
    }

    /** An error has a code and a message, and no answer that is wanted here has both. */
    private static void refuseError(Source source, Class<?> type) throws NoAnswer {
        boolean own = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .anyMatch(Set.of("code", "message")::contains);
        if (own) {
            return;
        }
        ErrorNotice error = new ErrorNotice();
        try (JsonParser parser = source.parser(0)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    parser.nextToken();
                    error.look(parser, source);
                }
            }
        } catch (IOException e) {
            return; // what is broken, reading tells
        }
        error.refuseBoth();
    }
}
