package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.penalty.PenaltyTariff.Evidence;
import io.github.ozonexpiry.rule.DatedTable.Row;
import java.util.Optional;

/** A row of {@code recommended-time.tsv}: a fee, or else a percent that is credited. */
record AnnouncedRow(RecommendedTime.Item item, Optional<Money> fee, Percent discount, Evidence evidence) {

    static AnnouncedRow read(Row row) {
        boolean share = row.text("amount").endsWith("%");
        return new AnnouncedRow(
                row.read("item", RecommendedTime.Item::valueOf),
                share ? Optional.empty() : row.read("amount", Cells::limit),
                share ? row.read("amount", Cells::percent) : Percent.of("0"),
                Cells.evidence(row));
    }

    Money costOf(Money price) {
        return fee.orElseGet(() -> discount.of(price).negated());
    }
}
