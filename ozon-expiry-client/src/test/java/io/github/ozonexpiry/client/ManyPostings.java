package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.transport.Layer;
import io.github.ozonexpiry.client.transport.limit.Limits;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A shop with very many postings and a client that reads them, each a process of its own so that their heaps are apart. */
final class ManyPostings {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");

    private ManyPostings() {}

    /** {@code serve COUNT} prints its address and ends with its input; {@code read ADDRESS} prints what it saw. */
    public static void main(String[] args) throws Exception {
        if (args[0].equals("serve")) {
            serve(Integer.parseInt(args[1]));
        } else {
            read(args[1]);
        }
    }

    static String number(int index) {
        return String.format(Locale.ROOT, "7%07d-0001-1", index);
    }

    private static void serve(int count) throws Exception {
        try (OzonSandbox ozon = OzonSandbox.at(NOW)) {
            ozon.shop("4711", "key")
                    .addAll(IntStream.range(0, count)
                            .mapToObj(i -> SandboxPosting.numbered(number(i)).ship(NOW.plusSeconds(i / 3), null))
                            .toList());
            System.out.println(ozon.address());
            System.in.transferTo(System.out);
        }
    }

    private static void read(String address) {
        AtomicInteger asked = new AtomicInteger();
        Layer counting = (call, next) -> {
            asked.incrementAndGet();
            return next.send(call);
        };
        Pages<Posting> pages = OzonSeller.builder(Credentials.of("4711", "key"))
                .limits(Limits.NONE)
                .retries(RetryPolicy.NONE)
                .baseUrl(address)
                .layers(counting)
                .build()
                .postings()
                .unfulfilled(UnfulfilledQuery.shipmentDate(NOW, NOW.plus(Duration.ofDays(7))));

        int read = 0;
        Iterator<Posting> postings = stream(pages).iterator();
        while (postings.hasNext() && postings.next().number().equals(PostingNumber.of(number(read)))) {
            read++;
        }
        System.out.println(
                "read in order: " + read + ", left: " + postings.hasNext() + ", pages: " + asked.getAndSet(0));
        System.out.println("then " + stream(pages).limit(150).count() + " of pages: " + asked.get());
    }

    private static Stream<Posting> stream(Pages<Posting> pages) {
        return pages.items(broken -> {
            throw new IllegalStateException(broken.toString());
        });
    }
}
