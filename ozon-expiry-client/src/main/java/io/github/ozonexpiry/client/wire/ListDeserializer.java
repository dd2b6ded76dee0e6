package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import io.github.ozonexpiry.client.answer.Listed;
import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.stated.Stated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a list: a {@link List} whose elements stand or fall together, or a {@link Listed} of which a broken one loses no other. Null, blank
 * text and a missing list are empty; null elements are left out.
 */
final class ListDeserializer extends JsonDeserializer<Object> implements ContextualDeserializer {

    private final StatedDeserializer element;
    private final boolean oneByOne;

    private ListDeserializer(StatedDeserializer element, boolean oneByOne) {
        this.element = element;
        this.oneByOne = oneByOne;
    }

    static ListDeserializer whole(JavaType element) {
        return new ListDeserializer(new StatedDeserializer(element), false);
    }

    static ListDeserializer oneByOne(JavaType element) {
        return new ListDeserializer(new StatedDeserializer(element), true);
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
        return new ListDeserializer(element.createContextual(context, property), oneByOne);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            Scalar.none("a list").read(parser);
            return getNullValue(context);
        }
        List<Object> items = new ArrayList<>();
        List<Quarantined> broken = new ArrayList<>();
        JsonStreamContext list = parser.getParsingContext();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            long begun = Source.start(parser);
            try {
                if (element.deserialize(parser, context) instanceof Stated.Value<?> value) {
                    items.add(value.get());
                }
            } catch (Misfit e) {
                if (!oneByOne) {
                    throw e;
                }
                Source.leave(parser, list);
                broken.add(Source.of(context).broken(e, begun, parser));
            }
        }
        return made(items, broken);
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return made(List.of(), List.of());
    }

    private Object made(List<Object> items, List<Quarantined> broken) {
        return oneByOne ? new Listed<>(items, broken) : List.copyOf(items);
    }
}
