package io.github.ozonexpiry.benchmarks.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ozonexpiry.benchmarks.reading.ManyPages;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server whose list of postings has many pages, each after a delay. It counts how many pages a reader holds. Close it at the end. */
final class PagedShop implements AutoCloseable {

    /** The most that Ozon gives at once in {@code /v4/posting/fbs/unfulfilled/list}. */
    static final int POSTINGS = 100;

    private static final Pattern CURSOR = Pattern.compile("\"cursor\":\"(\\d*)\"");

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger held = new AtomicInteger();
    private final ManyPages pages;
    private final Duration delay;
    private final Loopback server;

    PagedShop(int pages, Duration delay) throws IOException {
        this.pages = new ManyPages(pages, POSTINGS);
        this.delay = delay;
        this.server = Loopback.answering(this::answer);
    }

    String address() {
        return server.address();
    }

    /** The reader has finished with a page and lets it go. */
    void done() {
        done.incrementAndGet();
    }

    /** The most pages that the reader has asked for and not yet let go. */
    int mostHeld() {
        return held.get();
    }

    private byte[][] answer(byte[] question) {
        held.accumulateAndGet(asked.incrementAndGet() - done.get(), Math::max);
        long end = System.nanoTime() + delay.toNanos();
        Matcher cursor = CURSOR.matcher(new String(question, UTF_8));
        byte[][] page = pages.after(cursor.find() ? cursor.group(1) : "");
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return page;
    }

    @Override
    public void close() {
        server.close();
    }
}
