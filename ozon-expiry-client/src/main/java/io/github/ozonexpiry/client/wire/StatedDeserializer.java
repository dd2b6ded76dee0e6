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
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.stated.Stated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps apart a member that is there, one that is null, and one that is missing. */
final class StatedDeserializer extends JsonDeserializer<Stated<?>> implements ContextualDeserializer {

    private static final int MOST_USUAL = 10;

    private final JavaType type;
    private final Scalar<?> scalar;
    private final JsonToken structure;
    private final boolean money;

    /** Of the object, of the list, or of the elements of a list that are stated one by one. */
    private final @Nullable JsonDeserializer<?> inside;

    /** How many elements the list had last time: one posting's list is mostly as long as the next one's. */
    private int usualSize;

    /** Of values of a type. */
    StatedDeserializer(JavaType type) {
        this(type, null);
    }

    private StatedDeserializer(JavaType type, @Nullable JsonDeserializer<?> inside) {
        boolean list = type.isCollectionLikeType();
        this.type = type;
        this.scalar = Scalars.of(type).orElseGet(() -> Scalar.none(list ? "a list" : "an object"));
        this.structure = list ? JsonToken.START_ARRAY : JsonToken.START_OBJECT;
        this.money = type.hasRawClass(Money.class);
        this.inside = inside;
    }

    @Override
    public StatedDeserializer createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
        JavaType object = money ? context.constructType(WireMoney.class) : eachStated() ? type.getContentType() : type;
        boolean hasInside =
                object.hasRawClass(WireMoney.class) || Scalars.of(type).isEmpty();
        return hasInside
                ? new StatedDeserializer(type, context.findContextualValueDeserializer(object, property))
                : this;
    }

    @Override
    public Stated<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (inside == null || parser.currentToken() != structure) {
            return scalar.read(parser);
        }
        if (eachStated()) {
            return Stated.of(elements(parser, context, inside));
        }
        Object value = object(parser, context, inside);
        return money ? WireMoney.toMoney(Stated.of((WireMoney) value), Stated.absent()) : Stated.of(value);
    }

    /** A value that its record refuses is a misfit like any other. */
    private static Object object(JsonParser parser, DeserializationContext context, JsonDeserializer<?> inside)
            throws IOException {
        JsonStreamContext place = parser.getParsingContext().getParent();
        try {
            return inside.deserialize(parser, context);
        } catch (ValueInstantiationException e) {
            throw Misfit.refused(place, e);
        }
    }

    private boolean eachStated() {
        return structure == JsonToken.START_ARRAY && type.getContentType().hasRawClass(Stated.class);
    }

    private List<Object> elements(JsonParser parser, DeserializationContext context, JsonDeserializer<?> each)
            throws IOException {
        List<Object> elements = new ArrayList<>(usualSize);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(each.deserialize(parser, context));
        }
        usualSize = Math.min(elements.size(), MOST_USUAL);
        return elements;
    }

    @Override
    public Stated<?> getNullValue(DeserializationContext context) {
        return Stated.nothing();
    }

    @Override
    public Stated<?> getAbsentValue(DeserializationContext context) {
        return Stated.absent();
    }
}
