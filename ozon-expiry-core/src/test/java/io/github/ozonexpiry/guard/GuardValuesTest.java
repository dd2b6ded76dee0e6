package io.github.ozonexpiry.guard;

import static io.github.ozonexpiry.guard.Shop.HOME;
import static io.github.ozonexpiry.guard.Shop.KETTLE;
import static io.github.ozonexpiry.guard.Shop.POSTING;
import static io.github.ozonexpiry.guard.Shop.SHELF;
import static io.github.ozonexpiry.guard.Shop.hour;
import static io.github.ozonexpiry.guard.Shop.stock;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stock.StockHistory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardValuesTest {

    private static final List<Reason> WHY = List.of(new Reason.NotCounted());
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void ourPolicyIsOursAndSaysItsNumbers() {
        assertThat(GuardPolicy.OURS).isEqualTo(new GuardPolicy(Percent.of("0.1"), 2, DAY, DAY));
        assertThat(GuardPolicy.OURS.level()).isEqualTo(0.001);
        assertThat(GuardPolicy.OURS.staleAfter(Duration.ofHours(2)))
                .isEqualTo(new GuardPolicy(Percent.of("0.1"), 2, DAY, Duration.ofHours(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, PT1S, PT1S, 'improbable: more than 0 % and less than 100 %, got 0 %'",
        "100, 1, PT1S, PT1S, 'improbable: more than 0 % and less than 100 %, got 100 %'",
        "1, 0, PT1S, PT1S, 'least fall: 1 or more pieces, got 0'",
        "1, 1, PT0S, PT1S, 'hold for: more than zero, got PT0S'",
        "1, 1, PT-1S, PT1S, 'hold for: more than zero, got PT-1S'",
        "1, 1, PT1S, PT0S, 'stale after: more than zero, got PT0S'"
    })
    void aPolicyThatWouldNeverOrAlwaysRaiseTheAlarmIsRefused(
            String improbable, long fall, Duration hold, Duration stale, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GuardPolicy(Percent.of(improbable), fall, hold, stale))
                .withMessage(message);
    }

    @Test
    void thePolicysBoundsThemselvesAreGood() {
        GuardPolicy least = new GuardPolicy(Percent.of("0.001"), 1, Duration.ofNanos(1), Duration.ofNanos(1));
        GuardPolicy most = new GuardPolicy(Percent.of("99.9"), 1, Duration.ofNanos(1), Duration.ofNanos(1));

        assertThat(least.leastFall()).isEqualTo(1);
        assertThat(most.level()).isEqualTo(0.999);
    }

    @Test
    void aHistoryOfAnotherProductIsRefused() {
        StockHistory cups = StockHistory.of(new Sku(6)).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WatchedStock(SHELF, cups, OptionalDouble.empty()))
                .withMessage("the stock of product 5 cannot be told by the stock of 6: 0 own counts, 0 of Ozon, "
                        + "a history of another product");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1_000_000.001, Double.NaN, Double.POSITIVE_INFINITY})
    void aDemandThatIsNoneIsRefused(double demand) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shop.watched(stock(), demand))
                .withMessage("demand a day of product 5: 0 to 1,000,000 pieces, got " + demand);
    }

    @Test
    void noDemandIsADemand() {
        assertThat(Shop.watched(stock(), 0).demandPerDay()).hasValue(0);
        assertThat(Shop.watched(stock(), 1_000_000).demandPerDay()).hasValue(1_000_000);
    }

    @Test
    void shelvesStandByWarehouseAndThenByProduct() {
        Shelf first = new Shelf(new Sku(9), new WarehouseId(1));

        assertThat(first).isLessThan(SHELF);
        assertThat(new Shelf(new Sku(4), HOME)).isLessThan(SHELF);
        assertThat(SHELF.compareTo(new Shelf(KETTLE, HOME))).isZero();
    }

    @Test
    void nothingIsSoldOrTakenByNobody() {
        assertThat(new StockEvent.Sold(SHELF, POSTING, hour(0), 1).pieces()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StockEvent.Sold(SHELF, POSTING, hour(0), 0))
                .withMessage("posting 41517061-0214-1: 1 or more pieces, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StockEvent.Taken(SHELF, POSTING, When.at(hour(0)), 0))
                .withMessage("posting 41517061-0214-1: 1 or more pieces, got 0");
    }

    @Test
    void aProposalNeedsAReason() {
        String message = "a proposal needs a reason: " + SHELF;
        List<Reason> none = List.of();

        assertThatThrownBy(() -> new Proposal.Zero(SHELF, none)).hasMessage(message);
        assertThatThrownBy(() -> new Proposal.Hold(SHELF, 1, Optional.empty(), none))
                .hasMessage(message);
        assertThatThrownBy(() -> new Proposal.LookFirst(SHELF, none)).hasMessage(message);
        assertThatThrownBy(() -> new Proposal.Release(SHELF, none)).hasMessage(message);
    }

    @Test
    void aProposalKeepsItsReasons() {
        List<Reason> why = new ArrayList<>(WHY);
        List<Proposal> proposals = List.of(
                new Proposal.Zero(SHELF, why),
                new Proposal.Hold(SHELF, 1, Optional.empty(), why),
                new Proposal.LookFirst(SHELF, why),
                new Proposal.Release(SHELF, why));
        StockGuard.Look look = new StockGuard.Look(new ArrayList<>(proposals), Guarded.NOTHING);
        why.clear();

        assertThat(proposals).allSatisfy(proposal -> assertThat(proposal.why()).isEqualTo(WHY));
        assertThatThrownBy(() -> look.proposals().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void toHoldNothingIsZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proposal.Hold(SHELF, 0, Optional.empty(), WHY))
                .withMessage("hold " + SHELF + ": 1 or more pieces, got 0");
    }

    @Test
    void theStateSaysHowManyMayBeShown() {
        Guarded zero = Guarded.of(List.of(new Proposal.Zero(SHELF, WHY)));
        Guarded hold = Guarded.of(List.of(new Proposal.Hold(SHELF, 3, Optional.empty(), WHY)));
        Guarded look = Guarded.of(List.of(new Proposal.LookFirst(SHELF, WHY)));

        assertThat(zero.shown(SHELF, 7)).isZero();
        assertThat(hold.shown(SHELF, 7)).isEqualTo(3);
        assertThat(hold.shown(SHELF, 2)).isEqualTo(2);
        assertThat(look.shown(SHELF, 7)).isEqualTo(7);
        assertThat(hold.shown(new Shelf(KETTLE, new WarehouseId(71)), 7)).isEqualTo(7);
        assertThat(hold.at(SHELF)).contains(new Proposal.Hold(SHELF, 3, Optional.empty(), WHY));
        assertThat(Guarded.NOTHING.at(SHELF)).isEmpty();
    }

    @Test
    void aStateHoldsWhatItWasGivenAndNoRelease() {
        TreeMap<Shelf, Proposal> standing = new TreeMap<>();
        standing.put(SHELF, new Proposal.Zero(SHELF, WHY));
        Guarded guarded = new Guarded(standing);
        standing.clear();

        assertThat(guarded.standing()).hasSize(1);
        assertThatThrownBy(() -> guarded.standing().clear()).isInstanceOf(UnsupportedOperationException.class);
        Proposal release = new Proposal.Release(SHELF, WHY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Guarded.of(List.of(release)))
                .withMessage("for " + SHELF + " there cannot stand " + release);
    }

    @Test
    void aStateHoldsOneProposalAStock() {
        Proposal zero = new Proposal.Zero(SHELF, WHY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Guarded.of(List.of(zero, zero)))
                .withMessage("two proposals of " + SHELF);
        TreeMap<Shelf, Proposal> wrong = new TreeMap<>();
        wrong.put(new Shelf(new Sku(6), HOME), zero);
        assertThatIllegalArgumentException().isThrownBy(() -> new Guarded(wrong));
    }
}
