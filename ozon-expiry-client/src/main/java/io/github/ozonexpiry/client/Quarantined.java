package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.wire.Broken;
import io.github.ozonexpiry.posting.PostingNumber;
import java.util.Optional;

/**
 * A posting, or another part of an answer, that could not be read.
 *
 * @param path the field that could not be read, such as {@code postings[3].products[0].quantity}; empty text for the answer as a
 *     whole
 * @param reason what was expected and what was there instead, in English
 * @param number the posting's number, where it could be read
 * @param json the whole posting as Ozon sent it, the buyer's data included, and after a cut all that is left of the answer;
 *     {@link #toString} leaves it out
 */
public record Quarantined(String path, String reason, Optional<PostingNumber> number, String json) {

    static Quarantined of(Broken broken) {
        return new Quarantined(broken.path(), broken.reason(), broken.number(), broken.json());
    }

    @Override
    public String toString() {
        return "Quarantined " + number.map(PostingNumber::text).orElse("posting without number") + " at '" + path
                + "': " + reason;
    }
}
