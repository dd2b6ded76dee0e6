package io.github.ozonexpiry.client.rating;

/**
 * Ozon's name for a rating; the set is open, so any name is accepted. Source: Seller API, {@code rating}.
 *
 * @param text the name as Ozon writes it, such as {@code rating_on_time}
 */
public record RatingKey(String text) {

    /** The share of errors among postings of FBS and realFBS, in percent: what an expired posting raises. */
    public static final RatingKey ERROR_INDEX = new RatingKey("rating_general_indicator_fbs_rfbs");

    /** The share of orders that were in time, of the last 30 days, in percent. */
    public static final RatingKey ON_TIME = new RatingKey("rating_on_time");

    /** The share of late shipments across the border, in percent; seen in answers, not documented. */
    public static final RatingKey CROSS_BORDER_DELAY = new RatingKey("rating_shipment_delay_cb");

    /**
     * Refuses a blank name.
     *
     * @param text the name as Ozon writes it
     * @throws IllegalArgumentException when the text is blank; names it
     */
    public RatingKey {
        if (text.isBlank()) {
            throw new IllegalArgumentException("rating: a name is needed, got '" + text + "'");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
