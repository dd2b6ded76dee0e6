package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;

/** Keeps a member that this version does not know as the text that Ozon sent. */
final class RawJson extends JsonDeserializer<String> {

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return of(parser, context);
    }

    static String of(JsonParser parser, DeserializationContext context) throws IOException {
        return Source.of(context).value(parser);
    }

    @Override
    public String getNullValue(DeserializationContext context) {
        return "null";
    }
}
