package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.ozonexpiry.stated.Stated;
import org.jspecify.annotations.Nullable;

/** Jackson as the wire records need it. */
final class Mapper {

    private static final ObjectReader POSTING = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new StatedModule())
            .build()
            .readerFor(WirePosting.class);

    private Mapper() {}

    /** Reads postings out of a source. */
    static ObjectReader postings(Source source) {
        return POSTING.withAttribute(Source.class, source);
    }

    /** {@link SimpleModule} knows classes; only here is the type within {@code Stated<...>} still known. */
    private static final class StatedModule extends SimpleModule {

        private static final long serialVersionUID = 1;

        @Override
        public void setupModule(SetupContext context) {
            context.addDeserializers(new Deserializers.Base() {
                @Override
                public @Nullable JsonDeserializer<?> findBeanDeserializer(
                        JavaType type, DeserializationConfig config, BeanDescription description) {
                    return type.hasRawClass(Stated.class)
                            ? new StatedDeserializer(type.containedType(0))
                            : ShapeReader.of(type);
                }
            });
        }
    }
}
