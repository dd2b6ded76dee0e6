package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.stated.Stated;
import java.io.IOException;
import java.util.Optional;

/**
 * How an answer holds its list: the member that is the list, at the top or within {@code result}, and what its elements are.
 *
 * @param <T> the type of the elements
 */
public final class ListShape<T> {

    /** Postings; also the bare object of one posting, known by its number. */
    public static final ListShape<Posting> POSTINGS = new ListShape<>(
            "postings",
            "a posting",
            Optional.of("posting_number"),
            Mapper.of(WirePosting.class),
            (wire, place) -> ((WirePosting) wire).toPosting(place));

    private final String list;
    private final String element;
    private final Optional<String> single;
    private final ObjectReader reader;
    private final Translation<T> translation;

    private interface Translation<T> {

        T translate(Object wire, JsonStreamContext place) throws Misfit;
    }

    private ListShape(
            String list, String element, Optional<String> single, ObjectReader reader, Translation<T> translation) {
        this.list = list;
        this.element = element;
        this.single = single;
        this.reader = reader;
        this.translation = translation;
    }

    /**
     * A list.
     *
     * @param list the member that is the list; {@code result} where the answer's {@code result} is the list itself
     * @param element what its elements are read as: a record whose components are named as Ozon's members, or one of the values of
     *     {@link Scalar}
     * @param <T> the type of the elements
     * @return the shape
     */
    public static <T> ListShape<T> of(String list, Class<T> element) {
        ObjectReader reader = Mapper.stated(Mapper.type(element));
        return new ListShape<>(list, "an element of " + list, Optional.empty(), reader, (wire, place) -> {
            if (wire instanceof Stated.Value<?> value) {
                return element.cast(value.get());
            }
            throw new Misfit(JsonPath.of(place), "expected an element of " + list + ", got nothing");
        });
    }

    /** The member that is the list. */
    String list() {
        return list;
    }

    /** Whether a member shows where the list is. */
    boolean isDecidedBy(String member) {
        return member.equals(list)
                || member.equals("result")
                || single.filter(member::equals).isPresent();
    }

    /** The member that shows an object to be an element itself, without a list around it. */
    Optional<String> single() {
        return single;
    }

    /** What {@link #element} reads the elements of an answer with; of no use after one that could not be read. */
    MappingIterator<?> values(Source source, JsonParser parser) throws IOException {
        return reader.withAttribute(Source.class, source).readValues(parser);
    }

    /** Reads the element at which a parser stands, within {@code place}. */
    T element(JsonParser parser, MappingIterator<?> values, JsonStreamContext place) throws IOException {
        if (single.isPresent() && parser.currentToken() != JsonToken.START_OBJECT) {
            throw Misfit.at(parser, element);
        }
        return translation.translate(values.nextValue(), place);
    }

    /** Any element, for messages. */
    String any() {
        return single.isPresent() ? "any posting" : "any " + element.replaceFirst("^an ", "");
    }

    /** What an answer without it lacks, for messages. */
    String missing() {
        return single.isPresent() ? "neither " + list + " nor " + element : "without '" + list + "'";
    }
}
