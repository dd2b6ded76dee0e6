package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.databind.JavaType;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Word;
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
            Map.entry(PostingNumber.class, Scalar.of("a posting's number", PostingNumber::of)),
            Map.entry(Integer.class, Scalar.PIECES.map(Scalar.PIECES.expected(), Scalar.Pieces::number)),
            Map.entry(Sku.class, Scalar.whole(Sku::new)),
            Map.entry(WarehouseId.class, Scalar.whole(WarehouseId::new)),
            Map.entry(Delivery.MethodId.class, Scalar.whole(Delivery.MethodId::new)),
            Map.entry(Cancellation.ReasonId.class, Scalar.whole(Cancellation.ReasonId::new)));

    private Scalars() {}

    /** How a value of a type is read; empty for records and lists. */
    static Optional<Scalar<?>> of(JavaType type) {
        return type.hasRawClass(Word.class)
                ? Optional.of(word(type.containedType(0).getRawClass()))
                : Optional.ofNullable(BY_CLASS.get(type.getRawClass()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the component says Word<E>, so the class is such an E
    private static Scalar<?> word(Class<?> vocabulary) {
        return Scalar.word((Class) vocabulary);
    }
}
