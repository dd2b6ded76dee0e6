package io.github.ozonexpiry.client;

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

    EndlessPages(String path, Guard guard, int pages) {
        super(path + ": stopped after " + pages + " pages: " + guard);
        this.path = path;
        this.guard = guard;
        this.pages = pages;
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
}
