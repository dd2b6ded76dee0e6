package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.rule.DatedTable;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cyrillic letters that are taken for Latin ones or for digits, as {@code look-alikes.tsv} has them. */
final class LookAlikes {

    private static final Map<Integer, String> LATIN = DatedTable.of(LookAlikes.class, "look-alikes.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.read("number", number -> Integer.valueOf(number, 16)), row -> row.text("latin")));

    private LookAlikes() {}

    /** What the character looks like, where that is a Latin letter or a digit. */
    static Optional<String> latin(int character) {
        return Optional.ofNullable(LATIN.get(character));
    }
}
