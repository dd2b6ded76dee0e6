package io.github.ozonexpiry.guard;

import static io.github.ozonexpiry.guard.Shop.SHELF;
import static io.github.ozonexpiry.guard.Shop.cancelled;
import static io.github.ozonexpiry.guard.Shop.hour;
import static io.github.ozonexpiry.guard.Shop.proposals;
import static io.github.ozonexpiry.guard.Shop.proposed;
import static io.github.ozonexpiry.guard.Shop.sold;
import static io.github.ozonexpiry.guard.Shop.stock;
import static io.github.ozonexpiry.guard.Shop.watched;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.guard.Reason.Side;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.stock.StockHistoryBuilder;
import io.github.ozonexpiry.stock.StockLevel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShownFallTest {

    @Test
    void whatOzonShowsIsHeldToo() {
        WatchedStock stock = watched(ozon(40, 30).counted(hour(0), 40, 0), 0);

        assertThat(proposed(List.of(), List.of(stock), 1))
                .isEqualTo(new Proposal.Hold(SHELF, 30, Optional.of(hour(25)), List.of(fell(Side.OZON, 40, 30, 10))));
        assertThat(proposals(List.of(sold(0.5, 9)), List.of(stock), 1)).isEmpty();
    }

    @Test
    void whatOzonShowsFollowsWhatItWasSent() {
        assertThat(proposals(List.of(), List.of(shown(ozon(40, 30).sent(hour(0.5), 30))), 1))
                .isEmpty();
        assertThat(proposals(
                        List.of(),
                        List.of(shown(ozon(40, 30).sent(hour(-1 / 3.0).plusMillis(1), 30))),
                        1))
                .isEmpty(); // shown after about 20 minutes (P-02)
        assertThat(proposals(List.of(), List.of(shown(ozon(40, 30).sent(hour(-1 / 3.0), 30))), 1))
                .hasSize(1);
        assertThat(proposals(List.of(), List.of(watched(own(40, 30).sent(hour(0.5), 30), 0)), 1))
                .hasSize(1);
    }

    @Test
    void aNumberSentAfterwardsEndsIt() {
        assertThat(proposals(List.of(), List.of(shown(ozon(40, 30).sent(hour(2), 30))), 1))
                .hasSize(1);
        assertThat(proposals(List.of(), List.of(shown(ozon(40, 30).sent(hour(2), 30))), 2))
                .isEmpty();
    }

    @Test
    void aStockThatOzonZeroedForACancellationDidNotFallByItself() {
        StockEvent zeroed = cancelled(352, true, true, When.between(hour(-1), hour(0.5)));
        StockEvent notZeroed = cancelled(352, true, false, When.at(hour(0.5)));
        StockEvent earlier = cancelled(352, true, true, When.at(hour(-0.1)));

        assertThat(proposed(List.of(zeroed), List.of(shown(ozon(40, 0))), 1).why())
                .containsExactly((Reason) zeroed);
        assertThat(proposed(List.of(notZeroed), List.of(shown(ozon(40, 0))), 1).why())
                .containsExactly((Reason) notZeroed, fell(Side.OZON, 40, 0, 40));
        assertThat(proposed(List.of(earlier), List.of(shown(ozon(40, 0))), 1).why())
                .containsExactly((Reason) earlier, fell(Side.OZON, 40, 0, 40));
        assertThat(proposed(List.of(zeroed), List.of(watched(own(40, 0), 0)), 1).why())
                .containsExactly((Reason) zeroed, fell(Side.OWN, 40, 0, 40));
    }

    private static WatchedStock shown(StockHistoryBuilder history) {
        return watched(history.counted(hour(0), 90, 0), 0);
    }

    private static StockHistoryBuilder own(long before, long after) {
        return stock().counted(hour(0), before, 0).counted(hour(1), after, 0);
    }

    private static StockHistoryBuilder ozon(long before, long after) {
        return stock().listed(hour(0), before, 0).listed(hour(1), after, 0);
    }

    private static StockLevel level(double hour, long pieces) {
        return new StockLevel(hour(hour), pieces, 0);
    }

    private static Reason fell(Side side, long before, long after, long pieces) {
        return new Reason.Fell(side, level(0, before), level(1, after), pieces);
    }
}
