package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.wire.ListRequest;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The calls about postings; all of them only read. */
public final class PostingCalls {

    private static final String UNFULFILLED = "/v4/posting/fbs/unfulfilled/list";
    private static final String LIST = "/v4/posting/fbs/list";
    private static final String GET = "/v3/posting/fbs/get";

    /** Ozon's {@code code} is a gRPC status. */
    private static final int NOT_FOUND = 5;

    private final OzonSeller seller;

    PostingCalls(OzonSeller seller) {
        this.seller = seller;
    }

    /**
     * The postings that still have to be handed over: which deadlines fall into a window. Needed to see what expires when. Source:
     * {@code /v4/posting/fbs/unfulfilled/list}.
     *
     * @param query which postings
     * @return the pages; nothing is asked before they are read
     */
    public PostingPages unfulfilled(UnfulfilledQuery query) {
        return new PostingPages(seller, UNFULFILLED, query.filter());
    }

    /**
     * The postings of a period in any status. Needed to see what was cancelled and what was handed over late. Source:
     * {@code /v4/posting/fbs/list}.
     *
     * @param query which postings
     * @return the pages; nothing is asked before they are read
     */
    public PostingPages list(PostingQuery query) {
        return new PostingPages(seller, LIST, query.filter());
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
        PostingPage page;
        try {
            page = seller.page(Call.post(GET, ListRequest.get(number.text())));
        } catch (OzonError e) {
            if (isUnknownPosting(e)) {
                return Optional.empty();
            }
            throw e;
        }
        if (!page.quarantined().isEmpty()) {
            throw seller.unreadable(page.quarantined().get(0));
        }
        return page.postings().stream().findFirst();
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
