package io.github.ozonexpiry.cause;

import static io.github.ozonexpiry.cause.CaseScene.cancelledBySeller;
import static io.github.ozonexpiry.cause.CaseScene.expired;
import static io.github.ozonexpiry.cause.CaseScene.handedOver;
import static io.github.ozonexpiry.cause.CaseScene.open;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source of what is expected: issue 8, items 2 and 3 (pick-up missed; packed earlier it would have made the pick-up). */
class PickupRuleTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private static Told withoutSlots(CaseScene scene) {
        return Told.of(Cause.PICKUP_MISSED, scene.file().without(CaseInput.TERMS));
    }

    @ParameterizedTest
    @CsvSource({"04 12:00, 05 17:00", "05 17:00, 05 17:00"})
    void aCarrierWhoDidNotComeAfterItWasPackedIsDecisive(String packed, String failed) {
        assertThat(Told.of(Cause.PICKUP_MISSED, expired().packed(packed).event(Kind.PICKUP_FAILED, failed))
                        .speaksFor())
                .containsExactly("DECISIVE WMS: carrier did not come: 2026-05-" + failed);
    }

    @Test
    void aCarrierWhoDidNotComeBeforeItWasPackedDidNoHarm() {
        assertThat(Told.of(Cause.PICKUP_MISSED, expired().packed("05 17:00").event(Kind.PICKUP_FAILED, "05 16:59"))
                        .speaksFor())
                .doesNotContain("DECISIVE WMS: carrier did not come: 2026-05-05 16:59");
    }

    @ParameterizedTest
    @CsvSource({"04 10:05, 1", "04 10:04, 0"})
    void wherePackingWasNotRecordedACarrierWhoDidNotComeIsNotDecisive(String failed, int times) {
        assertThat(Told.of(Cause.PICKUP_MISSED, expired().assembled().event(Kind.PICKUP_FAILED, failed))
                        .speaksFor())
                .filteredOn(fact -> fact.startsWith("STRONG WMS: carrier did not come"))
                .hasSize(times);
    }

    @Test
    void aCarrierWhoDidNotComeAfterTheLastMomentDidHarmOnlyToWhatWasNotHandedOver() {
        String failed = "DECISIVE WMS: carrier did not come: 2026-05-06 08:00";

        assertThat(Told.of(
                                Cause.PICKUP_MISSED,
                                handedOver("07 10:00").packed("04 12:00").event(Kind.PICKUP_FAILED, "06 08:00"))
                        .speaksFor())
                .doesNotContain(failed);
        assertThat(Told.of(Cause.PICKUP_MISSED, open().packed("04 12:00").event(Kind.PICKUP_FAILED, "06 08:00"))
                        .speaksFor())
                .containsExactly(failed);
    }

    @ParameterizedTest
    @CsvSource({"17:01, STRONG", "18:00, STRONG", "18:01, DECISIVE"})
    void packedAfterTheLastPickupInTimeBeganIsLikelyAndAfterItsEndDecisive(String packed, String weight) {
        Told told = Told.of(Cause.PICKUP_MISSED, expired().packed("12 " + packed));

        assertThat(told.speaksFor())
                .containsExactly(weight + " seller: packed 2026-05-12 " + packed
                        + ", the last pick-up in time began at 2026-05-12 17:00 (2026-05-12 " + packed + ")");
        assertThat(told.otherwise())
                .isEqualTo("packed by 2026-05-12 17:00 it would have made the pick-up at 2026-05-12 17:00");
    }

    @Test
    void packedWhenTheLastPickupInTimeBeganIsAWeakSign() {
        assertThat(Told.of(Cause.PICKUP_MISSED, expired().packed("12 17:00")).speaksFor())
                .containsExactly("WEAK seller: left the warehouse: never until 2026-05-13 10:00 (2026-05-12 17:00)");
    }

    private static CaseFile packed(String when, EnumSet<DayOfWeek> worked) {
        var terms = HandlingTerms.own().zone(MOSCOW).pickupSlots(PickupSlots.daily(MOSCOW, "17:00-18:00"));
        if (!worked.isEmpty()) {
            terms.workingDays(worked);
        }
        return expired().packed(when).file().toBuilder().terms(terms.build()).build();
    }

    /** The 12th is a Tuesday. */
    @Test
    void onDaysThatAreNotWorkedNobodyPicksUp() {
        EnumSet<DayOfWeek> notOnTuesdays = EnumSet.complementOf(EnumSet.of(DayOfWeek.TUESDAY));

        assertThat(Told.of(Cause.PICKUP_MISSED, packed("11 17:01", notOnTuesdays))
                        .otherwise())
                .isEqualTo("packed by 2026-05-11 17:00 it would have made the pick-up at 2026-05-11 17:00");
    }

    @Test
    void withoutACalendarEveryDayHasItsPickups() {
        EnumSet<DayOfWeek> notKnown = EnumSet.noneOf(DayOfWeek.class);

        assertThat(Told.of(Cause.PICKUP_MISSED, packed("11 17:01", notKnown)).otherwise())
                .isEmpty();
        assertThat(Told.of(Cause.PICKUP_MISSED, packed("12 17:01", notKnown)).otherwise())
                .isEqualTo("packed by 2026-05-12 17:00 it would have made the pick-up at 2026-05-12 17:00");
    }

    @Test
    void packedAfterTheCarrierCameForTheLastTimeInTimeIsDecisive() {
        Told told = withoutSlots(handedOver("07 10:00")
                .packed("05 18:30")
                .event(Kind.PICKUP_CAME, "04 17:00")
                .event(Kind.PICKUP_CAME, "05 17:00")
                .event(Kind.PICKUP_CAME, "06 17:00"));

        assertThat(told.speaksFor()).containsExactly("DECISIVE WMS: carrier came: 2026-05-05 17:00");
        assertThat(told.otherwise())
                .isEqualTo("packed by 2026-05-05 17:00 it would have made the pick-up at 2026-05-05 17:00");
    }

    @Test
    void whoCameAfterItWasPackedWasNotMissed() {
        assertThat(withoutSlots(expired()
                                .packed("05 17:00")
                                .event(Kind.LABELLED, "05 17:00")
                                .event(Kind.PICKUP_CAME, "05 17:00"))
                        .speaksFor())
                .containsExactly("WEAK seller: left the warehouse: never until 2026-05-13 10:00 (2026-05-05 17:00)");
    }

    @Test
    void whereTheCarrierDidNotComeItDoesNotMatterWhenHeCame() {
        assertThat(withoutSlots(expired()
                                .packed("05 18:30")
                                .event(Kind.PICKUP_CAME, "05 17:00")
                                .event(Kind.PICKUP_FAILED, "06 17:00"))
                        .speaksFor())
                .containsExactly("DECISIVE WMS: carrier did not come: 2026-05-06 17:00");
    }

    @Test
    void whatLeftInTimeSpeaksAgainstAMissedPickup() {
        CaseScene early = handedOver("07 10:00")
                .packed("04 12:00")
                .event(Kind.PICKUP_FAILED, "05 17:00")
                .event(Kind.DISPATCHED, "05 18:00");
        CaseScene late = handedOver("07 10:00")
                .packed("04 12:00")
                .event(Kind.PICKUP_FAILED, "05 17:00")
                .event(Kind.DISPATCHED, "06 18:00");

        assertThat(Told.of(Cause.PICKUP_MISSED, early).speaksAgainst())
                .containsExactly("STRONG WMS: left the warehouse: 2026-05-05 18:00");
        assertThat(Told.of(Cause.PICKUP_MISSED, late).speaksAgainst()).isEmpty();
        assertThat(Told.of(Cause.PICKUP_MISSED, late).speaksFor()).hasSize(1);
    }

    @Test
    void whatWasNotPackedOrPackedTooLateOrHandedOverInTimeMissedNoPickup() {
        assertThat(Told.of(Cause.PICKUP_MISSED, expired().passedOn().event(Kind.PICKUP_FAILED, "05 17:00"))
                        .speaksFor())
                .isEmpty();
        assertThat(Told.of(Cause.PICKUP_MISSED, open().packed("06 08:00").event(Kind.PICKUP_FAILED, "06 17:00"))
                        .speaksFor())
                .isEmpty();
        assertThat(Told.of(
                                Cause.PICKUP_MISSED,
                                cancelledBySeller(402)
                                        .packed("04 12:00")
                                        .event(Kind.PICKUP_FAILED, "04 17:00")
                                        .event(Kind.SCANNED, "05 10:00"))
                        .speaksFor())
                .isEmpty();
    }
}
