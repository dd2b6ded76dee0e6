package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.WarehouseId;
import java.time.Instant;

/**
 * Which postings of a period: by status and warehouse. Immutable. Which date Ozon compares with the period is not documented; it is
 * probably {@code in_process_at}. Source: Seller API, {@code /v4/posting/fbs/list}, {@code filter}.
 */
public final class PostingQuery {

    private final TimeWindow period;
    private final Selection selection;

    private PostingQuery(TimeWindow period, Selection selection) {
        this.period = period;
        this.selection = selection;
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
        return new PostingQuery(new TimeWindow(since, to), Selection.ANY);
    }

    /**
     * The same query for some statuses only.
     *
     * @param wanted the statuses; none means any
     * @return the new query
     */
    public PostingQuery statuses(Status... wanted) {
        return new PostingQuery(period, selection.with(wanted));
    }

    /**
     * The same query for some statuses only, in Ozon's own words: for a status that this version does not know.
     *
     * @param words the words, such as {@code awaiting_packaging}; none means any
     * @return the new query
     * @throws IllegalArgumentException when a word is blank; names it
     */
    public PostingQuery statusWords(String... words) {
        return new PostingQuery(period, selection.with(words));
    }

    /**
     * The same query for some warehouses only.
     *
     * @param wanted the warehouses, at most 1000; none means any
     * @return the new query
     * @throws IllegalArgumentException when they are too many; says how many
     */
    public PostingQuery warehouses(WarehouseId... wanted) {
        return new PostingQuery(period, selection.with(wanted));
    }

    RequestBody filter() {
        return selection.filter(RequestBody.of("since", period.from()).and("to", period.to()));
    }
}
