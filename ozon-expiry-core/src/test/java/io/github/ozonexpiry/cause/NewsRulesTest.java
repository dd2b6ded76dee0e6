package io.github.ozonexpiry.cause;

import static io.github.ozonexpiry.cause.CaseScene.expired;
import static io.github.ozonexpiry.cause.CaseScene.handedOver;
import static io.github.ozonexpiry.cause.CaseScene.may;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.posting.AvailableAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Source of what is expected: issue 8, item 2 (order unseen, cut-off not set, push lost, supplier told late); rule L-03. Half of the 17
 * working hours until the last moment, Wednesday the 6th at 07:00, are over on Tuesday at 09:30.
 */
class NewsRulesTest {

    private static final String NOTICED = "DECISIVE WMS: order noticed: 2026-05-06 09:00";

    private static CaseScene noticedLate() {
        return handedOver("06 17:30").event(Kind.NOTICED, "06 09:00");
    }

    @ParameterizedTest
    @CsvSource({"04 10:01", "05 09:29"})
    void whoWasNotifiedInTimeAndNoticedTooLateDidNotLook(String notified) {
        Told unseen = Told.of(Cause.ORDER_UNSEEN, noticedLate().event(Kind.NOTIFIED, notified));
        Told lost = Told.of(Cause.PUSH_LOST, noticedLate().event(Kind.NOTIFIED, notified));

        assertThat(unseen.speaksFor())
                .containsExactly(NOTICED, "STRONG WMS: notification received: 2026-05-" + notified);
        assertThat(unseen.otherwise())
                .isEqualTo("order noticed by 2026-05-05 22:30, it would have been handed over in time");
        assertThat(lost.speaksFor()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"06 08:00", "05 09:30"})
    void whoWasNotifiedTooLateOrAfterHalfOfTheTimeCouldNotLook(String notified) {
        String told = " WMS: notification received: 2026-05-" + notified;
        Told unseen = Told.of(Cause.ORDER_UNSEEN, noticedLate().event(Kind.NOTIFIED, notified));
        Told lost = Told.of(Cause.PUSH_LOST, noticedLate().event(Kind.NOTIFIED, notified));

        assertThat(unseen.speaksFor()).containsExactly(NOTICED);
        assertThat(unseen.speaksAgainst()).containsExactly("STRONG" + told);
        assertThat(lost.speaksFor()).containsExactly(NOTICED, "DECISIVE" + told);
        assertThat(lost.speaksAgainst()).isEmpty();
    }

    @Test
    void aNotificationWithoutARecordMayBeLostOrItsRecordMay() {
        Told lost = Told.of(Cause.PUSH_LOST, noticedLate());

        assertThat(lost.speaksFor())
                .containsExactly(
                        NOTICED,
                        "WEAK seller: no notification was recorded (between 2026-05-04 10:00 and 2026-05-20 12:00)");
        assertThat(lost.speaksAgainst()).containsExactly("WEAK seller: the record of one may be missing");
        assertThat(Told.of(Cause.ORDER_UNSEEN, noticedLate()).speaksFor()).containsExactly(NOTICED);
    }

    @ParameterizedTest
    @CsvSource({"06 09:00, DECISIVE", "05 09:40, STRONG"})
    void aSupplierToldTooLateOrLongAfterTheOrderWasNoticedIsACause(String told, String weight) {
        assertThat(Told.of(
                                Cause.SUPPLIER_TOLD_LATE,
                                handedOver("06 17:30").passedOn().event(Kind.SUPPLIER_TOLD, told))
                        .speaksFor())
                .containsExactly(
                        weight + " WMS: supplier told: 2026-05-" + told, "STRONG Ozon: ordered at 2026-05-04 10:00");
    }

    @ParameterizedTest
    @CsvSource({"05 09:39, 06 15:00", "06 09:01, 06 09:00"})
    void aSupplierToldSoonOrAfterItWasPackedIsNoCause(String told, String packed) {
        CaseScene scene = handedOver("06 17:30").packed(packed).event(Kind.SUPPLIER_TOLD, told);

        assertThat(Told.of(Cause.SUPPLIER_TOLD_LATE, scene).speaksFor()).isEmpty();
    }

    @Test
    void aSupplierToldTooLateBeforeItWasPackedIsACause() {
        CaseScene scene = handedOver("06 17:30").packed("06 09:01").event(Kind.SUPPLIER_TOLD, "06 09:01");

        assertThat(Told.of(Cause.SUPPLIER_TOLD_LATE, scene).speaksFor()).hasSize(2);
    }

    private static CaseScene waitedForADate(CaseScene scene) {
        return scene.lastOpen(posting -> posting.actions(AvailableAction.SET_CUTOFF));
    }

    private static String waited(String weight, String when) {
        return weight + " Ozon: Ozon still waited for the ship date (2026-05-" + when + ")";
    }

    @Test
    void aShipDateThatWasNeverFixedIsDecisiveWhereTheOrderWasNoticed() {
        Told told = Told.of(Cause.CUTOFF_NOT_SET, waitedForADate(expired().passedOn()));

        assertThat(told.speaksFor()).containsExactly(waited("DECISIVE", "12 10:00"));
        assertThat(told.otherwise())
                .isEqualTo("with the ship date fixed by 2026-05-05 10:00, it could have been assembled");
        assertThat(Told.of(
                                Cause.CUTOFF_NOT_SET,
                                waitedForADate(expired()).file().without(CaseInput.ORDER_EVENTS))
                        .speaksFor())
                .containsExactly(waited("STRONG", "12 10:00"));
        assertThat(Told.of(Cause.CUTOFF_NOT_SET, expired().passedOn()).speaksFor())
                .isEmpty();
    }

    @Test
    void aShipDateThatCouldStillBeFixedAtTheEndIsAWeakSign() {
        CaseScene scene = expired()
                .passedOn()
                .lastOpen(posting -> posting.actions(AvailableAction.SET_CUTOFF).shipmentDate(may("14 10:00")));

        assertThat(Told.of(Cause.CUTOFF_NOT_SET, scene).speaksFor()).containsExactly(waited("WEAK", "12 10:00"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SHIP", "SHIP_ASYNC", "SHIP_WITH_ADDITIONAL_INFO"})
    void whatCouldBeAssembledLaterHadItsDateFixed(AvailableAction assemble) {
        CaseScene scene = expired()
                .passedOn()
                .lookedAt("04 12:00", posting -> posting.actions(AvailableAction.SET_CUTOFF))
                .lookedAt("04 14:00", posting -> posting.actions(AvailableAction.SET_CUTOFF))
                .lastOpen(posting -> posting.actions(assemble));

        assertThat(Told.of(Cause.CUTOFF_NOT_SET, scene).speaksFor()).containsExactly(waited("WEAK", "04 14:00"));
    }

    @Test
    void whatWasAssembledHadItsDateFixed() {
        CaseScene scene = expired()
                .passedOn()
                .assembled()
                .lookedAt("04 12:00", posting -> posting.actions(AvailableAction.SET_CUTOFF));

        assertThat(Told.of(Cause.CUTOFF_NOT_SET, scene).speaksFor()).isEmpty();
    }
}
