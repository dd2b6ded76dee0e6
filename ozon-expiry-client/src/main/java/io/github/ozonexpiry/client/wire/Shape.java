package io.github.ozonexpiry.client.wire;

import io.github.ozonexpiry.stated.Stated;
import java.util.ArrayList;
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
        return elements(list, Function.identity());
    }

    /** What is made of each element that says something; null among them is skipped. */
    static <S, T> List<T> elements(Stated<List<Stated<S>>> list, Function<S, T> made) {
        if (!(list instanceof Stated.Value<List<Stated<S>>> value)) {
            return List.of();
        }
        List<T> elements = new ArrayList<>(value.get().size());
        for (Stated<S> each : value.get()) {
            if (each instanceof Stated.Value<S> element) {
                elements.add(made.apply(element.get()));
            }
        }
        return List.copyOf(elements);
    }

    /** Adds the unknown fields of an object within this one. */
    static void collect(Map<String, String> fields, String path, Stated<? extends Shape> inner) {
        fields.putAll(UnknownPaths.of(Map.of()).in(path, inner).all());
    }

    /** Adds the unknown fields of the objects of a list within this one. */
    static <S extends Shape> void collectAll(Map<String, String> fields, String path, Stated<List<Stated<S>>> list) {
        fields.putAll(UnknownPaths.of(Map.of()).inEach(path, list).all());
    }
}
