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
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps apart a member that is there, one that is null, and one that is missing. */
final class StatedDeserializer extends JsonDeserializer<Stated<?>> implements ContextualDeserializer {

    private static final Map<Class<?>, Scalar<?>> SCALARS = Map.ofEntries(
            Map.entry(String.class, Scalar.TEXT),
            Map.entry(Long.class, Scalar.WHOLE),
            Map.entry(Sku.class, Scalar.whole(Sku::new)),
            Map.entry(WarehouseId.class, Scalar.whole(WarehouseId::new)),
            Map.entry(Delivery.MethodId.class, Scalar.whole(Delivery.MethodId::new)),
            Map.entry(Cancellation.ReasonId.class, Scalar.whole(Cancellation.ReasonId::new)),
            Map.entry(Integer.class, Scalar.PIECES),
            Map.entry(BigDecimal.class, Scalar.DECIMAL),
            Map.entry(WireMoney.class, Scalar.AMOUNT),
            Map.entry(Boolean.class, Scalar.FLAG),
            Map.entry(Instant.class, Scalar.TIME),
            Map.entry(CurrencyCode.class, Scalar.CURRENCY));

    private final JavaType type;
    private final Scalar<?> scalar;
    private final JsonToken structure;

    /** Of the object, or of the elements of the list. */
    private final @Nullable JsonDeserializer<?> inside;

    /** Of values of a type. */
    StatedDeserializer(JavaType type) {
        this(type, null);
    }

    private StatedDeserializer(JavaType type, @Nullable JsonDeserializer<?> inside) {
        boolean list = type.isCollectionLikeType();
        this.type = type;
        this.scalar = type.hasRawClass(Word.class) ? word(type.containedType(0).getRawClass()) : scalar(type);
        this.structure = list ? JsonToken.START_ARRAY : JsonToken.START_OBJECT;
        this.inside = inside;
    }

    private static Scalar<?> scalar(JavaType type) {
        return SCALARS.getOrDefault(type.getRawClass(), Scalar.none(type.isCollectionLikeType() ? "a list" : "an object"));
    }

    @SuppressWarnings("unchecked") // Word has no other type within
    private static <E extends Enum<E> & Vocabulary> Scalar<Word<E>> word(Class<?> vocabulary) {
        return Scalar.word((Class<E>) vocabulary);
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
        boolean isScalar = type.hasRawClass(Word.class) || SCALARS.containsKey(type.getRawClass());
        boolean hasInside = type.hasRawClass(WireMoney.class) || !isScalar;
        JavaType within = type.isCollectionLikeType() ? type.getContentType() : type;
        return hasInside
                ? new StatedDeserializer(type, context.findContextualValueDeserializer(within, property))
                : this;
    }

    @Override
    public Stated<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (inside == null || parser.currentToken() != structure) {
            return scalar.read(parser);
        }
        return Stated.of(
                structure == JsonToken.START_ARRAY
                        ? elements(parser, context, inside)
                        : inside.deserialize(parser, context));
    }

    private static List<@Nullable Object> elements(
            JsonParser parser, DeserializationContext context, JsonDeserializer<?> each) throws IOException {
        List<@Nullable Object> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            boolean empty = token == JsonToken.VALUE_NULL;
            elements.add(empty ? each.getNullValue(context) : each.deserialize(parser, context));
        }
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
