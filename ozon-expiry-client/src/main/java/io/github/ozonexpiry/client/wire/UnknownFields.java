package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The map of a record that is called {@code unknownFields} takes the members that the record has no component for, as JSON text. */
final class UnknownFields extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    static final Set<String> NAMES = Set.of("unknownFields", "unknown");

    @Override
    public @Nullable Boolean hasAnySetter(Annotated annotated) {
        return takesUnknown(annotated) ? Boolean.TRUE : super.hasAnySetter(annotated);
    }

    @Override
    public @Nullable Object findContentDeserializer(Annotated annotated) {
        return takesUnknown(annotated) ? RawJson.class : super.findContentDeserializer(annotated);
    }

    /** Jackson takes the map for a member of its name; Ozon may well call one of its own so. */
    @Override
    public PropertyName findNameForDeserialization(Annotated annotated) {
        return takesUnknown(annotated) ? PropertyName.construct("\0") : super.findNameForDeserialization(annotated);
    }

    private static boolean takesUnknown(Annotated annotated) {
        if (!(annotated instanceof AnnotatedParameter parameter) || !Map.class.equals(parameter.getRawType())) {
            return false;
        }
        RecordComponent[] components = parameter.getDeclaringClass().getRecordComponents();
        return components != null && NAMES.contains(components[parameter.getIndex()].getName());
    }
}
