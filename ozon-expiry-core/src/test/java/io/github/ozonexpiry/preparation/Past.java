package io.github.ozonexpiry.preparation;

import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Postings of a warehouse, each ordered at a moment, and what was seen of them. */
final class Past {

    static final WarehouseId WAREHOUSE = new WarehouseId(7);
    static final Delivery.MethodId METHOD = new Delivery.MethodId(11);

    private Past() {}

    static PostingNumber number(int order) {
        return PostingNumber.of("%08d-0001-1".formatted(order));
    }

    static Posting posting(int order, Instant ordered, Status status) {
        return Posting.builder(number(order))
                .inProcessAt(ordered)
                .status(status)
                .delivery(delivery(WAREHOUSE))
                .lines(List.of(Line.of(new Sku(1), "cup", "Cup", 1, Money.of("1000", "RUB"))))
                .build();
    }

    static Delivery delivery(WarehouseId warehouse) {
        Delivery unsaid = Delivery.UNSAID;
        return new Delivery(
                Stated.of(METHOD),
                unsaid.methodName(),
                Stated.of(warehouse),
                unsaid.warehouseName(),
                unsaid.provider(),
                unsaid.integration(),
                unsaid.flow(),
                unsaid.trackingNumber());
    }

    /** Handed over at a moment that Ozon states. */
    static PostingHistory handedOver(int order, Instant ordered, Instant at) {
        return PostingHistory.seen(
                at,
                posting(order, ordered, Status.DELIVERING).toBuilder()
                        .deliveringDate(at)
                        .build());
    }

    static PostingHistory handedOver(int order, Instant ordered, Duration after) {
        return handedOver(order, ordered, ordered.plus(after));
    }

    /** Assembled at a moment that Ozon told, and looked at then. */
    static PostingHistory assembled(int order, Instant ordered, Instant at) {
        return PostingHistory.of(number(order))
                .seen(at, posting(order, ordered, Status.AWAITING_DELIVER))
                .told(Word.of(Status.AWAITING_DELIVER), at, at)
                .build();
    }

    static PostingHistory open(int order, Instant ordered, Instant looked) {
        return PostingHistory.seen(looked, posting(order, ordered, Status.AWAITING_PACKAGING));
    }

    /** Seen open at one moment and cancelled at another one. */
    static PostingHistory cancelled(int order, Instant ordered, Instant looked, Instant cancelled, boolean bySeller) {
        Cancellation cancellation = new Cancellation(
                Stated.of(new ReasonId(0)),
                Stated.absent(),
                Stated.of(Word.of(bySeller ? Party.OZON : Party.BUYER)),
                Stated.absent(),
                Stated.absent(),
                Stated.of(bySeller));
        return open(order, ordered, looked).toBuilder()
                .seen(
                        cancelled,
                        posting(order, ordered, Status.CANCELLED).toBuilder()
                                .cancellation(cancellation)
                                .build())
                .build();
    }
}
