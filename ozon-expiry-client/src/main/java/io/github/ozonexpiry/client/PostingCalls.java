package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.posting.DropOffLimits;
import io.github.ozonexpiry.client.posting.ScannedPosting;
import io.github.ozonexpiry.client.wire.Blackout;
import io.github.ozonexpiry.client.wire.ListShape;
import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The calls about postings; all of them only read. */
public final class PostingCalls {

    private static final OzonMethod UNFULFILLED = OzonMethod.reads("/v4/posting/fbs/unfulfilled/list");
    private static final OzonMethod LIST = OzonMethod.reads("/v4/posting/fbs/list");
    static final OzonMethod GET = OzonMethod.reads("/v3/posting/fbs/get");
    private static final OzonMethod BY_BARCODE = OzonMethod.reads("/v2/posting/fbs/get-by-barcode");
    private static final OzonMethod RESTRICTIONS = OzonMethod.reads("/v1/posting/fbs/restrictions");

    /** What a key must allow to read. */
    static final List<OzonMethod> READS = List.of(UNFULFILLED, LIST, GET, BY_BARCODE, RESTRICTIONS);

    /** Asks for the block that says whether the buyer is a legal entity; the blocks about the buyer stay off. */
    private static final RequestBody WITH = RequestBody.of("analytics_data", true);

    private static final Blackout NO_KEYS = new Blackout(Set::of);

    /** Postings a page: the most that Ozon gives. Source: Seller API, {@code limit} of the v4 lists. */
    static final int PAGE_SIZE = 100;

    /** Ozon's {@code code} is a gRPC status. */
    private static final int NOT_FOUND = 5;

    private final Channel channel;

    PostingCalls(Channel channel) {
        this.channel = channel;
    }

    /**
     * Reads an answer of one of these calls, fresh or saved to a file.
     *
     * <p>It is known by its shape: a list of v4, a list within {@code result} (the lists of v3), one posting within {@code result}
     * (v3 get), or the bare object of one posting. Of an answer that was cut off, the postings before the cut are read. Of the buyer,
     * nothing is read.
     *
     * @param json the answer, UTF-8
     * @return what the answer says
     * @throws UnreadableAnswer when it is not JSON, an error answer, or the answer of another method
     */
    public static Page<Posting> read(byte[] json) {
        return Channel.read(json, ListShape.POSTINGS, NO_KEYS);
    }

    /**
     * The postings that still have to be handed over: which deadlines fall into a window. Needed to see what expires when. Source:
     * {@code /v4/posting/fbs/unfulfilled/list}.
     *
     * @param query which postings
     * @return the pages; nothing is asked before they are read
     */
    public Pages<Posting> unfulfilled(UnfulfilledQuery query) {
        return pages(UNFULFILLED, query.filter());
    }

    /**
     * The postings of a period in any status. Needed to see what was cancelled and what was handed over late. Source:
     * {@code /v4/posting/fbs/list}.
     *
     * @param query which postings
     * @return the pages; nothing is asked before they are read
     */
    public Pages<Posting> list(PostingQuery query) {
        return pages(LIST, query.filter());
    }

    /**
     * One posting. Needed to look again before and after a change. Source: {@code /v3/posting/fbs/get}.
     *
     * @param number its number
     * @return the posting, or empty when Ozon knows none of this number
     * @throws OzonError when Ozon answers with another error than "not found"
     * @throws ConnectionFailure when no whole answer came
     * @throws UnreadableAnswer when the answer is not a posting, or one that cannot be read; names the field
     */
    public Optional<Posting> get(PostingNumber number) {
        Page<Posting> page;
        try {
            page = channel.page(GET, RequestBody.of("posting_number", number).and("with", WITH), ListShape.POSTINGS);
        } catch (OzonError e) {
            if (isUnknownPosting(e)) {
                return Optional.empty();
            }
            throw e;
        }
        if (!page.quarantined().isEmpty()) {
            throw channel.unreadable(page.quarantined().get(0));
        }
        return page.items().stream().findFirst();
    }

    /**
     * The posting of a label. Needed at the packing table, and to tell the moment of its order. Source:
     * {@code /v2/posting/fbs/get-by-barcode}.
     *
     * @param barcode a barcode of the label, not blank
     * @return the posting, or empty when Ozon knows none of this barcode
     * @throws IllegalArgumentException when the barcode is blank; names it
     * @throws OzonError when Ozon answers with another error than "not found"
     */
    public Optional<ScannedPosting> byBarcode(String barcode) {
        if (barcode.isBlank()) {
            throw new IllegalArgumentException("barcode: one is needed, got '" + barcode + "'");
        }
        try {
            return Optional.of(channel.result(BY_BARCODE, RequestBody.of("barcode", barcode), ScannedPosting.class));
        } catch (OzonError e) {
            if (isUnknownPosting(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * What the place takes where a posting of FBS is to be dropped off. Needed before it is assembled: too large or heavy a posting is refused
     * there, or already by {@code ship} with {@code INCORRECT_OVH_FOR_POSTING}. Source: {@code /v1/posting/fbs/restrictions}.
     *
     * @param posting the posting
     * @return the limits
     */
    public DropOffLimits restrictions(PostingNumber posting) {
        return channel.result(RESTRICTIONS, RequestBody.of("posting_number", posting), DropOffLimits.class);
    }

    private Pages<Posting> pages(OzonMethod method, RequestBody filter) {
        return channel.pages(
                method,
                Paging.FLAG,
                PAGE_SIZE,
                ListShape.POSTINGS,
                cursor -> RequestBody.of("cursor", cursor)
                        .and("limit", PAGE_SIZE)
                        .and("sort_dir", "ASC")
                        .and("filter", filter)
                        .and("with", WITH));
    }

    /**
     * 404 with {@code code} 5, seen as 400 with this message too. Any other 404 is another thing: one that names the method, a gateway's, and
     * perhaps one about the key, of which it is not known with which status it comes.
     */
    private static boolean isUnknownPosting(OzonError error) {
        String message = error.ozonMessage().orElse("");
        boolean namesPosting =
                message.toUpperCase(Locale.ROOT).replace(' ', '_').contains("POSTING_NOT_FOUND");
        boolean notFound =
                error.kind() == OzonError.Kind.NOT_FOUND && error.code().equals(OptionalInt.of(NOT_FOUND));
        return namesPosting || (notFound && !message.contains("method"));
    }
}
