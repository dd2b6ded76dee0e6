package io.github.ozonexpiry.client.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationContext;
import io.github.ozonexpiry.client.answer.Quarantined;
import java.io.IOException;

/** The bytes of an answer, from which parts are taken as Ozon wrote them. */
final class Source {

    private static final JsonFactory JSON = new JsonFactory();

    private final byte[] json;

    Source(byte[] json) {
        this.json = json;
    }

    /** A parser whose offsets count from {@code from}. */
    JsonParser parser(long from) throws IOException {
        return JSON.createParser(json, (int) from, json.length - (int) from);
    }

    /** The source of what is being read. */
    static Source of(DeserializationContext context) {
        return (Source) context.getAttribute(Source.class);
    }

    /** The part from a byte to where a parser stands, which could not be read. */
    Quarantined broken(Misfit misfit, long begun, JsonParser parser) {
        return Broken.of(misfit.path(), misfit.reason(), text(begun, end(parser)));
    }

    long length() {
        return json.length;
    }

    byte[] bytes() {
        return json;
    }

    /** The text from one byte to another. */
    String text(long start, long end) {
        return new String(json, (int) start, (int) (end - start), UTF_8);
    }

    /** The text of the value at which a parser stands; the parser then stands at its end. */
    String value(JsonParser parser) throws IOException {
        long start = start(parser);
        skip(parser);
        return text(start, end(parser));
    }

    /** Goes to the end of the value at which a parser stands. */
    void skip(JsonParser parser) throws IOException {
        parser.skipChildren();
        parser.finishToken();
        requireWhole(parser);
    }

    /** Goes to the end of the value directly within {@code outside} in the middle of which reading ended. */
    static void leave(JsonParser parser, JsonStreamContext outside) throws IOException {
        while (parser.getParsingContext().getNestingDepth() > outside.getNestingDepth()) {
            parser.nextToken();
        }
        parser.finishToken();
    }

    /** Refuses a number that goes on to the end of the answer: inside an object it is the beginning of a longer one that was cut. */
    void requireWhole(JsonParser parser) throws IOException {
        if (parser.currentToken().isNumeric() && end(parser) == length()) {
            throw new JsonEOFException(parser, parser.currentToken(), "a number that was cut");
        }
    }

    /** Whether reading failed because the answer ends too early, within a word such as {@code true} too. */
    boolean isCut(JsonParser parser, IOException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        boolean open = !parser.getParsingContext().inRoot();
        return cause instanceof JsonEOFException || (open && end(parser) >= length());
    }

    static long start(JsonParser parser) {
        return parser.currentTokenLocation().getByteOffset();
    }

    static long end(JsonParser parser) {
        return parser.currentLocation().getByteOffset();
    }

    /** UTF-16 and UTF-32 show a zero byte or their byte order mark at once; JSON in UTF-8 never does. */
    boolean isUtf8() {
        if (json.length < 2) {
            return true;
        }
        int mark = ((json[0] & 0xFF) << 8) | (json[1] & 0xFF);
        return json[0] != 0 && json[1] != 0 && mark != 0xFEFF && mark != 0xFFFE;
    }
}
