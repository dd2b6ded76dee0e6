package io.github.ozonexpiry.pickup;

import static io.github.ozonexpiry.pickup.Fetched.EVERY_DAY;
import static io.github.ozonexpiry.pickup.Fetched.MOSCOW;
import static io.github.ozonexpiry.pickup.Fetched.WEEK;
import static io.github.ozonexpiry.pickup.Fetched.at;
import static io.github.ozonexpiry.pickup.Fetched.may;
import static io.github.ozonexpiry.pickup.Fetched.number;
import static io.github.ozonexpiry.pickup.Fetched.parcel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.expiry.CancelReason;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.handling.PickupSlots.Slot;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.pickup.CarrierRecord.Outcome;
import io.github.ozonexpiry.pickup.CarrierTiming.Median;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.Status.Substatus;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CarrierRecordTest {

    private static final CarrierPromise PLAIN = CarrierPromise.of("SDEK");

    /** Pick-ups of each morning. */
    private static final CarrierPromise MORNINGS = PLAIN.at(PickupSlots.daily(MOSCOW, "10:00-12:00"));

    private static final Instant FROM = at("04 00:00");
    private static final Instant NOW = at("31 12:00");

    @Test
    void theScanIsMeasuredFromLeavingTheWarehouse() {
        CarrierRecord carrier = carrier(
                PLAIN,
                parcel(1).event(Kind.DISPATCHED, "04 11:00").event(Kind.SCANNED, "04 15:00"),
                parcel(2).event(Kind.DISPATCHED, "04 11:00").event(Kind.SCANNED, "05 11:00"),
                parcel(3).event(Kind.DISPATCHED, "04 11:00").event(Kind.SCANNED, "05 11:01"));

        assertThat(carrier.scans().median()).contains(new Median(3, Duration.ofHours(24), Duration.ofHours(24)));
        assertThat(carrier.scans().limit()).contains(Duration.ofDays(1));
        assertThat(carrier.scans().late()).isEqualTo(CarrierShare.of(1, 3, CarrierPolicy.OURS));
        assertThat(carrier.notScanned()).isEmpty();
    }

    @Test
    void theCarriersOwnScanComesBeforeTheHandOverThatOzonStates() {
        CarrierRecord carrier = carrier(
                PLAIN,
                parcel(1)
                        .event(Kind.DISPATCHED, "04 11:00")
                        .event(Kind.SCANNED, "04 12:00")
                        .handedOver("04 20:00"),
                parcel(2).event(Kind.DISPATCHED, "04 11:00").handedOver("04 14:00"));

        assertThat(carrier.scans().median()).contains(new Median(2, Duration.ofHours(2), Duration.ofHours(2)));
    }

    @Test
    void whatLeftAndWasNotScannedIsNamedAndLateInTheEnd() {
        CarrierRecord carrier = carrier(
                PLAIN,
                parcel(1).event(Kind.DISPATCHED, "30 12:00"),
                parcel(2).event(Kind.DISPATCHED, "30 11:59"),
                parcel(3).event(Kind.DISPATCHED, "30 11:59").cancelled("31 10:00", 352),
                parcel(4).event(Kind.DISPATCHED, "30 11:59").event(Kind.REFUSED, "30 15:00"),
                parcel(5).event(Kind.SCANNED, "30 15:00"));

        assertThat(carrier.notScanned()).containsExactly(number(1), number(2));
        assertThat(carrier.scans().late()).isEqualTo(CarrierShare.of(1, 1, CarrierPolicy.OURS));
    }

    @Test
    void transitIsMeasuredFromHandOverToTheBuyer() {
        CarrierRecord carrier = carrier(
                PLAIN.within(Duration.ofDays(5)),
                parcel(1).delivered("04 12:00", "09 12:00"),
                parcel(2).delivered("04 12:00", "09 12:01"),
                parcel(3).handedOver("26 11:59"),
                parcel(4).handedOver("26 12:00"),
                parcel(5)
                        .seen("20 12:00", Status.DELIVERING, posting -> posting.deliveringDate(at("04 12:00")))
                        .cancelled("21 12:00", 352));

        assertThat(carrier.transit().median())
                .contains(new Median(2, days(5).plusSeconds(30), days(5).plusSeconds(30)));
        assertThat(carrier.transit().late()).isEqualTo(CarrierShare.of(2, 3, CarrierPolicy.OURS));
        assertThat(carrier.transit().limit()).contains(days(5));
        assertThat(carrier(PLAIN).transit().limit()).isEmpty();
    }

    @Test
    void leavingTheWarehouseIsNoHandOver() {
        CarrierRecord carrier =
                carrier(PLAIN.within(Duration.ofDays(5)), parcel(1).event(Kind.DISPATCHED, "04 12:00"));

        assertThat(carrier.transit().late().all()).isZero();
    }

    @Test
    void lostIsWhatOzonCancelledAsLostAndGoneIsWhatNobodyHasSeenForLong() {
        CarrierRecord carrier = CarrierRecord.of(
                PLAIN,
                histories(
                        parcel(1).event(Kind.SCANNED, "04 12:00").cancelled("20 12:00", 667),
                        parcel(2).event(Kind.SCANNED, "04 12:00").cancelled("20 12:00", 352),
                        parcel(3).event(Kind.SCANNED, "21 12:00"),
                        parcel(4).event(Kind.SCANNED, "21 11:59"),
                        parcel(5).event(Kind.DISPATCHED, "21 11:59"),
                        parcel(6).event(Kind.SCANNED, "04 12:00").delivered("04 12:00", "20 12:00"),
                        parcel(7).event(Kind.REFUSED, "04 12:00")),
                EVERY_DAY,
                FROM,
                NOW,
                CarrierPolicy.OURS.lostAfter(Duration.ofDays(10)));

        assertThat(carrier.lost()).containsExactly(number(1));
        assertThat(carrier.gone()).containsExactly(number(4), number(5));
        assertThat(carrier.losses()).isEqualTo(CarrierShare.of(3, 7, CarrierPolicy.OURS));
        assertThat(CancelReason.of(new ReasonId(667)).orElseThrow().meaning()).isEqualTo("lost by the carrier");
    }

    @Test
    void refusedIsWhatTheCarrierOrTheSortingCentreDidNotTake() {
        CarrierRecord carrier = carrier(
                PLAIN,
                parcel(1).event(Kind.REFUSED, "04 12:00"),
                parcel(2).seen("05 12:00", Status.NOT_ACCEPTED),
                parcel(3)
                        .seen(
                                "05 12:00",
                                Status.AWAITING_DELIVER,
                                posting -> posting.substatus(
                                        Stated.of(Word.read(Substatus.class, "posting_not_in_sort_center")))),
                parcel(4)
                        .seen(
                                "05 12:00",
                                Status.AWAITING_DELIVER,
                                posting -> posting.substatus(
                                        Stated.of(Word.read(Substatus.class, "posting_in_carriage")))),
                parcel(5).event(Kind.REFUSED, "04 12:00").event(Kind.SCANNED, "05 12:00"));

        assertThat(carrier.refused()).isEqualTo(CarrierShare.of(4, 4, CarrierPolicy.OURS));
    }

    @Test
    void whatWasRefusedAndTakenLaterCanStillGetLost() {
        CarrierRecord carrier = CarrierRecord.of(
                PLAIN,
                histories(parcel(5).event(Kind.REFUSED, "04 12:00").event(Kind.SCANNED, "05 12:00")),
                EVERY_DAY,
                FROM,
                NOW,
                CarrierPolicy.OURS.lostAfter(days(10)));

        assertThat(carrier.gone()).containsExactly(number(5));
    }

    @Test
    void whatWasGivenBeforeTheTimeOrAfterItDoesNotCount() {
        List<PostingHistory> histories = histories(
                parcel(1).event(Kind.REFUSED, "03 23:59"),
                parcel(2).event(Kind.REFUSED, "04 00:00"),
                parcel(3).event(Kind.REFUSED, "10 12:00"),
                parcel(4).event(Kind.REFUSED, "10 12:01"));

        assertThat(CarrierRecord.of(PLAIN, histories, EVERY_DAY, FROM, at("10 12:00"))
                        .refused())
                .isEqualTo(CarrierShare.of(2, 2, CarrierPolicy.OURS));
    }

    @Test
    void theTimeHasALength() {
        assertThatThrownBy(() -> CarrierRecord.of(PLAIN, List.of(), EVERY_DAY, NOW, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("from " + NOW + " must lie before now, " + NOW);
    }

    @Test
    void daysOfPickUpsAreThoseOnWhichTheCarrierCameElseAParcelLeftElseItWasScanned() {
        CarrierRecord carrier = carrier(
                PLAIN,
                parcel(1)
                        .event(Kind.PICKUP_CAME, "04 11:00")
                        .event(Kind.DISPATCHED, "05 11:00")
                        .event(Kind.SCANNED, "06 11:00"),
                parcel(2).event(Kind.DISPATCHED, "04 12:00").event(Kind.SCANNED, "07 11:00"),
                parcel(3).event(Kind.SCANNED, "08 00:30"),
                parcel(4).between(Kind.SCANNED, "09 11:00", "09 13:00"),
                parcel(5).between(Kind.SCANNED, "10 23:00", "11 01:00"),
                parcel(6).before(Kind.SCANNED, "12 11:00"),
                parcel(7).event(Kind.SCANNED, "03 23:59"),
                parcel(8).event(Kind.PICKUP_CAME, "13 11:00").event(Kind.PICKUP_CAME, "14 11:00"),
                parcel(9).event(Kind.PICKUP_FAILED, "15 11:00"));

        assertThat(carrier.pickups().days()).containsExactly(may(4), may(8), may(9), may(13), may(14));
        assertThat(carrier.pickups().outcomes()).isEmpty();
    }

    @Test
    void aPickUpHasComeWhenTheCarrierSaysSoOrAParcelWasTaken() {
        CarrierRecord carrier = carrier(
                MORNINGS,
                parcel(1).event(Kind.PICKUP_CAME, "04 11:00"),
                parcel(2).event(Kind.DISPATCHED, "05 11:00"),
                // Scanned in the evening, before the next pick-up began.
                parcel(3).event(Kind.SCANNED, "07 09:59"),
                parcel(4).between(Kind.SCANNED, "08 10:00", "09 09:59"));

        assertThat(starts(carrier, Outcome.CAME)).containsExactly("04", "05", "06", "08");
    }

    @Test
    void theFirstMomentOfAPickUpBelongsToItAndToNoneBefore() {
        assertThat(starts(carrier(MORNINGS, parcel(1).event(Kind.SCANNED, "07 10:00")), Outcome.CAME))
                .containsExactly("07");
        // Between two pick-ups nobody knows which of them took it.
        assertThat(starts(carrier(MORNINGS, parcel(1).between(Kind.SCANNED, "07 09:59", "07 10:01")), Outcome.CAME))
                .isEmpty();
        assertThat(starts(carrier(MORNINGS, parcel(1).before(Kind.SCANNED, "07 11:00")), Outcome.CAME))
                .isEmpty();
    }

    @Test
    void aPickUpFailedWhenSomebodyRecordedItUnlessTheCarrierCameAllTheSame() {
        CarrierRecord carrier = carrier(
                MORNINGS,
                parcel(1).event(Kind.PICKUP_FAILED, "04 12:00").event(Kind.SCANNED, "04 15:00"),
                parcel(2).event(Kind.PICKUP_FAILED, "05 12:00").event(Kind.PICKUP_CAME, "05 18:00"));

        assertThat(starts(carrier, Outcome.FAILED)).containsExactly("04");
        assertThat(starts(carrier, Outcome.CAME)).containsExactly("05");
    }

    @Test
    void nothingWasTakenWhenAParcelWasReadyAndStayed() {
        CarrierRecord packed =
                carrier(MORNINGS, parcel(1).event(Kind.PACKED, "04 10:00").event(Kind.SCANNED, "06 11:00"));

        assertThat(starts(packed, Outcome.NOTHING_TAKEN)).containsExactly("04", "05");
        assertThat(starts(packed, Outcome.CAME)).containsExactly("06");
        assertThat(packed.pickups().with(Outcome.NOT_SEEN)).hasSize(24);
        assertThat(packed.pickups().missed()).isEqualTo(CarrierShare.of(2, 3, CarrierPolicy.OURS));
    }

    @Test
    void whatWasPackedOnlyDuringThePickUpWasNotReady() {
        CarrierRecord carrier =
                carrier(MORNINGS, parcel(1).event(Kind.PACKED, "04 10:01").event(Kind.SCANNED, "05 11:00"));

        assertThat(carrier.pickups().with(Outcome.NOTHING_TAKEN)).isEmpty();
    }

    @Test
    void whatMayHaveLeftDuringThePickUpDidNotSurelyStay() {
        CarrierRecord carrier = carrier(
                MORNINGS, parcel(1).event(Kind.PACKED, "04 09:00").between(Kind.SCANNED, "04 11:59", "05 11:00"));
        CarrierRecord after = carrier(
                MORNINGS, parcel(1).event(Kind.PACKED, "04 09:00").between(Kind.SCANNED, "04 12:00", "05 11:00"));

        assertThat(carrier.pickups().with(Outcome.NOTHING_TAKEN)).isEmpty();
        assertThat(starts(after, Outcome.NOTHING_TAKEN)).containsExactly("04");
    }

    @Test
    void whatIsStillThereStayedUnlessItWasCancelled() {
        Fetched there = parcel(1).event(Kind.PACKED, "28 12:01");
        Fetched cancelled = parcel(1).event(Kind.PACKED, "28 12:01").cancelled("31 11:00", 352);

        assertThat(starts(carrier(MORNINGS, there), Outcome.NOTHING_TAKEN)).containsExactly("29", "30");
        assertThat(starts(carrier(MORNINGS, cancelled), Outcome.NOTHING_TAKEN)).isEmpty();
    }

    @Test
    void withoutARecordOfPackingAnAssembledPostingIsReady() {
        CarrierRecord carrier = carrier(
                MORNINGS, parcel(1).seen("04 08:00", Status.AWAITING_DELIVER).event(Kind.SCANNED, "05 11:00"));

        assertThat(starts(carrier, Outcome.NOTHING_TAKEN)).containsExactly("04");
    }

    @Test
    void onlyPickUpsWhoseNextOneHasBegunAreJudged() {
        List<PostingHistory> histories = histories(parcel(1).event(Kind.PACKED, "04 09:00"));
        CarrierPromise twice = PLAIN.at(PickupSlots.daily(MOSCOW, "17:00-18:00", "10:00-12:00"));

        assertThat(starts(CarrierRecord.of(twice, histories, EVERY_DAY, FROM, at("04 16:59")), Outcome.NOTHING_TAKEN))
                .isEmpty();
        assertThat(starts(CarrierRecord.of(twice, histories, EVERY_DAY, FROM, at("04 17:00")), Outcome.NOTHING_TAKEN))
                .containsExactly("04");
        assertThat(starts(
                        CarrierRecord.of(twice, histories, EVERY_DAY, at("04 10:00"), at("05 10:00")),
                        Outcome.NOTHING_TAKEN))
                .containsExactly("04", "04");
        assertThat(starts(
                        CarrierRecord.of(twice, histories, EVERY_DAY, at("04 10:01"), at("05 10:00")),
                        Outcome.NOTHING_TAKEN))
                .containsExactly("04");
    }

    @Test
    void onClosedDaysNoPickUpWasDue() {
        List<PostingHistory> histories = histories(parcel(1).event(Kind.PACKED, "07 09:00"));

        // 9 and 10 May 2026 are Saturday and Sunday.
        assertThat(starts(CarrierRecord.of(MORNINGS, histories, WEEK, FROM, at("12 12:00")), Outcome.NOTHING_TAKEN))
                .containsExactly("07", "08", "11");
    }

    @Test
    void everythingIsSaid() {
        CarrierPromise promise = MORNINGS.within(days(5)).reachedBy(new EmergencyContact("SDEK", "Ira", "@ira", ""));
        CarrierRecord carrier = CarrierRecord.of(
                promise,
                histories(
                        parcel(1)
                                .event(Kind.PACKED, "04 09:00")
                                .event(Kind.DISPATCHED, "05 11:00")
                                .delivered("05 13:00", "10 13:00"),
                        parcel(2).event(Kind.DISPATCHED, "06 11:00"),
                        parcel(3).event(Kind.SCANNED, "06 11:00").cancelled("07 09:00", 667)),
                EVERY_DAY,
                FROM,
                at("17 12:00"),
                CarrierPolicy.OURS.parcels(2).lostAfter(days(10)));

        Wording english = Wording.in(Language.ENGLISH, MOSCOW);
        assertThat(carrier.messages().stream().map(english::say))
                .containsExactly(
                        "SDEK, from 2026-05-04 00:00 to 2026-05-17 12:00",
                        "Days on which parcels were fetched: 2",
                        "Promised pick-ups that came: 2; recorded as missed: 0; nothing taken although parcels were"
                                + " ready: 1; nobody knows: 10",
                        "Pick-ups missed: 1 of 3: 33.3 % (6.1 % to 79.2 %)",
                        "From leaving the warehouse to the scan: median 2 h, of 1; longer than 1 d: 1 of 2: 50 %"
                                + " (9.5 % to 90.5 %); not to be told: 0",
                        "Left and not scanned so far, hence not yet handed over (L-10): 5200-0002-1",
                        "From hand-over to the buyer: median 5 d, of 1; longer than 5 d: 0 of 1; too few to judge,"
                                + " 1 more are needed; not to be told: 0",
                        "Lost: 2 of 3: 66.7 % (20.8 % to 93.9 %)",
                        "Cancelled as lost by the carrier: 5200-0003-1",
                        "Without a trace for too long: 5200-0002-1",
                        "Refused: 0 of 3: 0 % (0 % to 56.1 %)",
                        "In an emergency: SDEK: Ira, @ira");
    }

    @ParameterizedTest
    @EnumSource
    void aRecordIsSaidInEveryLanguage(Language language) {
        Wording wording = Wording.in(language, MOSCOW);
        CarrierRecord carrier = carrier(PLAIN.onDaysAWeek(5), parcel(1).event(Kind.SCANNED, "06 11:00"));

        assertThat(carrier.messages().stream().map(wording::say))
                .hasSize(7)
                .anyMatch(text -> text.contains("5"))
                .noneMatch(text -> text.contains("{"));
        assertThat(carrier.messages().get(2).key()).isEqualTo("pickup.record.daysAWeek");
    }

    private static List<String> starts(CarrierRecord carrier, Outcome outcome) {
        return carrier.pickups().with(outcome).stream()
                .map(Slot::from)
                .map(from -> from.atZone(MOSCOW).toLocalDate().toString().substring(8))
                .toList();
    }

    private static CarrierRecord carrier(CarrierPromise promise, Fetched... parcels) {
        return CarrierRecord.of(promise, histories(parcels), EVERY_DAY, FROM, NOW);
    }

    private static List<PostingHistory> histories(Fetched... parcels) {
        List<PostingHistory> histories =
                new ArrayList<>(Arrays.stream(parcels).map(Fetched::history).toList());
        Collections.reverse(histories);
        return histories;
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
