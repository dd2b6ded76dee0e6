package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.assembly.DuePosting;
import io.github.ozonexpiry.client.assembly.DueProduct;
import io.github.ozonexpiry.client.assembly.PackedGoods;
import io.github.ozonexpiry.client.assembly.ShipResult;
import io.github.ozonexpiry.client.assembly.SplitResult;
import io.github.ozonexpiry.client.transport.Confirmation;
import io.github.ozonexpiry.client.wire.ListShape;
import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.client.wire.ResultFlag;
import io.github.ozonexpiry.client.wire.ResultText;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import java.util.List;
import java.util.Map;

/** The calls about assembling: what is to be picked, and assembling, splitting and boxing postings. */
public final class AssemblyCalls {

    private static final OzonMethod POSTINGS = OzonMethod.reads("/v1/assembly/fbs/posting/list");
    private static final OzonMethod PRODUCTS = OzonMethod.reads("/v1/assembly/fbs/product/list");
    private static final OzonMethod SHIP =
            OzonMethod.actsVisibly("/v4/posting/fbs/ship").urgent();
    private static final OzonMethod SHIP_PACKAGE =
            OzonMethod.acts("/v4/posting/fbs/ship/package").urgent();
    private static final OzonMethod SPLIT =
            OzonMethod.acts("/v1/posting/fbs/split").urgent();
    private static final OzonMethod BOXES =
            OzonMethod.sets("/v3/posting/multiboxqty/set").urgent();

    static final List<OzonMethod> READS = List.of(POSTINGS, PRODUCTS);

    /** Elements a page: the most that Ozon gives. */
    private static final int PAGE_SIZE = 1000;

    private final Channel channel;

    AssemblyCalls(Channel channel) {
        this.channel = channel;
    }

    /**
     * The postings that must be assembled within a window, in the order of their deadlines, 1000 a page. Needed for a quick scan of a large shop
     * for deadlines: ten times as many a page as the list of postings, but without status and dates. Source:
     * {@code /v1/assembly/fbs/posting/list}.
     *
     * @param query which postings
     * @return the pages; nothing is asked before they are read
     */
    public Pages<DuePosting> postings(AssemblyQuery query) {
        return channel.pages(
                POSTINGS,
                Paging.CURSOR,
                PAGE_SIZE,
                ListShape.of("postings", DuePosting.class),
                cursor -> RequestBody.of("cursor", cursor)
                        .and("filter", query.filter())
                        .and("limit", PAGE_SIZE)
                        .and("sort_dir", "ASC"));
    }

    /**
     * The products that are needed within a window, each with the postings that need it. Needed to see which deadlines a product that ran out
     * endangers. Source: {@code /v1/assembly/fbs/product/list}.
     *
     * @param query which postings
     * @return the pages; nothing is asked before they are read
     */
    public Pages<DueProduct> products(AssemblyQuery query) {
        return channel.pages(
                PRODUCTS,
                Paging.OFFSET_FLAG,
                PAGE_SIZE,
                ListShape.of("products", DueProduct.class),
                position -> RequestBody.of("filter", query.filter())
                        .and("limit", PAGE_SIZE)
                        .and("offset", position.isEmpty() ? 0 : Long.parseLong(position))
                        .and("sort_dir", "ASC"));
    }

    /**
     * Asks to assemble a posting: as it is in one package, or split into as many postings as there are packages. Needed to carry out a recovery.
     * Ozon assembles later: an answer is no success. Look with {@link PostingCalls#get} until the status is no longer
     * {@code awaiting_packaging}; the substatus {@code ship_failed} says to ask again. Repeating it does no harm: Ozon answers
     * {@code POSTING_ALREADY_SHIPPED}. When an answer is lost, the posting is looked at before the call is made again; what is then returned
     * names the postings, not what is in them. Source: {@code /v4/posting/fbs/ship}.
     *
     * @param posting the posting
     * @param packages the pieces of each package, at least 1 of each product; together exactly what is in the posting
     * @return the postings into which it will be assembled, not yet assembled
     * @throws IllegalArgumentException when there is no package, a package is empty or a number of pieces is below 1; names it
     */
    public ShipResult ship(PostingNumber posting, List<Map<Sku, Integer>> packages) {
        RequestBody body = RequestBody.of("posting_number", posting)
                .and("packages", parts("packages", packages))
                .and("with", RequestBody.of("additional_data", true));
        Confirmation look = new PostingChange(channel, posting).assembled();
        return channel.with(call -> call.confirmedBy(look)).object(SHIP, body, ShipResult.class);
    }

    /**
     * Asks to assemble a part of a posting as a posting of its own; the rest stays to be assembled. Needed to save what is in stock of an
     * endangered posting. Ozon assembles later: an answer is no success, see {@link #ship}. Not safe to repeat: the second call may take out as
     * many pieces again. Source: {@code /v4/posting/fbs/ship/package}.
     *
     * @param posting the posting
     * @param goods what is in the package, at least one product
     * @return the number of the posting that was made of it, or numbers in one text, as Ozon writes them
     * @throws IllegalArgumentException when there are no goods; names the member
     */
    public Stated<String> shipPackage(PostingNumber posting, List<PackedGoods> goods) {
        if (goods.isEmpty()) {
            throw new IllegalArgumentException("products: at least one product is needed");
        }
        List<RequestBody> products = goods.stream()
                .map(each -> RequestBody.of("product_id", each.sku().number())
                        .and("quantity", each.quantity())
                        .and("exemplarsIds", each.exemplars()))
                .toList();
        RequestBody body = RequestBody.of("posting_number", posting).and("products", products);
        return channel.object(SHIP_PACKAGE, body, ResultText.class).result();
    }

    /**
     * Splits a posting without assembling it: its parts live on under new numbers, it ends as {@code cancelled_from_split_pending}, which is no
     * loss. Needed to save what is in stock and to cancel the rest. Not safe to repeat without looking: a posting that was split cannot be split
     * again. Source: {@code /v1/posting/fbs/split}.
     *
     * @param posting the posting
     * @param parts the pieces of each part, at least 1 of each product; together exactly what is in the posting
     * @return the posting and its parts
     * @throws IllegalArgumentException when there are fewer than two parts, a part is empty or a number of pieces is below 1; names it
     */
    public SplitResult split(PostingNumber posting, List<Map<Sku, Integer>> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("postings: at least 2 parts are needed, got " + parts.size());
        }
        RequestBody body = RequestBody.of("posting_number", posting).and("postings", parts("postings", parts));
        return channel.object(SPLIT, body, SplitResult.class);
    }

    /**
     * Says into how many boxes a posting is packed, before it is assembled. Needed for a posting with {@code is_multibox} that a partner of
     * Ozon's delivers: it cannot be assembled without. Safe to repeat: the last number counts. Source: {@code /v3/posting/multiboxqty/set}.
     *
     * @param posting the posting
     * @param boxes how many boxes, at least 1
     * @return what Ozon says in {@code result}: whether it was done
     * @throws IllegalArgumentException when there is less than one box; names the number
     */
    public boolean setBoxes(PostingNumber posting, int boxes) {
        if (boxes < 1) {
            throw new IllegalArgumentException("multi_box_qty: at least 1 box is needed, got " + boxes);
        }
        RequestBody body = RequestBody.of("posting_number", posting).and("multi_box_qty", boxes);
        Stated<Boolean> said = channel.result(BOXES, body, ResultFlag.class).result();
        return Channel.required("result.result", "true or false", said);
    }

    private static List<RequestBody> parts(String list, List<Map<Sku, Integer>> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(list + ": at least one is needed");
        }
        return parts.stream()
                .map(each -> RequestBody.of("products", Pieces.list(list + ".products", "product_id", each)))
                .toList();
    }
}
