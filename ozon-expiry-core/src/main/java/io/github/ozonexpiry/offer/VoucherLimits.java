package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.rule.DatedTable;
import java.util.Map;
import java.util.stream.Collectors;

/** Ozon's limits of promo codes, as {@code limits.tsv} has them. */
final class VoucherLimits {

    private static final Map<String, Integer> BY_NAME = DatedTable.of(VoucherLimits.class, "limits.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.text("name"), row -> row.read("value", Integer::valueOf)));

    static final int TITLE_MOST = number("titleMost");
    static final int CODE_LEAST = number("codeLeast");
    static final int CODE_MOST = number("codeMost");
    static final int CODES_MOST = number("codesMost");

    private VoucherLimits() {}

    static int number(String name) {
        Integer value = BY_NAME.get(name);
        if (value == null) {
            throw new IllegalStateException("limits.tsv has no " + name);
        }
        return value;
    }
}
