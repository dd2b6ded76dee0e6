package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an answer's outermost members show it to be. */
enum AnswerShape {
    /** A page of postings. */
    PAGE,
    /** A page of postings within {@code result}. */
    PAGE_IN_RESULT,
    /** One posting. */
    POSTING,
    /** One posting within {@code result}. */
    POSTING_IN_RESULT;

    private static final Set<String> DECISIVE = Set.of("postings", "result", "posting_number");

    /**
     * The shape of an answer; looks no further than the first member that decides.
     *
     * @throws NoAnswer when nothing decides before the answer ends or breaks
     */
    static AnswerShape of(Source source) throws NoAnswer {
        if (!source.isUtf8()) {
            throw NoAnswer.because("not UTF-8", 0);
        }
        try (JsonParser parser = source.parser(0)) {
            return of(parser, source);
        } catch (IOException e) {
            throw new AssertionError("bytes in memory", e);
        }
    }

    private static AnswerShape of(JsonParser parser, Source source) throws NoAnswer {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw NoAnswer.because("empty", 0);
            }
            if (first != JsonToken.START_OBJECT) {
                throw NoAnswer.because("JSON, but no object", Source.start(parser));
            }
            return ofObject(parser, source);
        } catch (IOException e) {
            if (source.isCut(parser, e)) {
                throw NoAnswer.because("cut off before any posting", source.length());
            }
            // Within an object the text may be about a buyer, so only what never became one is shown.
            boolean object = !parser.getParsingContext().inRoot();
            if (object) {
                throw NoAnswer.because("broken JSON before any posting", place(e));
            }
            String start = source.text(0, Math.min(source.length(), 1000)).strip();
            throw NoAnswer.quoting("not JSON: ", start, place(e));
        }
    }

    private static AnswerShape ofObject(JsonParser parser, Source source) throws IOException, NoAnswer {
        String member = decisiveMember(parser, source);
        if (member == null) {
            throw NoAnswer.because("JSON, but neither postings nor a posting", -1);
        }
        boolean wrapped = member.equals("result");
        if (wrapped) {
            member = parser.currentToken() == JsonToken.START_OBJECT ? decisiveMember(parser, source) : null;
        }
        if ("posting_number".equals(member)) {
            return wrapped ? POSTING_IN_RESULT : POSTING;
        }
        boolean list = parser.currentToken() == JsonToken.START_ARRAY || parser.currentToken() == JsonToken.VALUE_NULL;
        if ("postings".equals(member) && list) {
            return wrapped ? PAGE_IN_RESULT : PAGE;
        }
        throw NoAnswer.because("JSON, but neither postings nor a posting", Source.start(parser));
    }

    /** Goes to the value of the first decisive member of an object. */
    private static @Nullable String decisiveMember(JsonParser parser, Source source) throws IOException, NoAnswer {
        @Nullable Integer code = null;
        @Nullable String message = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String member = parser.currentName();
            parser.nextToken();
            if (DECISIVE.contains(member)) {
                return member;
            }
            if (member.equals("code") && parser.currentToken().isScalarValue()) {
                code = number(parser.getText());
            } else if (member.equals("message") && parser.currentToken() == JsonToken.VALUE_STRING) {
                message = parser.getText();
            } else {
                source.skip(parser);
            }
        }
        if (code != null || message != null) {
            throw NoAnswer.error(code, message);
        }
        return null;
    }

    private static @Nullable Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static long place(IOException e) {
        JsonLocation place = e instanceof JacksonException broken ? broken.getLocation() : null;
        return place == null ? -1 : place.getByteOffset();
    }
}
