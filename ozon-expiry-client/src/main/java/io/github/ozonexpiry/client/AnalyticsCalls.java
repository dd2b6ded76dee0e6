package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.analytics.StockAnalytics;
import io.github.ozonexpiry.client.analytics.StockAnalyticsQuery;
import io.github.ozonexpiry.client.analytics.Turnover;
import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.transport.RateLimit;
import io.github.ozonexpiry.client.wire.ListShape;
import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.posting.Sku;
import java.util.Collection;
import java.util.List;

/** The calls about how goods sell that Ozon keeps. They only read. */
public final class AnalyticsCalls {

    private static final OzonMethod TURNOVER =
            OzonMethod.reads("/v1/analytics/turnover/stocks").limitedTo(RateLimit.perMinute(1));
    private static final OzonMethod STOCKS = OzonMethod.reads("/v1/analytics/stocks");

    static final List<OzonMethod> READS = List.of(TURNOVER, STOCKS);

    /** Products a page: the most that Ozon gives. */
    private static final int PAGE_SIZE = 1_000;

    private final Channel channel;

    AnalyticsCalls(Channel channel) {
        this.channel = channel;
    }

    /**
     * How fast products sell. Needed for prevention: how much safety stock a product wants. Ozon takes one call a minute, so
     * the call waits for its turn, and each page for a minute. Source: {@code /v1/analytics/turnover/stocks}.
     *
     * @param skus which products; none for all
     * @return the pages; nothing is asked before they are read
     */
    public Pages<Turnover> turnover(Collection<Sku> skus) {
        List<Sku> wanted = List.copyOf(skus);
        return channel.pages(
                TURNOVER,
                Paging.OFFSET,
                PAGE_SIZE,
                ListShape.of("items", Turnover.class),
                position -> RequestBody.of("sku", wanted)
                        .and("limit", PAGE_SIZE)
                        .and("offset", position.isEmpty() ? 0 : Long.parseLong(position)));
    }

    /**
     * How many pieces Ozon keeps of products in each warehouse, and how long they last. Needed for prevention: which goods Ozon should keep
     * instead of the seller. Source: {@code /v1/analytics/stocks}.
     *
     * @param query which
     * @return all of them, in one page
     */
    public Page<StockAnalytics> stocks(StockAnalyticsQuery query) {
        RequestBody body = RequestBody.of("skus", query.skus())
                .and("cluster_ids", texts(query.clusters()))
                .and("macrolocal_cluster_ids", texts(query.macrolocalClusters()))
                .and("warehouse_ids", query.warehouses())
                .and(
                        "turnover_grades",
                        query.grades().stream().map(Enum::name).sorted().toList());
        return channel.page(STOCKS, body, ListShape.of("items", StockAnalytics.class));
    }

    /** Numbers of 64 bits are sent as text. */
    private static List<String> texts(List<Long> ids) {
        return ids.stream().map(String::valueOf).toList();
    }
}
