package io.github.ozonexpiry.guard;

import static io.github.ozonexpiry.guard.Shop.HOME;
import static io.github.ozonexpiry.guard.Shop.KETTLE;
import static io.github.ozonexpiry.guard.Shop.POSTING;
import static io.github.ozonexpiry.guard.Shop.SHELF;
import static io.github.ozonexpiry.guard.Shop.cancelled;
import static io.github.ozonexpiry.guard.Shop.hour;
import static io.github.ozonexpiry.guard.Shop.look;
import static io.github.ozonexpiry.guard.Shop.notFound;
import static io.github.ozonexpiry.guard.Shop.proposals;
import static io.github.ozonexpiry.guard.Shop.proposed;
import static io.github.ozonexpiry.guard.Shop.recounted;
import static io.github.ozonexpiry.guard.Shop.stock;
import static io.github.ozonexpiry.guard.Shop.taken;
import static io.github.ozonexpiry.guard.Shop.watched;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stock.StockHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StockGuardTest {

    @ParameterizedTest
    @ValueSource(longs = {352, 400})
    void aCancellationForWantOfGoodsIsAnsweredWithZero(long reason) {
        StockEvent cancelled = cancelled(reason, true, true, When.at(hour(0)));

        assertThat(proposed(List.of(cancelled), List.of(), 1)).isEqualTo(zero(cancelled));
    }

    @Test
    void aCancellationOfSeveralProductsIsZeroWhereOzonZeroesThemAndElseSomebodyMustLook() {
        StockEvent byOzon = cancelled(352, false, true, When.at(hour(0)));
        StockEvent which = cancelled(352, false, false, When.at(hour(0)));

        assertThat(proposed(List.of(byOzon), List.of(), 1)).isEqualTo(zero(byOzon));
        assertThat(proposed(List.of(which), List.of(), 1)).isEqualTo(lookFirst((Reason) which));
    }

    @Test
    void goodsThatWereNotFoundAreAnsweredWithZeroUnlessTheyWereOneProductOfSeveral() {
        StockEvent one = notFound(0);
        StockEvent ofSeveral = new StockEvent.Lacking(
                SHELF, POSTING, PostingEvent.Kind.DEFECTIVE, false, When.between(hour(-1), hour(0)));

        assertThat(proposed(List.of(one), List.of(), 0)).isEqualTo(zero(one));
        assertThat(proposed(List.of(ofSeveral), List.of(), 0)).isEqualTo(lookFirst((Reason) ofSeveral));
    }

    @Test
    void whatHappensLaterIsNotYetKnown() {
        assertThat(proposals(List.of(cancelled(1)), List.of(), 0.999)).isEmpty();
        assertThat(proposals(List.of(cancelled(1)), List.of(), 1)).hasSize(1);
    }

    @Test
    void onlyACountByPeopleOrALaterOrderThatFoundItsGoodsEndsIt() {
        for (StockEvent event : List.of(cancelled(0), notFound(0))) {
            List<WatchedStock> books =
                    List.of(watched(stock().counted(hour(-1), 7, 0).counted(hour(1), 7, 0)));

            assertThat(proposed(List.of(event), books, 2)).isEqualTo(zero(event)); // the books go on reckoning
            assertThat(proposals(List.of(event, recounted(1)), List.of(), 2)).isEmpty();
            assertThat(proposals(List.of(event, recounted(0)), List.of(), 2)).hasSize(1);
            assertThat(proposals(List.of(event, taken(When.at(hour(1)), 1)), List.of(), 2))
                    .isEmpty();
            assertThat(proposals(List.of(event, taken(When.between(hour(-1), hour(1)), 1)), List.of(), 2))
                    .hasSize(1);
        }
    }

    @Test
    void moreReservedThanThereIsIsAnsweredWithZeroUntilTheNextCount() {
        WatchedStock oversold = watched(stock().counted(hour(0), 3, 5));
        WatchedStock noLonger = watched(stock().counted(hour(0), 3, 5).counted(hour(1), 6, 6));

        assertThat(proposed(List.of(), List.of(oversold), 1)).isEqualTo(zero(new Reason.Oversold(hour(0), 2)));
        assertThat(proposals(List.of(), List.of(noLonger), 1)).isEmpty();
    }

    @Test
    void allSoldIsNotOversold() {
        assertThat(proposals(List.of(), List.of(watched(stock().counted(hour(0), 5, 5))), 1))
                .isEmpty();
    }

    @Test
    void aForeseenDelayIsAnsweredWithZeroForEveryStockOfThatWarehouse() {
        StockEvent delay = new StockEvent.DelayForeseen(HOME, hour(0), Optional.of(hour(9)));
        Shelf other = new Shelf(new Sku(6), HOME);
        Shelf elsewhere = new Shelf(KETTLE, new WarehouseId(71));
        List<WatchedStock> stocks = List.of(full(elsewhere), full(other), full(SHELF));

        assertThat(proposals(List.of(delay), stocks, 1))
                .containsExactly(zero(delay), new Proposal.Zero(other, List.of((Reason) delay)));
        assertThat(proposals(List.of(delay), stocks, 8.999)).hasSize(2);
        assertThat(proposals(List.of(delay), stocks, 9)).isEmpty();
    }

    @Test
    void aDelayWithoutAnEndIsOverWhenThatIsTold() {
        StockEvent delay = new StockEvent.DelayForeseen(HOME, hour(2), Optional.empty());
        List<WatchedStock> stocks = List.of(full(SHELF));

        assertThat(proposals(List.of(delay), stocks, 20)).containsExactly(zero(delay));
        assertThat(proposals(List.of(delay, new StockEvent.DelayOver(HOME, hour(2))), stocks, 20))
                .isEmpty();
        assertThat(proposals(List.of(delay, new StockEvent.DelayOver(HOME, hour(1.9))), stocks, 20))
                .hasSize(1);
        assertThat(proposals(List.of(delay, new StockEvent.DelayOver(new WarehouseId(71), hour(3))), stocks, 20))
                .hasSize(1);
    }

    @Test
    void aStaleCountLeavesWhatSalesCannotProbablyHaveTaken() {
        // 2 a day for 36 h are 3 expected; P(11 or more | 3) = 0.00029 and P(10 or more | 3) = 0.0011, so 10 may be
        // gone
        WatchedStock stock = watched(stock().counted(hour(0), 31, 1), 2);

        assertThat(proposed(List.of(), List.of(stock), 36))
                .isEqualTo(new Proposal.Hold(SHELF, 20, Optional.empty(), List.of(new Reason.Stale(hour(0)))));
        assertThat(proposals(List.of(), List.of(stock), 24)).isEmpty();
        assertThat(StockGuard.with(GuardPolicy.OURS)
                        .look(Guarded.NOTHING, List.of(), List.of(stock), hour(24).plusMillis(1))
                        .proposals())
                .hasSize(1);
    }

    @Test
    void aStaleCountOfWhichNothingIsSureIsZero() {
        assertThat(proposed(List.of(), List.of(watched(stock().counted(hour(0), 10, 0), 2)), 36))
                .isEqualTo(zero(new Reason.Stale(hour(0))));
        assertThat(proposed(List.of(), List.of(watched(stock().counted(hour(0), 11, 0), 2)), 36))
                .isEqualTo(new Proposal.Hold(SHELF, 1, Optional.empty(), List.of(new Reason.Stale(hour(0)))));
    }

    @Test
    void withoutDemandOrWithoutACountSomebodyMustLook() {
        assertThat(proposed(List.of(), List.of(watched(stock().counted(hour(0), 31, 1))), 36))
                .isEqualTo(lookFirst(new Reason.Stale(hour(0))));
        assertThat(proposed(List.of(), List.of(watched(stock().listed(hour(0), 31, 1), 2)), 1))
                .isEqualTo(lookFirst(new Reason.NotCounted()));
        assertThat(proposals(List.of(), List.of(watched(stock().counted(hour(0), 31, 1), 2)), 1))
                .isEmpty();
    }

    @Test
    void aCountThatComesLaterIsNotYetKnown() {
        assertThat(proposed(List.of(), List.of(watched(stock().counted(hour(2), 31, 1), 2)), 1))
                .isEqualTo(lookFirst(new Reason.NotCounted()));
    }

    @Test
    void zeroGoesBeforeLessAndLessBeforeMore() {
        WatchedStock stock = watched(stock().counted(hour(0), 31, 1), 2);
        Reason stale = new Reason.Stale(hour(0));
        StockEvent which = cancelled(352, false, false, When.at(hour(0)));

        assertThat(proposed(List.of(cancelled(35)), List.of(stock), 36)).isEqualTo(zero(cancelled(35), stale));
        assertThat(proposed(List.of(which), List.of(stock), 36))
                .isEqualTo(new Proposal.Hold(SHELF, 20, Optional.empty(), List.of((Reason) which, stale)));
    }

    @Test
    void inWhichOrderAndHowOftenThingsAreToldChangesNothing() {
        List<StockEvent> events =
                new ArrayList<>(List.of(cancelled(0), notFound(1), cancelled(400, true, true, When.at(hour(2)))));
        List<WatchedStock> stocks = new ArrayList<>(List.of(full(SHELF), full(new Shelf(new Sku(6), HOME))));
        StockGuard.Look look = look(Guarded.NOTHING, events, stocks, 3);
        events.addAll(List.copyOf(events));
        stocks.add(full(SHELF));
        Collections.reverse(events);
        Collections.reverse(stocks);

        assertThat(look(Guarded.NOTHING, events, stocks, 3)).isEqualTo(look);
        assertThat(look.proposals()).hasSize(1);
        assertThat(look.proposals().get(0).why()).hasSize(3);
    }

    @Test
    void whatHappenedStandsBeforeWhatIsForeseen() {
        StockEvent delay = new StockEvent.DelayForeseen(HOME, hour(0), Optional.empty());

        assertThat(proposed(List.of(delay, notFound(1), cancelled(1)), List.of(), 1))
                .isEqualTo(zero(cancelled(1), notFound(1), delay));
    }

    @Test
    void proposalsStandInTheOrderOfWarehousesAndProducts() {
        List<Shelf> shelves = List.of(new Shelf(new Sku(9), new WarehouseId(1)), SHELF, new Shelf(new Sku(6), HOME));
        List<WatchedStock> stocks = new ArrayList<>();
        shelves.forEach(shelf ->
                stocks.add(new WatchedStock(shelf, StockHistory.of(shelf.sku()).build(), OptionalDouble.empty())));
        Collections.reverse(stocks);

        assertThat(proposals(List.of(), stocks, 0)).extracting(Proposal::shelf).isEqualTo(shelves);
    }

    @Test
    void aStockThatIsToldTwiceAndDifferentlyIsNamed() {
        List<WatchedStock> stocks = List.of(watched(stock(), 1), watched(stock(), 2));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> proposals(List.of(), stocks, 0))
                .withMessage("told twice and differently: product 5, warehouse 70");
    }

    @Test
    void theAgeOfStaleCountsIsTheSellers() {
        StockGuard guard = StockGuard.with(GuardPolicy.OURS.staleAfter(Duration.ofHours(1)));
        Instant now = hour(1).plusMillis(1);

        assertThat(guard.look(Guarded.NOTHING, List.of(), List.of(full(SHELF)), now)
                        .proposals())
                .hasSize(1);
        assertThat(guard.look(Guarded.NOTHING, List.of(), List.of(full(SHELF)), hour(1))
                        .proposals())
                .isEmpty();
    }

    private static WatchedStock full(Shelf shelf) {
        return new WatchedStock(
                shelf, StockHistory.of(shelf.sku()).counted(hour(0), 40, 0).build(), OptionalDouble.empty());
    }

    private static Proposal zero(Object... why) {
        return new Proposal.Zero(SHELF, reasons(why));
    }

    private static Proposal lookFirst(Reason why) {
        return new Proposal.LookFirst(SHELF, List.of(why));
    }

    private static List<Reason> reasons(Object... why) {
        List<Reason> reasons = new ArrayList<>();
        for (Object reason : why) {
            reasons.add((Reason) reason);
        }
        return reasons;
    }
}
