package io.github.ozonexpiry.client.cancellation;

import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.stated.Stated;
import java.util.List;
import java.util.Map;

/**
 * The reasons for which one posting can be cancelled now. Source: Seller API, {@code /v1/posting/fbs/cancel-reason}.
 *
 * @param postingNumber the posting
 * @param reasons the reasons; Ozon refuses any other with {@code HAS_INCORRECT_CANCEL_REASON}
 * @param unknownFields what this version does not know: JSON text by name
 */
public record PostingReasons(
        Stated<PostingNumber> postingNumber, List<CancelReason> reasons, Map<String, String> unknownFields) {}
