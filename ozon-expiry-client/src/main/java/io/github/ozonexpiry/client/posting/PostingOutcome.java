package io.github.ozonexpiry.client.posting;

import io.github.ozonexpiry.client.answer.Complaint;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.stated.Stated;
import java.util.Map;

/**
 * What became of one posting of a call about several. Ozon answers 200 even if none was done: only {@link #isDone} says so. Source: Seller
 * API, the methods under {@code /v2/fbs/posting} and {@code /v1/carriage/set-postings}.
 *
 * @param postingNumber the posting
 * @param result whether it was done
 * @param error why not
 * @param unknownFields what this version does not know: JSON text by name
 */
public record PostingOutcome(
        Stated<PostingNumber> postingNumber,
        Stated<Boolean> result,
        Stated<Complaint> error,
        Map<String, String> unknownFields) {

    /** {@return whether Ozon says that it was done, and complains of nothing} */
    public boolean isDone() {
        return result.orElse(false) && !error.isStated();
    }
}
