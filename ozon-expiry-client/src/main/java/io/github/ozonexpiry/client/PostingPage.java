package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.wire.Blackout;
import io.github.ozonexpiry.client.wire.NoAnswer;
import io.github.ozonexpiry.client.wire.PageReader;
import io.github.ozonexpiry.client.wire.WirePage;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.stated.Stated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One answer of Ozon's with postings, as they came.
 *
 * <p>One posting that cannot be read does not lose the others: it is in {@code quarantined}. An answer that is complete and wholly
 * understood has nothing there. Of the buyer, nothing is read. Source: Seller API, {@code /v4/posting/fbs/list},
 * {@code /v4/posting/fbs/unfulfilled/list}, {@code /v3/posting/fbs/get}.
 *
 * @param postings the postings in the order of the answer; one that came twice is here twice
 * @param quarantined what could not be read, in the order of the answer
 * @param cursor where the next page starts; opaque; empty when it was not sent or was empty text
 * @param hasNext whether Ozon says that there is a next page; false when it does not say
 * @param count the number of hits that Ozon states, which is not the number of postings on this page
 * @param unknownFields what this version does not know, outside the postings: JSON text by the path of the field
 */
public record PostingPage(
        List<Posting> postings,
        List<Quarantined> quarantined,
        Optional<String> cursor,
        boolean hasNext,
        Stated<Long> count,
        Map<String, String> unknownFields) {

    private static final Blackout NO_KEYS = new Blackout(Set.of());

    /**
     * Refuses nothing, and copies what it is given.
     *
     * @param postings the postings in the order of the answer
     * @param quarantined what could not be read
     * @param cursor where the next page starts
     * @param hasNext whether Ozon says that there is a next page
     * @param count the number of hits that Ozon states
     * @param unknownFields what this version does not know
     */
    public PostingPage {
        postings = List.copyOf(postings);
        quarantined = List.copyOf(quarantined);
        unknownFields = Map.copyOf(unknownFields);
    }

    /**
     * Reads an answer, fresh or saved to a file.
     *
     * <p>It is known by its shape: a list of v4, a list within {@code result} (the lists of v3), one posting within {@code result}
     * (v3 get), or the bare object of one posting. Of an answer that was cut off, the postings before the cut are read.
     *
     * @param json the answer, UTF-8
     * @return what the answer says
     * @throws UnreadableAnswer when it is not JSON, an error answer, or the answer of another method
     */
    public static PostingPage read(byte[] json) {
        return read(json, NO_KEYS);
    }

    /** The same, where an answer that is none might repeat a key. */
    static PostingPage read(byte[] json, Blackout blackout) {
        WirePage page;
        try {
            page = PageReader.read(json);
        } catch (NoAnswer e) {
            throw new UnreadableAnswer(e.black(blackout));
        }
        return new PostingPage(
                page.postings(),
                page.broken().stream().map(Quarantined::of).toList(),
                page.cursor(),
                page.hasNext(),
                page.count(),
                page.unknownFields());
    }
}
