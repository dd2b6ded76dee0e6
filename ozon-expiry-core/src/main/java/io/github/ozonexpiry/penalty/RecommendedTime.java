package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.Validity.Cover;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What Ozon announced of the recommended-time tariff of FBS, by day (T-01 to T-03). The ladder that a posting states wins over it
 * ({@link TariffLadder}); here is what can be said without one. The rows stand in {@code recommended-time.tsv} beside this class.
 */
public final class RecommendedTime {

    private static final RecommendedTime OFFICIAL =
            new RecommendedTime(DatedTable.of(RecommendedTime.class, "recommended-time.tsv"));

    private final List<AnnouncedRow> rows;

    /** What is charged or credited. */
    public enum Item implements Sayable {
        /** Handed over before the recommended time. */
        DISCOUNT,
        /** Handed over at a pick-up point on the day of the order, before the recommended time. */
        DISCOUNT_SAME_DAY,
        /** Handed over after the recommended time; Ozon announced no number (T-01). */
        SURCHARGE,
        /** A posting handed over at a pick-up or acceptance point. */
        FEE_PICK_UP_POINT,
        /** A posting handed to the staff of a sorting centre. */
        FEE_SORTING_CENTRE_STAFF,
        /** A posting left at a sorting centre by trusted or self acceptance. */
        FEE_SORTING_CENTRE_SELF,
        /** A posting handed over at a transit centre. */
        FEE_TRANSIT_CENTRE;

        @Override
        public String in(Wording wording) {
            return wording.say("recommended." + this);
        }
    }

    private RecommendedTime(DatedTable table) {
        this.rows = table.rows().stream().map(AnnouncedRow::read).toList();
    }

    /** {@return what Ozon announced, as this version knows it} */
    public static RecommendedTime official() {
        return OFFICIAL;
    }

    /**
     * What an item costs one posting.
     *
     * @param item what is charged or credited
     * @param price the price of the goods, of which a discount is a percent
     * @param day the day of the hand-over
     * @return a fee as a positive cost, a discount as a negative one, not rounded; or not known with the reason
     */
    public ShippingCost cost(Item item, Money price, LocalDate day) {
        List<AnnouncedRow> possible = rows.stream()
                .filter(row -> row.item() == item && row.evidence().validity().covers(day) != Cover.NO)
                .toList();
        Optional<AnnouncedRow> certain = possible.stream()
                .filter(row -> CertainDays.of(row.evidence())
                        .filter(days -> days.contains(day))
                        .isPresent())
                .findFirst();
        String key = possible.isEmpty() ? "cost.notKnown.notAnnounced" : "cost.notKnown.undated";
        return certain.<ShippingCost>map(row -> new ShippingCost.Known(
                        row.costOf(price),
                        new Origin.Computed(row.evidence().rules().get(0))))
                .orElseGet(() -> new ShippingCost.NotKnown(Message.of(key, item, day)));
    }
}
