package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.CollectionType;
import io.github.ozonexpiry.client.answer.Complaint;
import io.github.ozonexpiry.client.answer.Listed;
import io.github.ozonexpiry.stated.Stated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Jackson as the records need it: components in snake case, {@link Stated} for what may be null or missing, {@link List} and
 * {@link Listed} for lists, and {@code unknownFields} for the rest.
 */
final class Mapper {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .annotationIntrospector(new UnknownFields())
            .addModule(new OwnModule(new ByType()))
            .build();

    private static final JsonMapper FOREIGN = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .annotationIntrospector(new UnknownFields())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new OwnModule(new StatedOnly()))
            .build();

    private Mapper() {}

    /** A reader of what is perhaps nothing; it wants the {@link Source} as an attribute. */
    static ObjectReader stated(JavaType type) {
        return JSON.readerFor(JSON.getTypeFactory().constructParametricType(Stated.class, type));
    }

    /** A reader of objects; it wants the {@link Source} as an attribute. */
    static ObjectReader of(Class<?> type) {
        return JSON.readerFor(type);
    }

    static JavaType type(Class<?> type) {
        return JSON.constructType(type);
    }

    /** The type of an answer with an object within {@code result}. */
    static JavaType resultOf(Class<?> type) {
        return JSON.getTypeFactory().constructParametricType(ResultOf.class, type);
    }

    /** A reader of a caller's own type, which need not have a component for each member and whose lists are Jackson's own. */
    static ObjectReader foreign(Class<?> type) {
        return FOREIGN.readerFor(type);
    }

    /** {@link SimpleModule} knows classes; only here is the type within {@code Stated<...>} still known. */
    private static final class OwnModule extends SimpleModule {

        private static final long serialVersionUID = 1;

        private final transient Deserializers deserializers;

        OwnModule(Deserializers deserializers) {
            this.deserializers = deserializers;
        }

        @Override
        public void setupModule(SetupContext context) {
            context.addDeserializers(deserializers);
        }
    }

    private static class StatedOnly extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return type.hasRawClass(Stated.class) ? new StatedDeserializer(type.containedType(0)) : null;
        }
    }

    private static final class ByType extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            if (type.hasRawClass(Listed.class)) {
                return ListDeserializer.oneByOne(type.containedType(0));
            }
            if (!type.hasRawClass(Stated.class)) {
                return ShapeReader.of(type);
            }
            JavaType value = type.containedType(0);
            return value.hasRawClass(Complaint.class) ? new ComplaintDeserializer() : new StatedDeserializer(value);
        }

        @Override
        public @Nullable JsonDeserializer<?> findCollectionDeserializer(
                CollectionType type,
                DeserializationConfig config,
                BeanDescription description,
                @Nullable TypeDeserializer typing,
                @Nullable JsonDeserializer<?> elements) {
            boolean plain =
                    type.hasRawClass(List.class) && !type.getContentType().hasRawClass(Stated.class);
            return plain ? ListDeserializer.whole(type.getContentType()) : null;
        }
    }
}
