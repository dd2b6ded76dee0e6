package io.github.ozonexpiry.client.wire;

import io.github.ozonexpiry.stated.Stated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the unknown members of an object and of the objects within it, by path. Mostly there are none, and nothing is made. */
final class UnknownPaths {

    private Map<String, String> fields;
    private boolean copied;

    private UnknownPaths(Map<String, String> fields) {
        this.fields = fields;
    }

    /** Those of the object itself. */
    static UnknownPaths of(Map<String, String> unknown) {
        return new UnknownPaths(unknown);
    }

    /** And those of an object within. */
    UnknownPaths in(String path, Stated<? extends Shape> inner) {
        Map<String, String> within = unknown(inner);
        if (!within.isEmpty()) {
            add(path, within);
        }
        return this;
    }

    /** And those of the objects of a list within. */
    <S extends Shape> UnknownPaths inEach(String path, Stated<List<Stated<S>>> list) {
        List<Stated<S>> elements = list.orElse(List.of());
        for (int i = 0; i < elements.size(); i++) {
            Map<String, String> within = unknown(elements.get(i));
            if (!within.isEmpty()) {
                add(path + "[" + i + "]", within);
            }
        }
        return this;
    }

    Map<String, String> all() {
        return fields;
    }

    private static Map<String, String> unknown(Stated<? extends Shape> shape) {
        return shape instanceof Stated.Value<? extends Shape> value
                ? value.get().unknownFields()
                : Map.of();
    }

    private void add(String path, Map<String, String> within) {
        if (!copied) {
            fields = new LinkedHashMap<>(fields);
            copied = true;
        }
        within.forEach((name, json) -> fields.put(path + "." + name, json));
    }
}
