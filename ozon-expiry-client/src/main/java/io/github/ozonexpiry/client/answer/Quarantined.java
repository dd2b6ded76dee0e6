package io.github.ozonexpiry.client.answer;

import io.github.ozonexpiry.posting.PostingNumber;
import java.util.Optional;

/**
 * An element of a list, or another part of an answer, that could not be read.
 *
 * @param path the field that could not be read, such as {@code postings[3].products[0].quantity}; empty text for the answer as a
 *     whole
 * @param reason what was expected and what was there instead, in English
 * @param number the number of the posting that the element is, or is about, where it could be read
 * @param json the whole element as Ozon sent it, the buyer's data included, and after a cut all that is left of the answer;
 *     {@link #toString} leaves it out
 */
public record Quarantined(String path, String reason, Optional<PostingNumber> number, String json) {

    @Override
    public String toString() {
        return "Quarantined " + number.map(PostingNumber::text).orElse("element without number") + " at '" + path
                + "': " + reason;
    }
}
