package io.github.ozonexpiry.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.Layer;
import io.github.ozonexpiry.client.transport.limit.Limits;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.posting.Posting;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers with the pages of a list without a network; a page may do something before it comes. Page 1 has the posting 1-1, and so on. */
final class PagesAtHand implements Layer {

    private static final Pattern CURSOR = Pattern.compile("\"cursor\":\"(\\d+)\"");

    private final List<Integer> asked = new CopyOnWriteArrayList<>();
    private final int pages;
    private final Before before;

    /** What happens before a page comes. */
    @FunctionalInterface
    interface Before {

        void page(int number) throws IOException, InterruptedException;
    }

    PagesAtHand(int pages) {
        this(pages, number -> {});
    }

    PagesAtHand(int pages, Before before) {
        this.pages = pages;
        this.before = before;
    }

    OzonSellerBuilder builder() {
        return OzonSeller.builder(Credentials.of("4711", "key"))
                .baseUrl("http://ozon.invalid")
                .limits(Limits.NONE)
                .retries(RetryPolicy.NONE)
                .layers(this);
    }

    static Pages<Posting> list(OzonSeller shop) {
        Instant from = Instant.parse("2026-05-01T00:00:00Z");
        return shop.postings().unfulfilled(UnfulfilledQuery.shipmentDate(from, from.plusSeconds(86_400)));
    }

    /** The numbers of the pages that were asked for so far. */
    List<Integer> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Answer send(Call call, Next next) throws IOException {
        Matcher cursor = CURSOR.matcher(new String(call.body(), UTF_8));
        int number = cursor.find() ? Integer.parseInt(cursor.group(1)) : 1;
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted before the call");
        }
        asked.add(number);
        try {
            before.page(number);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
        boolean more = number < pages;
        String json = "{\"postings\":[{\"posting_number\":\"" + number + "-1\"}],\"has_next\":" + more
                + ",\"cursor\":\"" + (more ? number + 1 : "") + "\"}";
        return new Answer(200, Map.of(), json.getBytes(UTF_8));
    }
}
