package io.github.ozonexpiry.prevention;

import io.github.ozonexpiry.text.Message;

/**
 * What an advice is about.
 *
 * @param kind what it is
 * @param id its number or name, the same for the same thing in all reports; empty for the shop as a whole, which is one
 */
public record Subject(Kind kind, String id) {

    /** The whole shop. */
    public static final Subject SHOP = new Subject(Kind.SHOP, "");

    /** What an advice can be about. */
    public enum Kind {
        /** The shop. */
        SHOP,
        /** A warehouse of the seller's. */
        WAREHOUSE,
        /** A delivery method. */
        METHOD,
        /** A carrier. */
        CARRIER,
        /** A product of the seller's. */
        PRODUCT
    }

    /**
     * Refuses a thing without a name, and a shop with one.
     *
     * @param kind what it is
     * @param id its number or name
     * @throws IllegalArgumentException when the id is blank for anything but the shop, or is not empty for it; names both
     */
    public Subject {
        if (kind == Kind.SHOP ? !id.isEmpty() : id.isBlank()) {
            throw new IllegalArgumentException("no subject: " + kind + " '" + id + "'");
        }
    }

    /**
     * A warehouse.
     *
     * @param id its number or name, not blank
     * @return the subject
     */
    public static Subject warehouse(String id) {
        return new Subject(Kind.WAREHOUSE, id);
    }

    /**
     * A delivery method.
     *
     * @param id its number or name, not blank
     * @return the subject
     */
    public static Subject method(String id) {
        return new Subject(Kind.METHOD, id);
    }

    /**
     * A carrier.
     *
     * @param id its number or name, not blank
     * @return the subject
     */
    public static Subject carrier(String id) {
        return new Subject(Kind.CARRIER, id);
    }

    /**
     * A product.
     *
     * @param id Ozon's number of it, or the seller's article, not blank
     * @return the subject
     */
    public static Subject product(String id) {
        return new Subject(Kind.PRODUCT, id);
    }

    /** Whether the orders of one may be those of the other: not those of two warehouses; of a warehouse and a carrier nobody can tell. */
    boolean mayShareOrders(Subject other) {
        return kind != other.kind || id.equals(other.id);
    }

    /** {@return the subject in a few words for people} */
    public Message message() {
        return Message.of("prevention.subject." + kind, id);
    }

    @Override
    public String toString() {
        return kind == Kind.SHOP ? "SHOP" : kind + " " + id;
    }
}
