package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.EndlessPages.Guard;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;

/** Walks from page to page by their cursors, and stops where a list would not end. */
final class PageWalk extends Spliterators.AbstractSpliterator<PostingPage> {

    private final Function<String, PostingPage> fetch;
    private final String path;
    private final int budget;
    private final Set<String> cursors = new HashSet<>();
    private Optional<String> cursor = Optional.empty();
    private int pages;
    private boolean more = true;

    PageWalk(Function<String, PostingPage> fetch, String path, int budget, int characteristics) {
        super(Long.MAX_VALUE, characteristics);
        this.fetch = fetch;
        this.path = path;
        this.budget = budget;
    }

    @Override
    public boolean tryAdvance(Consumer<? super PostingPage> action) {
        if (!more) {
            return false;
        }
        if (pages == budget) {
            throw stopped(Guard.PAGE_BUDGET);
        }
        PostingPage page = fetch.apply(cursor.orElse(""));
        pages++;
        cursor = page.cursor();
        Optional<Guard> stop = page.hasNext() ? endless(page) : Optional.empty();
        if (stop.isPresent() && stop.get() == Guard.EMPTY_PAGE) {
            throw stopped(Guard.EMPTY_PAGE);
        }
        action.accept(page);
        if (stop.isPresent()) {
            throw stopped(stop.get());
        }
        more = page.hasNext();
        return true;
    }

    private Optional<Guard> endless(PostingPage page) {
        if (page.postings().isEmpty() && page.quarantined().isEmpty()) {
            return Optional.of(Guard.EMPTY_PAGE);
        }
        if (page.cursor().isEmpty()) {
            return Optional.of(Guard.MISSING_CURSOR);
        }
        return cursors.add(page.cursor().get()) ? Optional.empty() : Optional.of(Guard.REPEATED_CURSOR);
    }

    private EndlessPages stopped(Guard guard) {
        more = false;
        return new EndlessPages(path, guard, pages, cursor);
    }
}
