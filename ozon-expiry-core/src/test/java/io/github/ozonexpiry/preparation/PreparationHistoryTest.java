package io.github.ozonexpiry.preparation;

import static io.github.ozonexpiry.preparation.Past.assembled;
import static io.github.ozonexpiry.preparation.Past.cancelled;
import static io.github.ozonexpiry.preparation.Past.handedOver;
import static io.github.ozonexpiry.preparation.Past.number;
import static io.github.ozonexpiry.preparation.Past.open;
import static io.github.ozonexpiry.preparation.Past.posting;
import static io.github.ozonexpiry.preparation.PreparationHistory.EVERY_MINUTE;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.calendar.KnownDays;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.preparation.Preparation.Ending;
import io.github.ozonexpiry.preparation.Preparation.Promise;
import io.github.ozonexpiry.preparation.PreparationHistory.LeftOut;
import io.github.ozonexpiry.preparation.SettingRange.Unit;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreparationHistoryTest {

    private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant TEN = NINE.plus(ofHours(1));
    private static final Instant NOON = NINE.plus(ofHours(3));
    private static final Instant NOW = NINE.plus(ofHours(100));
    private static final Place PLACE = new Place(Optional.of(Past.WAREHOUSE), Optional.of(Past.METHOD));
    private static final SettingRange RANGE = SettingRange.steps(ofHours(1), ofHours(10));

    @Test
    void theTimeRunsFromTheOrderToTheHandOver() {
        Preparation one = only(Duty.HANDED_OVER, handedOver(1, NINE, ofMinutes(90)));

        assertThat(one.ordered()).isEqualTo(NINE);
        assertThat(one.until()).isEqualTo(When.at(NINE.plus(ofMinutes(90))));
        assertThat(one.ending()).isEqualTo(Ending.DONE);
        assertThat(one.took()).hasMinutes(90);
        assertThat(one.age()).hasHours(100);
        assertThat(one.posting().number()).isEqualTo(number(1));
        assertThat(one.isStretch()).isFalse();
    }

    @Test
    void assemblingEndsBeforeTheHandOver() {
        PostingHistory both = assembled(1, NINE, TEN).toBuilder()
                .seen(NOON, handedOver(1, NINE, NOON).latest().orElseThrow())
                .build();

        assertThat(only(Duty.ASSEMBLED, both).took()).hasHours(1);
        assertThat(only(Duty.HANDED_OVER, both).took()).hasHours(3);
    }

    @Test
    void whatWasHandedOverWasAssembledByThen() { // the first look is later than the hand-over that it states
        PostingHistory seenLate = PostingHistory.seen(
                NOON,
                posting(1, NINE, Status.DELIVERED).toBuilder()
                        .deliveringDate(TEN)
                        .build());

        assertThat(only(Duty.ASSEMBLED, seenLate).until()).isEqualTo(When.at(TEN));
    }

    @Test
    void betweenTwoLooksTheLaterOneCounts() {
        PostingHistory seen = open(1, NINE, TEN).toBuilder()
                .seen(NOON, posting(1, NINE, Status.AWAITING_DELIVER))
                .build();
        Preparation one = only(Duty.ASSEMBLED, seen);

        assertThat(one.until()).isEqualTo(When.between(TEN, NOON));
        assertThat(one.took()).hasHours(3);
        assertThat(one.isStretch()).isTrue();
        assertThat(only(Duty.HANDED_OVER, seen).isStretch()).isFalse();
    }

    @Test
    void anOpenOneIsKnownToTakeLongerThanUntilTheLastLook() {
        Preparation one = only(Duty.HANDED_OVER, open(1, NINE, NOON));

        assertThat(one.ending()).isEqualTo(Ending.STILL_OPEN);
        assertThat(one.until()).isEqualTo(When.at(NOON));
        assertThat(one.took()).hasHours(3);
        assertThat(one.under(ofHours(3).minusNanos(1))).isEqualTo(Promise.MISSED);
        assertThat(one.under(ofHours(3))).isEqualTo(Promise.NOT_DECIDED);
    }

    @Test
    void whatWasDoneBeforeAnybodyLookedIsOnlyKnownToHaveBeenKept() {
        Preparation one = only(Duty.HANDED_OVER, PostingHistory.seen(NOON, posting(1, NINE, Status.DELIVERED)));

        assertThat(one.under(ofHours(3))).isEqualTo(Promise.KEPT);
        assertThat(one.under(ofHours(2))).isEqualTo(Promise.NOT_DECIDED);
    }

    @Test
    void aStretchCountsToItsLaterEnd() {
        PostingHistory seen = open(1, NINE, TEN).toBuilder()
                .seen(NOON, posting(1, NINE, Status.DELIVERED))
                .build();

        assertThat(only(Duty.HANDED_OVER, seen).under(ofHours(2))).isEqualTo(Promise.MISSED);
    }

    @Test
    void aPostingThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> history(Duty.HANDED_OVER, handedOver(1, NINE, TEN), handedOver(1, NINE, NOON)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("posting 00000001-0001-1 stands twice in the history");
    }

    @Test
    void aDoneOneKeepsWhatIsNotShorter() {
        Preparation one = only(Duty.HANDED_OVER, handedOver(1, NINE, NOON));

        assertThat(one.under(ofHours(3))).isEqualTo(Promise.KEPT);
        assertThat(one.under(ofHours(3).minusNanos(1))).isEqualTo(Promise.MISSED);
    }

    @Test
    void oneCancelledThroughTheSellerKeepsNothing() {
        Preparation one = only(Duty.HANDED_OVER, cancelled(1, NINE, TEN, NOON, true));

        assertThat(one.ending()).isEqualTo(Ending.CANCELLED);
        assertThat(one.until()).isEqualTo(When.between(TEN, NOON));
        assertThat(one.isStretch()).isFalse();
        assertThat(one.under(ofHours(99))).isEqualTo(Promise.MISSED);
    }

    @Test
    void whoIsCancelledOfUnknownFaultCountsAsTheSellers() {
        PostingHistory unknown = PostingHistory.seen(NOON, posting(1, NINE, Status.CANCELLED));

        assertThat(only(Duty.HANDED_OVER, unknown).ending()).isEqualTo(Ending.CANCELLED);
    }

    @Test
    void whatWasAssembledBeforeTheBuyerCancelledCounts() {
        PostingHistory history = assembled(1, NINE, TEN).toBuilder()
                .seen(NOON, cancelled(1, NINE, TEN, NOON, false).latest().orElseThrow())
                .build();

        assertThat(only(Duty.ASSEMBLED, history).took()).hasHours(1);
        assertThat(history(Duty.HANDED_OVER, history).leftOut())
                .containsOnly(Map.entry(LeftOut.CANCELLED_BY_OTHERS, 1));
    }

    @Test
    void whatTellsNothingIsCountedByItsReason() {
        Posting noMoment = Posting.builder(number(1)).status(Status.DELIVERING).build();
        PreparationHistory history = history(
                Duty.HANDED_OVER,
                PostingHistory.of(number(9))
                        .happened(PostingEvent.Kind.SCANNED, TEN, "carrier")
                        .build(),
                PostingHistory.seen(TEN, noMoment),
                cancelled(2, NINE, TEN, NOON, false),
                PostingHistory.seen(NOON, posting(3, NINE, Status.CANCELLED_FROM_SPLIT_PENDING)),
                PostingHistory.seen(NOON, posting(4, NINE, Status.CLIENT_ARBITRATION)),
                PostingHistory.seen(
                        NOON,
                        posting(5, NINE, Status.DELIVERING).toBuilder()
                                .status(Stated.of(Word.read(Status.class, "teleported")))
                                .build()),
                handedOver(6, NOON, TEN));

        assertThat(history.postings()).isEmpty();
        assertThat(history.leftOut())
                .containsOnly(
                        Map.entry(LeftOut.NO_ORDER_MOMENT, 2),
                        Map.entry(LeftOut.CANCELLED_BY_OTHERS, 1),
                        Map.entry(LeftOut.SPLIT, 1),
                        Map.entry(LeftOut.STATUS_UNCLEAR, 2),
                        Map.entry(LeftOut.CONTRADICTION, 1));
    }

    @Test
    void whatWasDoneAtTheMomentOfTheOrderTookNoTime() {
        assertThat(only(Duty.HANDED_OVER, handedOver(1, NINE, NINE)).took()).isZero();
    }

    @Test
    void daysThatTheCalendarDoesNotKnowAreLeftOut() {
        WorkingCalendar november = WorkingCalendar.in(ZoneOffset.UTC)
                .weekly(WeeklyHours.roundTheClock())
                .known(KnownDays.between(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-12-01")))
                .build();
        WorkingCalendar never = WorkingCalendar.in(ZoneOffset.UTC).build();
        PostingHistory october = handedOver(1, NINE.minus(Duration.ofDays(5)), ofHours(1));
        PostingHistory here = handedOver(2, NINE, ofHours(1));

        PreparationHistory known =
                PreparationHistory.of(PLACE, Duty.HANDED_OVER, Unit.TIME, november, List.of(october, here), NOW);
        PreparationHistory closed =
                PreparationHistory.of(PLACE, Duty.HANDED_OVER, Unit.DAYS, never, List.of(here), NOW);

        assertThat(known.postings()).extracting(one -> one.posting().number()).containsExactly(number(2));
        assertThat(known.leftOut()).containsOnly(Map.entry(LeftOut.CALENDAR_NOT_KNOWN, 1));
        assertThat(closed.postings()).isEmpty();
        assertThat(closed.leftOut()).containsOnly(Map.entry(LeftOut.CALENDAR_NOT_KNOWN, 1));
    }

    @Test
    void postingsStandInTheOrderOfArrivalAndOfNumbers() {
        PreparationHistory history = history(
                Duty.HANDED_OVER,
                handedOver(3, TEN, ofHours(1)),
                handedOver(2, NINE, ofHours(1)),
                handedOver(1, NINE, ofHours(9)));

        assertThat(history.postings())
                .extracting(one -> one.posting().number())
                .containsExactly(number(1), number(2), number(3));
    }

    @Test
    void whatWasSeenLaterThanNowIsNotUsed() {
        PostingHistory later = open(1, NINE, TEN).toBuilder()
                .seen(NOON, handedOver(1, NINE, NOON).latest().orElseThrow())
                .build();
        PreparationHistory then = PreparationHistory.of(
                PLACE, Duty.HANDED_OVER, Unit.TIME, EVERY_MINUTE, List.of(later), NOON.minusNanos(1));

        assertThat(then.postings().get(0).ending()).isEqualTo(Ending.STILL_OPEN);
        assertThat(then.asOf()).isEqualTo(NOON.minusNanos(1));
    }

    @Test
    void eachPlaceHasItsOwnHistoryAndItsOwnCalendar() {
        PostingHistory elsewhere = PostingHistory.seen(
                TEN,
                posting(2, NINE, Status.DELIVERING).toBuilder()
                        .delivery(Past.delivery(new WarehouseId(8)))
                        .deliveringDate(TEN)
                        .build());
        PostingHistory nowhere = PostingHistory.of(number(3)).build();
        WorkingCalendar never = WorkingCalendar.in(ZoneOffset.UTC).build();
        Place other = new Place(Optional.of(new WarehouseId(8)), Optional.of(Past.METHOD));

        Map<Place, PreparationHistory> places = PreparationHistory.byPlace(
                Duty.HANDED_OVER,
                Unit.TIME,
                place -> place.equals(other) ? never : EVERY_MINUTE,
                List.of(handedOver(1, NINE, TEN), elsewhere, nowhere, handedOver(4, NINE, NOON)),
                NOW);

        assertThat(places.keySet()).containsExactly(PLACE, other, Place.NOT_STATED);
        assertThat(places.get(PLACE).postings()).hasSize(2);
        assertThat(places.get(PLACE).place()).isEqualTo(PLACE);
        assertThat(places.get(other).leftOut()).containsOnly(Map.entry(LeftOut.CALENDAR_NOT_KNOWN, 1));
        assertThat(places.get(Place.NOT_STATED).leftOut()).containsOnly(Map.entry(LeftOut.NO_ORDER_MOMENT, 1));
    }

    @Test
    void whereAPostingComesFromIsWhatWasKnownThen() {
        PostingHistory moved = open(1, NINE, TEN).toBuilder()
                .seen(
                        NOON,
                        posting(1, NINE, Status.AWAITING_DELIVER).toBuilder()
                                .delivery(Past.delivery(new WarehouseId(8)))
                                .build())
                .build();

        assertThat(PreparationHistory.byPlace(
                        Duty.ASSEMBLED, Unit.TIME, place -> EVERY_MINUTE, List.of(moved), NOON.minusNanos(1)))
                .containsOnlyKeys(PLACE);
    }

    @Test
    void afterAChangeOnlyLaterOrdersCount() {
        PreparationHistory history = history(
                Duty.HANDED_OVER,
                handedOver(1, NINE.minusNanos(1), TEN),
                handedOver(2, NINE, TEN),
                handedOver(3, NOON, TEN));

        PreparationHistory since = history.since(NINE);
        assertThat(since.postings()).extracting(one -> one.posting().number()).containsExactly(number(2));
        assertThat(since.leftOut()).isEqualTo(history.leftOut()).containsOnlyKeys(LeftOut.CONTRADICTION);
    }

    @Test
    void ordersForWhichTheLongestSettingIsNotOverTellNothing() { // the longest is ten hours
        Sample sample = history(
                        Duty.HANDED_OVER,
                        handedOver(1, NOW.minus(ofHours(10)), ofHours(1)),
                        open(2, NOW.minus(ofHours(10)), NOW),
                        handedOver(3, NOW.minus(ofHours(10)).minusNanos(1), ofHours(1)),
                        open(4, NOW.minus(ofHours(10)).minusNanos(1), NOW),
                        handedOver(5, NOON, TEN))
                .sample(RANGE);

        assertThat(sample.leftOut()).containsOnly(Map.entry(LeftOut.TOO_YOUNG, 2), Map.entry(LeftOut.CONTRADICTION, 1));
        assertThat(sample.nanos()).containsExactly(ofHours(1).toNanos(), Sample.LONGER);
        assertThat(sample.longer()).isEqualTo(1);
    }

    @Test
    void whatWasNotWatchedIsLeftOutOnlyWhereItMayHaveBeenKept() {
        PostingHistory soon = PostingHistory.seen(NINE.plus(ofHours(10)), posting(1, NINE, Status.DELIVERED));
        PostingHistory late =
                PostingHistory.seen(NINE.plus(ofHours(10)).plusNanos(1), posting(2, NINE, Status.DELIVERED));
        PostingHistory watched = late(3);
        PostingHistory exact = handedOver(4, NINE, ofHours(11));
        PostingHistory cancelled = PostingHistory.seen(NINE.plus(ofHours(11)), posting(5, NINE, Status.CANCELLED));
        Sample sample =
                history(Duty.HANDED_OVER, soon, late, watched, exact, cancelled).sample(RANGE);

        assertThat(sample.leftOut()).containsOnly(Map.entry(LeftOut.NOT_WATCHED, 1));
        assertThat(sample.nanos())
                .containsExactly(
                        ofHours(10).toNanos(),
                        ofHours(11).toNanos(),
                        ofHours(11).toNanos(),
                        Sample.LONGER);
        assertThat(sample.stretches()).isEqualTo(2);
        assertThat(sample.size()).isEqualTo(4);
        assertThat(sample.kept(ofHours(10))).isEqualTo(1);
        assertThat(sample.kept(ofHours(11))).isEqualTo(3);
    }

    @Test
    void aHistoryInHoursIsNotJudgedByDays() {
        assertThatThrownBy(() -> history(Duty.HANDED_OVER).sample(SettingRange.days(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a history counted in TIME cannot be judged by settings in DAYS");
    }

    @Test
    void aPreparationCannotEndBeforeTheOrder() {
        Posting posting = posting(1, NINE, Status.DELIVERED);

        assertThatThrownBy(() -> new Preparation(
                        posting, NINE, When.at(NINE.minusNanos(1)), Ending.DONE, Duration.ZERO, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("posting 00000001-0001-1 ordered 2026-11-02T09:00:00Z cannot have ended by"
                        + " 2026-11-02T08:59:59.999999999Z");
    }

    @Test
    void placesDutiesAndReasonsAreSaid() {
        Wording english = Wording.in(Language.ENGLISH, ZoneOffset.UTC);

        assertThat(PLACE.in(english)).isEqualTo("warehouse 7, delivery method 11");
        assertThat(Place.NOT_STATED.in(english)).isEqualTo("warehouse not stated, delivery method not stated");
        assertThat(Duty.ASSEMBLED.in(english)).isEqualTo("until it is assembled");
        assertThat(english.say(LeftOut.SPLIT.message()))
                .isEqualTo("left out, replaced by the postings that it was split into");
    }

    private static PostingHistory late(int order) {
        return open(order, NINE, TEN).toBuilder()
                .seen(NINE.plus(ofHours(11)), posting(order, NINE, Status.DELIVERED))
                .build();
    }

    private static Preparation only(Duty duty, PostingHistory posting) {
        PreparationHistory history = history(duty, posting);
        assertThat(history.leftOut()).isEmpty();
        assertThat(history.postings()).hasSize(1);
        return history.postings().get(0);
    }

    private static PreparationHistory history(Duty duty, PostingHistory... postings) {
        return PreparationHistory.of(PLACE, duty, Unit.TIME, EVERY_MINUTE, List.of(postings), NOW);
    }
}
