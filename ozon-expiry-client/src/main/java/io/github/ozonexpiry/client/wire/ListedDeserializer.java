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
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.github.ozonexpiry.client.answer.Listed;
import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.stated.Stated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a list within an object, element by element, so that a broken one loses no other. */
final class ListedDeserializer extends JsonDeserializer<Listed<?>> implements ContextualDeserializer {

    private final StatedDeserializer element;

    ListedDeserializer(JavaType element) {
        this(new StatedDeserializer(element));
    }

    private ListedDeserializer(StatedDeserializer element) {
        this.element = element;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
        return new ListedDeserializer(element.createContextual(context, property));
    }

    @Override
    public Listed<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        List<Object> items = new ArrayList<>();
        List<Quarantined> broken = new ArrayList<>();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            Scalar.none("a list").read(parser);
            return new Listed<>(items, broken);
        }
        Source source = (Source) context.getAttribute(Source.class);
        JsonStreamContext list = parser.getParsingContext();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            long begun = Source.start(parser);
            String path = JsonPath.of(list);
            try {
                if (element.deserialize(parser, context) instanceof Stated.Value<?> value) {
                    items.add(value.get());
                }
            } catch (Misfit e) {
                Source.leave(parser, list);
                broken.add(Broken.of(e.path(), e.reason(), source.text(begun, Source.end(parser))));
            } catch (ValueInstantiationException e) {
                Source.leave(parser, list);
                Misfit misfit = Misfit.refused(path, e);
                broken.add(Broken.of(misfit.path(), misfit.reason(), source.text(begun, Source.end(parser))));
            }
        }
        return new Listed<>(items, broken);
    }

    @Override
    public Listed<?> getNullValue(DeserializationContext context) {
        return new Listed<>(List.of(), List.of());
    }
}
