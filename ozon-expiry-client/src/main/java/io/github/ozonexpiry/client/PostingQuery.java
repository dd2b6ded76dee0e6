package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.wire.ListRequest;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.WarehouseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which postings of a period: by status and warehouse. Immutable. Which date Ozon compares with the period is not documented; it is
 * probably {@code in_process_at}. Source: Seller API, {@code /v4/posting/fbs/list}, {@code filter}.
 */
public final class PostingQuery {

    private final TimeWindow period;
    private final List<String> statuses;
    private final List<String> warehouses;

    private PostingQuery(TimeWindow period, List<String> statuses, List<String> warehouses) {
        this.period = period;
        this.statuses = statuses;
        this.warehouses = warehouses;
    }

    /**
     * Postings of a period.
     *
     * @param since the beginning, to the second
     * @param to the end, to the second, at most 365 days later
     * @return the query, for any status and warehouse
     * @throws IllegalArgumentException when the period is empty or too long; names it
     */
    public static PostingQuery period(Instant since, Instant to) {
        return new PostingQuery(new TimeWindow(since, to), List.of(), List.of());
    }

    /**
     * The same query for some statuses only.
     *
     * @param wanted the statuses; none means any
     * @return the new query
     */
    public PostingQuery statuses(Status... wanted) {
        return new PostingQuery(period, UnfulfilledQuery.words(wanted), warehouses);
    }

    /**
     * The same query for some warehouses only.
     *
     * @param wanted the warehouses; none means any
     * @return the new query
     */
    public PostingQuery warehouses(WarehouseId... wanted) {
        return new PostingQuery(period, statuses, UnfulfilledQuery.numbers(wanted));
    }

    ListRequest.Filter filter() {
        return new ListRequest.Filter(
                null,
                null,
                null,
                null,
                period.from().toString(),
                period.to().toString(),
                Optional.of(statuses).filter(list -> !list.isEmpty()).orElse(null),
                Optional.of(warehouses).filter(list -> !list.isEmpty()).orElse(null));
    }
}
