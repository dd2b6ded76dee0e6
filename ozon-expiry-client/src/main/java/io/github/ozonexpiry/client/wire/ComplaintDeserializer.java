package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import io.github.ozonexpiry.client.answer.Complaint;
import io.github.ozonexpiry.stated.Stated;
import java.io.IOException;
import java.util.Set;

/** Reads what went wrong with an element: text, null, or a list or an object, which without content is no complaint. */
final class ComplaintDeserializer extends JsonDeserializer<Stated<?>> {

    private static final Set<String> WITHOUT_CONTENT = Set.of("[]", "{}");

    @Override
    public Stated<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken().isScalarValue()) {
            return Scalar.TEXT.read(parser).map(Complaint::new);
        }
        String json = Source.of(context).value(parser);
        boolean none = WITHOUT_CONTENT.contains(json.replaceAll("\\s", ""));
        return none ? Stated.nothing(json) : Stated.of(new Complaint(json));
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
