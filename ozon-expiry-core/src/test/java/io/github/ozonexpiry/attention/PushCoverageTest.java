package io.github.ozonexpiry.attention;

import static io.github.ozonexpiry.attention.Orders.may;
import static io.github.ozonexpiry.attention.Orders.order;
import static io.github.ozonexpiry.attention.Orders.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ozonexpiry.attention.PushCoverage.Change;
import io.github.ozonexpiry.attention.PushCoverage.NotRecorded;
import io.github.ozonexpiry.attention.PushCoverage.Recorded;
import io.github.ozonexpiry.attention.PushCoverage.Tally;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PushCoverageTest {

    private static final String NEW = "TYPE_NEW_POSTING";
    private static final String STATE = "TYPE_STATE_CHANGED";
    private static final String CUTOFF = "TYPE_CUTOFF_DATE_CHANGED";
    private static final Instant NOW = may("05 12:00");

    private static PushRecord push(String kind, String received) {
        return new PushRecord(kind, PostingNumber.of("1-1-1"), Optional.empty(), may(received));
    }

    private static PushRecord push(String kind, String happened, String received) {
        return new PushRecord(kind, PostingNumber.of("1-1-1"), Optional.of(may(happened)), may(received));
    }

    private static Recorded covered(Orders order, PushRecord... pushes) {
        return (Recorded) PushCoverage.of(List.of(order.file()), List.of(pushes), may("04 00:00"), NOW);
    }

    private static Tally tally(Change change, Recorded covered) {
        assertThat(covered.tallies()).extracting(Tally::change).containsExactly(Change.values());
        return covered.tallies().get(List.of(Change.values()).indexOf(change));
    }

    private static Orders seenTwice() {
        return order().waiting("04 10:20").assembled("04 12:00");
    }

    @ParameterizedTest
    @CsvSource({"04 09:59, 1, 0", "04 10:20, 1, 0", "04 10:21, 0, 1"})
    void aNewPostingIsToldBeforeItIsSeenOrAfter(String received, int before, int after) {
        assertThat(tally(Change.NEW_POSTING, covered(seenTwice(), push(NEW, received))))
                .isEqualTo(new Tally(Change.NEW_POSTING, 1, before, after));
    }

    @ParameterizedTest
    @CsvSource({
        "04 10:20, 0, 0",
        "04 10:21, 1, 0",
        "04 12:00, 1, 0",
        "04 12:01, 0, 1",
        "05 12:00, 0, 1",
        "05 12:01, 0, 0"
    })
    void aChangeOfStatusIsToldBetweenTheLooksOrAfter(String received, int before, int after) {
        assertThat(tally(Change.STATUS, covered(seenTwice(), push(STATE, received))))
                .isEqualTo(new Tally(Change.STATUS, 1, before, after));
    }

    @Test
    void aPushOfAnotherKindOrPostingTellsNothing() {
        PushRecord another = new PushRecord(STATE, PostingNumber.of("2-2-2"), Optional.empty(), may("04 11:00"));
        Recorded covered = covered(seenTwice(), push(NEW, "04 11:00"), push("TYPE_NEW_MESSAGE", "04 11:00"), another);

        assertThat(tally(Change.STATUS, covered)).isEqualTo(new Tally(Change.STATUS, 1, 0, 0));
        assertThat(covered.pushes()).isEqualTo(3);
    }

    @Test
    void aCancellationHasAPushOfItsOwn() {
        Orders cancelled = order().waiting("04 10:20").look("04 12:00", Status.CANCELLED);

        assertThat(tally(Change.STATUS, covered(cancelled, push("TYPE_POSTING_CANCELLED", "04 11:00")))
                        .before())
                .isEqualTo(1);
    }

    @Test
    void aMovedShipDateIsAChange() {
        Orders moved = order().look("04 10:20", Status.AWAITING_PACKAGING, it -> it.shipmentDate(may("05 10:00")))
                .look("04 11:00", Status.AWAITING_PACKAGING, it -> it.shipmentDate(may("05 10:00")))
                .look("04 12:00", Status.AWAITING_PACKAGING, it -> it.shipmentDate(may("07 10:00")));

        assertThat(tally(Change.SHIP_DATE, covered(moved, push(CUTOFF, "04 11:30"), push(STATE, "04 11:30"))))
                .isEqualTo(new Tally(Change.SHIP_DATE, 1, 1, 0));
        assertThat(tally(Change.SHIP_DATE, covered(moved, push(CUTOFF, "04 11:00"))))
                .isEqualTo(new Tally(Change.SHIP_DATE, 1, 0, 0));
        assertThat(tally(Change.STATUS, covered(moved))).isEqualTo(new Tally(Change.STATUS, 0, 0, 0));
    }

    /** Assembled by 12:00, still so at 13:00, on its way by 14:00: what came until 13:00 cannot tell of the second change. */
    @ParameterizedTest
    @CsvSource({"04 12:30, 0, 1", "04 13:00, 0, 1", "04 13:01, 1, 0", "04 14:01, 0, 1"})
    void aPushBetweenTwoChangesTellsOfTheOneThatItCanTellOf(String received, int before, int after) {
        Orders twice = seenTwice().assembled("04 13:00").handedOver("04 14:00", "04 13:30");

        assertThat(tally(Change.STATUS, covered(twice, push(STATE, received))))
                .isEqualTo(new Tally(Change.STATUS, 2, before, after));
    }

    @Test
    void whatIsOlderThanTheRecordIsLeftOut() {
        assertThat(PushCoverage.of(List.of(seenTwice().file()), List.of(), may("04 10:00"), NOW))
                .extracting(covered -> ((Recorded) covered).tallies().get(0).seen())
                .isEqualTo(1);
        Recorded later = (Recorded) PushCoverage.of(List.of(seenTwice().file()), List.of(), may("04 10:01"), NOW);
        assertThat(later.tallies()).extracting(Tally::seen).containsExactly(0, 1, 0);
        assertThat(later.since()).isEqualTo(may("04 10:01"));
        Recorded latest = (Recorded) PushCoverage.of(List.of(seenTwice().file()), List.of(), may("04 10:21"), NOW);
        assertThat(latest.tallies()).extracting(Tally::seen).containsExactly(0, 0, 0);
    }

    @Test
    void anOrderWhoseMomentIsNotStatedCountsFromItsFirstLookOn() {
        Orders undated = order().withoutDates().waiting("04 10:20");

        assertThat(tallies(undated, "04 10:20")).containsExactly(1, 0, 0);
        assertThat(tallies(undated, "04 10:21")).containsExactly(0, 0, 0);
    }

    private static List<Integer> tallies(Orders order, String since) {
        return ((Recorded) PushCoverage.of(List.of(order.file()), List.of(), may(since), NOW))
                .tallies().stream().map(Tally::seen).toList();
    }

    @Test
    void whatWasSeenLaterIsLeftOut() {
        Recorded before = (Recorded) PushCoverage.of(
                List.of(seenTwice().file(), order("2-2-2").waiting("04 12:00").file()),
                List.of(),
                may("04 00:00"),
                may("04 11:59"));

        assertThat(before.tallies()).extracting(Tally::seen).containsExactly(1, 0, 0);
    }

    @Test
    void theMedianIsThatOfPushesThatTellAMomentEachCountedAsItCameFirst() {
        Recorded covered = covered(
                seenTwice(),
                push(NEW, "04 10:00", "04 10:02"),
                push(NEW, "04 10:00", "04 10:30"),
                push(STATE, "04 11:00", "04 11:10"),
                push(STATE, "04 11:00"),
                push(STATE, "04 11:01"),
                push(STATE, "04 11:20", "04 11:24"));

        assertThat(covered.pushes()).isEqualTo(5);
        assertThat(covered.delay()).contains(Duration.ofMinutes(4));
        assertThat(covered.fromFuture()).isZero();
    }

    @Test
    void aPushFromTheFutureHasNoPartInTheMedian() {
        Recorded covered = covered(seenTwice(), push(NEW, "04 10:00", "04 09:59"), push(STATE, "04 11:00", "04 11:00"));

        assertThat(covered.fromFuture()).isEqualTo(1);
        assertThat(covered.delay()).contains(Duration.ZERO);
        assertThat(covered(seenTwice(), push(NEW, "04 10:00", "04 09:59")).delay())
                .isEmpty();
    }

    @Test
    void aTallySaysHowManyNeverCame() {
        assertThat(new Tally(Change.STATUS, 9, 4, 3).never()).isEqualTo(2);
        assertThat(new Tally(Change.STATUS, 7, 4, 3).never()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, -1, 0", "1, 0, -1", "1, 1, 1"})
    void aTallyRefusesPartsThatAreNoneOfTheWhole(int seen, int before, int after) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tally(Change.STATUS, seen, before, after))
                .withMessage(before + " before and " + after + " after, of " + seen);
    }

    @Test
    void itIsSaid() {
        assertThat(said(new NotRecorded().messages()))
                .containsExactly("Pushes are not recorded: how many came is not known.");
        assertThat(said(covered(seenTwice(), push(NEW, "04 10:00", "04 10:02"), push(STATE, "04 13:00", "04 12:59"))
                        .messages()))
                .containsExactly(
                        "Pushes since 2026-05-04 00:00: 2.",
                        "new postings: seen 1, told by a push before 1, after 0, never 0.",
                        "changes of status: seen 1, told by a push before 0, after 1, never 0.",
                        "moved ship dates: seen 0, told by a push before 0, after 0, never 0.",
                        "Median time until a push came: 2 min.",
                        "Pushes that came before what they tell of, because clocks disagree: 1.");
        assertThat(said(covered(seenTwice()).messages())).hasSize(4);
    }
}
