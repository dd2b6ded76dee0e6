package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.client.OzonError;
import io.github.ozonexpiry.client.OzonException;
import io.github.ozonexpiry.client.OzonSeller;
import io.github.ozonexpiry.client.Pages;
import io.github.ozonexpiry.client.PostingQuery;
import io.github.ozonexpiry.client.UnfulfilledQuery;
import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;

/**
 * Asks a shop for its postings, and only reads: the open ones whatever their deadline, then those of the last two weeks in any status, so
 * that one in a status that nobody knows yet is seen as well.
 */
record AskedShop(OzonSeller seller, Message source, Progress progress) {

    /** Overdue postings are open for 30 to 60 days (Seller API notes, 2.2); both windows together are below Ozon's year. */
    private static final Duration BACK = Duration.ofDays(60);

    private static final Duration AHEAD = Duration.ofDays(300);
    private static final Duration RECENT = Duration.ofDays(14);

    /**
     * Everything up to the first failure.
     *
     * @throws NotAnswered when not even the first answer came; says why
     */
    Gathered gather(Instant now) {
        Gathered gathered = new Gathered().from(source);
        try {
            UnfulfilledQuery open = UnfulfilledQuery.shipmentDate(now.minus(BACK), now.plus(AHEAD));
            read(seller.postings().unfulfilled(open), "report.progress.open", gathered);
            PostingQuery recent = PostingQuery.period(now.minus(RECENT), now.plusSeconds(1));
            read(seller.postings().list(recent), "report.progress.recent", gathered);
        } catch (OzonException e) {
            progress.stop();
            if (gathered.postings().isEmpty() && gathered.unread().isEmpty()) {
                throw new NotAnswered(key(e), source, String.valueOf(e.getMessage()));
            }
            gathered.cutShort(Message.of("report.cutShort.by", source, String.valueOf(e.getMessage())));
        }
        return gathered;
    }

    private void read(Pages<Posting> pages, String list, Gathered gathered) {
        progress.start(list);
        pages.pages().forEach(page -> {
            gathered.addAgain(page);
            progress.page(seen(page));
        });
        progress.stop();
    }

    private static int seen(Page<Posting> page) {
        return page.items().size() + page.quarantined().size();
    }

    private static String key(OzonException failure) {
        boolean key = failure instanceof OzonError error && error.kind() == OzonError.Kind.NOT_ALLOWED;
        return key ? "report.bad.key" : "report.bad.ozon";
    }
}
