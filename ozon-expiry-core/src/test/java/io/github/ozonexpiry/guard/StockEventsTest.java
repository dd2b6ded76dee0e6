package io.github.ozonexpiry.guard;

import static io.github.ozonexpiry.guard.Shop.HOME;
import static io.github.ozonexpiry.guard.Shop.KETTLE;
import static io.github.ozonexpiry.guard.Shop.POSTING;
import static io.github.ozonexpiry.guard.Shop.SHELF;
import static io.github.ozonexpiry.guard.Shop.hour;
import static io.github.ozonexpiry.posting.Postings.cancelledBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.history.PostingHistoryBuilder;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StockEventsTest {

    private static final Instant NOW = hour(9);
    private static final Shelf CUPS = new Shelf(new Sku(6), HOME);

    @Test
    void anOpenPostingIsASaleOfAllItsPieces() {
        assertThat(told(seen(order().lines(List.of(kettles(2), kettles(1), cups(4))))))
                .containsExactly(
                        new StockEvent.Sold(SHELF, POSTING, hour(0), 3),
                        new StockEvent.Sold(CUPS, POSTING, hour(0), 4));
    }

    @Test
    void anOrderWhoseTimeIsNotStatedIsNoSaleOfAKnownTime() {
        assertThat(told(seen(order().inProcessAt(Stated.nothing())))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"352, FBS, true", "400, FBS, true", "352, REALFBS_GLOBAL, false", "400, RFBS, false"})
    void aCancellationForWantOfGoodsIsToldWithWhetherOzonZeroes(long reason, Scheme scheme, boolean zeroed) {
        PostingHistory history = PostingHistory.of(POSTING)
                .seen(hour(1), order().scheme(scheme).build())
                .seen(hour(2), cancelled(reason).scheme(scheme).build())
                .build();

        assertThat(told(history))
                .containsExactly(
                        new StockEvent.Sold(SHELF, POSTING, hour(0), 1),
                        new StockEvent.Cancelled(
                                SHELF, POSTING, new ReasonId(reason), true, zeroed, When.between(hour(1), hour(2))));
    }

    @Test
    void aCancellationWithoutASchemeIsNotTakenToBeZeroed() {
        Posting posting = Posting.builder(POSTING)
                .lines(List.of(kettles(1)))
                .delivery(from(HOME))
                .status(Status.CANCELLED)
                .cancellation(cancelledBy(Party.SELLER, 352, false, true))
                .build();

        assertThat(told(PostingHistory.seen(hour(2), posting)))
                .containsExactly(
                        new StockEvent.Cancelled(SHELF, POSTING, new ReasonId(352), true, false, When.by(hour(2))));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 351, 401, 402, 665, 667})
    void anotherReasonSaysNothingOfTheStock(long reason) {
        assertThat(told(seen(cancelled(reason)))).hasOnlyElementsOfType(StockEvent.Sold.class);
    }

    @Test
    void aReasonOfAPostingThatIsNotCancelledSaysNothing() {
        assertThat(told(seen(cancelled(352).status(Status.AWAITING_PACKAGING))))
                .hasOnlyElementsOfType(StockEvent.Sold.class);
        assertThat(told(seen(cancelled(352).status(Stated.of(Word.read(Status.class, "brand_new"))))))
                .hasOnlyElementsOfType(StockEvent.Sold.class);
        assertThat(told(seen(order().status(Status.CANCELLED)))).hasOnlyElementsOfType(StockEvent.Sold.class);
    }

    @Test
    void ofSeveralProductsNobodySaysWhichOneWasLacking() {
        PostingHistory history = seen(cancelled(352).lines(List.of(kettles(1), cups(1))));

        assertThat(told(history).stream().filter(StockEvent.Cancelled.class::isInstance))
                .extracting(event -> ((StockEvent.Cancelled) event).alone())
                .containsExactly(false, false);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void onlyGoodsThatWereNotFoundOrDefectiveAreLacking(Kind kind) {
        boolean lacking = kind == Kind.NOT_FOUND || kind == Kind.DEFECTIVE;
        List<StockEvent> told = told(history().happened(kind, hour(2), "WMS").build());

        StockEvent expected = new StockEvent.Lacking(SHELF, POSTING, kind, true, When.at(hour(2)));
        assertThat(told.stream().filter(StockEvent.Lacking.class::isInstance).toList())
                .isEqualTo(lacking ? List.of(expected) : List.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"PICKED", "PACKED"})
    void whatWasFoundAfterAllIsNotLacking(Kind found) {
        PostingHistoryBuilder lost = history().happened(Kind.NOT_FOUND, hour(2), "WMS");

        assertThat(told(lost.happened(found, hour(3), "WMS").build()))
                .containsExactly(
                        new StockEvent.Sold(SHELF, POSTING, hour(0), 1),
                        new StockEvent.Taken(SHELF, POSTING, When.at(hour(3)), 1));
        assertThat(told(history()
                        .happened(Kind.NOT_FOUND, hour(2), "WMS")
                        .happened(found, hour(2), "WMS")
                        .build()))
                .contains(new StockEvent.Lacking(SHELF, POSTING, Kind.NOT_FOUND, true, When.at(hour(2))));
    }

    @Test
    void whatElseHappensAfterwardsFindsNothing() {
        PostingHistory history = history()
                .happened(Kind.NOT_FOUND, hour(2), "WMS")
                .happened(Kind.LABELLED, hour(3), "WMS")
                .build();

        assertThat(told(history))
                .contains(new StockEvent.Lacking(SHELF, POSTING, Kind.NOT_FOUND, true, When.at(hour(2))));
    }

    @Test
    void whatWasHandedOverWasTakenBetweenTheOrderAndTheHandOver() {
        assertThat(told(seen(order().status(Status.DELIVERING).deliveringDate(hour(3)))))
                .contains(new StockEvent.Taken(SHELF, POSTING, When.between(hour(0), hour(3)), 1));
        assertThat(told(seen(
                        order().inProcessAt(hour(3)).status(Status.DELIVERING).deliveringDate(hour(3)))))
                .contains(new StockEvent.Taken(SHELF, POSTING, When.at(hour(3)), 1));
        assertThat(told(seen(
                        order().inProcessAt(hour(3.1)).status(Status.DELIVERING).deliveringDate(hour(3)))))
                .contains(new StockEvent.Taken(SHELF, POSTING, When.by(hour(3)), 1));
    }

    @Test
    void theWarehouseKnowsBetterWhenItWasTaken() {
        PostingHistory history = PostingHistory.of(POSTING)
                .seen(
                        hour(4),
                        order().status(Status.DELIVERING)
                                .deliveringDate(hour(3))
                                .build())
                .happened(Kind.PICKED, hour(1), "WMS")
                .happened(Kind.PACKED, hour(2), "WMS")
                .build();

        assertThat(told(history)).contains(new StockEvent.Taken(SHELF, POSTING, When.at(hour(1)), 1));
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void whatOzonOrAPartnerKeepsSaysNothingOfTheSellersStock(Scheme scheme) {
        boolean kept = scheme == Scheme.FBO || scheme == Scheme.FBP;

        assertThat(told(seen(order().scheme(scheme)))).hasSize(kept ? 0 : 1);
        assertThat(StockEvents.of(List.of(seen(order().scheme(scheme).lines(List.of()))), NOW)
                        .unplaced())
                .hasSize(kept ? 0 : 1);
    }

    @Test
    void aPostingThatWasReplacedByItsPartsIsNoSale() {
        assertThat(told(seen(order().status(Status.CANCELLED_FROM_SPLIT_PENDING))))
                .isEmpty();
    }

    @Test
    void aPostingWhoseGoodsOrWarehouseAreNotStatedIsNamed() {
        Line noSku = new Line(Stated.absent(), Stated.absent(), Stated.absent(), Stated.of(1), Stated.absent());
        Line noNumber = new Line(Stated.of(KETTLE), Stated.absent(), Stated.absent(), Stated.absent(), Stated.absent());
        List<PostingBuilder> odd = List.of(
                order().lines(List.of()),
                order().lines(List.of(kettles(1), noSku)),
                order().lines(List.of(kettles(1), noNumber)),
                order().delivery(Delivery.UNSAID));

        for (PostingBuilder posting : odd) {
            StockEvents events = StockEvents.of(List.of(seen(posting)), NOW);
            assertThat(events.unplaced()).containsExactly(POSTING);
            assertThat(events.events()).isEmpty();
        }
        assertThat(StockEvents.of(List.of(seen(order())), NOW).unplaced()).isEmpty();
    }

    @Test
    void whatWasSeenLaterIsNotRead() {
        PostingHistory history = PostingHistory.of(POSTING)
                .seen(hour(1), order().build())
                .seen(hour(2), cancelled(352).build())
                .happened(Kind.NOT_FOUND, hour(1.5), "WMS")
                .build();

        assertThat(StockEvents.of(List.of(history), hour(0.9)).events()).isEmpty();
        assertThat(StockEvents.of(List.of(history), hour(1)).events()).hasSize(1);
        assertThat(StockEvents.of(List.of(history), hour(1.5)).events()).hasSize(2);
        assertThat(StockEvents.of(List.of(history), hour(2)).events()).hasSize(3);
    }

    @Test
    void theListsCannotBeChanged() {
        List<StockEvent> list = new ArrayList<>(List.of(Shop.recounted(1)));
        StockEvents events = new StockEvents(list, new ArrayList<>(List.of(POSTING)));
        list.clear();

        assertThat(events.events()).hasSize(1);
        assertThatThrownBy(() -> events.unplaced().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<StockEvent> told(PostingHistory history) {
        return StockEvents.of(List.of(history), NOW).events();
    }

    private static PostingHistory seen(PostingBuilder posting) {
        return PostingHistory.seen(hour(4), posting.build());
    }

    private static PostingHistoryBuilder history() {
        return PostingHistory.of(POSTING).seen(hour(1), order().build());
    }

    private static PostingBuilder order() {
        return Posting.builder(POSTING)
                .scheme(Scheme.FBS)
                .status(Status.AWAITING_PACKAGING)
                .inProcessAt(hour(0))
                .delivery(from(HOME))
                .lines(List.of(kettles(1)));
    }

    private static PostingBuilder cancelled(long reason) {
        return order().status(Status.CANCELLED).cancellation(cancelledBy(Party.SELLER, reason, false, true));
    }

    private static Line kettles(int pieces) {
        return Line.of(KETTLE, "K", "kettle", pieces, Money.of("900", "RUB"));
    }

    private static Line cups(int pieces) {
        return Line.of(CUPS.sku(), "C", "cup", pieces, Money.of("90", "RUB"));
    }

    private static Delivery from(WarehouseId warehouse) {
        return new Delivery(
                Stated.absent(),
                Stated.absent(),
                Stated.of(warehouse),
                Stated.absent(),
                Stated.absent(),
                Stated.absent(),
                Stated.absent(),
                Stated.absent());
    }
}
