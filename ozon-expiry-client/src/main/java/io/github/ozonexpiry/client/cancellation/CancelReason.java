package io.github.ozonexpiry.client.cancellation;

import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.util.Map;

/**
 * A reason for which a posting can be, or was, cancelled. Source: Seller API, {@code /v2/posting/fbs/cancel-reason/list} and
 * {@code /v1/posting/fbs/cancel-reason}; rule C-01.
 *
 * @param id the reason's number; the dictionary is open
 * @param title the reason in Russian or the account's language; to be shown, never parsed
 * @param typeId on whose side the reason lies, in Ozon's words {@code seller} or {@code buyer}
 * @param isAvailableForCancellation whether a seller may cancel for it; absent where the reasons of one posting were asked for, which all
 *     are available
 * @param unknownFields what this version does not know: JSON text by name
 */
public record CancelReason(
        Stated<ReasonId> id,
        Stated<String> title,
        Stated<Word<Party>> typeId,
        Stated<Boolean> isAvailableForCancellation,
        Map<String, String> unknownFields) {}
