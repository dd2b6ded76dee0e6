package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import io.github.ozonexpiry.client.wire.Members.Member;
import io.github.ozonexpiry.stated.Stated;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object as a wire record: each member as its part, a missing one as silence, an unknown one as the text that Ozon sent. Jackson's
 * own way to a record is ready for constructors of any kind and takes twice as long.
 */
final class ShapeReader extends JsonDeserializer<Object> implements ResolvableDeserializer {

    private static final SnakeCaseStrategy NAMING = new SnakeCaseStrategy();

    private final Constructor<?> constructor;
    private final Object[] silence;
    private final int unknown;
    private final Members<Part> members = new Members<>();

    /** A part by its place in the constructor; a member that is not needed has no reader. */
    private record Part(int place, @Nullable JsonDeserializer<?> reader) {}

    private ShapeReader(Constructor<?> constructor, int unknown) {
        this.constructor = constructor;
        this.unknown = unknown;
        this.silence = new Object[constructor.getParameterCount()];
        Arrays.fill(silence, Stated.absent());
        silence[unknown] = Map.of();
    }

    /** The reader of a record whose parts are all {@link Stated}, but for one map of {@link UnknownMembers}; null for any other type. */
    static @Nullable ShapeReader of(JavaType type) {
        Constructor<?>[] constructors = type.getRawClass().getDeclaredConstructors();
        if (!type.isRecordType() || constructors.length > 1) {
            return null;
        }
        int unknown = -1;
        Parameter[] parts = constructors[0].getParameters();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].isAnnotationPresent(UnknownMembers.class)) {
                unknown = i;
            } else if (parts[i].getType() != Stated.class) {
                return null;
            }
        }
        return unknown < 0 ? null : new ShapeReader(constructors[0], unknown);
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        Class<?> type = constructor.getDeclaringClass();
        JsonIgnoreProperties ignored = type.getAnnotation(JsonIgnoreProperties.class);
        for (String name : ignored == null ? new String[0] : ignored.value()) {
            members.add(name, new Part(-1, null));
        }
        RecordComponent[] parts = type.getRecordComponents();
        for (int i = 0; i < parts.length; i++) {
            if (i != unknown) {
                JavaType part = context.constructType(parts[i].getGenericType());
                members.add(name(parts[i]), new Part(i, context.findContextualValueDeserializer(part, null)));
            }
        }
    }

    private static String name(RecordComponent part) {
        JsonProperty own = part.getAccessor().getAnnotation(JsonProperty.class);
        return own == null ? NAMING.translate(part.getName()) : own.value();
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Object[] parts = silence.clone();
        @Nullable Map<String, String> unknownMembers = null;
        Member<Part> member = members.after(members.start(), parser);
        for (; member != null; member = members.after(member, parser)) {
            Part part = member.meaning();
            if (part == null) {
                unknownMembers = unknownMembers == null ? new LinkedHashMap<>() : unknownMembers;
                unknownMembers.put(parser.currentName(), RawJson.of(parser, context));
            } else if (part.reader == null) {
                parser.skipChildren();
            } else if (parser.currentToken() == JsonToken.VALUE_NULL) {
                parts[part.place] = Stated.nothing();
            } else {
                parts[part.place] = part.reader.deserialize(parser, context);
            }
        }
        if (unknownMembers != null) {
            parts[unknown] = unknownMembers;
        }
        return made(parts);
    }

    private Object made(Object[] parts) {
        try {
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("a wire record refuses nothing", e);
        }
    }
}
