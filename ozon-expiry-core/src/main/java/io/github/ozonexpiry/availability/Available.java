package io.github.ozonexpiry.availability;

import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Listed;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Ozon is to be told of a product in a warehouse, and how that comes about.
 *
 * @param line what is known
 * @param freshness how old that may be
 * @param now the moment
 */
public record Available(StockLine line, Freshness freshness, Instant now) {

    /** From here on Ozon refuses a stock. Source: Seller API, {@code /v2/products/stocks}, {@code STOCK_TOO_BIG}. */
    static final long TOO_BIG = 1_000_000;

    /**
     * A part of what is known, and its age.
     *
     * @param entry the pieces
     * @param age how long ago that was so; below zero where it is dated after now
     * @param stale whether that is longer than the seller's limit
     */
    public record Part(StockEntry entry, Duration age, boolean stale) {}

    /**
     * Refuses a line that cannot be true.
     *
     * @param line what is known
     * @param freshness how old that may be
     * @param now the moment
     * @throws IllegalArgumentException when pieces are below zero or above a billion, or the number for Ozon is a million or more; names the first
     *     of them and the line
     */
    public Available {
        LineCheck.problems(line, now).stream().findFirst().ifPresent(problem -> {
            throw new IllegalArgumentException(line.sku() + " in " + line.warehouse() + ": "
                    + Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(problem.message()));
        });
    }

    /**
     * The number for Ozon: counted, and come since, less what has left, cannot be sold, is promised to anybody, held back or kept as safety stock.
     * Ozon adds its reserves itself (P-01).
     *
     * @return pieces, 0 or more, below a million
     */
    public long number() {
        return sums().number();
    }

    /** {@return pieces that are there and promised to nobody, safety stock and held ones included; below zero when too many were sold} */
    public long free() {
        return sums().free();
    }

    /** {@return how many pieces were sold that are not there; 0 or more} */
    public long oversoldBy() {
        return Math.max(0, sums().promised() - Math.max(0, sums().good()));
    }

    /** {@return every number that was told, the count first, with its age} */
    public List<Part> parts() {
        return Stream.concat(Stream.of(line.count()), line.entries().stream())
                .map(entry -> {
                    Duration age = Duration.between(entry.at(), now);
                    return new Part(entry, age, age.compareTo(freshness.limit(entry.kind())) > 0);
                })
                .toList();
    }

    /**
     * What contradicts itself, or is too old to be trusted; none of it changes the number.
     *
     * @return {@code OVERSOLD}, {@code MORE_GONE_THAN_COUNTED}, {@code MORE_OUT_THAN_RESERVED}, {@code STALE_PART} or {@code PART_FROM_AHEAD} each,
     *     contradictions first
     */
    public List<Finding> findings() {
        return StockFindings.of(this);
    }

    /** {@return how the number comes about, a step a message: the count first, the number last} */
    public List<Message> trace() {
        return Trace.of(this);
    }

    /** {@return product, warehouse and how the number comes about, in a sentence} */
    public Message message() {
        return Message.of("availability.line", line.sku(), line.warehouse(), new Listed(trace()));
    }

    Sums sums() {
        return Sums.of(line, now);
    }
}
