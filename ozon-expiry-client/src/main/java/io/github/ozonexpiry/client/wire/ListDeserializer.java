package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import io.github.ozonexpiry.stated.Stated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a list whose elements stand or fall together; null, blank text and a missing list are empty, null elements are left out. */
final class ListDeserializer extends JsonDeserializer<List<?>> implements ContextualDeserializer {

    private final StatedDeserializer element;

    ListDeserializer(JavaType element) {
        this(new StatedDeserializer(element));
    }

    private ListDeserializer(StatedDeserializer element) {
        this.element = element;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
        return new ListDeserializer(element.createContextual(context, property));
    }

    @Override
    public List<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            Scalar.none("a list").read(parser);
            return List.of();
        }
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (element.deserialize(parser, context) instanceof Stated.Value<?> value) {
                list.add(value.get());
            }
        }
        return List.copyOf(list);
    }

    @Override
    public List<?> getNullValue(DeserializationContext context) {
        return List.of();
    }
}
