package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What an answer's outermost members show it to be. */
enum AnswerShape {
    /** A list. */
    LIST,
    /** A list within {@code result}. */
    LIST_IN_RESULT,
    /** One element without a list. */
    ELEMENT,
    /** One element within {@code result}. */
    ELEMENT_IN_RESULT;

    private static final String ENVELOPE = "result";

    /**
     * The shape of an answer; looks no further than the first member that decides.
     *
     * @throws NoAnswer when nothing decides before the answer ends or breaks
     */
    static AnswerShape of(Source source, ListShape<?> wanted) throws NoAnswer {
        if (!source.isUtf8()) {
            throw NoAnswer.because("not UTF-8", 0);
        }
        try (JsonParser parser = source.parser(0)) {
            return of(parser, source, wanted);
        } catch (IOException e) {
            throw new AssertionError("bytes in memory", e);
        }
    }

    private static AnswerShape of(JsonParser parser, Source source, ListShape<?> wanted) throws NoAnswer {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw NoAnswer.because("empty", 0);
            }
            if (first != JsonToken.START_OBJECT) {
                throw NoAnswer.because("JSON, but no object", Source.start(parser));
            }
            return ofObject(parser, source, wanted);
        } catch (IOException e) {
            if (source.isCut(parser, e)) {
                throw NoAnswer.because("cut off before " + wanted.any(), source.length());
            }
            // Within an object the text may be about a buyer, so only what never became one is shown.
            boolean object = !parser.getParsingContext().inRoot();
            if (object) {
                throw NoAnswer.because("broken JSON before " + wanted.any(), place(e));
            }
            String start = source.text(0, Math.min(source.length(), 1000)).strip();
            throw NoAnswer.quoting("not JSON: ", start, place(e));
        }
    }

    private static AnswerShape ofObject(JsonParser parser, Source source, ListShape<?> wanted)
            throws IOException, NoAnswer {
        String member = decisiveMember(parser, source, wanted);
        if (member == null) {
            throw NoAnswer.because("JSON, but " + wanted.missing(), -1);
        }
        boolean wrapped = member.equals(ENVELOPE) && !wanted.list().equals(ENVELOPE);
        if (wrapped) {
            member = parser.currentToken() == JsonToken.START_OBJECT ? decisiveMember(parser, source, wanted) : null;
        }
        if (member != null && wanted.single().filter(member::equals).isPresent()) {
            return wrapped ? ELEMENT_IN_RESULT : ELEMENT;
        }
        boolean list = parser.currentToken() == JsonToken.START_ARRAY || parser.currentToken() == JsonToken.VALUE_NULL;
        if (wanted.list().equals(member) && list) {
            return wrapped ? LIST_IN_RESULT : LIST;
        }
        throw NoAnswer.because("JSON, but " + wanted.missing(), Source.start(parser));
    }

    /** Goes to the value of the first decisive member of an object. */
    private static @Nullable String decisiveMember(JsonParser parser, Source source, ListShape<?> wanted)
            throws IOException, NoAnswer {
        ErrorNotice error = new ErrorNotice();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String member = parser.currentName();
            parser.nextToken();
            if (wanted.isDecidedBy(member)) {
                return member;
            }
            error.look(parser, source);
        }
        error.refuseEither();
        return null;
    }

    private static long place(IOException e) {
        JsonLocation place = e instanceof JacksonException broken ? broken.getLocation() : null;
        return place == null ? -1 : place.getByteOffset();
    }
}
