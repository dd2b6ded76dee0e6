package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.EndlessPages.Guard;
import io.github.ozonexpiry.client.answer.Page;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterators;
import java.util.function.Consumer;

/** Walks from page to page, and stops where a list would not end. */
final class PageWalk<T> extends Spliterators.AbstractSpliterator<Page<T>> {

    private final PagedCall<T> call;
    private final PageFetch<T> fetch;
    private final int budget;
    private final Set<String> positions = new HashSet<>();
    private Optional<String> next = Optional.empty();
    private int pages;
    private long seen;
    private boolean more = true;

    PageWalk(PagedCall<T> call, PageFetch<T> fetch, int budget) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.call = call;
        this.fetch = fetch;
        this.budget = budget;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Page<T>> action) {
        if (!more) {
            return false;
        }
        if (pages == budget) {
            throw stopped(Guard.PAGE_BUDGET);
        }
        Page<T> page = fetch.at(next.orElse(""));
        pages++;
        seen += page.items().size() + page.quarantined().size();
        next = call.paging().next(page, seen);
        more = call.paging().goesOn(page, seen, call.limit());
        Optional<Guard> stop = more ? endless(page) : Optional.empty();
        if (stop.isPresent() && stop.get() == Guard.EMPTY_PAGE) {
            throw stopped(Guard.EMPTY_PAGE);
        }
        if (more && stop.isEmpty() && pages < budget) {
            fetch.announce(next.orElse(""));
        }
        action.accept(page);
        if (stop.isPresent()) {
            throw stopped(stop.get());
        }
        return true;
    }

    private Optional<Guard> endless(Page<T> page) {
        if (page.isEmpty()) {
            return Optional.of(Guard.EMPTY_PAGE);
        }
        if (next.isEmpty()) {
            return Optional.of(Guard.MISSING_CURSOR);
        }
        return positions.add(next.get()) ? Optional.empty() : Optional.of(Guard.REPEATED_CURSOR);
    }

    private EndlessPages stopped(Guard guard) {
        more = false;
        return new EndlessPages(call.path(), guard, pages, next);
    }
}
