package io.github.ozonexpiry.client;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list would never end: the pages before are good, and reading stops. */
public final class EndlessPages extends OzonException {

    private static final long serialVersionUID = 1;

    /** The method that was called. */
    private final String path;

    /** The guard that stopped. */
    private final Guard guard;

    /** How many pages were read. */
    private final int pages;

    /** What shows that a list would not end. */
    public enum Guard {
        /** Ozon says that there is a next page, but this one has nothing in it. */
        EMPTY_PAGE,
        /** A cursor came that has come before. */
        REPEATED_CURSOR,
        /** Ozon says that there is a next page, but not where. */
        MISSING_CURSOR,
        /** There are more pages than the caller allows. */
        PAGE_BUDGET
    }

    /** Where the next page was said to start. */
    private final @Nullable String cursor;

    EndlessPages(String path, Guard guard, int pages, Optional<String> cursor) {
        super(path + ": stopped after " + pages + " pages: " + guard);
        this.path = path;
        this.guard = guard;
        this.pages = pages;
        this.cursor = cursor.orElse(null);
    }

    /** {@return false: lists only read} */
    @Override
    public boolean mayHaveBeenDone() {
        return false;
    }

    /** {@return the path of the method that was called} */
    public String path() {
        return path;
    }

    /** {@return what showed that the list would not end} */
    public Guard guard() {
        return guard;
    }

    /** {@return how many pages were read before} */
    public int pages() {
        return pages;
    }

    /** {@return where the last page said that the next one starts, for a question to Ozon; empty when it did not say} */
    public Optional<String> cursor() {
        return Optional.ofNullable(cursor);
    }
}
