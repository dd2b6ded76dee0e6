package io.github.ozonexpiry.placement;

import io.github.ozonexpiry.rule.DatedTable;

/** A number of days that Ozon publishes about goods with Ozon or a partner, a row of {@code days.tsv}. */
enum OzonDays {
    /** For how many days of sales a supply to FBP is advised to last. */
    FBP_SUPPLY,
    /** For how many days new goods are observed. */
    OBSERVED,
    /** After how many days without a sale goods have no sales. */
    NO_SALES;

    private final int days = DatedTable.of(OzonDays.class, "days.tsv").rows().stream()
            .filter(row -> row.text("name").equals(name()))
            .map(row -> row.read("days", Integer::parseInt))
            .findFirst()
            .orElseThrow();

    int days() {
        return days;
    }
}
