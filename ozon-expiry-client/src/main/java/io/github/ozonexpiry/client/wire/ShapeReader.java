package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    /** What is done with a known member. */
    private interface Part {

        void read(JsonParser parser, DeserializationContext context, Object[] parts) throws IOException;
    }

    /** A part by its place in the constructor. */
    private record Needed(int place, JsonDeserializer<?> reader) implements Part {

        @Override
        public void read(JsonParser parser, DeserializationContext context, Object[] parts) throws IOException {
            boolean isNull = parser.currentToken() == JsonToken.VALUE_NULL;
            parts[place] = isNull ? Stated.nothing() : reader.deserialize(parser, context);
        }
    }

    private record Unneeded(Bypass bypass) implements Part {

        @Override
        public void read(JsonParser parser, DeserializationContext context, Object[] parts) throws IOException {
            bypass.pass(parser);
        }
    }

    private ShapeReader(Constructor<?> constructor, int unknown) {
        this.constructor = constructor;
        this.unknown = unknown;
        this.silence = new Object[constructor.getParameterCount()];
        Arrays.fill(silence, Stated.absent());
        silence[unknown] = Map.of();
    }

    /** The reader of a shape whose parts are all {@link Stated}, but for the map of its unknown members; null for any other type. */
    static @Nullable ShapeReader of(JavaType type) {
        RecordComponent[] parts = type.getRawClass().getRecordComponents();
        if (parts == null || !Shape.class.isAssignableFrom(type.getRawClass())) {
            return null;
        }
        int unknown = -1;
        for (int i = 0; i < parts.length; i++) {
            if (UnknownFields.NAMES.contains(parts[i].getName())) {
                unknown = i;
            } else if (parts[i].getType() != Stated.class) {
                return null;
            }
        }
        Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return unknown < 0 ? null : new ShapeReader(canonical(type.getRawClass(), types), unknown);
    }

    private static Constructor<?> canonical(Class<?> type, Class<?>[] parts) {
        try {
            return type.getDeclaredConstructor(parts);
        } catch (NoSuchMethodException e) {
            throw new LinkageError("a record has its canonical constructor: " + type, e);
        }
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        Class<?> shape = constructor.getDeclaringClass();
        JsonIgnoreProperties ignored = shape.getAnnotation(JsonIgnoreProperties.class);
        for (String name : ignored == null ? new String[0] : ignored.value()) {
            members.add(name, new Unneeded(new Bypass()));
        }
        RecordComponent[] parts = shape.getRecordComponents();
        for (int i = 0; i < parts.length; i++) {
            if (i != unknown) {
                JavaType type = context.constructType(parts[i].getGenericType());
                Part part = new Needed(i, context.findContextualValueDeserializer(type, null));
                names(parts[i]).forEach(name -> members.add(name, part));
            }
        }
    }

    private static List<String> names(RecordComponent part) {
        List<String> names = new ArrayList<>(List.of(NAMING.translate(part.getName())));
        JsonAlias others = part.getAccessor().getAnnotation(JsonAlias.class);
        if (others != null) {
            names.addAll(List.of(others.value()));
        }
        return names;
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
            } else {
                part.read(parser, context, parts);
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
            throw new LinkageError("a shape refuses nothing", e);
        }
    }
}
