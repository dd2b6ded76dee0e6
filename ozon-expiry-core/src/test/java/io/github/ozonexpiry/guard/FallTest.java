package io.github.ozonexpiry.guard;

import static io.github.ozonexpiry.guard.Shop.POSTING;
import static io.github.ozonexpiry.guard.Shop.SHELF;
import static io.github.ozonexpiry.guard.Shop.cancelled;
import static io.github.ozonexpiry.guard.Shop.hour;
import static io.github.ozonexpiry.guard.Shop.look;
import static io.github.ozonexpiry.guard.Shop.proposals;
import static io.github.ozonexpiry.guard.Shop.proposed;
import static io.github.ozonexpiry.guard.Shop.recounted;
import static io.github.ozonexpiry.guard.Shop.sold;
import static io.github.ozonexpiry.guard.Shop.stock;
import static io.github.ozonexpiry.guard.Shop.taken;
import static io.github.ozonexpiry.guard.Shop.watched;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.guard.Reason.Side;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stock.StockHistoryBuilder;
import io.github.ozonexpiry.stock.StockLevel;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FallTest {

    /** 24 a day are 1 in an hour: P(6 or more | 1) = 0.00059, P(5 or more | 1) = 0.0037 (tables of the Poisson distribution). */
    @Test
    void aFallThatSalesBringAboutWithLessThanTheSellersProbabilityIsHeldAtWhatIsLeft() {
        assertThat(proposed(List.of(), List.of(watched(own(40, 34), 24)), 1)).isEqualTo(held(40, 34, 6));
        assertThat(proposals(List.of(), List.of(watched(own(40, 35), 24)), 1)).isEmpty();
    }

    @Test
    void aFallToNothingIsZero() {
        assertThat(proposed(List.of(), List.of(watched(own(40, 0), 24)), 1))
                .isEqualTo(new Proposal.Zero(SHELF, List.of(fell(Side.OWN, 40, 0, 40))));
    }

    @Test
    void aProbabilityThatIsExactlyTheLevelIsNotSudden() {
        double exact = PoissonTail.atLeast(1, 1);
        Percent level = new Percent(new BigDecimal(exact).movePointRight(2).round(new MathContext(50)));
        GuardPolicy policy = new GuardPolicy(level, 1, Duration.ofDays(1), Duration.ofDays(1));

        assertThat(policy.level()).isEqualTo(exact);
        assertThat(StockGuard.with(policy)
                        .look(Guarded.NOTHING, List.of(), List.of(watched(own(40, 39), 24)), hour(1))
                        .proposals())
                .isEmpty();
    }

    @Test
    void aRiseIsNoFall() {
        assertThat(proposals(List.of(), List.of(watched(own(34, 40), 0)), 1)).isEmpty();
    }

    @Test
    void oneMissingPieceIsNoFallAndTwoAre() {
        assertThat(proposals(List.of(), List.of(watched(own(40, 39), 0)), 1)).isEmpty();
        assertThat(proposed(List.of(), List.of(watched(own(40, 38), 0)), 1)).isEqualTo(held(40, 38, 2));
    }

    @Test
    void knownSalesExplainAFallIfTheyAreOfThatTime() {
        List<WatchedStock> stocks = List.of(watched(own(40, 34), 0));

        assertThat(proposed(List.of(sold(0.5, 4)), stocks, 1)).isEqualTo(held(40, 34, 2));
        assertThat(proposals(List.of(sold(0.5, 5)), stocks, 1)).isEmpty();
        assertThat(proposals(List.of(sold(0, 5)), stocks, 1)).isEmpty();
        assertThat(proposed(List.of(sold(-0.01, 5)), stocks, 1)).isEqualTo(held(40, 34, 6));
        assertThat(proposed(List.of(sold(1, 5)), stocks, 1)).isEqualTo(held(40, 34, 6));
    }

    @Test
    void salesOfOtherChannelsExplainAFallOfTheOwnCountOnly() {
        assertThat(proposals(List.of(), List.of(watched(own(40, 34).soldElsewhere(hour(0.5), 5), 0)), 1))
                .isEmpty();
        assertThat(proposed(List.of(), List.of(watched(own(40, 34).soldElsewhere(hour(0.5), 4), 0)), 1))
                .isEqualTo(held(40, 34, 2));
        assertThat(proposals(
                        List.of(),
                        List.of(watched(ozon(40, 34).counted(hour(0), 40, 0).soldElsewhere(hour(0.5), 5), 0)),
                        1))
                .hasSize(1);
    }

    @Test
    void booksThatReserveShowASaleInTheFreePiecesWithoutAnythingBeingGone() {
        WatchedStock reserved = watched(stock().counted(hour(0), 40, 0).counted(hour(1), 40, 9), 0);
        WatchedStock shipped = watched(stock().counted(hour(0), 40, 9).counted(hour(1), 31, 0), 0);

        assertThat(proposals(List.of(), List.of(reserved), 1)).isEmpty();
        assertThat(proposals(List.of(), List.of(shipped), 1)).isEmpty();
    }

    @Test
    void booksThatDoNotReserveAreLoweredWhenTheParcelIsPackedNotWhenTheOrderCame() {
        List<WatchedStock> stocks = List.of(watched(own(40, 31), 0));
        StockEvent orderOfYesterday = sold(-24, 9);

        assertThat(proposals(List.of(orderOfYesterday, taken(When.at(hour(0.5)), 9)), stocks, 1))
                .isEmpty();
        assertThat(proposals(List.of(orderOfYesterday), stocks, 1)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, true",
        "1, 1, true",
        "-1, 0, true",
        "-1, -0.1, false",
        "1, 2, false",
        "0.9, 2, true",
        "1.1, 1.1, false"
    })
    void whatWasTakenExplainsAFallWhereItMayBeOfThatTime(double after, double by, boolean explains) {
        StockEvent taken = taken(When.between(hour(after), hour(by)), 9);

        assertThat(proposals(List.of(taken), List.of(watched(own(40, 31), 0)), 3))
                .hasSize(explains ? 0 : 1);
    }

    @Test
    void theNumberIsHeldUntilTheTimeIsOver() {
        List<WatchedStock> stocks = List.of(watched(own(40, 30).counted(hour(24.5), 30, 0), 0));

        assertThat(proposed(List.of(), stocks, 24.999)).isEqualTo(held(40, 30, 10));
        assertThat(proposals(List.of(), stocks, 25)).isEmpty();
    }

    @Test
    void aCountByPeopleOrTheNumberBeingBackEndsIt() {
        List<WatchedStock> stocks = List.of(watched(own(40, 30), 0));
        assertThat(proposals(List.of(recounted(1.1)), stocks, 2)).isEmpty();
        assertThat(proposals(List.of(recounted(1)), stocks, 2)).hasSize(1);

        assertThat(proposals(List.of(), List.of(watched(own(40, 30).counted(hour(2), 40, 0), 0)), 2))
                .isEmpty();
        assertThat(proposals(List.of(), List.of(watched(own(40, 30).counted(hour(2), 39, 0), 0)), 2))
                .hasSize(1);
        assertThat(proposals(List.of(sold(1.5, 1)), List.of(watched(own(40, 30).counted(hour(2), 39, 0), 0)), 2))
                .isEmpty();
    }

    @Test
    void salesThatBecomeKnownLaterReleaseIt() {
        List<WatchedStock> stocks = List.of(watched(own(40, 30), 0));
        Guarded held = look(Guarded.NOTHING, List.of(), stocks, 1).state();

        assertThat(look(held, List.of(sold(0.5, 4)), stocks, 2).proposals()).containsExactly(held(40, 30, 6));
        assertThat(look(held, List.of(sold(0.5, 10)), stocks, 2).proposals())
                .containsExactly(new Proposal.Release(SHELF, List.of(fell(Side.OWN, 40, 30, 10))));
    }

    @Test
    void whatWasSuddenStaysSoWhenDemandIsNoLongerTold() {
        Guarded held = look(Guarded.NOTHING, List.of(), List.of(watched(own(40, 30), 0)), 1)
                .state();

        assertThat(look(held, List.of(), List.of(), 2).proposals()).isEmpty();
        assertThat(look(held, List.of(), List.of(), 24.999).proposals()).isEmpty();
        assertThat(look(held, List.of(), List.of(), 25).proposals())
                .containsExactly(new Proposal.Release(SHELF, List.of(fell(Side.OWN, 40, 30, 10))));
    }

    @Test
    void withoutDemandSomebodyMustLookAndDemandSettlesIt() {
        Reason notJudged = new Reason.NotJudged(Side.OWN, level(0, 40), level(1, 34), 6);
        StockGuard.Look look = look(Guarded.NOTHING, List.of(), List.of(watched(own(40, 34))), 1);

        assertThat(look.proposals()).containsExactly(new Proposal.LookFirst(SHELF, List.of(notJudged)));
        assertThat(look(look.state(), List.of(), List.of(watched(own(40, 34), 24)), 1)
                        .proposals())
                .containsExactly(held(40, 34, 6));
        assertThat(look(look.state(), List.of(), List.of(watched(own(40, 34), 48)), 1)
                        .proposals())
                .containsExactly(new Proposal.Release(SHELF, List.of(notJudged)));
    }

    @Test
    void anEarlierFallIsStillHeldWhenTheNextCountAgrees() {
        WatchedStock stock = watched(own(40, 30).counted(hour(2), 30, 0), 0);

        assertThat(proposed(List.of(), List.of(stock), 2)).isEqualTo(held(40, 30, 10));
    }

    @Test
    void twoFallsAreHeldAtTheLowerNumberUntilTheLaterEnd() {
        WatchedStock stock = watched(own(40, 30).counted(hour(2), 20, 0), 0);
        Reason second = new Reason.Fell(Side.OWN, level(1, 30), level(2, 20), 10);

        assertThat(proposed(List.of(), List.of(stock), 2))
                .isEqualTo(new Proposal.Hold(
                        SHELF, 20, Optional.of(hour(26)), List.of(fell(Side.OWN, 40, 30, 10), second)));
    }

    @Test
    void theLaterEndCountsAlsoWhereItStandsFirst() {
        WatchedStock stock = watched(
                stock().counted(hour(2), 40, 0)
                        .counted(hour(3), 30, 0)
                        .listed(hour(0), 40, 0)
                        .listed(hour(1), 35, 0),
                0);

        Proposal.Hold hold = (Proposal.Hold) proposed(List.of(), List.of(stock), 3);
        assertThat(hold.until()).contains(hour(27));
        assertThat(hold.keep()).isEqualTo(30);
        assertThat(hold.why()).containsExactly(fellOf(Side.OWN, 2, 40, 3, 30), fellOf(Side.OZON, 0, 40, 1, 35));
    }

    @Test
    void aHoldThatAlsoHasAReasonWithoutEndHasNone() {
        WatchedStock stock = watched(own(40, 30), 0);
        StockEvent which = cancelled(352, false, false, When.at(hour(0)));

        assertThat(proposed(List.of(which), List.of(stock), 2))
                .isEqualTo(new Proposal.Hold(
                        SHELF, 30, Optional.empty(), List.of((Reason) which, fell(Side.OWN, 40, 30, 10))));
    }

    @Test
    void twoCountsOfOneMomentContradictEachOtherAndTheLowerOneHolds() {
        WatchedStock atOnce = watched(stock().counted(hour(1), 40, 0).counted(hour(1), 30, 0), 0);
        WatchedStock lower = watched(own(40, 39).counted(hour(1), 30, 0), 0);

        assertThat(proposals(List.of(), List.of(atOnce), 1)).isEmpty();
        assertThat(proposed(List.of(), List.of(lower), 1)).isEqualTo(held(40, 30, 10));
    }

    @Test
    void aSaleOfAnotherProductExplainsNothing() {
        StockEvent other = new StockEvent.Sold(new Shelf(new Sku(6), Shop.HOME), POSTING, hour(0.5), 10);

        List<Proposal> proposals = proposals(List.of(other), List.of(watched(own(40, 30), 0)), 1);
        assertThat(proposals).containsExactly(held(40, 30, 10));
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

    private static Reason fellOf(Side side, double from, long before, double to, long after) {
        return new Reason.Fell(side, level(from, before), level(to, after), before - after);
    }

    private static Proposal held(long before, long after, long pieces) {
        return new Proposal.Hold(SHELF, after, Optional.of(hour(25)), List.of(fell(Side.OWN, before, after, pieces)));
    }
}
