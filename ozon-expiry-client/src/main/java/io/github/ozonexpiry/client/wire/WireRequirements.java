package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.ozonexpiry.posting.Line.Requirement;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Word;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** {@code requirements}: one list of products a kind. A kind newer than this library is known by its first words. */
@JsonDeserialize(using = WireRequirements.Reader.class)
record WireRequirements(Map<Word<Requirement>, Set<Sku>> skus, Map<String, String> unknownFields) implements Shape {

    private static final String KIND = "products_requiring_";

    static final class Reader extends JsonDeserializer<WireRequirements> {

        @Override
        public WireRequirements deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Map<Word<Requirement>, Set<Sku>> skus = new LinkedHashMap<>();
            Map<String, String> unknown = new LinkedHashMap<>();
            RawJson raw = new RawJson();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String member = parser.currentName();
                parser.nextToken();
                if (member.startsWith(KIND)) {
                    skus.put(Word.read(Requirement.class, member), skus(parser));
                } else {
                    unknown.put(member, raw.deserialize(parser, context));
                }
            }
            skus.values().removeIf(Set::isEmpty);
            return new WireRequirements(skus, unknown);
        }

        private static Set<Sku> skus(JsonParser parser) throws IOException {
            Set<Sku> skus = new HashSet<>();
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                Scalar.none("a list").read(parser);
                return Set.of();
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                Scalar.WHOLE.read(parser).map(Sku::new).value().ifPresent(skus::add);
            }
            return Set.copyOf(skus);
        }
    }
}
