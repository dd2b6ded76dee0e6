package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.client.product.OfferId;
import io.github.ozonexpiry.client.product.ProductQuery;
import io.github.ozonexpiry.client.stocks.ProductStock;
import io.github.ozonexpiry.client.stocks.StockLevel;
import io.github.ozonexpiry.client.stocks.StockUpdate;
import io.github.ozonexpiry.client.stocks.WarehouseStock;
import io.github.ozonexpiry.client.transport.Call.Items;
import io.github.ozonexpiry.client.transport.RateLimit;
import io.github.ozonexpiry.client.wire.ListShape;
import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The calls about stock: reading it by product and by warehouse, and setting it. */
public final class StockCalls {

    private static final OzonMethod BY_PRODUCT = OzonMethod.reads("/v4/product/info/stocks");
    private static final OzonMethod OF_WAREHOUSE = OzonMethod.reads("/v1/product/info/warehouse/stocks");
    private static final OzonMethod BY_WAREHOUSE = OzonMethod.reads("/v2/product/info/stocks-by-warehouse/fbs");
    private static final OzonMethod UPDATE =
            OzonMethod.sets("/v2/products/stocks").limitedTo(RateLimit.perMinute(80));

    static final List<OzonMethod> READS = List.of(BY_PRODUCT, OF_WAREHOUSE, BY_WAREHOUSE);

    /** Elements a page, and products in a filter: the most that Ozon takes. */
    private static final int MOST = 1_000;

    /** How long Ozon wants a pair of product and warehouse to be left alone. */
    private static final Duration PAIR_PAUSE = Duration.ofSeconds(30);

    /** Levels in a call: the most that Ozon takes. */
    private static final int MOST_LEVELS = 100;

    private final Channel channel;

    StockCalls(Channel channel) {
        this.channel = channel;
    }

    /**
     * The stock of products in all warehouses together. Needed to find substitutes that can be sold. Source:
     * {@code /v4/product/info/stocks}.
     *
     * @param query which products
     * @return the pages; nothing is asked before they are read
     */
    public Pages<ProductStock> byProduct(ProductQuery query) {
        return channel.pages(
                BY_PRODUCT,
                Paging.CURSOR,
                MOST,
                ListShape.of("items", ProductStock.class),
                position -> RequestBody.of("filter", ProductCalls.filter(query))
                        .and("limit", MOST)
                        .and("cursor", position));
    }

    /**
     * The stock of a warehouse, with the moment of each last change. Needed to keep stock in step, and for the cause of an expiry: what was
     * there at the time. Source: {@code /v1/product/info/warehouse/stocks}.
     *
     * @param warehouse the warehouse
     * @return the pages; nothing is asked before they are read
     */
    public Pages<WarehouseStock> ofWarehouse(WarehouseId warehouse) {
        return channel.pages(
                OF_WAREHOUSE,
                Paging.FLAG,
                MOST,
                ListShape.of("stocks", WarehouseStock.class),
                position -> RequestBody.of("warehouse_id", warehouse.number())
                        .and("limit", MOST)
                        .and("cursor", position));
    }

    /**
     * The stock of some products in each warehouse, by the numbers that postings have. Needed before cancelling for want of stock: perhaps
     * another warehouse has it. Source: {@code /v2/product/info/stocks-by-warehouse/fbs}.
     *
     * @param skus the SKUs, 1 to 1000
     * @return the pages; nothing is asked before they are read
     * @throws IllegalArgumentException when there is none or there are more; names their number
     */
    public Pages<WarehouseStock> bySkus(Collection<Sku> skus) {
        return byWarehouse("sku", skus);
    }

    /**
     * The stock of some products in each warehouse, by the seller's articles. Needed as {@link #bySkus}. Source:
     * {@code /v2/product/info/stocks-by-warehouse/fbs}.
     *
     * @param offers the articles, 1 to 1000
     * @return the pages; nothing is asked before they are read
     * @throws IllegalArgumentException when there is none or there are more; names their number
     */
    public Pages<WarehouseStock> byOffers(Collection<OfferId> offers) {
        return byWarehouse("offer_id", offers);
    }

    /**
     * Sets how many pieces are for sale. Needed to prevent orders of what is not there. That Ozon answers does not mean that a level was set:
     * each has its own {@link StockUpdate#isDone}, and all may have failed. Repeating it sets the same levels again, though a pair of product
     * and warehouse at most once in 30 seconds; a call may be made 80 times a minute. Source: {@code /v2/products/stocks}.
     *
     * @param levels the levels, 1 to 100, of different pairs
     * @return what became of each, in one page
     * @throws IllegalArgumentException when there is none, there are more, or a pair comes twice; names it
     */
    public Page<StockUpdate> update(List<StockLevel> levels) {
        if (levels.isEmpty() || levels.size() > MOST_LEVELS) {
            throw new IllegalArgumentException(
                    "stocks: 1 to " + MOST_LEVELS + " levels are taken, got " + levels.size());
        }
        requireDifferentPairs(levels);
        RequestBody body = RequestBody.of(
                "stocks",
                levels.stream()
                        .map(level -> RequestBody.of("offer_id", level.offer())
                                .and("product_id", level.product().map(each -> each.number()))
                                .and("warehouse_id", level.warehouse().number())
                                .and("stock", level.available()))
                        .toList());
        return channel.with(call -> call.changing(pairs(levels)))
                .page(UPDATE, body, ListShape.of("result", StockUpdate.class));
    }

    /**
     * Sets how many pieces are for sale of any number of products, 100 a call, at the pace that Ozon allows: 8,000 pairs a minute. Needed to
     * keep the stock of a whole shop in step. A call that fails ends it; what was set before stays set, and what was not is named. Let
     * {@link OzonSeller#async} do it in another thread. Source: {@code /v2/products/stocks}.
     *
     * @param levels the levels, of different pairs; none is fine
     * @param progress is told of each answer, in its order
     * @return what became of all
     * @throws IllegalArgumentException when a pair comes twice; names it, and nothing is set
     */
    public StockUpdates updateAll(List<StockLevel> levels, Consumer<? super Page<StockUpdate>> progress) {
        requireDifferentPairs(levels);
        List<StockUpdate> answered = new ArrayList<>();
        List<Quarantined> unreadable = new ArrayList<>();
        List<StockLevel> all = List.copyOf(levels);
        for (int from = 0; from < all.size(); from += MOST_LEVELS) {
            Page<StockUpdate> page;
            try {
                page = update(all.subList(from, Math.min(from + MOST_LEVELS, all.size())));
            } catch (OzonException e) {
                return new StockUpdates(answered, unreadable, all.subList(from, all.size()), Optional.of(e));
            }
            answered.addAll(page.items());
            unreadable.addAll(page.quarantined());
            progress.accept(page);
        }
        return new StockUpdates(answered, unreadable, List.of(), Optional.empty());
    }

    private static Items pairs(List<StockLevel> levels) {
        return new Items(levels.stream().map(StockCalls::pair).collect(Collectors.toSet()), PAIR_PAUSE);
    }

    /** A product that is named once by article and once by number counts as two: which number an article has is not known here. */
    private static String pair(StockLevel level) {
        String product = level.offer()
                .map(offer -> "offer " + offer.text())
                .orElseGet(() -> "product " + level.product().orElseThrow());
        return product + " in " + level.warehouse();
    }

    private static void requireDifferentPairs(List<StockLevel> levels) {
        Set<String> pairs = new HashSet<>();
        for (StockLevel level : levels) {
            if (!pairs.add(pair(level))) {
                throw new IllegalArgumentException("stocks: each pair once, got again " + level);
            }
        }
    }

    private Pages<WarehouseStock> byWarehouse(String member, Collection<?> ids) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new IllegalArgumentException(member + ": 1 to " + MOST + " are taken, got " + ids.size());
        }
        List<?> wanted = List.copyOf(ids);
        return channel.pages(
                BY_WAREHOUSE,
                Paging.FLAG,
                MOST,
                ListShape.of("products", WarehouseStock.class),
                position -> RequestBody.of(member, wanted).and("limit", MOST).and("cursor", position));
    }
}
