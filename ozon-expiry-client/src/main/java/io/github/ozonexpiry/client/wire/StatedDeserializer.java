package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.stated.Stated;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps apart a member that is there, one that is null, and one that is missing. */
final class StatedDeserializer extends JsonDeserializer<Stated<?>> implements ContextualDeserializer {

    private static final Map<Class<?>, Scalar<?>> SCALARS = Map.of(
            String.class, Scalar.TEXT,
            Long.class, Scalar.WHOLE,
            BigDecimal.class, Scalar.DECIMAL,
            Boolean.class, Scalar.FLAG,
            Instant.class, Scalar.TIME,
            CurrencyCode.class, Scalar.CURRENCY,
            Scalar.Pieces.class, Scalar.PIECES,
            WireMoney.class, Scalar.AMOUNT);

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
        this.scalar = SCALARS.getOrDefault(type.getRawClass(), Scalar.none(list ? "a list" : "an object"));
        this.structure = list ? JsonToken.START_ARRAY : JsonToken.START_OBJECT;
        this.inside = inside;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
        boolean hasInside = type.hasRawClass(WireMoney.class) || !SCALARS.containsKey(type.getRawClass());
        return hasInside ? new StatedDeserializer(type, context.findContextualValueDeserializer(type, property)) : this;
    }

    @Override
    public Stated<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return inside != null && parser.currentToken() == structure
                ? Stated.of(inside.deserialize(parser, context))
                : scalar.read(parser);
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
