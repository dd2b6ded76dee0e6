package io.github.ozonexpiry.client.cancellation;

import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.Map;

/**
 * A wish to cancel a posting of realFBS, which the seller approves or rejects. Source: Seller API, {@code /v2/conditional-cancellation/list}.
 *
 * @param cancellationId the request's number
 * @param postingNumber the posting
 * @param state how far it has got
 * @param cancellationInitiator whose wish it is
 * @param cancellationReason why
 * @param cancellationReasonMessage why, in the words of whoever wishes it; a buyer's words
 * @param cancelledAt when the wish was made
 * @param orderDate when the order was made: nowhere else does the API say so
 * @param autoApproveDate after this moment the request is approved without the seller
 * @param approveDate when it was approved
 * @param approveComment what the seller wrote to it
 * @param tplIntegrationType how the posting is delivered, in an older spelling such as {@code ThirdPartyTracking}
 * @param sourceId where the request comes from; what the numbers mean is not documented
 * @param unknownFields what this version does not know: JSON text by name
 */
public record CancellationRequest(
        Stated<Id> cancellationId,
        Stated<PostingNumber> postingNumber,
        Stated<Progress> state,
        Stated<Word<Party>> cancellationInitiator,
        Stated<Reason> cancellationReason,
        Stated<String> cancellationReasonMessage,
        Stated<Instant> cancelledAt,
        Stated<Instant> orderDate,
        Stated<Instant> autoApproveDate,
        Stated<Instant> approveDate,
        Stated<String> approveComment,
        Stated<String> tplIntegrationType,
        Stated<Long> sourceId,
        Map<String, String> unknownFields) {

    /**
     * The number of a request.
     *
     * @param number the number as Ozon states it
     */
    public record Id(long number) {

        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /** What becomes of a request. */
    public enum State implements Vocabulary {
        /** It waits for the seller, until {@link CancellationRequest#autoApproveDate}. */
        ON_APPROVAL,
        /** It was approved; the posting is cancelled. */
        APPROVED,
        /** It was rejected; the posting keeps its status and must be delivered. */
        REJECTED;
    }

    /**
     * How far a request has got.
     *
     * @param id Ozon's number for the state
     * @param name the state in Russian or the account's language; to be shown, never parsed
     * @param state the state
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Progress(
            Stated<Long> id, Stated<String> name, Stated<Word<State>> state, Map<String, String> unknownFields) {}

    /**
     * Why a posting is wished to be cancelled.
     *
     * @param id the reason's number
     * @param name the reason in Russian or the account's language; to be shown, never parsed
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Reason(Stated<ReasonId> id, Stated<String> name, Map<String, String> unknownFields) {}
}
