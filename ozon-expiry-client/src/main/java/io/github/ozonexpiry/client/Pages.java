package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.answer.Quarantined;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list of Ozon's, page by page, asked for as it is read: a page is fetched when its first element is wanted, and whoever stops early
 * asks for no further page. Immutable; every stream starts anew with the first page.
 *
 * <p>Reading ends: an empty page that promises more, a cursor that repeats, a missing cursor, or more pages than allowed is
 * {@link EndlessPages}. The streams also throw {@link OzonError}, {@link ConnectionFailure} and {@link UnreadableAnswer}; what was read
 * before stays good.
 *
 * @param <T> the type of the elements
 */
public final class Pages<T> {

    private static final int DEFAULT_BUDGET = 10_000;

    private final PagedCall<T> call;
    private final int budget;

    Pages(PagedCall<T> call) {
        this(call, DEFAULT_BUDGET);
    }

    private Pages(PagedCall<T> call, int budget) {
        this.call = call;
        this.budget = budget;
    }

    /**
     * The same list with another limit of pages than 10,000 (a million postings).
     *
     * @param pages the most pages that are asked for, at least 1
     * @return the new list
     * @throws IllegalArgumentException when it is below 1; names it
     */
    public Pages<T> atMost(int pages) {
        if (pages < 1) {
            throw new IllegalArgumentException("at least one page must be allowed, got " + pages);
        }
        return new Pages<>(call, pages);
    }

    /**
     * The pages in Ozon's order, with what could not be read in each.
     *
     * @return a lazy stream, to be read in one thread
     */
    public Stream<Page<T>> pages() {
        return StreamSupport.stream(new PageWalk<>(call, budget), false);
    }

    /**
     * The elements in Ozon's order.
     *
     * @param broken is told of every element that could not be read, before the others of its page
     * @return a lazy stream, to be read in one thread
     */
    public Stream<T> items(Consumer<Quarantined> broken) {
        return pages().flatMap(page -> {
            page.quarantined().forEach(broken);
            return page.items().stream();
        });
    }
}
