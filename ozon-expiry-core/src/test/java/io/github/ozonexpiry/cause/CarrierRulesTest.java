package io.github.ozonexpiry.cause;

import static io.github.ozonexpiry.cause.CaseScene.cancelledBySeller;
import static io.github.ozonexpiry.cause.CaseScene.expired;
import static io.github.ozonexpiry.cause.CaseScene.handedOver;
import static io.github.ozonexpiry.cause.CaseScene.open;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.Status.Substatus;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Source of what is expected: issue 8, item 2 (not scanned, carrier refused, wrong channel); rules L-10 and S12. */
class CarrierRulesTest {

    private static final String LEFT = "WEAK WMS: left the warehouse: 2026-05-04 17:00";

    private static CaseScene left(CaseScene scene) {
        return scene.packed("04 12:00").event(Kind.DISPATCHED, "04 17:00");
    }

    @Test
    void whatLeftInTimeAndWasScannedTooLateWasNotScanned() {
        assertThat(Told.of(Cause.NOT_SCANNED, left(handedOver("07 10:00")).event(Kind.SCANNED, "07 10:00"))
                        .speaksFor())
                .containsExactly(LEFT, "DECISIVE WMS: scanned by the carrier: 2026-05-07 10:00");
    }

    @Test
    void aScanInTimeSaysLittleWhereOzonStatesALateHandOver() {
        assertThat(Told.of(Cause.NOT_SCANNED, left(handedOver("07 10:00")).event(Kind.SCANNED, "05 10:00"))
                        .speaksFor())
                .containsExactly(LEFT, "WEAK WMS: scanned by the carrier: 2026-05-05 10:00");
    }

    @Test
    void withoutAScanAHandOverThatWasStatedDecides() {
        assertThat(Told.of(Cause.NOT_SCANNED, left(handedOver("07 10:00"))).speaksFor())
                .containsExactly(
                        LEFT,
                        "DECISIVE seller: scanned by the carrier: never until 2026-05-20 12:00"
                                + " (between 2026-05-04 17:00 and 2026-05-20 12:00)");
        assertThat(Told.of(Cause.NOT_SCANNED, left(expired())).speaksFor())
                .containsExactly(
                        LEFT,
                        "STRONG seller: scanned by the carrier: never until 2026-05-13 10:00"
                                + " (between 2026-05-04 17:00 and 2026-05-13 10:00)");
    }

    @Test
    void whatWasHandedOverInTimeOrLeftTooLateOrNeverWasNotLeftUnscanned() {
        assertThat(Told.of(Cause.NOT_SCANNED, left(cancelledBySeller(402)).event(Kind.SCANNED, "05 10:00"))
                        .speaksFor())
                .isEmpty();
        assertThat(Told.of(
                                Cause.NOT_SCANNED,
                                handedOver("07 10:00").packed("04 12:00").event(Kind.DISPATCHED, "06 12:00"))
                        .speaksFor())
                .isEmpty();
        assertThat(Told.of(Cause.NOT_SCANNED, expired().packed("04 12:00")).speaksFor())
                .isEmpty();
    }

    @Test
    void aRefusalIsDecisiveUnlessAScanFollowed() {
        String refused = "DECISIVE WMS: refused by the carrier: 2026-05-04 20:00";
        CaseScene after = left(expired()).event(Kind.REFUSED, "04 20:00").event(Kind.SCANNED, "05 10:00");
        CaseScene before = left(expired()).event(Kind.REFUSED, "04 20:00").event(Kind.SCANNED, "04 20:00");

        assertThat(Told.of(Cause.CARRIER_REFUSED, after).speaksFor()).containsExactly(refused);
        assertThat(Told.of(Cause.CARRIER_REFUSED, after).speaksAgainst())
                .containsExactly("STRONG WMS: scanned by the carrier: 2026-05-05 10:00");
        assertThat(Told.of(Cause.CARRIER_REFUSED, before).speaksFor()).containsExactly(refused);
        assertThat(Told.of(Cause.CARRIER_REFUSED, before).speaksAgainst()).isEmpty();
        assertThat(Told.of(Cause.CARRIER_REFUSED, left(expired())).speaksFor()).isEmpty();
    }

    @Test
    void aPostingThatWasNotAcceptedWasRefused() {
        CaseScene scene = left(expired())
                .event(Kind.SCANNED, "05 10:00")
                .lastOpen(posting -> posting.status(Status.NOT_ACCEPTED));
        Told told = Told.of(Cause.CARRIER_REFUSED, scene);

        assertThat(told.speaksFor()).containsExactly("DECISIVE Ozon: status not_accepted (2026-05-12 10:00)");
        assertThat(told.speaksAgainst()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NOT_IN_SORT_CENTER, 1", "REGISTRATION_ERROR, 1", "NOT_IN_CARRIAGE, 0"})
    void someSubstatusesAreRefusalsToo(Substatus substatus, int times) {
        CaseScene scene = left(expired()).lastOpen(posting -> posting.substatus(Stated.of(Word.of(substatus))));

        assertThat(Told.of(Cause.CARRIER_REFUSED, scene).speaksFor()).hasSize(times);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"WRONG_CHANNEL", "SCANNED"})
    void anotherChannelThanTheDeclaredOneIsRecorded(Kind kind) {
        assertThat(Told.of(Cause.WRONG_CHANNEL, open().event(kind, "08 09:00")).speaksFor())
                .isEqualTo(
                        kind == Kind.WRONG_CHANNEL
                                ? List.of("DECISIVE WMS: given to another channel: 2026-05-08 09:00")
                                : List.of());
    }
}
