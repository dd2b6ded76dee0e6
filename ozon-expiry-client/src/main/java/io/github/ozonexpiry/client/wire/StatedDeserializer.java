package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.stated.Stated;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Keeps apart a member that is there, one that is null, and one that is missing. */
final class StatedDeserializer extends JsonDeserializer<Stated<?>> implements ContextualDeserializer {

    private final JavaType type;
    private final Scalar<?> scalar;
    private final JsonToken structure;
    private final @Nullable JsonDeserializer<?> inside;

    /** Of values of a type. */
    StatedDeserializer(JavaType type) {
        this(type, null);
    }

    private StatedDeserializer(JavaType type, @Nullable JsonDeserializer<?> inside) {
        boolean list = type.isCollectionLikeType();
        this.type = type;
        this.scalar = Scalars.of(type).orElseGet(() -> Scalar.none(list ? "a list" : "an object"));
        this.structure = list ? JsonToken.START_ARRAY : JsonToken.START_OBJECT;
        this.inside = inside;
    }

    @Override
    public StatedDeserializer createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
        JavaType object = type.hasRawClass(Money.class) ? context.constructType(WireMoney.class) : type;
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
        Object value = inside.deserialize(parser, context);
        return type.hasRawClass(Money.class)
                ? WireMoney.toMoney(Stated.of((WireMoney) value), Stated.absent())
                : Stated.of(value);
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
