package io.github.ozonexpiry.content;

import io.github.ozonexpiry.rule.DatedTable;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words for the signs of an address on the net, from {@code spoken-signs.tsv}. */
final class SpokenSigns {

    private static final Map<String, String> SIGNS =
            DatedTable.of(SpokenSigns.class, "spoken-signs.tsv").rows().stream()
                    .flatMap(row -> Arrays.stream(row.text("words").split(" ", -1))
                            .map(word -> Map.entry(ReadableText.of(word).toString(), row.text("sign"))))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private SpokenSigns() {}

    static Optional<Atom.Kind> read(String word) {
        String sign = SIGNS.getOrDefault(word, "");
        return switch (sign) {
            case "." -> Optional.of(Atom.Kind.DOT);
            case "@" -> Optional.of(Atom.Kind.AT);
            case "/" -> Optional.of(Atom.Kind.SLASH);
            default -> Optional.empty();
        };
    }
}
