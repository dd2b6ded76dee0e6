package io.github.ozonexpiry.benchmarks.transport;

import io.github.ozonexpiry.benchmarks.reading.ManyPages;
import io.github.ozonexpiry.client.Credentials;
import io.github.ozonexpiry.client.OzonSeller;
import io.github.ozonexpiry.client.Pages;
import io.github.ozonexpiry.client.UnfulfilledQuery;
import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.transport.RateLimit;
import io.github.ozonexpiry.client.transport.limit.Limits;
import io.github.ozonexpiry.posting.Posting;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Ways to get all pages of a list of postings; those that read them also work on each page for some time. */
public enum Paging {
    /** Ours, the next page fetched while one is worked on. */
    AHEAD("ours, reading ahead") {
        @Override
        long go(PagedShop shop, int pages) {
            return workThrough(shop, ours(shop).readingAhead());
        }
    },
    /** Ours, one after another. */
    SEQUENTIAL("ours, one by one") {
        @Override
        long go(PagedShop shop, int pages) {
            return workThrough(shop, ours(shop));
        }
    },
    /** OkHttp alone: the bytes of the same pages, read by nobody, every cursor known before. */
    FETCH_ONLY("okhttp, fetching only") {
        @Override
        long go(PagedShop shop, int pages) throws IOException {
            OkHttpClient http = new OkHttpClient();
            MediaType json = MediaType.get("application/json");
            long bytes = 0;
            for (int page = 0; page < pages; page++) {
                String cursor = page == 0 ? "" : Integer.toString(page);
                Request request = new Request.Builder()
                        .url(shop.address() + "/v4/posting/fbs/unfulfilled/list")
                        .post(RequestBody.create("{\"cursor\":\"" + cursor + "\"}", json))
                        .build();
                try (Response response = http.newCall(request).execute()) {
                    bytes += response.body().bytes().length;
                }
                shop.done();
            }
            return bytes > 0 ? (long) pages * PagedShop.POSTINGS : 0;
        }
    };

    /** What a program does with a page, such as writing it to a database, for which it waits. */
    public static final Duration WORK = Duration.ofMillis(5);

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");

    private final String words;

    Paging(String words) {
        this.words = words;
    }

    /**
     * What a reading has shown.
     *
     * @param took how long all pages took
     * @param mostHeld the most pages that were asked for and not yet let go
     */
    public record Seen(Duration took, int mostHeld) {}

    /** {@return who it is, in the tables} */
    public String words() {
        return words;
    }

    /**
     * Reads all pages.
     *
     * @param pages how many there are
     * @param delay how long the server takes for each
     * @return what was seen
     * @throws IOException when a page does not come
     * @throws IllegalStateException when a posting is missing or out of order; names who missed it
     */
    public Seen read(int pages, Duration delay) throws IOException {
        try (PagedShop shop = new PagedShop(pages, delay)) {
            long start = System.nanoTime();
            long postings = go(shop, pages);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            if (postings != (long) pages * PagedShop.POSTINGS) {
                throw new IllegalStateException(words + ": " + postings + " postings of " + pages + " pages");
            }
            return new Seen(took, shop.mostHeld());
        }
    }

    /** Returns how many postings came, in order. */
    abstract long go(PagedShop shop, int pages) throws IOException;

    private static Pages<Posting> ours(PagedShop shop) {
        return OzonSeller.builder(Credentials.of("4711", "key"))
                .baseUrl(shop.address())
                .limits(Limits.OF_OZON.account(new RateLimit(50, Duration.ofMillis(1))))
                .build()
                .postings()
                .unfulfilled(UnfulfilledQuery.shipmentDate(NOW, NOW.plus(Duration.ofDays(7))));
    }

    private static long workThrough(PagedShop shop, Pages<Posting> list) {
        long[] read = {0};
        try (Stream<Page<Posting>> pages = list.pages()) {
            pages.forEach(page -> {
                read[0] += inOrder(page.items(), (int) read[0]);
                work();
                shop.done();
            });
        }
        return read[0];
    }

    private static int inOrder(List<Posting> postings, int before) {
        int count = 0;
        for (Posting posting : postings) {
            count += posting.number().text().startsWith(ManyPages.digits(before + count)) ? 1 : 0;
        }
        return count;
    }

    private static void work() {
        long end = System.nanoTime() + WORK.toNanos();
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** {@return all ways} */
    public static List<Paging> all() {
        return Arrays.asList(values());
    }
}
