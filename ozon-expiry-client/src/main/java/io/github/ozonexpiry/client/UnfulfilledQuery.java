package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.wire.ListRequest;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.WarehouseId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which open postings: by a window of deadlines or of hand-over, and by status and warehouse. Immutable. Source: Seller API,
 * {@code /v4/posting/fbs/unfulfilled/list}, {@code filter}.
 */
public final class UnfulfilledQuery {

    private final TimeWindow window;
    private final boolean byDeadline;
    private final List<String> statuses;
    private final List<String> warehouses;

    private UnfulfilledQuery(TimeWindow window, boolean byDeadline, List<String> statuses, List<String> warehouses) {
        this.window = window;
        this.byDeadline = byDeadline;
        this.statuses = statuses;
        this.warehouses = warehouses;
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
        return new UnfulfilledQuery(new TimeWindow(from, to), true, List.of(), List.of());
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
        return new UnfulfilledQuery(new TimeWindow(from, to), false, List.of(), List.of());
    }

    /**
     * The same query for some statuses only.
     *
     * @param wanted the statuses; none means any
     * @return the new query
     */
    public UnfulfilledQuery statuses(Status... wanted) {
        return new UnfulfilledQuery(window, byDeadline, words(wanted), warehouses);
    }

    /**
     * The same query for some warehouses only.
     *
     * @param wanted the warehouses; none means any
     * @return the new query
     */
    public UnfulfilledQuery warehouses(WarehouseId... wanted) {
        return new UnfulfilledQuery(window, byDeadline, statuses, numbers(wanted));
    }

    static List<String> words(Status... statuses) {
        return Arrays.stream(statuses).map(status -> status.words().get(0)).toList();
    }

    static List<String> numbers(WarehouseId... warehouses) {
        return Arrays.stream(warehouses).map(WarehouseId::toString).toList();
    }

    ListRequest.Filter filter() {
        String from = window.from().toString();
        String to = window.to().toString();
        return new ListRequest.Filter(
                byDeadline ? from : null,
                byDeadline ? to : null,
                byDeadline ? null : from,
                byDeadline ? null : to,
                null,
                null,
                Optional.of(statuses).filter(list -> !list.isEmpty()).orElse(null),
                Optional.of(warehouses).filter(list -> !list.isEmpty()).orElse(null));
    }
}
