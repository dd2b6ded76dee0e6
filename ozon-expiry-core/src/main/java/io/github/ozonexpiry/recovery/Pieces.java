package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.posting.Sku;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Numbers of pieces by product. */
final class Pieces {

    private Pieces() {}

    static SortedMap<Sku, Integer> checked(Map<Sku, Integer> pieces) {
        pieces.forEach((sku, number) -> {
            if (number < 1) {
                throw new IllegalArgumentException("pieces below one: " + number + " of " + sku);
            }
        });
        return Collections.unmodifiableSortedMap(new TreeMap<>(pieces));
    }

    static String said(SortedMap<Sku, Integer> pieces) {
        return pieces.entrySet().stream()
                .map(entry -> entry.getValue() + " x " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
