package io.github.ozonexpiry.guard;

import static io.github.ozonexpiry.guard.Shop.SHELF;
import static io.github.ozonexpiry.guard.Shop.cancelled;
import static io.github.ozonexpiry.guard.Shop.hour;
import static io.github.ozonexpiry.guard.Shop.look;
import static io.github.ozonexpiry.guard.Shop.recounted;
import static io.github.ozonexpiry.guard.Shop.stock;
import static io.github.ozonexpiry.guard.Shop.watched;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.stock.StockHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class GuardStateTest {

    @Test
    void lookingAgainProposesNothingNew() {
        List<StockEvent> events = List.of(cancelled(0));
        StockGuard.Look first = look(Guarded.NOTHING, events, List.of(), 1);
        StockGuard.Look again = look(first.state(), events, List.of(), 1);

        assertThat(first.proposals()).hasSize(1);
        assertThat(again.proposals()).isEmpty();
        assertThat(again.state()).isEqualTo(first.state());
        assertThat(look(first.state(), events, List.of(), 500).proposals()).isEmpty();
    }

    @Test
    void whatIsNotToldAgainStillHolds() {
        Guarded held =
                look(Guarded.NOTHING, List.of(cancelled(0)), List.of(), 1).state();
        StockGuard.Look later = look(held, List.of(), List.of(full(SHELF)), 2);

        assertThat(later.proposals()).isEmpty();
        assertThat(later.state()).isEqualTo(held);
    }

    @Test
    void whenTheReasonIsGoneItIsReleasedOnce() {
        Reason cancelled = (Reason) cancelled(0);
        Guarded held =
                look(Guarded.NOTHING, List.of(cancelled(0)), List.of(), 1).state();
        StockGuard.Look over = look(held, List.of(recounted(2)), List.of(), 3);

        assertThat(over.proposals()).containsExactly(new Proposal.Release(SHELF, List.of(cancelled)));
        assertThat(over.state()).isEqualTo(Guarded.NOTHING);
        assertThat(look(over.state(), List.of(cancelled(0), recounted(2)), List.of(), 4)
                        .proposals())
                .isEmpty();
    }

    @Test
    void aStaleCountIsReleasedByTheNextOne() {
        Guarded held = look(Guarded.NOTHING, List.of(), List.of(watched(stock().counted(hour(0), 31, 1), 2)), 36)
                .state();
        List<WatchedStock> fresh =
                List.of(watched(stock().counted(hour(0), 31, 1).counted(hour(36), 31, 1), 2));

        assertThat(look(held, List.of(), fresh, 36).proposals())
                .containsExactly(new Proposal.Release(SHELF, List.of(new Reason.Stale(hour(0)))));
    }

    @Test
    void aStockThatWasNeverCountedIsReleasedByItsFirstCount() {
        Guarded held =
                look(Guarded.NOTHING, List.of(), List.of(watched(stock())), 1).state();

        assertThat(look(held, List.of(), List.of(watched(stock())), 2).proposals())
                .isEmpty();
        assertThat(look(held, List.of(), List.of(full(SHELF)), 2).proposals())
                .containsExactly(new Proposal.Release(SHELF, List.of(new Reason.NotCounted())));
    }

    @Test
    void aStockOfWhichNothingIsToldKeepsWhatItHas() {
        Guarded held = look(Guarded.NOTHING, List.of(), List.of(watched(stock().counted(hour(0), 31, 1), 2)), 36)
                .state();
        StockGuard.Look unseen = look(held, List.of(), List.of(), 48);

        assertThat(unseen.proposals()).isEmpty();
        assertThat(unseen.state()).isEqualTo(held);
    }

    @Test
    void anotherReasonIsAddedAlsoWhereTheStockIsNotTold() {
        Guarded held = look(Guarded.NOTHING, List.of(), List.of(watched(stock().counted(hour(0), 31, 1), 2)), 36)
                .state();

        assertThat(look(held, List.of(cancelled(37)), List.of(), 48).proposals())
                .containsExactly(zero(cancelled(37), new Reason.Stale(hour(0))));
    }

    @Test
    void whatEasesIsProposedToo() {
        WatchedStock stock = watched(stock().counted(hour(0), 31, 1), 2);
        Reason stale = new Reason.Stale(hour(0));
        Guarded zero = look(Guarded.NOTHING, List.of(cancelled(35)), List.of(stock), 36)
                .state();

        assertThat(look(zero, List.of(recounted(35.5)), List.of(stock), 36).proposals())
                .containsExactly(new Proposal.Hold(SHELF, 20, Optional.empty(), List.of(stale)));
    }

    private static WatchedStock full(Shelf shelf) {
        return new WatchedStock(
                shelf, StockHistory.of(shelf.sku()).counted(hour(0), 40, 0).build(), OptionalDouble.empty());
    }

    private static Proposal zero(Object... why) {
        return new Proposal.Zero(SHELF, reasons(why));
    }

    private static List<Reason> reasons(Object... why) {
        List<Reason> reasons = new ArrayList<>();
        for (Object reason : why) {
            reasons.add((Reason) reason);
        }
        return reasons;
    }
}
