package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.rating.ErrorIndex;
import io.github.ozonexpiry.client.rating.PostingError;
import io.github.ozonexpiry.client.rating.RatingHistory;
import io.github.ozonexpiry.client.rating.RatingQuery;
import io.github.ozonexpiry.client.rating.RatingSummary;
import io.github.ozonexpiry.client.wire.ListShape;
import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Instant;
import java.util.List;

/** The calls about the shop's ratings and what errors cost; all of them only read. */
public final class RatingCalls {

    private static final OzonMethod SUMMARY = OzonMethod.reads("/v1/rating/summary");
    private static final OzonMethod HISTORY = OzonMethod.reads("/v1/rating/history");
    private static final OzonMethod INDEX = OzonMethod.reads("/v1/rating/index/fbs/info");
    private static final OzonMethod ERRORS = OzonMethod.reads("/v1/rating/index/fbs/posting/list");

    /** What a key must allow to read. */
    static final List<OzonMethod> READS = List.of(SUMMARY, HISTORY, INDEX, ERRORS);

    /** Errors a page, and postings in a filter: the most that Ozon takes. */
    private static final int MOST = 1_000;

    private final Channel channel;

    RatingCalls(Channel channel) {
        this.channel = channel;
    }

    /**
     * All ratings as they stand. Needed to see the shop's standing before it is blocked. Source: {@code /v1/rating/summary}.
     *
     * @return the ratings
     */
    public RatingSummary summary() {
        return channel.object(SUMMARY, RequestBody.EMPTY, RatingSummary.class);
    }

    /**
     * How ratings moved, with the thresholds that they are held against. Needed to watch a trend, and for thresholds that no table of ours
     * can know. Source: {@code /v1/rating/history}.
     *
     * @param query which ratings of which period
     * @return one curve a rating
     */
    public RatingHistory history(RatingQuery query) {
        RequestBody body = RequestBody.of("date_from", query.from())
                .and("date_to", query.to())
                .and("ratings", query.ratings())
                .and("with_premium_scores", query.withPremiumScores());
        return channel.object(HISTORY, body, RatingHistory.class);
    }

    /**
     * The error index of the period that runs. Needed to see what the errors cost so far, and day by day. Source:
     * {@code /v1/rating/index/fbs/info}.
     *
     * @return the index
     */
    public ErrorIndex errorIndex() {
        return channel.object(INDEX, RequestBody.EMPTY, ErrorIndex.class);
    }

    /**
     * The postings that count in the error index, with Ozon's charge for each. Needed to see which expired posting cost what. Source:
     * {@code /v1/rating/index/fbs/posting/list}.
     *
     * @param from the beginning of the period
     * @param to its end, after the beginning
     * @param postings only these, at most 1000; empty for all
     * @return the pages; nothing is asked before they are read
     * @throws IllegalArgumentException when the period does not begin before it ends or there are too many postings; names it
     */
    public Pages<PostingError> errors(Instant from, Instant to, List<PostingNumber> postings) {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("date_from must be before date_to, got " + from + " and " + to);
        }
        if (postings.size() > MOST) {
            throw new IllegalArgumentException("posting_numbers: at most 1000 postings, got " + postings.size());
        }
        RequestBody filter =
                RequestBody.of("date_from", from).and("date_to", to).and("posting_numbers", postings);
        return channel.pages(
                ERRORS,
                Paging.FLAG,
                MOST,
                ListShape.of("errors", PostingError.class),
                cursor -> RequestBody.of("cursor", cursor).and("limit", MOST).and("filter", filter));
    }
}
