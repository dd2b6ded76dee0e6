package io.github.ozonexpiry.expiry;

import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A row of Ozon's own list of errors that count in the index. Source: Seller API, {@code /v1/rating/index/fbs/posting/list}; RU-A1.
 *
 * @param posting the posting
 * @param type what Ozon counts
 * @param errorAt when the error happened
 * @param grace whether the posting has preferential status; what that does to a charge is not known (L-21)
 */
public record ErrorIndexEntry(PostingNumber posting, Word<Type> type, Stated<Instant> errorAt, Stated<Boolean> grace) {

    /** What Ozon counts as an error. */
    public enum Type implements Vocabulary {
        /** Cancelled through the seller. */
        SELLER_CANCELLATION,
        /** Handed over too late, or not yet. */
        SELLER_DELAY,
        /** Ozon does not say what; blames nobody. */
        UNSPECIFIED;

        private final List<String> words = List.of(name().toLowerCase(Locale.ROOT));

        @Override
        public List<String> words() {
            return words;
        }
    }

    /** {@return whether the row says that the seller is at fault} */
    public boolean blamesSeller() {
        return type.is(Type.SELLER_CANCELLATION) || type.is(Type.SELLER_DELAY);
    }
}
