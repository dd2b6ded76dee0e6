package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.cancellation.CancelReason;
import io.github.ozonexpiry.client.cancellation.CancellationRequest;
import io.github.ozonexpiry.client.cancellation.CancellationRequest.State;
import io.github.ozonexpiry.client.cancellation.PostingReasons;
import io.github.ozonexpiry.client.transport.Confirmation;
import io.github.ozonexpiry.client.wire.ListShape;
import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.client.wire.ResultText;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The calls about cancelling: the reasons, cancelling itself, and the requests of realFBS that the seller answers. */
public final class CancellationCalls {

    private static final OzonMethod REASONS = OzonMethod.reads("/v2/posting/fbs/cancel-reason/list");
    private static final OzonMethod REASONS_OF_POSTING = OzonMethod.reads("/v1/posting/fbs/cancel-reason");
    private static final OzonMethod CANCEL =
            OzonMethod.actsVisibly("/v2/posting/fbs/cancel").urgent();
    private static final OzonMethod CANCEL_PRODUCT =
            OzonMethod.acts("/v2/posting/fbs/product/cancel").urgent();
    private static final OzonMethod REQUESTS = OzonMethod.reads("/v2/conditional-cancellation/list");
    private static final OzonMethod APPROVE =
            OzonMethod.acts("/v2/conditional-cancellation/approve").urgent();
    private static final OzonMethod REJECT =
            OzonMethod.acts("/v2/conditional-cancellation/reject").urgent();

    /** What a key must allow to read. */
    static final List<OzonMethod> READS = List.of(REASONS, REASONS_OF_POSTING, REQUESTS);

    /** Requests a page: the most that Ozon gives. */
    private static final int PAGE_SIZE = 500;

    private final Channel channel;

    CancellationCalls(Channel channel) {
        this.channel = channel;
    }

    /**
     * All reasons that the account knows. Needed to name the reason of a posting that was cancelled. Source:
     * {@code /v2/posting/fbs/cancel-reason/list}.
     *
     * @return the reasons, in one page
     */
    public Page<CancelReason> reasons() {
        return channel.page(REASONS, RequestBody.EMPTY, ListShape.of("result", CancelReason.class));
    }

    /**
     * The reasons for which postings can be cancelled now. Needed before cancelling: Ozon accepts no other. Source:
     * {@code /v1/posting/fbs/cancel-reason}.
     *
     * @param postings the postings, at least one
     * @return the reasons of each posting, in one page
     * @throws IllegalArgumentException when there is no posting
     */
    public Page<PostingReasons> reasons(List<PostingNumber> postings) {
        if (postings.isEmpty()) {
            throw new IllegalArgumentException("related_posting_numbers: at least one posting is needed");
        }
        RequestBody body = RequestBody.of("related_posting_numbers", postings);
        return channel.page(REASONS_OF_POSTING, body, ListShape.of("result", PostingReasons.class));
    }

    /**
     * Cancels a posting, for good. Needed to carry out a plan that ends in a cancellation. Repeating it does no harm: Ozon answers
     * {@code POSTING_ALREADY_CANCELLED}. When an answer is lost, the posting is looked at before the call is made again; if somebody else has
     * cancelled it meanwhile, this counts as done. Source: {@code /v2/posting/fbs/cancel}.
     *
     * @param posting the posting
     * @param reason one of the reasons that {@link #reasons(List)} gives for it
     * @param message why, for reason 402; empty text otherwise
     * @return what Ozon says in {@code result}: whether it was done
     */
    public boolean cancel(PostingNumber posting, ReasonId reason, String message) {
        RequestBody body = RequestBody.of("posting_number", posting)
                .and("cancel_reason_id", reason.number())
                .and("cancel_reason_message", message);
        Confirmation look = new PostingChange(channel, posting).cancelled();
        return channel.with(call -> call.confirmedBy(look)).flag(CANCEL, body);
    }

    /**
     * Cancels some of the goods of a posting, for good. Needed to save the goods that are in stock. Not safe to repeat: the second call may
     * cancel as many again. Source: {@code /v2/posting/fbs/product/cancel}.
     *
     * @param posting the posting
     * @param pieces how many pieces of which goods, each at least 1
     * @param reason one of the reasons that {@link #reasons(List)} gives for the posting
     * @param message why; Ozon demands it
     * @return what Ozon says in {@code result}: the number of a posting, or empty text
     * @throws IllegalArgumentException when nothing is to be cancelled, a number of pieces is below 1 or the message is blank; names it
     */
    public Stated<String> cancelProducts(
            PostingNumber posting, Map<Sku, Integer> pieces, ReasonId reason, String message) {
        if (message.isBlank()) {
            throw new IllegalArgumentException("cancel_reason_message: Ozon demands one, got '" + message + "'");
        }
        RequestBody body = RequestBody.of("posting_number", posting)
                .and("cancel_reason_id", reason.number())
                .and("cancel_reason_message", message)
                .and("items", Pieces.list("items", "sku", pieces));
        return channel.object(CANCEL_PRODUCT, body, ResultText.class).result();
    }

    /**
     * The requests to cancel postings of realFBS. Needed to answer each before it is approved by itself.
     * Source: {@code /v2/conditional-cancellation/list}.
     *
     * @param state only requests in this state; empty for all
     * @return the pages; nothing is asked before they are read
     */
    public Pages<CancellationRequest> requests(Optional<State> state) {
        RequestBody filters = RequestBody.of("state", state.map(State::name).orElse("ALL"));
        ListShape<CancellationRequest> shape = ListShape.of("result", CancellationRequest.class);
        return channel.pages(
                REQUESTS,
                Paging.CURSOR,
                PAGE_SIZE,
                shape,
                position -> RequestBody.of("filters", filters)
                        .and("limit", PAGE_SIZE)
                        .and("last_id", position.isEmpty() ? 0 : Long.parseLong(position)));
    }

    /**
     * Approves a request: the posting is cancelled without the seller's fault. Needed to carry out a plan. Source:
     * {@code /v2/conditional-cancellation/approve}.
     *
     * @param request the request's number
     * @param comment a note of the seller's; empty text for none
     */
    public void approve(CancellationRequest.Id request, String comment) {
        channel.acknowledged(APPROVE, answer(request, comment));
    }

    /**
     * Rejects a request: the posting keeps its status and must be delivered. Needed to carry out a plan. Source:
     * {@code /v2/conditional-cancellation/reject}.
     *
     * @param request the request's number
     * @param comment a note of the seller's; empty text for none
     */
    public void reject(CancellationRequest.Id request, String comment) {
        channel.acknowledged(REJECT, answer(request, comment));
    }

    private static RequestBody answer(CancellationRequest.Id request, String comment) {
        return RequestBody.of("cancellation_id", request.number()).and("comment", comment);
    }
}
