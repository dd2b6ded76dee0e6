package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.MappingIterator;
import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.stated.Stated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Goes through an answer once, element by element, so that a broken one loses no other. */
public final class PageReader<T> {

    private final Source source;
    private final JsonParser parser;
    private final ListShape<T> wanted;
    private final List<T> items = new ArrayList<>();
    private final List<Quarantined> broken = new ArrayList<>();
    private final Map<String, String> unknownFields = new LinkedHashMap<>();

    /** Reads one element after the other. */
    private MappingIterator<?> values;

    private Stated<String> cursor = Stated.absent();
    private Stated<Boolean> hasNext = Stated.absent();
    private Stated<Long> total = Stated.absent();

    /** Where the part that is being read begins: if the JSON breaks, all from here on is lost. */
    private long begun;

    /** The path of the list that is being read, and how many of its elements have been. */
    private String list = "";

    private int elements;

    private PageReader(Source source, JsonParser parser, ListShape<T> wanted) throws IOException {
        this.source = source;
        this.parser = parser;
        this.wanted = wanted;
        this.values = wanted.values(source, parser);
    }

    /**
     * Reads an answer.
     *
     * @param json the answer, UTF-8
     * @param wanted which list is looked for
     * @param <T> the type of its elements
     * @return what the answer says
     * @throws NoAnswer when there is no such list in it
     */
    public static <T> Page<T> read(byte[] json, ListShape<T> wanted) throws NoAnswer {
        Source source = new Source(json);
        AnswerShape shape = AnswerShape.of(source, wanted);
        try (JsonParser parser = source.parser(0)) {
            PageReader<T> reader = new PageReader<>(source, parser, wanted);
            reader.answer(shape);
            return reader.page();
        } catch (IOException e) {
            throw new AssertionError("bytes in memory", e);
        }
    }

    private Page<T> page() {
        return new Page<>(items, broken, cursor.value(), hasNext.orElse(false), total, unknownFields);
    }

    private void answer(AnswerShape shape) {
        try {
            parser.nextToken();
            if (shape == AnswerShape.ELEMENT) {
                element();
            } else {
                members(shape);
            }
            begun = Source.end(parser);
            if (parser.nextToken() != null) {
                lose("", "expected the end of the answer, got more at byte " + Source.start(parser));
            }
        } catch (IOException e) {
            String path = list.isEmpty() ? "" : list + "[" + elements + "]";
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
                broken.add(source.broken(e, begun, parser));
            }
            begun = Source.end(parser);
        }
    }

    private void member(AnswerShape shape) throws IOException {
        String member = JsonPath.of(around());
        boolean object = parser.currentToken() == JsonToken.START_OBJECT;
        if (member.equals("result") && shape == AnswerShape.ELEMENT_IN_RESULT) {
            element();
        } else if (member.equals("result") && object && shape == AnswerShape.LIST_IN_RESULT) {
            members(shape);
        } else if (parser.currentName().equals(wanted.list())) {
            elements(member);
        } else {
            about(member);
        }
    }

    private void about(String member) throws IOException {
        switch (parser.currentName()) {
            case "cursor", "last_id" -> cursor = whole(Scalar.TEXT);
            case "has_next" -> hasNext = whole(Scalar.FLAG);
            case "count", "total_items" -> total = whole(Scalar.WHOLE);
            // Until 23 November 2026 Ozon sends the older name beside the newer one.
            case "total" -> total = total.isStated() ? skipped() : whole(Scalar.WHOLE);
            default -> unknownFields.put(member, source.value(parser));
        }
    }

    private Stated<Long> skipped() throws IOException {
        source.skip(parser);
        return total;
    }

    private <S> Stated<S> whole(Scalar<S> scalar) throws IOException {
        Stated<S> value = scalar.read(parser);
        parser.finishToken();
        source.requireWhole(parser);
        return value;
    }

    private void elements(String path) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            Scalar.none("a list").read(parser);
            return;
        }
        begun = Source.end(parser);
        list = path;
        for (elements = 0; parser.nextToken() != JsonToken.END_ARRAY; elements++) {
            element();
        }
        list = "";
    }

    private void element() throws IOException {
        begun = Source.start(parser);
        JsonStreamContext outside = around();
        try {
            items.add(wanted.element(parser, values, outside));
        } catch (Misfit e) {
            Source.leave(parser, outside);
            broken.add(source.broken(e, begun, parser));
            values = wanted.values(source, parser);
        }
        begun = Source.end(parser);
    }

    /** The object or list in which the value stands at which the parser is. */
    private JsonStreamContext around() {
        JsonStreamContext place = parser.getParsingContext();
        return parser.currentToken().isStructStart() ? place.getParent() : place;
    }

    private void lose(String at, String reason) {
        broken.add(Broken.of(at, reason, source.text(begun, source.length())));
    }

    private String breakage(IOException e) {
        String what = source.isCut(parser, e) ? "the answer is cut off" : "the JSON cannot be read";
        return what + " at byte " + Source.end(parser) + "; everything from this part on is lost";
    }
}
