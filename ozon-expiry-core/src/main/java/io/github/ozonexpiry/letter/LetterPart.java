package io.github.ozonexpiry.letter;

import java.time.LocalDate;
import java.util.Optional;

/** A part of a message to a buyer, each with what fills its gaps: the guide's cases (seller guide, chapter 2, section 2), the whole family. */
public sealed interface LetterPart {

    /** {@return the key of its text in {@link Templates}, such as {@code notice.DELAYED}} */
    String key();

    /**
     * What has become of the order.
     *
     * @param news what happened
     * @param order the number of the order or posting, as the buyer sees it; 1 to 32 code points
     * @param product the product's name, as Ozon shows it; 1 to 1,000 code points
     */
    record Notice(News news, String order, String product) implements LetterPart {

        /**
         * Refuses blank and too long values.
         *
         * @param news what happened
         * @param order the number of the order or posting
         * @param product the product's name
         * @throws IllegalArgumentException when order or product is blank or too long; names field, bound and value
         */
        public Notice {
            Length.ORDER.check(order);
            Length.PRODUCT.check(product);
        }

        @Override
        public String key() {
            return "notice." + news;
        }
    }

    /** Sorry for the trouble. */
    record Apology() implements LetterPart {

        @Override
        public String key() {
            return "apology";
        }
    }

    /**
     * A short reason.
     *
     * @param reason the reason, in a few words that are true and blame nobody
     */
    record Reason(ShortReason reason) implements LetterPart {

        @Override
        public String key() {
            return "reason." + reason;
        }
    }

    /**
     * A promo code for another purchase.
     *
     * @param code the code; 1 to 32 code points
     * @param discount what it gives, such as {@code 10 %} or {@code 500 RUB}; 1 to 32 code points
     * @param until the last day on which it can be used
     */
    record Compensation(String code, String discount, LocalDate until) implements LetterPart {

        /**
         * Refuses blank and too long values.
         *
         * @param code the code
         * @param discount what it gives
         * @param until the last day on which it can be used
         * @throws IllegalArgumentException when code or discount is blank or too long; names field, bound and value
         */
        public Compensation {
            Length.CODE.check(code);
            Length.DISCOUNT.check(discount);
        }

        @Override
        public String key() {
            return "compensation";
        }
    }

    /**
     * When the product is on sale again.
     *
     * @param product the product's name; 1 to 1,000 code points
     * @param day the day; empty where only that it comes is known
     */
    record Restock(String product, Optional<LocalDate> day) implements LetterPart {

        /**
         * Refuses a blank and a too long name.
         *
         * @param product the product's name
         * @param day the day
         * @throws IllegalArgumentException when the product is blank or too long; names field, bound and value
         */
        public Restock {
            Length.PRODUCT.check(product);
        }

        @Override
        public String key() {
            return day.isPresent() ? "restock.day" : "restock.soon";
        }
    }

    /**
     * Another product of the shop's own on Ozon (K-09).
     *
     * @param product the product's name; 1 to 1,000 code points
     * @param sku Ozon's number, by which the buyer finds it; positive
     */
    record Substitute(String product, long sku) implements LetterPart {

        /**
         * Refuses a blank and a too long name, and a number that no product has.
         *
         * @param product the product's name
         * @param sku Ozon's number
         * @throws IllegalArgumentException when the product is blank or too long, or the number is not positive; names field, bound and value
         */
        public Substitute {
            Length.PRODUCT.check(product);
            if (sku <= 0) {
                throw new IllegalArgumentException("sku: a positive number, got " + sku);
            }
        }

        @Override
        public String key() {
            return "substitute";
        }
    }

    /** A friendly close. */
    record Close() implements LetterPart {

        @Override
        public String key() {
            return "close";
        }
    }

    /** What happened to the order. */
    enum News {
        /** It will be handed over later than promised, and its delivery was not moved. */
        DELAYED,
        /** It will be delivered on another day, which Ozon shows in the order (L-11). */
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
        /** The parcels could not be handed to the carrier at the agreed time; whose fault that was is not said. */
        CARRIER,
        /** More orders came than could be packed. */
        MANY_ORDERS,
        /** A technical fault. */
        TECHNICAL
    }
}
