package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.stock.StockHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Which day of a restock a buyer may be told. Ozon published nothing; every number is a seller's own.
 *
 * @param zone the warehouse's zone, in which the day is one
 * @param marginDays how many days are added to the day on which the goods show in the shop, 0 to 60
 */
public record RestockPolicy(ZoneId zone, int marginDays) {

    private static final int OUR_MARGIN = 1;
    private static final int MOST_DAYS = 60;

    /**
     * Refuses a margin out of its bounds.
     *
     * @param zone the warehouse's zone
     * @param marginDays how many days are added
     * @throws IllegalArgumentException when the margin is not 0 to 60 days; names it
     */
    public RestockPolicy {
        if (marginDays < 0 || marginDays > MOST_DAYS) {
            throw new IllegalArgumentException("marginDays: 0 to " + MOST_DAYS + " days, got " + marginDays);
        }
    }

    /**
     * Our margin: one day, for a day that is told is a promise (confidence D).
     *
     * @param zone the warehouse's zone
     * @return the policy
     */
    public static RestockPolicy in(ZoneId zone) {
        return new RestockPolicy(zone, OUR_MARGIN);
    }

    /**
     * The day that may be told: that on which the goods show in the shop, 20 minutes after they came (P-02), and the margin.
     *
     * @param restock the restock
     * @param now the moment at which it is told
     * @return the day, in the zone, never a past one; empty where no date is known, or it has passed and the goods are overdue
     */
    public Optional<LocalDate> dayToTell(Restock restock, Instant now) {
        return restock.at()
                .filter(at -> !at.isBefore(now))
                .map(at -> at.plus(StockHistory.STOREFRONT_LAG)
                        .atZone(zone)
                        .toLocalDate()
                        .plusDays(marginDays));
    }
}
