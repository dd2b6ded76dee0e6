package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.databind.JavaType;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Word;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The values that a component of a record may have, beside records and lists. */
final class Scalars {

    private static final Map<Class<?>, Scalar<?>> BY_CLASS = Map.ofEntries(
            Map.entry(String.class, Scalar.TEXT),
            Map.entry(Long.class, Scalar.WHOLE),
            Map.entry(BigDecimal.class, Scalar.DECIMAL),
            Map.entry(Boolean.class, Scalar.FLAG),
            Map.entry(Instant.class, Scalar.TIME),
            Map.entry(LocalDate.class, Scalar.of("a day such as 2026-05-05", text -> LocalDate.parse(text.strip()))),
            Map.entry(CurrencyCode.class, Scalar.CURRENCY),
            Map.entry(Scalar.Pieces.class, Scalar.PIECES),
            Map.entry(WireMoney.class, Scalar.AMOUNT),
            Map.entry(Integer.class, Scalar.COUNT),
            Map.entry(Sku.class, Scalar.whole(Sku::new)),
            Map.entry(WarehouseId.class, Scalar.whole(WarehouseId::new)),
            Map.entry(Delivery.MethodId.class, Scalar.whole(Delivery.MethodId::new)),
            Map.entry(Cancellation.ReasonId.class, Scalar.whole(Cancellation.ReasonId::new)));

    private Scalars() {}

    /** How a value of a type is read; empty for records and lists. */
    static Optional<Scalar<?>> of(JavaType type) {
        if (type.hasRawClass(Word.class)) {
            return Optional.of(word(type.containedType(0).getRawClass()));
        }
        Scalar<?> known = BY_CLASS.get(type.getRawClass());
        return known == null ? id(type.getRawClass()) : Optional.of(known);
    }

    /** A record of one number or one text, as the core's identifiers are, is read from that number or text; the frequent ones stand above. */
    private static Optional<Scalar<?>> id(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null || components.length != 1) {
            return Optional.empty();
        }
        Class<?> only = components[0].getType();
        if (only == long.class) {
            return Optional.of(Scalar.WHOLE.map("a whole number", number -> make(type, only, number)));
        }
        return only == String.class
                ? Optional.of(Scalar.TEXT.map("a text", text -> make(type, only, text.strip())))
                : Optional.empty();
    }

    private static Object make(Class<?> type, Class<?> only, Object value) {
        try {
            return type.getConstructor(only).newInstance(value);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("refused by " + type.getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " is not public", e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the component says Word<E>, so the class is such an E
    private static Scalar<?> word(Class<?> vocabulary) {
        return Scalar.word((Class) vocabulary);
    }
}
