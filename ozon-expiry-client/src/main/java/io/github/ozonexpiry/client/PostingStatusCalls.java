package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.posting.PostingOutcome;
import io.github.ozonexpiry.client.wire.ListShape;
import io.github.ozonexpiry.client.wire.PickupCodeVerdict;
import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.posting.PostingNumber;
import java.util.List;
import java.util.Map;

/**
 * The calls by which a seller says how far postings have got: those that the seller delivers, or that a sorting centre disputes. Those that
 * take several postings answer for each: see {@link PostingOutcome#isDone}.
 */
public final class PostingStatusCalls {

    private static final OzonMethod AWAITING_DELIVERY =
            OzonMethod.acts("/v2/posting/fbs/awaiting-delivery").urgent();
    private static final OzonMethod ARBITRATION =
            OzonMethod.acts("/v2/posting/fbs/arbitration").urgent();
    private static final OzonMethod TRACKING =
            OzonMethod.sets("/v2/fbs/posting/tracking-number/set").urgent();
    private static final OzonMethod DELIVERING =
            OzonMethod.acts("/v2/fbs/posting/delivering").urgent();
    private static final OzonMethod LAST_MILE =
            OzonMethod.acts("/v2/fbs/posting/last-mile").urgent();
    private static final OzonMethod DELIVERED =
            OzonMethod.acts("/v2/fbs/posting/delivered").urgent();
    private static final OzonMethod PICKUP_CODE =
            OzonMethod.acts("/v1/posting/fbs/pick-up-code/verify").urgent();

    /** None: all of these change a posting. */
    static final List<OzonMethod> READS = List.of();

    private static final int MOST_POSTINGS = 100;
    private static final int MOST_TRACKING_NUMBERS = 20;

    private static final ListShape<PostingOutcome> OUTCOMES = ListShape.of("result", PostingOutcome.class);

    private final Channel channel;

    PostingStatusCalls(Channel channel) {
        this.channel = channel;
    }

    /**
     * Hands disputed postings over again: their status becomes {@code awaiting_deliver}. Needed to recover postings that the sorting centre did
     * not accept, or that are disputed. Repeating it should do no harm, which Ozon does not document.
     * Source: {@code /v2/posting/fbs/awaiting-delivery}.
     *
     * @param postings the postings, 1 to 100
     * @return what Ozon says in {@code result}: whether it was done
     * @throws IllegalArgumentException when there are none or too many; says how many
     */
    public boolean awaitingDelivery(List<PostingNumber> postings) {
        return channel.flag(AWAITING_DELIVERY, postings(postings));
    }

    /**
     * Opens a dispute about postings that were handed over and never scanned: their status becomes {@code arbitration}. Needed to recover from
     * an error that is not the seller's. Repeating it should do no harm, which Ozon does not document.
     * Source: {@code /v2/posting/fbs/arbitration}.
     *
     * @param postings the postings, 1 to 100: the bound of the other method, for Ozon states none
     * @return what Ozon says in {@code result}: whether it was done
     * @throws IllegalArgumentException when there are none or too many; says how many
     */
    public boolean arbitration(List<PostingNumber> postings) {
        return channel.flag(ARBITRATION, postings(postings));
    }

    /**
     * Gives postings the tracking numbers of a carrier. Needed to carry out the hand-over of realFBS. Safe to repeat: the last number counts.
     * Source: {@code /v2/fbs/posting/tracking-number/set}.
     *
     * @param numbers the tracking number of each posting, 1 to 20 of them, none blank
     * @return what became of each
     * @throws IllegalArgumentException when there are none, too many or a blank one; names it
     */
    public Page<PostingOutcome> setTrackingNumbers(Map<PostingNumber, String> numbers) {
        requireSize("tracking_numbers", numbers.size(), MOST_TRACKING_NUMBERS);
        numbers.forEach((posting, number) -> {
            if (number.isBlank()) {
                throw new IllegalArgumentException("tracking_number: " + posting + " needs one, got '" + number + "'");
            }
        });
        List<RequestBody> list = numbers.entrySet().stream()
                .map(each -> RequestBody.of("posting_number", each.getKey()).and("tracking_number", each.getValue()))
                .toList();
        return channel.page(TRACKING, RequestBody.of("tracking_numbers", list), OUTCOMES);
    }

    /**
     * Says that postings are on their way. Needed to hand over postings that somebody else than Ozon delivers, and to end their shipping
     * deadlines. Ozon changes the status later: look again. Repeating it should do no harm, which Ozon does not document.
     * Source: {@code /v2/fbs/posting/delivering}.
     *
     * @param postings the postings, 1 to 100: the bound of a sister method, for Ozon states none
     * @return what became of each
     * @throws IllegalArgumentException when there are none or too many; says how many
     */
    public Page<PostingOutcome> delivering(List<PostingNumber> postings) {
        return channel.page(DELIVERING, postings(postings), OUTCOMES);
    }

    /**
     * Says that postings are with the courier who brings them to the buyer. Needed to meet the deadlines of delivery of realFBS. Ozon changes
     * the status later: look again. Repeating it should do no harm, which Ozon does not document.
     * Source: {@code /v2/fbs/posting/last-mile}.
     *
     * @param postings the postings, 1 to 100: the bound of a sister method, for Ozon states none
     * @return what became of each
     * @throws IllegalArgumentException when there are none or too many; says how many
     */
    public Page<PostingOutcome> lastMile(List<PostingNumber> postings) {
        return channel.page(LAST_MILE, postings(postings), OUTCOMES);
    }

    /**
     * Says that postings were delivered, for good: afterwards they cannot be cancelled. Needed to end the deadlines of delivery of realFBS. Ozon
     * changes the status later: look again. Repeating it should do no harm, which Ozon does not document.
     * Source: {@code /v2/fbs/posting/delivered}.
     *
     * @param postings the postings, 1 to 100: the bound of a sister method, for Ozon states none
     * @return what became of each
     * @throws IllegalArgumentException when there are none or too many; says how many
     */
    public Page<PostingOutcome> delivered(List<PostingNumber> postings) {
        return channel.page(DELIVERED, postings(postings), OUTCOMES);
    }

    /**
     * Asks whether a courier's code is that of a posting. Needed to hand over postings of realFBS Express to the right courier in time. Repeating it
     * should do no harm, which Ozon does not document. Source: {@code /v1/posting/fbs/pick-up-code/verify}.
     *
     * @param posting the posting
     * @param code the courier's code, not blank
     * @return whether the code is right
     * @throws IllegalArgumentException when the code is blank; names it
     */
    public boolean verifyPickupCode(PostingNumber posting, String code) {
        if (code.isBlank()) {
            throw new IllegalArgumentException("pickup_code: a code is needed, got '" + code + "'");
        }
        RequestBody body = RequestBody.of("posting_number", posting).and("pickup_code", code);
        PickupCodeVerdict verdict = channel.object(PICKUP_CODE, body, PickupCodeVerdict.class);
        return Channel.required("valid", "true or false", verdict.valid());
    }

    /** Ozon calls the list {@code posting_number}. */
    private static RequestBody postings(List<PostingNumber> postings) {
        requireSize("posting_number", postings.size(), MOST_POSTINGS);
        return RequestBody.of("posting_number", postings);
    }

    private static void requireSize(String list, int size, int most) {
        if (size < 1 || size > most) {
            throw new IllegalArgumentException(list + ": Ozon takes 1 to " + most + " at a time, got " + size);
        }
    }
}
