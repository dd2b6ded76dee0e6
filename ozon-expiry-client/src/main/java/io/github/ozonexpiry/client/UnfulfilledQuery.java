package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.WarehouseId;
import java.time.Instant;

/**
 * Which open postings: by a window of deadlines or of hand-over, and by status and warehouse. Immutable. Source: Seller API,
 * {@code /v4/posting/fbs/unfulfilled/list}, {@code filter}.
 */
public final class UnfulfilledQuery {

    private final TimeWindow window;
    private final boolean byDeadline;
    private final Selection selection;

    private UnfulfilledQuery(TimeWindow window, boolean byDeadline, Selection selection) {
        this.window = window;
        this.byDeadline = byDeadline;
        this.selection = selection;
    }

    /**
     * Postings whose {@code shipment_date} lies in a window. To see what is overdue, begin in the past.
     *
     * @param from the beginning, to the second
     * @param to the end, to the second, at most 365 days later
     * @return the query, for any status and warehouse
     * @throws IllegalArgumentException when the window is empty or too long; names it
     */
    public static UnfulfilledQuery shipmentDate(Instant from, Instant to) {
        return new UnfulfilledQuery(new TimeWindow(from, to), true, Selection.ANY);
    }

    /**
     * Postings handed over to delivery in a window.
     *
     * @param from the beginning, to the second
     * @param to the end, to the second, at most 365 days later
     * @return the query, for any status and warehouse
     * @throws IllegalArgumentException when the window is empty or too long; names it
     */
    public static UnfulfilledQuery deliveringDate(Instant from, Instant to) {
        return new UnfulfilledQuery(new TimeWindow(from, to), false, Selection.ANY);
    }

    /**
     * The same query for some statuses only.
     *
     * @param wanted the statuses; none means any
     * @return the new query
     */
    public UnfulfilledQuery statuses(Status... wanted) {
        return new UnfulfilledQuery(window, byDeadline, selection.with(wanted));
    }

    /**
     * The same query for some statuses only, in Ozon's own words: for a status that this version does not know.
     *
     * @param words the words, such as {@code awaiting_packaging}; none means any
     * @return the new query
     * @throws IllegalArgumentException when a word is blank; names it
     */
    public UnfulfilledQuery statusWords(String... words) {
        return new UnfulfilledQuery(window, byDeadline, selection.with(words));
    }

    /**
     * The same query for some warehouses only.
     *
     * @param wanted the warehouses, at most 1000; none means any
     * @return the new query
     * @throws IllegalArgumentException when they are too many; says how many
     */
    public UnfulfilledQuery warehouses(WarehouseId... wanted) {
        return new UnfulfilledQuery(window, byDeadline, selection.with(wanted));
    }

    RequestBody filter() {
        String date = byDeadline ? "cutoff" : "delivering_date";
        return selection.filter(RequestBody.of(date + "_from", window.from()).and(date + "_to", window.to()));
    }
}
