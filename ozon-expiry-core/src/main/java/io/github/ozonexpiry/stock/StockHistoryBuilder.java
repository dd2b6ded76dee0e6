package io.github.ozonexpiry.stock;

import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stock.StockHistory.Amount;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Gathers what is known of the stock of a product, in any order; what is told twice counts once. */
public final class StockHistoryBuilder {

    private static final Comparator<Instant> EARLIEST = Comparator.naturalOrder();

    /** Of two different counts of one moment the lower one comes last, and so holds. */
    private static final Comparator<StockLevel> LEVELS = Comparator.comparing(StockLevel::at, EARLIEST)
            .thenComparing(Comparator.comparingLong(StockLevel::free).reversed())
            .thenComparingLong(StockLevel::onHand);

    private static final Comparator<Amount> AMOUNTS = Comparator.comparing(Amount::at, EARLIEST)
            .thenComparing(Comparator.comparingLong(Amount::quantity).reversed());

    private static final Comparator<Arrival> ARRIVALS = Comparator.comparing(
                    (Arrival arrival) -> arrival.at().orElse(Instant.MAX), EARLIEST)
            .thenComparing(Arrival::told)
            .thenComparingLong(Arrival::quantity)
            .thenComparing(arrival -> arrival.expected().orElse(Instant.MAX))
            .thenComparing(arrival -> arrival.arrived().orElse(Instant.MAX));

    private final Sku sku;
    private final Set<StockLevel> own = new LinkedHashSet<>();
    private final Set<StockLevel> listed = new LinkedHashSet<>();
    private final Set<Amount> sent = new LinkedHashSet<>();
    private final Set<Amount> soldElsewhere = new LinkedHashSet<>();
    private final Set<Arrival> arrivals = new LinkedHashSet<>();

    StockHistoryBuilder(Sku sku) {
        this.sku = sku;
    }

    /**
     * The seller counted, or the seller's books said.
     *
     * @param at when
     * @param onHand pieces that were there, 0 or more
     * @param reserved pieces that orders of any channel have, 0 or more
     * @return this builder
     * @throws IllegalArgumentException when a number is below zero; names it
     */
    public StockHistoryBuilder counted(Instant at, long onHand, long reserved) {
        own.add(new StockLevel(at, onHand, reserved));
        return this;
    }

    /**
     * Ozon listed.
     *
     * @param at when the answer came
     * @param present pieces that Ozon takes for present, 0 or more
     * @param reserved pieces that Ozon's orders have, 0 or more
     * @return this builder
     * @throws IllegalArgumentException when a number is below zero; names it
     */
    public StockHistoryBuilder listed(Instant at, long present, long reserved) {
        listed.add(new StockLevel(at, present, reserved));
        return this;
    }

    /**
     * A number was sent to Ozon as free stock.
     *
     * @param at when
     * @param free pieces, 0 or more, without reserved ones (P-01)
     * @return this builder
     * @throws IllegalArgumentException when the number is below zero; names it
     */
    public StockHistoryBuilder sent(Instant at, long free) {
        sent.add(new Amount(at, free));
        return this;
    }

    /**
     * Pieces were sold in another channel.
     *
     * @param at when
     * @param quantity pieces, 0 or more
     * @return this builder
     * @throws IllegalArgumentException when the number is below zero; names it
     */
    public StockHistoryBuilder soldElsewhere(Instant at, long quantity) {
        soldElsewhere.add(new Amount(at, quantity));
        return this;
    }

    /**
     * Goods are or were on their way.
     *
     * @param arrival the goods; told again with another date it is another arrival
     * @return this builder
     */
    public StockHistoryBuilder arriving(Arrival arrival) {
        arrivals.add(arrival);
        return this;
    }

    /**
     * Goods are on their way.
     *
     * @param told since when that is known
     * @param expected when they are expected
     * @param quantity how many pieces, 1 or more
     * @return this builder
     * @throws IllegalArgumentException when no piece arrives; names the number
     */
    public StockHistoryBuilder arriving(Instant told, Instant expected, long quantity) {
        return arriving(new Arrival(told, Optional.of(expected), Optional.empty(), quantity));
    }

    StockHistoryBuilder with(
            Collection<StockLevel> ownLevels,
            Collection<StockLevel> listedLevels,
            Collection<Amount> sentAmounts,
            Collection<Amount> sales,
            Collection<Arrival> more) {
        own.addAll(ownLevels);
        listed.addAll(listedLevels);
        sent.addAll(sentAmounts);
        soldElsewhere.addAll(sales);
        arrivals.addAll(more);
        return this;
    }

    /** {@return the history} */
    public StockHistory build() {
        return new StockHistory(
                sku,
                own.stream().sorted(LEVELS).toList(),
                listed.stream().sorted(LEVELS).toList(),
                sent.stream().sorted(AMOUNTS).toList(),
                soldElsewhere.stream().sorted(AMOUNTS).toList(),
                arrivals.stream().sorted(ARRIVALS).toList());
    }
}
