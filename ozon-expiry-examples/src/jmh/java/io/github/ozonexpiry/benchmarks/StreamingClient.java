package io.github.ozonexpiry.benchmarks;

import io.github.ozonexpiry.benchmarks.reading.ManyPages;
import io.github.ozonexpiry.client.Credentials;
import io.github.ozonexpiry.client.OzonSeller;
import io.github.ozonexpiry.client.UnfulfilledQuery;
import io.github.ozonexpiry.client.transport.limit.Limits;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.posting.Posting;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;

/** Reads all pages, in a process of its own with little memory. */
final class StreamingClient {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");

    private StreamingClient() {}

    /** {@code ADDRESS POSTINGS} prints how many were read in order, and the milliseconds of the whole, of its second and its last tenth. */
    public static void main(String[] args) {
        int expected = Integer.parseInt(args[1]);
        Iterator<Posting> postings = OzonSeller.builder(Credentials.of("4711", "key"))
                .limits(Limits.NONE)
                .retries(RetryPolicy.NONE)
                .baseUrl(args[0])
                .build()
                .postings()
                .unfulfilled(UnfulfilledQuery.shipmentDate(NOW, NOW.plus(Duration.ofDays(7))))
                .items(broken -> {
                    throw new IllegalStateException(broken.toString());
                })
                .iterator();
        long[] tenths = new long[11];
        tenths[0] = System.nanoTime();
        int read = 0;
        while (postings.hasNext() && postings.next().number().text().startsWith(ManyPages.digits(read))) {
            read++;
            if (read % (expected / 10) == 0) {
                tenths[read / (expected / 10)] = System.nanoTime();
            }
        }
        System.out.println(
                read + " " + millis(tenths, 0, 10) + " " + millis(tenths, 1, 2) + " " + millis(tenths, 9, 10));
    }

    private static long millis(long[] tenths, int from, int to) {
        return (tenths[to] - tenths[from]) / 1_000_000;
    }
}
