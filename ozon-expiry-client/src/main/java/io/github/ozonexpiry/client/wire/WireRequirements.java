package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.ozonexpiry.client.wire.Members.Member;
import io.github.ozonexpiry.posting.Line.Requirement;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code requirements}: one list of products a kind. A kind newer than this library is known by its first words. */
@JsonDeserialize(using = WireRequirements.Reader.class)
record WireRequirements(Map<Word<Requirement>, Set<Sku>> skus, Map<String, String> unknownFields) implements Shape {

    private static final Scalar<Sku> SKU = Scalar.whole(Sku::new);
    private static final String KIND = "products_requiring_";

    private static final Members<Word<Requirement>> KINDS = new Members<>();

    static {
        for (Requirement kind : Requirement.values()) {
            kind.words().forEach(word -> KINDS.add(word, Word.read(Requirement.class, word)));
        }
    }

    static final class Reader extends JsonDeserializer<WireRequirements> {

        @Override
        public WireRequirements deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Map<Word<Requirement>, Set<Sku>> skus = Map.of();
            Map<String, String> unknown = Map.of();
            Member<Word<Requirement>> member = KINDS.after(KINDS.start(), parser);
            for (; member != null; member = KINDS.after(member, parser)) {
                String name = parser.currentName();
                if (member.meaning() == null && !name.startsWith(KIND)) {
                    unknown = unknown.isEmpty() ? new LinkedHashMap<>() : unknown;
                    unknown.put(name, RawJson.of(parser, context));
                    continue;
                }
                Set<Sku> products = skus(parser);
                if (!products.isEmpty()) {
                    skus = skus.isEmpty() ? new HashMap<>() : skus;
                    skus.put(Word.read(Requirement.class, name), products);
                }
            }
            return new WireRequirements(skus, unknown);
        }

        private static Set<Sku> skus(JsonParser parser) throws IOException {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                Scalar.none("a list").read(parser);
                return Set.of();
            }
            if (parser.nextToken() == JsonToken.END_ARRAY) {
                return Set.of();
            }
            List<Sku> skus = new ArrayList<>(1);
            do {
                SKU.read(parser).value().ifPresent(skus::add);
            } while (parser.nextToken() != JsonToken.END_ARRAY);
            return skus.size() == 1 ? Set.of(skus.get(0)) : Set.copyOf(skus);
        }
    }
}
