package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.wire.ListRequest;
import io.github.ozonexpiry.posting.Posting;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list of Ozon's, page by page, asked for as it is read: a page is fetched when its first posting is wanted, and whoever stops early
 * asks for no further page. Immutable; every stream starts anew with the first page.
 *
 * <p>Reading ends: an empty page that promises more, a cursor that repeats, a missing cursor, or more pages than allowed is
 * {@link EndlessPages}. The streams also throw {@link OzonError}, {@link ConnectionFailure} and {@link UnreadableAnswer}; what was read
 * before stays good.
 */
public final class PostingPages {

    /** Postings a page: the most that Ozon gives. Source: Seller API, {@code limit} of the v4 lists. */
    static final int PAGE_SIZE = 100;

    private static final int DEFAULT_BUDGET = 10_000;

    private final OzonSeller seller;
    private final String path;
    private final ListRequest.Filter filter;
    private final int budget;

    PostingPages(OzonSeller seller, String path, ListRequest.Filter filter) {
        this(seller, path, filter, DEFAULT_BUDGET);
    }

    private PostingPages(OzonSeller seller, String path, ListRequest.Filter filter, int budget) {
        this.seller = seller;
        this.path = path;
        this.filter = filter;
        this.budget = budget;
    }

    /**
     * The same list with another limit of pages than 10,000 (a million postings).
     *
     * @param pages the most pages that are asked for, at least 1
     * @return the new list
     * @throws IllegalArgumentException when it is below 1; names it
     */
    public PostingPages atMost(int pages) {
        if (pages < 1) {
            throw new IllegalArgumentException("at least one page must be allowed, got " + pages);
        }
        return new PostingPages(seller, path, filter, pages);
    }

    /**
     * The pages in Ozon's order, with what could not be read in each.
     *
     * @return a lazy stream, to be read in one thread
     */
    public Stream<PostingPage> pages() {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
        PageWalk walk = new PageWalk(this::fetch, path, budget, characteristics);
        return StreamSupport.stream(walk, false);
    }

    /**
     * The postings in Ozon's order.
     *
     * @param broken is told of every posting that could not be read, before the others of its page
     * @return a lazy stream, to be read in one thread
     */
    public Stream<Posting> postings(Consumer<Quarantined> broken) {
        return pages().flatMap(page -> {
            page.quarantined().forEach(broken);
            return page.postings().stream();
        });
    }

    private PostingPage fetch(String cursor) {
        ListRequest request = new ListRequest(cursor, PAGE_SIZE, "ASC", filter);
        return seller.page(Call.post(path, request.json()));
    }
}
