package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.returns.ReturnQuery;
import io.github.ozonexpiry.client.returns.ReturnedGoods;
import io.github.ozonexpiry.client.wire.ListShape;
import io.github.ozonexpiry.client.wire.RequestBody;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The calls about goods that came back. They only read. */
public final class ReturnCalls {

    private static final OzonMethod LIST = OzonMethod.reads("/v1/returns/list");

    static final List<OzonMethod> READS = List.of(LIST);

    /** Returns a page: the most that Ozon gives. */
    private static final int PAGE_SIZE = 500;

    private final Channel channel;

    ReturnCalls(Channel channel) {
        this.channel = channel;
    }

    /**
     * Returns of FBS and FBO. Needed for penalties: what a cancellation brought in its wake, storage included. Source:
     * {@code /v1/returns/list}.
     *
     * @param query which
     * @return the pages; nothing is asked before they are read
     */
    public Pages<ReturnedGoods> list(ReturnQuery query) {
        RequestBody filter = filter(query);
        return channel.pages(
                LIST,
                Paging.FLAG,
                PAGE_SIZE,
                (bulk, position) -> goingOn(bulk.page(
                        LIST,
                        RequestBody.of("filter", filter)
                                .and("limit", PAGE_SIZE)
                                .and("last_id", position.isEmpty() ? 0 : Long.parseLong(position)),
                        ListShape.of("returns", ReturnedGoods.class))));
    }

    private static RequestBody filter(ReturnQuery query) {
        RequestBody filter = RequestBody.of("posting_numbers", query.postings()).and("return_schema", query.schema());
        return query.period()
                .map(period -> filter.and(
                        period.event().name().toLowerCase(Locale.ROOT),
                        RequestBody.of("time_from", period.from()).and("time_to", period.to())))
                .orElse(filter);
    }

    /** The answer has no cursor: the next page starts after its last return. */
    private static Page<ReturnedGoods> goingOn(Page<ReturnedGoods> page) {
        List<ReturnedGoods> items = page.items();
        Optional<String> last = items.isEmpty()
                ? Optional.empty()
                : items.get(items.size() - 1).id().value().map(ReturnedGoods.Id::toString);
        return new Page<>(items, page.quarantined(), last, page.hasNext(), page.total(), page.unknownFields());
    }
}
