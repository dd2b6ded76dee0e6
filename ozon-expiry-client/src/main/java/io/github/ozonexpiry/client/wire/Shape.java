package io.github.ozonexpiry.client.wire;

import io.github.ozonexpiry.stated.Stated;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An object of Ozon's JSON, with the members that this version does not know as JSON text by name. */
interface Shape {

    /** The unknown members of this object and of the objects within, as JSON text by path. */
    Map<String, String> unknownFields();

    /** What a part of an object says; where the object is null or missing, so is the part. */
    static <S, T> Stated<T> part(Stated<S> whole, Function<S, Stated<T>> part) {
        return whole instanceof Stated.Value<S> value ? part.apply(value.get()) : unsaid(whole);
    }

    /** Nothing or silence, as another field that states no value has it. */
    static <T> Stated<T> unsaid(Stated<?> other) {
        return other instanceof Stated.Nothing<?> nothing ? Stated.nothing(nothing.spelling()) : Stated.absent();
    }

    /** The elements that say something; null among them is skipped. */
    static <T> List<T> elements(Stated<List<Stated<T>>> list) {
        return list.orElse(List.of()).stream()
                .flatMap(each -> each.value().stream())
                .toList();
    }

    /** Adds the unknown fields of an object within this one. */
    static void collect(Map<String, String> fields, String path, Stated<? extends Shape> inner) {
        if (inner instanceof Stated.Value<? extends Shape> value) {
            value.get().unknownFields().forEach((name, json) -> fields.put(path + "." + name, json));
        }
    }

    /** Adds the unknown fields of the objects of a list within this one. */
    static <S extends Shape> void collectAll(Map<String, String> fields, String path, Stated<List<Stated<S>>> list) {
        List<Stated<S>> elements = list.orElse(List.of());
        for (int i = 0; i < elements.size(); i++) {
            collect(fields, path + "[" + i + "]", elements.get(i));
        }
    }
}
