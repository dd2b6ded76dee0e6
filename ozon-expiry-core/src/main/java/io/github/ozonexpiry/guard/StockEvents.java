package io.github.ozonexpiry.guard;

import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.history.Stage;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.WarehouseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What postings tell about stocks of the seller's.
 *
 * @param events what they tell: sales, goods taken, goods that were lacking, cancellations for want of goods
 * @param unplaced postings that tell nothing, because their warehouse, a product or a number of pieces is not stated
 */
public record StockEvents(List<StockEvent> events, List<PostingNumber> unplaced) {

    /** Reasons for which, under FBS, Ozon sets the stock of what is cancelled to zero. Source: rules section 4 (AM-CANCEL). */
    private static final Set<ReasonId> ZEROING = Set.of(ReasonId.OUT_OF_STOCK, new ReasonId(400));

    private static final Set<PostingEvent.Kind> LACKING =
            EnumSet.of(PostingEvent.Kind.NOT_FOUND, PostingEvent.Kind.DEFECTIVE);
    private static final Set<PostingEvent.Kind> TAKEN = EnumSet.of(PostingEvent.Kind.PICKED, PostingEvent.Kind.PACKED);

    /**
     * Copies the lists.
     *
     * @param events what they tell
     * @param unplaced postings that tell nothing
     */
    public StockEvents {
        events = List.copyOf(events);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * Reads postings. Those whose goods Ozon or a partner keeps, and those that were replaced by the postings they were split into, are
     * passed over.
     *
     * @param histories what was seen of the postings, each at most once
     * @param now what was seen later is not read
     * @return what they tell
     */
    public static StockEvents of(Collection<PostingHistory> histories, Instant now) {
        List<StockEvent> events = new ArrayList<>();
        List<PostingNumber> unplaced = new ArrayList<>();
        for (PostingHistory whole : histories) {
            PostingHistory history = whole.asOf(now);
            history.latest().filter(StockEvents::isOfTheSeller).ifPresent(posting -> {
                Optional<Map<Shelf, Long>> goods = goods(posting);
                goods.ifPresentOrElse(
                        pieces -> events.addAll(told(history, posting, pieces)), () -> unplaced.add(posting.number()));
            });
        }
        return new StockEvents(events, unplaced);
    }

    private static boolean isOfTheSeller(Posting posting) {
        boolean elsewhere = posting.scheme()
                .filter(scheme -> scheme == Scheme.FBO || scheme == Scheme.FBP)
                .isPresent();
        return !elsewhere
                && posting.knownStatus()
                        .filter(status -> status.phase() == Status.Phase.SPLIT)
                        .isEmpty();
    }

    private static Optional<Map<Shelf, Long>> goods(Posting posting) {
        Optional<WarehouseId> warehouse = posting.delivery().warehouse().value();
        Map<Shelf, Long> goods = new TreeMap<>();
        for (Line line : posting.lines()) {
            Optional<Sku> sku = line.sku().value();
            int pieces = line.quantity().orElse(0);
            if (warehouse.isEmpty() || sku.isEmpty() || pieces == 0) {
                return Optional.empty();
            }
            goods.merge(new Shelf(sku.get(), warehouse.get()), (long) pieces, Long::sum);
        }
        return goods.isEmpty() ? Optional.empty() : Optional.of(goods);
    }

    private static List<StockEvent> told(PostingHistory history, Posting posting, Map<Shelf, Long> goods) {
        boolean alone = goods.size() == 1;
        List<StockEvent> told = new ArrayList<>();
        goods.forEach((shelf, pieces) -> {
            posting.inProcessAt()
                    .value()
                    .ifPresent(at -> told.add(new StockEvent.Sold(shelf, posting.number(), at, pieces)));
            taken(history, posting)
                    .ifPresent(when -> told.add(new StockEvent.Taken(shelf, posting.number(), when, pieces)));
            lacking(history)
                    .forEach(event -> told.add(
                            new StockEvent.Lacking(shelf, posting.number(), event.kind(), alone, event.when())));
            zeroing(posting)
                    .ifPresent(reason -> told.add(new StockEvent.Cancelled(
                            shelf,
                            posting.number(),
                            reason,
                            alone,
                            posting.scheme().filter(Scheme.FBS::equals).isPresent(),
                            history.reached(Stage.CLOSED).orElseThrow())));
        });
        return told;
    }

    /** When goods were taken: as the warehouse says, else between the order and the hand-over. */
    private static Optional<When> taken(PostingHistory history, Posting posting) {
        return history.events().stream()
                .filter(event -> TAKEN.contains(event.kind()))
                .findFirst()
                .map(PostingEvent::when)
                .or(() -> history.handedOver()
                        .map(over -> new When(
                                posting.inProcessAt().value().filter(at -> !at.isAfter(over.by())), over.by())));
    }

    /** What was lacking and was not found afterwards. */
    private static Stream<PostingEvent> lacking(PostingHistory history) {
        return history.events().stream()
                .filter(event -> LACKING.contains(event.kind()))
                .filter(event -> history.events().stream()
                        .filter(other -> TAKEN.contains(other.kind()))
                        .noneMatch(
                                other -> other.when().by().isAfter(event.when().by())));
    }

    private static Optional<ReasonId> zeroing(Posting posting) {
        return posting.cancellation()
                .value()
                .flatMap(cancellation -> cancellation.reason().value())
                .filter(reason -> posting.knownStatus()
                        .filter(status -> status.phase() == Status.Phase.CANCELLED)
                        .isPresent())
                .filter(ZEROING::contains);
    }
}
