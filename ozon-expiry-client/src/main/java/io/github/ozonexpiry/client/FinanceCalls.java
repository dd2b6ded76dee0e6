package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.finance.Accrual;
import io.github.ozonexpiry.client.finance.AccrualType;
import io.github.ozonexpiry.client.finance.PostingAccruals;
import io.github.ozonexpiry.client.finance.StoredTransaction;
import io.github.ozonexpiry.client.wire.Blackout;
import io.github.ozonexpiry.client.wire.ListShape;
import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The calls about what Ozon charged and paid; all of them only read. */
public final class FinanceCalls {

    private static final OzonMethod TYPES = OzonMethod.reads("/v1/finance/accrual/types");
    private static final OzonMethod OF_POSTINGS = OzonMethod.reads("/v1/finance/accrual/postings");
    private static final OzonMethod BY_DAY =
            OzonMethod.reads("/v1/finance/accrual/by-day").oneAfterAnother();

    /** What a key must allow to read. */
    static final List<OzonMethod> READS = List.of(TYPES, OF_POSTINGS, BY_DAY);

    private static final int MOST_POSTINGS = 200;
    private static final LocalDate EARLIEST = LocalDate.of(2022, 1, 1);

    private static final Blackout NO_KEYS = new Blackout(Set::of);

    private final Channel channel;

    FinanceCalls(Channel channel) {
        this.channel = channel;
    }

    /**
     * Reads a stored answer of {@code /v3/finance/transaction/list}, which Ozon has switched off and nobody calls any more. Needed to see what was
     * charged before accruals.
     *
     * @param json the answer, UTF-8
     * @return the operations
     * @throws UnreadableAnswer when it is not JSON, an error answer, or the answer of another method
     */
    public static Page<StoredTransaction> readStored(byte[] json) {
        return Channel.read(json, ListShape.of("operations", StoredTransaction.class), NO_KEYS);
    }

    /**
     * All kinds of accrual. Needed to name what was charged: the numbers are documented nowhere else. Source:
     * {@code /v1/finance/accrual/types}.
     *
     * @return the kinds, in one page
     */
    public Page<AccrualType> types() {
        return channel.page(TYPES, RequestBody.EMPTY, ListShape.of("accrual_types", AccrualType.class));
    }

    /**
     * What was charged and paid for postings so far. Needed to see what an expired posting cost in the end. Source:
     * {@code /v1/finance/accrual/postings}.
     *
     * @param postings the postings, 1 to 200
     * @return the accruals of each posting, in one page; a posting without any may be missing
     * @throws IllegalArgumentException when there are no or too many postings; names how many
     */
    public Page<PostingAccruals> ofPostings(List<PostingNumber> postings) {
        if (postings.isEmpty() || postings.size() > MOST_POSTINGS) {
            throw new IllegalArgumentException("posting_numbers: 1 to 200 postings, got " + postings.size());
        }
        RequestBody body = RequestBody.of("posting_numbers", postings);
        return channel.page(OF_POSTINGS, body, ListShape.of("posting_accruals", PostingAccruals.class));
    }

    /**
     * All accruals of a day. Needed to find charges that name no posting, such as the one for too high an error index.
     *
     * <p>Ozon wants these calls strictly one after another in a shop, so one waits until the one before it has ended, unless limits are
     * switched off. The place where the next page starts lives 15 minutes: read the pages without a pause, one day after the other. Source: {@code /v1/finance/accrual/by-day}.
     *
     * @param date the day, from 1 January 2022 on
     * @return the pages; nothing is asked before they are read
     * @throws IllegalArgumentException when the day is earlier; names it
     */
    public Pages<Accrual> byDay(LocalDate date) {
        if (date.isBefore(EARLIEST)) {
            throw new IllegalArgumentException("date: from 2022-01-01 on, got " + date);
        }
        return channel.pages(
                BY_DAY,
                Paging.CURSOR,
                1,
                ListShape.of("accruals", Accrual.class),
                position -> RequestBody.of("date", date).and("last_id", position));
    }
}
