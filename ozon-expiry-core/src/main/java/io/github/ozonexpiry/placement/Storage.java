package io.github.ozonexpiry.placement;

import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.rule.Validity;
import io.github.ozonexpiry.text.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What storing goods costs as far as Ozon published it: whether it is free, never how much it is. Source: rule P-07, UNCERTAIN. */
public enum Storage {
    /** They are sold before any fee is due. */
    FREE,
    /** Whether a fee is due depends on the product in a way that is not published. */
    PERHAPS_CHARGED,
    /** A daily fee is due; its unit is not published, and so no amount is known. */
    CHARGED,
    /** Nothing is published. */
    NOT_PUBLISHED;

    /** What kind of goods it is, as far as storing it differs. */
    public enum Goods {
        /** None of the others. */
        ORDINARY,
        /** Bulky. */
        BULKY,
        /** Flammable. */
        FLAMMABLE
    }

    private static final List<FreeDays> ALL = DatedTable.of(Storage.class, "storage.tsv").rows().stream()
            .map(row -> new FreeDays(
                    row.read("kind", Goods::valueOf),
                    row.read("least_free", Integer::parseInt),
                    row.read("most_free", Integer::parseInt),
                    row.validity()))
            .toList();

    private record FreeDays(Goods goods, int least, int most, Validity validity) {

        Storage of(long days) {
            if (days <= least) {
                return FREE;
            }
            return days <= most ? PERHAPS_CHARGED : CHARGED;
        }
    }

    /** What storing costs of which the last piece is sold after some days. */
    static Storage of(Scheme scheme, Optional<Goods> goods, long days, LocalDate day) {
        if (scheme != Scheme.FBO) {
            return NOT_PUBLISHED;
        }
        return ALL.stream()
                .filter(row -> goods.filter(row.goods()::equals).isPresent())
                .filter(row -> row.validity().covers(day) == Validity.Cover.YES)
                .findFirst()
                .map(row -> row.of(days))
                .orElse(NOT_PUBLISHED);
    }

    /** {@return the cost in a few words for people} */
    public Message message() {
        return Message.of("placement.storage." + this);
    }
}
