package io.github.ozonexpiry.cause;

import static io.github.ozonexpiry.cause.CaseScene.cancelledBySeller;
import static io.github.ozonexpiry.cause.CaseScene.expired;
import static io.github.ozonexpiry.cause.CaseScene.handedOver;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Status.Substatus;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Source of what is expected: issue 8, item 2 (labels, assembly failed). Half of the 17 working hours until the last moment pass from Monday
 * 12:00 to Tuesday 11:30, a fifth of the 81 until the end from the 11th at 11:48 to the 13th at 10:00.
 */
class ProcessingRulesTest {

    @ParameterizedTest
    @CsvSource({"06 09:00", "05 11:30"})
    void aLabelPrintedTooLateOrLongAfterPackingIsDecisive(String when) {
        Told told = Told.of(
                Cause.LABEL_MISSING, handedOver("06 17:30").packed("04 12:00").event(Kind.LABELLED, when));

        assertThat(told.speaksFor())
                .containsExactly("DECISIVE WMS: label printed: 2026-05-" + when, "WEAK WMS: packed: 2026-05-04 12:00");
    }

    @ParameterizedTest
    @CsvSource({"04 12:00, 05 11:29", "06 08:00, 06 16:00", "06 08:00, 13 09:00"})
    void aLabelPrintedSoonOrAfterLatePackingIsNoCause(String packed, String labelled) {
        CaseScene scene = handedOver("13 09:30").packed(packed).event(Kind.LABELLED, labelled);

        assertThat(Told.of(Cause.LABEL_MISSING, scene).speaksFor()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"04 12:00, STRONG", "11 11:48, STRONG", "11 11:49, WEAK"})
    void aPackedParcelWithoutALabelSaysTheMoreTheLongerItLay(String packed, String weight) {
        assertThat(Told.of(Cause.LABEL_MISSING, expired().packed(packed)).speaksFor())
                .containsExactly(weight + " WMS: packed, and no label was printed (2026-05-" + packed + ")");
    }

    @Test
    void whatLeftTheWarehouseOrWasHandedOverInTimeLackedNoLabel() {
        assertThat(Told.of(Cause.LABEL_MISSING, expired().packed("04 12:00").event(Kind.DISPATCHED, "06 12:00"))
                        .speaksFor())
                .isEmpty();
        assertThat(Told.of(
                                Cause.LABEL_MISSING,
                                cancelledBySeller(402)
                                        .packed("04 12:00")
                                        .event(Kind.LABELLED, "10 09:00")
                                        .event(Kind.SCANNED, "11 09:00"))
                        .speaksFor())
                .isEmpty();
        assertThat(Told.of(Cause.LABEL_MISSING, expired().passedOn()).speaksFor())
                .isEmpty();
    }

    @Test
    void aFailedAssemblyShowsByTheActionTheSubstatusOrARecord() {
        String shown = "DECISIVE Ozon: Ozon shows a failed assembly (2026-05-12 10:00)";

        assertThat(Told.of(
                                Cause.ASSEMBLY_FAILED,
                                expired().lastOpen(posting -> posting.actions(AvailableAction.SHIP_ASYNC_RETRY)))
                        .speaksFor())
                .containsExactly(shown);
        assertThat(Told.of(Cause.ASSEMBLY_FAILED, failedAndRefused(expired())).speaksFor())
                .containsExactly(shown, "DECISIVE WMS: assembly refused: 2026-05-04 12:00");
        assertThat(Told.of(
                                Cause.ASSEMBLY_FAILED,
                                expired().lastOpen(posting -> posting.substatus(Stated.of(Word.of(Substatus.CREATED)))))
                        .speaksFor())
                .isEmpty();
    }

    private static CaseScene failedAndRefused(CaseScene scene) {
        return scene.event(Kind.ASSEMBLY_REFUSED, "04 12:00")
                .lastOpen(posting -> posting.substatus(Stated.of(Word.of(Substatus.SHIP_FAILED))));
    }

    @Test
    void anAssemblyThatCameAboutAfterAllSpeaksAgainstIt() {
        assertThat(Told.of(Cause.ASSEMBLY_FAILED, expired().assembled().event(Kind.ASSEMBLY_REFUSED, "04 12:00"))
                        .speaksFor())
                .isEmpty();
        assertThat(Told.of(Cause.ASSEMBLY_FAILED, failedAndRefused(expired().assembled()))
                        .speaksAgainst())
                .containsExactly("DECISIVE Ozon: assembled: between 2026-05-04 10:05 and 2026-05-12 10:00");
    }
}
