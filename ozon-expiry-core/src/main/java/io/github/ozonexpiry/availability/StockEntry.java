package io.github.ozonexpiry.availability;

import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.Optional;

/**
 * A number of pieces that somebody told, as it was told: {@link AvailabilityReview} names what cannot be true of it.
 *
 * @param kind what the pieces are
 * @param channel who sells them; only where another channel sold or reserved them
 * @param pieces how many; below zero only by mistake
 * @param at when that was so
 */
public record StockEntry(Kind kind, Optional<Channel> channel, long pieces, Instant at) {

    /** What pieces are. */
    public enum Kind {
        /** The seller's own count: all pieces of the product that lie in the warehouse, whatever is to become of them. */
        COUNTED(Source.OWN),
        /** Left the warehouse after the count, for whomever; the count still has them. */
        LEFT(Source.TOLD),
        /** In the count, but cannot be sold. */
        DEFECTIVE(Source.OWN),
        /** Came back, are in the count and being inspected: not for sale until that is done. */
        INSPECTED(Source.OWN),
        /** On their way back and not in the count: not for sale, shown only. */
        RETURNING(Source.OWN),
        /** Sold by another channel and still in the count. */
        SOLD(Source.TOLD),
        /** Reserved by another channel and still in the count. */
        RESERVED(Source.TOLD),
        /** Reserved by Ozon's orders. Source: Seller API, {@code /v1/product/info/warehouse/stocks}, {@code reserved}. */
        OZON_RESERVED(Source.TOLD),
        /** Of those that Ozon reserves: packed and handed over before the count, which does not have them any more. */
        OZON_OUT(Source.TOLD),
        /** Kept back by the seller, for whatever reason. */
        HELD(Source.OWN);

        private final Source source;

        Kind(Source source) {
            this.source = source;
        }

        boolean isTold() {
            return source == Source.TOLD;
        }

        boolean hasChannel() {
            return this == SOLD || this == RESERVED;
        }
    }

    private enum Source {
        OWN,
        TOLD
    }

    /**
     * Refuses another channel's pieces without the channel, and a channel for any others.
     *
     * @param kind what the pieces are
     * @param channel who sells them
     * @param pieces how many
     * @param at when that was so
     * @throws IllegalArgumentException when channel and kind do not fit; names both
     */
    public StockEntry {
        if (kind.hasChannel() != channel.isPresent()) {
            throw new IllegalArgumentException(
                    "channel: named where another channel sold or reserved and nowhere else, got " + channel + " for "
                            + kind);
        }
    }

    /**
     * Pieces that no other channel is named for.
     *
     * @param kind what they are
     * @param pieces how many
     * @param at when that was so
     * @return the entry
     * @throws IllegalArgumentException when the kind needs a channel; names it
     */
    public static StockEntry of(Kind kind, long pieces, Instant at) {
        return new StockEntry(kind, Optional.empty(), pieces, at);
    }

    /**
     * Pieces that another channel has sold.
     *
     * @param channel the channel
     * @param pieces how many of them the count still has
     * @param at when the channel said so
     * @return the entry
     */
    public static StockEntry sold(Channel channel, long pieces, Instant at) {
        return new StockEntry(Kind.SOLD, Optional.of(channel), pieces, at);
    }

    /**
     * Pieces that another channel has reserved.
     *
     * @param channel the channel
     * @param pieces how many of them the count still has
     * @param at when the channel said so
     * @return the entry
     */
    public static StockEntry reserved(Channel channel, long pieces, Instant at) {
        return new StockEntry(Kind.RESERVED, Optional.of(channel), pieces, at);
    }

    /** {@return the kind, and the channel where there is one, in a few words} */
    public Message name() {
        return channel.map(seller -> Message.of("availability.named", Message.of("availability.kind." + kind), seller))
                .orElseGet(() -> Message.of("availability.kind." + kind));
    }
}
