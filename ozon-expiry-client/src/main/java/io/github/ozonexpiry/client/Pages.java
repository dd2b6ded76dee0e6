package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.answer.Quarantined;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
    private final Terms terms;

    /** How it is read. */
    private record Terms(int budget, Optional<Duration> within, boolean ahead) {}

    Pages(PagedCall<T> call) {
        this(call, new Terms(DEFAULT_BUDGET, Optional.empty(), false));
    }

    private Pages(PagedCall<T> call, Terms terms) {
        this.call = call;
        this.terms = terms;
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
        return new Pages<>(call, new Terms(pages, terms.within, terms.ahead));
    }

    /**
     * The same list, to be read within a time from the making of the stream on, waiting included; a page that is not there by then is
     * {@link CallNotSent} or {@link ConnectionFailure}.
     *
     * @param time how long at most, positive
     * @return the new list
     * @throws IllegalArgumentException when it is not positive; names it
     */
    public Pages<T> within(Duration time) {
        return new Pages<>(call, new Terms(terms.budget, Optional.of(OzonSellerBuilder.positive(time)), terms.ahead));
    }

    /**
     * The same list, of which the next page is fetched in another thread while one is worked on: two are in memory, never more, and whoever
     * stops early has asked for one in vain. Close the stream to stop that, too.
     *
     * @return the new list
     */
    public Pages<T> readingAhead() {
        return new Pages<>(call, new Terms(terms.budget, terms.within, true));
    }

    /**
     * The pages in Ozon's order, with what could not be read in each.
     *
     * @return a lazy stream, to be read in one thread; its time, if it has one, begins now
     */
    public Stream<Page<T>> pages() {
        PagedCall<T> timed = terms.within
                .map(time -> call.endingAt(call.channel().endAfter(time)))
                .orElse(call);
        PageFetch<T> fetch =
                new PageFetch<>(timed, terms.ahead ? Optional.of(call.channel().executor()) : Optional.empty());
        return StreamSupport.stream(new PageWalk<>(timed, fetch, terms.budget), false)
                .onClose(fetch::stop);
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

    /**
     * Reads all pages in another thread.
     *
     * @param reader takes each page in Ozon's order, in that thread
     * @return how many pages there were; fails with what the streams throw. Whoever cancels it stops the reading at once
     */
    public CompletableFuture<Long> readAsync(Consumer<? super Page<T>> reader) {
        return Background.run(call.channel().executor(), () -> {
            try (Stream<Page<T>> pages = pages()) {
                return pages.peek(reader).count();
            }
        });
    }
}
