package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.product.ListedProduct;
import io.github.ozonexpiry.client.product.OfferId;
import io.github.ozonexpiry.client.product.Product;
import io.github.ozonexpiry.client.product.ProductId;
import io.github.ozonexpiry.client.product.ProductPrice;
import io.github.ozonexpiry.client.product.ProductQuery;
import io.github.ozonexpiry.client.product.RelatedSku;
import io.github.ozonexpiry.client.wire.ListShape;
import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.posting.Sku;
import java.util.Collection;
import java.util.List;

/** The calls about products: which there are, what each is, what it costs, and which SKUs belong together. They only read. */
public final class ProductCalls {

    private static final OzonMethod LIST = OzonMethod.reads("/v3/product/list");
    private static final OzonMethod INFO = OzonMethod.reads("/v3/product/info/list");
    private static final OzonMethod PRICES = OzonMethod.reads("/v5/product/info/prices");
    private static final OzonMethod RELATED = OzonMethod.reads("/v1/product/related-sku/get");

    static final List<OzonMethod> READS = List.of(LIST, INFO, PRICES, RELATED);

    /** Products a page, and products that can be asked for at once: the most that Ozon takes. */
    private static final int MOST = 1_000;

    private static final int MOST_RELATED = 200;

    private final Channel channel;

    ProductCalls(Channel channel) {
        this.channel = channel;
    }

    /**
     * The products. Needed to find substitutes for what is out of stock. The number of hits, {@link Page#total}, is {@code total_items}, and
     * {@code total} where Ozon still sends only that. Source: {@code /v3/product/list}.
     *
     * @param query which
     * @return the pages; nothing is asked before they are read
     */
    public Pages<ListedProduct> list(ProductQuery query) {
        return channel.pages(
                LIST,
                Paging.CURSOR,
                MOST,
                ListShape.of("items", ListedProduct.class),
                position -> RequestBody.of("filter", filter(query))
                        .and("last_id", position)
                        .and("limit", MOST));
    }

    /**
     * Products in full, by Ozon's numbers. Needed to find substitutes: of the same model, else of the same type and category.
     * Source: {@code /v3/product/info/list}.
     *
     * @param products the numbers, 1 to 1000
     * @return the products that there are, in one page
     * @throws IllegalArgumentException when there is none or there are more; names their number
     */
    public Page<Product> byProducts(Collection<ProductId> products) {
        return info("product_id", products);
    }

    /**
     * Products in full, by the seller's articles. Needed as {@link #byProducts}. Source: {@code /v3/product/info/list}.
     *
     * @param offers the articles, 1 to 1000
     * @return the products that there are, in one page
     * @throws IllegalArgumentException when there is none or there are more; names their number
     */
    public Page<Product> byOffers(Collection<OfferId> offers) {
        return info("offer_id", offers);
    }

    /**
     * Products in full, by the numbers that postings have. Needed to get from a posting to its products. Source:
     * {@code /v3/product/info/list}.
     *
     * @param skus the SKUs, 1 to 1000
     * @return the products that there are, in one page
     * @throws IllegalArgumentException when there is none or there are more; names their number
     */
    public Page<Product> bySkus(Collection<Sku> skus) {
        return info("sku", skus);
    }

    /**
     * What products cost, and what it costs to sell them. Needed for penalties: what a cancellation costs beside the fine. Source:
     * {@code /v5/product/info/prices}.
     *
     * @param query which
     * @return the pages; nothing is asked before they are read
     */
    public Pages<ProductPrice> prices(ProductQuery query) {
        return channel.pages(
                PRICES,
                Paging.CURSOR,
                MOST,
                ListShape.of("items", ProductPrice.class),
                position -> RequestBody.of("filter", filter(query))
                        .and("cursor", position)
                        .and("limit", MOST));
    }

    /**
     * Which SKUs belong to one product. Needed to read old data, in which FBS and FBO had SKUs of their own. That Ozon answers does not mean
     * that it knows each: those that it does not know are in {@link RelatedSku.Found#errors}. Source: {@code /v1/product/related-sku/get}.
     *
     * @param skus the SKUs, 1 to 200
     * @return what was found, and what was not
     * @throws IllegalArgumentException when there is none or there are more; names their number
     */
    public RelatedSku.Found related(Collection<Sku> skus) {
        return channel.object(RELATED, ids("sku", skus, MOST_RELATED), RelatedSku.Found.class);
    }

    private Page<Product> info(String member, Collection<?> ids) {
        return channel.page(INFO, ids(member, ids, MOST), ListShape.of("items", Product.class));
    }

    private static RequestBody ids(String member, Collection<?> ids, int most) {
        if (ids.isEmpty() || ids.size() > most) {
            throw new IllegalArgumentException(member + ": 1 to " + most + " are taken, got " + ids.size());
        }
        return RequestBody.of(member, ids);
    }

    static RequestBody filter(ProductQuery query) {
        return RequestBody.of("offer_id", query.offers())
                .and("product_id", query.products())
                .and("visibility", query.visibility());
    }
}
