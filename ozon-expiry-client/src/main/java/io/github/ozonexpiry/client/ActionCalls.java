package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.action.ActionId;
import io.github.ozonexpiry.client.action.ActionQuery;
import io.github.ozonexpiry.client.action.DiscountType;
import io.github.ozonexpiry.client.action.SellerAction;
import io.github.ozonexpiry.client.action.VoucherCodes;
import io.github.ozonexpiry.client.action.VoucherTerms;
import io.github.ozonexpiry.client.wire.ListShape;
import io.github.ozonexpiry.client.wire.NoAnswer;
import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.client.wire.VoucherAnswer;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The calls about the seller's own discounts, as far as promo codes need them. Ozon calls these methods beta: they may change with a week's
 * notice. No call hands a code to a buyer: that is a message ({@link ChatCalls#send}).
 */
public final class ActionCalls {

    private static final OzonMethod CREATE = OzonMethod.acts("/v1/seller-actions/create/voucher");
    private static final OzonMethod UPDATE = OzonMethod.acts("/v1/seller-actions/update/voucher");
    private static final OzonMethod CODES = OzonMethod.reads("/v1/seller-actions/voucher/get");
    private static final OzonMethod ADD_PRODUCTS = OzonMethod.acts("/v1/seller-actions/products/add");
    private static final OzonMethod SWITCH = OzonMethod.acts("/v1/seller-actions/change-activity");
    private static final OzonMethod LIST = OzonMethod.reads("/v1/seller-actions/list");
    private static final OzonMethod ARCHIVE = OzonMethod.acts("/v1/seller-actions/archive");

    /** What a key must allow to read. */
    static final List<OzonMethod> READS = List.of(CODES, LIST);

    private static final int PAGE_SIZE = 100;
    private static final int MOST_PRODUCTS = 100;

    private final Channel channel;

    ActionCalls(Channel channel) {
        this.channel = channel;
    }

    /**
     * Makes an action with promo codes. Needed to give a buyer something for a posting that expired. Not safe to repeat: a second call makes a
     * second action with a budget of its own; after a failure look for the title in {@link #list}. Source:
     * {@code /v1/seller-actions/create/voucher}.
     *
     * @param terms what it offers
     * @param counts whether the discount is a percentage or money; no other is allowed
     * @param codes which codes it has
     * @return the action
     * @throws IllegalArgumentException when the discount counts something else; names it
     */
    public ActionId createVoucher(VoucherTerms terms, DiscountType counts, VoucherCodes codes) {
        if (!Set.of(DiscountType.PERCENT, DiscountType.CURRENCY).contains(counts)) {
            throw new IllegalArgumentException("discount_type: PERCENT or CURRENCY, got " + counts);
        }
        RequestBody parameters = RequestBody.of("type", codes.type())
                .and("count_codes", codes.count())
                .and("is_private", codes.isPrivate());
        RequestBody body = body(terms).and("discount_type", counts).and("voucher_parameters", parameters);
        return channel.object(CREATE, body, VoucherAnswer.class)
                .actionId()
                .value()
                .map(ActionId::new)
                .orElseThrow(
                        () -> new UnreadableAnswer(NoAnswer.because("action_id: expected an action, got nothing", -1)));
    }

    /**
     * Changes an action with promo codes; to change the budget, switch it off first. Needed to end or to prolong an offer. Repeating it should do
     * no harm, which Ozon does not document. Source: {@code /v1/seller-actions/update/voucher}.
     *
     * @param action the action
     * @param terms what it offers from now on
     */
    public void updateVoucher(ActionId action, VoucherTerms terms) {
        RequestBody body = RequestBody.of("action_id", action.number()).and("action_parameters", body(terms));
        channel.acknowledged(UPDATE, body);
    }

    /**
     * Where the codes of an action are. Needed to hand one to a buyer. Source: {@code /v1/seller-actions/voucher/get}.
     *
     * @param action the action
     * @return the address of a CSV file, whose columns are not documented
     */
    public Stated<String> codes(ActionId action) {
        RequestBody body = RequestBody.of("action_id", action.number());
        return channel.object(CODES, body, VoucherAnswer.class).file();
    }

    /**
     * Adds products to an action. Needed because a code holds only for the products of its action. Repeating it does no harm as far as is
     * known. Source: {@code /v1/seller-actions/products/add}.
     *
     * @param action the action
     * @param products the products, 1 to 100
     * @return what Ozon answers, JSON text by name: usually nothing; how it tells of a product that it refuses is not documented, so look
     *     into it and read the number of products back with {@link #list}
     * @throws IllegalArgumentException when there are no or too many products; names how many
     */
    public Map<String, String> addProducts(ActionId action, List<Sku> products) {
        if (products.isEmpty() || products.size() > MOST_PRODUCTS) {
            throw new IllegalArgumentException("products: 1 to 100 products, got " + products.size());
        }
        List<RequestBody> list = products.stream()
                .map(sku -> RequestBody.of("sku", sku.number()))
                .toList();
        return channel.acknowledged(
                ADD_PRODUCTS, RequestBody.of("action_id", action.number()).and("products", list));
    }

    /**
     * Switches an action on or off. Needed to begin and to stop an offer. Repeating it should do no harm, which Ozon does not document.
     * Source: {@code /v1/seller-actions/change-activity}.
     *
     * @param action the action
     * @param on whether it shall be on
     */
    public void turn(ActionId action, boolean on) {
        channel.acknowledged(
                SWITCH, RequestBody.of("action_id", action.number()).and("is_turn_on", on));
    }

    /**
     * The seller's own discounts. Needed to see what of the budget is spent and what Ozon stopped. Source:
     * {@code /v1/seller-actions/list}.
     *
     * @param query which
     * @return the pages; nothing is asked before they are read
     */
    public Pages<SellerAction> list(ActionQuery query) {
        RequestBody filter = RequestBody.of("action_ids", query.ids())
                .and("action_type", query.types())
                .and("status", query.statuses())
                .and("search", query.search())
                .and("limit", PAGE_SIZE);
        return channel.pages(
                LIST,
                Paging.OFFSET,
                PAGE_SIZE,
                ListShape.of("actions", SellerAction.class),
                position -> filter.and("offset", position.isEmpty() ? 0 : Long.parseLong(position)));
    }

    /**
     * Puts an action into the archive. Needed to tidy up. Repeating it does no harm as far as is known. Source:
     * {@code /v1/seller-actions/archive}.
     *
     * @param action the action
     */
    public void archive(ActionId action) {
        channel.acknowledged(ARCHIVE, RequestBody.of("action_id", action.number()));
    }

    private static RequestBody body(VoucherTerms terms) {
        return RequestBody.of("title", terms.title())
                .and("date_start", terms.from())
                .and("date_end", terms.to())
                .and("budget", terms.budget())
                .and("discount_value", terms.discount())
                .and("user_ids", terms.userIds());
    }
}
