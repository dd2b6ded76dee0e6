package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.stated.Stated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Goes through an answer once, posting by posting, so that a broken one loses no other. */
public final class PageReader {

    private final Source source;
    private final JsonParser parser;
    private final ObjectReader postingReader;
    private final List<Posting> postings = new ArrayList<>();
    private final List<Broken> broken = new ArrayList<>();
    private final Map<String, String> unknownFields = new LinkedHashMap<>();
    private Stated<String> cursor = Stated.absent();
    private Stated<Boolean> hasNext = Stated.absent();
    private Stated<Long> count = Stated.absent();

    /** Where the part that is being read begins: if the JSON breaks, all from here on is lost. */
    private long begun;

    /** The path of the part that is being read. */
    private String path = "";

    private PageReader(Source source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
        this.postingReader = Mapper.postings(source);
    }

    /**
     * Reads an answer.
     *
     * @throws NoAnswer when it is none with postings
     */
    public static WirePage read(byte[] json) throws NoAnswer {
        Source source = new Source(json);
        AnswerShape shape = AnswerShape.of(source);
        try (JsonParser parser = source.parser(0)) {
            PageReader reader = new PageReader(source, parser);
            reader.answer(shape);
            return reader.page();
        } catch (IOException e) {
            throw new AssertionError("bytes in memory", e);
        }
    }

    private WirePage page() {
        return new WirePage(postings, broken, cursor.value(), hasNext.orElse(false), count, unknownFields);
    }

    private void answer(AnswerShape shape) {
        try {
            parser.nextToken();
            if (shape == AnswerShape.POSTING) {
                posting();
            } else {
                members(shape);
            }
            begun = Source.end(parser);
            if (parser.nextToken() != null) {
                lose("", "expected the end of the answer, got more at byte " + Source.start(parser));
            }
        } catch (IOException e) {
            String deeper = JsonPath.of(parser.getParsingContext());
            lose(deeper.startsWith(path) ? deeper : path, breakage(e));
        }
    }

    private void members(AnswerShape shape) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            parser.nextToken();
            begun = Source.start(parser);
            try {
                member(shape);
            } catch (Misfit e) {
                source.skip(parser);
                broken.add(Broken.of(e.path(), e.reason(), source.text(begun, Source.end(parser))));
            }
            begun = Source.end(parser);
        }
    }

    private void member(AnswerShape shape) throws IOException {
        String member = JsonPath.of(around());
        boolean object = parser.currentToken() == JsonToken.START_OBJECT;
        if (member.equals("result") && shape == AnswerShape.POSTING_IN_RESULT) {
            posting();
        } else if (member.equals("result") && object && shape == AnswerShape.PAGE_IN_RESULT) {
            members(shape);
        } else {
            switch (parser.currentName()) {
                case "postings" -> postings(member);
                case "cursor" -> cursor = whole(Scalar.TEXT);
                case "has_next" -> hasNext = whole(Scalar.FLAG);
                case "count" -> count = whole(Scalar.WHOLE);
                default -> unknownFields.put(member, source.value(parser));
            }
        }
    }

    private <T> Stated<T> whole(Scalar<T> scalar) throws IOException {
        Stated<T> value = scalar.read(parser);
        parser.finishToken();
        source.requireWhole(parser);
        return value;
    }

    private void postings(String list) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            Scalar.none("a list").read(parser);
            return;
        }
        begun = Source.end(parser);
        path = list + "[0]";
        for (int i = 1; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            posting();
            path = list + "[" + i + "]";
        }
        path = "";
    }

    private void posting() throws IOException {
        begun = Source.start(parser);
        JsonStreamContext outside = around();
        String postingPath = JsonPath.of(outside);
        try {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw Misfit.at(parser, "a posting");
            }
            WirePosting wire = postingReader.readValue(parser);
            postings.add(wire.toPosting(postingPath));
        } catch (Misfit e) {
            skipTo(outside);
            broken.add(Broken.of(e.path(), e.reason(), source.text(begun, Source.end(parser))));
        }
        begun = Source.end(parser);
    }

    /** The object or list in which the value stands at which the parser is. */
    private JsonStreamContext around() {
        JsonStreamContext place = parser.getParsingContext();
        return parser.currentToken().isStructStart() ? place.getParent() : place;
    }

    /** Goes to the end of a posting in the middle of which reading ended. */
    private void skipTo(JsonStreamContext outside) throws IOException {
        while (parser.getParsingContext().getNestingDepth() > outside.getNestingDepth()) {
            parser.nextToken();
        }
        parser.finishToken();
    }

    private void lose(String at, String reason) {
        broken.add(Broken.of(at, reason, source.text(begun, source.length())));
    }

    private String breakage(IOException e) {
        String what = source.isCut(parser, e) ? "the answer is cut off" : "the JSON cannot be read";
        return what + " at byte " + Source.end(parser) + "; everything from this part on is lost";
    }
}
