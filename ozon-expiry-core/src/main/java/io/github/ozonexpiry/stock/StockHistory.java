package io.github.ozonexpiry.stock;

import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.rule.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was known of the stock of one product in one warehouse, and when: the seller's own books, what Ozon listed, what was sent to Ozon, what
 * was sold elsewhere, and what was on its way. Immutable. In which order it was told, and how often, changes nothing.
 */
public final class StockHistory {

    /** How long Ozon takes to show new stock to buyers; longer for more than 500 products. Source: rule P-02. */
    public static final Duration STOREFRONT_LAG = Duration.ofMinutes(20);

    private final Sku sku;
    private final List<StockLevel> own;
    private final List<StockLevel> listed;
    private final List<Amount> sent;
    private final List<Amount> soldElsewhere;
    private final List<Arrival> arrivals;

    /**
     * A number of pieces at a moment.
     *
     * @param at when
     * @param quantity how many pieces, 0 or more
     */
    public record Amount(Instant at, long quantity) {

        /**
         * Refuses a number below zero.
         *
         * @param at when
         * @param quantity how many pieces
         * @throws IllegalArgumentException when the number is below zero; names it
         */
        public Amount {
            if (quantity < 0) {
                throw new IllegalArgumentException("0 or more pieces, got " + quantity + " at " + at);
            }
        }
    }

    StockHistory(
            Sku sku,
            List<StockLevel> own,
            List<StockLevel> listed,
            List<Amount> sent,
            List<Amount> soldElsewhere,
            List<Arrival> arrivals) {
        this.sku = sku;
        this.own = List.copyOf(own);
        this.listed = List.copyOf(listed);
        this.sent = List.copyOf(sent);
        this.soldElsewhere = List.copyOf(soldElsewhere);
        this.arrivals = List.copyOf(arrivals);
    }

    /**
     * A builder of a history in which nothing is known.
     *
     * @param sku the product
     * @return a new builder
     */
    public static StockHistoryBuilder of(Sku sku) {
        return new StockHistoryBuilder(sku);
    }

    /** {@return a builder that starts with everything this history has} */
    public StockHistoryBuilder toBuilder() {
        return new StockHistoryBuilder(sku).with(own, listed, sent, soldElsewhere, arrivals);
    }

    /** {@return the product} */
    public Sku sku() {
        return sku;
    }

    /** {@return the seller's own counts, the oldest first} */
    public List<StockLevel> own() {
        return own;
    }

    /** {@return what Ozon listed, the oldest first; its own reservations are the postings'} */
    public List<StockLevel> listed() {
        return listed;
    }

    /** {@return what was sent to Ozon as free stock, the oldest first} */
    public List<Amount> sent() {
        return sent;
    }

    /** {@return what was sold elsewhere, the oldest first} */
    public List<Amount> soldElsewhere() {
        return soldElsewhere;
    }

    /** {@return what was on its way, ordered by when it came or is expected} */
    public List<Arrival> arrivals() {
        return arrivals;
    }

    /**
     * The seller's own count that held at a moment.
     *
     * @param moment the moment
     * @return the last count that is not later, or empty
     */
    public Optional<StockLevel> ownAt(Instant moment) {
        return last(own, moment);
    }

    /**
     * What Ozon listed at a moment.
     *
     * @param moment the moment
     * @return the last look that is not later, or empty
     */
    public Optional<StockLevel> listedAt(Instant moment) {
        return last(listed, moment);
    }

    /**
     * What had been sent to Ozon last at a moment.
     *
     * @param moment the moment
     * @return the last number that is not later, or empty
     */
    public Optional<Amount> sentAt(Instant moment) {
        return sent.stream().filter(amount -> !amount.at().isAfter(moment)).reduce((before, after) -> after);
    }

    /**
     * How much was sold elsewhere in a stretch of time.
     *
     * @param from its begin, which belongs to it
     * @param to its end, which does not
     * @return pieces
     */
    public long soldElsewhere(Instant from, Instant to) {
        return soldElsewhere.stream()
                .filter(amount -> !amount.at().isBefore(from) && amount.at().isBefore(to))
                .mapToLong(Amount::quantity)
                .sum();
    }

    /**
     * What was known at a moment.
     *
     * @param moment the moment, which belongs to what was known
     * @return the history without what came later; what had not yet arrived is still expected
     */
    public StockHistory asOf(Instant moment) {
        return of(sku).with(
                        own.stream()
                                .filter(level -> !level.at().isAfter(moment))
                                .toList(),
                        listed.stream()
                                .filter(level -> !level.at().isAfter(moment))
                                .toList(),
                        sent.stream()
                                .filter(amount -> !amount.at().isAfter(moment))
                                .toList(),
                        soldElsewhere.stream()
                                .filter(amount -> !amount.at().isAfter(moment))
                                .toList(),
                        arrivals.stream()
                                .filter(arrival -> !arrival.told().isAfter(moment))
                                .map(arrival -> arrival.asOf(moment))
                                .toList())
                .build();
    }

    /** A part of what is known of a stock. */
    public enum Part {
        /** The seller's own counts. */
        OWN,
        /** What Ozon listed, and what was sent to it. */
        LISTED,
        /** What was sold elsewhere. */
        OTHER_SALES,
        /** What was on its way. */
        ARRIVALS
    }

    /**
     * The history without a part.
     *
     * @param part what is left out
     * @return the rest
     */
    public StockHistory without(Part part) {
        return new StockHistory(
                sku,
                part == Part.OWN ? List.of() : own,
                part == Part.LISTED ? List.of() : listed,
                part == Part.LISTED ? List.of() : sent,
                part == Part.OTHER_SALES ? List.of() : soldElsewhere,
                part == Part.ARRIVALS ? List.of() : arrivals);
    }

    /** {@return two different counts of one moment, of which the lower one holds} */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        contradictions(own, findings);
        contradictions(listed, findings);
        return List.copyOf(findings);
    }

    private void contradictions(List<StockLevel> levels, List<Finding> findings) {
        for (int i = 1; i < levels.size(); i++) {
            StockLevel before = levels.get(i - 1);
            StockLevel level = levels.get(i);
            if (before.at().equals(level.at())) {
                findings.add(Finding.of("TWO_COUNTS_AT_ONCE", sku, level.at(), before.free(), level.free()));
            }
        }
    }

    private static Optional<StockLevel> last(List<StockLevel> levels, Instant moment) {
        return levels.stream().filter(level -> !level.at().isAfter(moment)).reduce((before, after) -> after);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StockHistory history
                && sku.equals(history.sku)
                && own.equals(history.own)
                && listed.equals(history.listed)
                && sent.equals(history.sent)
                && soldElsewhere.equals(history.soldElsewhere)
                && arrivals.equals(history.arrivals);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sku, own, listed, sent, soldElsewhere, arrivals);
    }

    @Override
    public String toString() {
        return "stock of " + sku + ": " + own.size() + " own counts, " + listed.size() + " of Ozon";
    }
}
