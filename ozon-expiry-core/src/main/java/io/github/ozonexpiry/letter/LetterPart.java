package io.github.ozonexpiry.letter;

import java.time.LocalDate;
import java.util.Optional;

/** A part of a message to a buyer, each with what fills its gaps: the guide's cases (seller guide, chapter 2, section 2), the whole family. */
public sealed interface LetterPart {

    /**
     * What has become of the order.
     *
     * @param news what happened
     * @param order the number of the order or posting, as the buyer sees it
     * @param product the product's name, as Ozon shows it
     */
    record Notice(News news, String order, String product) implements LetterPart {}

    /** Sorry for the trouble. */
    record Apology() implements LetterPart {}

    /**
     * A short reason.
     *
     * @param reason the reason, in a few words that are true and blame nobody
     */
    record Reason(ShortReason reason) implements LetterPart {}

    /**
     * A promo code for another purchase.
     *
     * @param code the code
     * @param discount what it gives, such as {@code 10 %} or {@code 500 RUB}
     * @param until the last day on which it can be used
     */
    record Compensation(String code, String discount, LocalDate until) implements LetterPart {}

    /**
     * When the product is on sale again.
     *
     * @param product the product's name
     * @param day the day; empty where only that it comes is known
     */
    record Restock(String product, Optional<LocalDate> day) implements LetterPart {}

    /**
     * Another product of the shop's own on Ozon (K-09).
     *
     * @param product the product's name
     * @param sku Ozon's number, by which the buyer finds it
     */
    record Substitute(String product, long sku) implements LetterPart {}

    /** A friendly close. */
    record Close() implements LetterPart {}

    /** What happened to the order. */
    enum News {
        /** It will be handed over later than promised. */
        DELAYED,
        /** It will be delivered on another day. */
        MOVED,
        /** A part of it cannot be delivered. */
        PARTLY_CANCELLED,
        /** Ozon cancelled it because the time to ship ran out. */
        EXPIRED,
        /** The seller had to cancel it. */
        CANCELLED
    }

    /** A reason that may be told. */
    enum ShortReason {
        /** The product was sold out. */
        OUT_OF_STOCK,
        /** The only piece left had a defect. */
        DEFECT,
        /** The warehouse was slower than planned. */
        WAREHOUSE,
        /** The carrier did not come in time. */
        CARRIER,
        /** More orders came than could be packed. */
        MANY_ORDERS,
        /** A technical fault. */
        TECHNICAL
    }
}
