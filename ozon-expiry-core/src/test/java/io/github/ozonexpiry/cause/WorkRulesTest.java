package io.github.ozonexpiry.cause;

import static io.github.ozonexpiry.cause.CaseScene.expired;
import static io.github.ozonexpiry.cause.CaseScene.handedOver;
import static io.github.ozonexpiry.cause.CaseScene.may;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source of what is expected: issue 8, item 2 (backlog above capacity; holiday or pause not set). */
class WorkRulesTest {

    private static CaseScene pickedLate() {
        return handedOver("06 17:30").passedOn().event(Kind.PICKED, "06 09:00");
    }

    @Test
    void moreWorkThanCouldBeHandledWhileItLayIsDecisive() {
        Told told = Told.of(Cause.BACKLOG, pickedLate().load(100, 90));

        assertThat(told.speaksFor())
                .containsExactly("DECISIVE seller: 100 waited, 90 could be handled"
                        + " (between 2026-05-04 09:00 and 2026-05-06 07:00)");
        assertThat(told.otherwise())
                .isEqualTo("with 10 more handled by 2026-05-06 07:00, nothing would have been left over");
    }

    @ParameterizedTest
    @CsvSource({"100, 91", "40, 40", "0, 0"})
    void theUsualRestOfADayIsNoBacklog(int waiting, int capacity) {
        assertThat(Told.of(Cause.BACKLOG, pickedLate().load(waiting, capacity)).speaksFor())
                .isEmpty();
    }

    @Test
    void aBacklogAtAPartOfTheTimeIsNotDecisiveAndTheLastOneIsNamed() {
        CaseFile file = pickedLate().load(100, 40).file().toBuilder()
                .workload(new Workload(may("05 09:00"), may("06 07:00"), 60, 30))
                .workload(new Workload(may("05 10:00"), may("06 07:00"), 30, 30))
                .build();

        assertThat(Told.of(Cause.BACKLOG, file).speaksFor())
                .containsExactly("STRONG seller: 60 waited, 30 could be handled"
                        + " (between 2026-05-05 09:00 and 2026-05-06 07:00)");
    }

    @Test
    void onlyTheWorkWhileItLayCounts() {
        CaseFile file = pickedLate().load(40, 50).file().toBuilder()
                .workload(new Workload(may("04 09:00"), may("04 10:20"), 60, 30))
                .workload(new Workload(may("06 07:00"), may("06 18:00"), 60, 30))
                .build();

        assertThat(Told.of(Cause.BACKLOG, file).speaksFor()).isEmpty();
        assertThat(Told.of(
                                Cause.BACKLOG,
                                pickedLate().event(Kind.PACKED, "06 10:00").file().toBuilder()
                                        .workload(new Workload(may("06 09:59"), may("06 18:00"), 60, 30))
                                        .workload(new Workload(may("06 10:00"), may("06 18:00"), 70, 30))
                                        .build())
                        .speaksFor())
                .containsExactly("STRONG seller: 60 waited, 30 could be handled"
                        + " (between 2026-05-06 09:59 and 2026-05-06 18:00)");
    }

    @Test
    void aBacklogDelaysPackingToo() {
        CaseScene packedLate = handedOver("06 17:30")
                .passedOn()
                .event(Kind.PICKED, "04 11:00")
                .event(Kind.PACKED, "06 09:00")
                .load(100, 40);
        CaseScene inTime = handedOver("06 17:30").packed("04 12:00").load(100, 40);

        assertThat(Told.of(Cause.BACKLOG, packedLate).speaksFor()).hasSize(1);
        assertThat(Told.of(Cause.BACKLOG, inTime).speaksFor()).isEmpty();
    }

    @Test
    void aDayOffThatTheCalendarCountsIsDecisiveWhereItTookAFifthOfTheDays() {
        Told told =
                Told.of(Cause.DAY_OFF_NOT_SET, handedOver("06 17:30").passedOn().off("05"));

        assertThat(told.speaksFor())
                .containsExactly("DECISIVE seller: nobody worked on 2026-05-05, which the calendar counts as a working"
                        + " day (between 2026-05-05 00:00 and 2026-05-06 00:00)");
        assertThat(told.otherwise())
                .isEqualTo("with 2026-05-05 set as a day off, the deadline would not have counted it");
    }

    /** From the 4th to the 13th there are ten days: two are a fifth of them. */
    @Test
    void aSmallPartOfTheDaysIsNotDecisive() {
        assertThat(Told.of(Cause.DAY_OFF_NOT_SET, expired().passedOn().off("04"))
                        .speaksFor())
                .singleElement()
                .asString()
                .startsWith("STRONG seller: nobody worked on 2026-05-04");
        assertThat(Told.of(Cause.DAY_OFF_NOT_SET, expired().passedOn().off("13").off("05"))
                        .speaksFor())
                .singleElement()
                .asString()
                .startsWith("DECISIVE seller: nobody worked on 2026-05-05");
    }

    @ParameterizedTest
    @CsvSource({"03", "14"})
    void aDayOffBeforeTheOrderOrAfterTheEndIsNoCause(String day) {
        assertThat(Told.of(Cause.DAY_OFF_NOT_SET, expired().passedOn().off(day)).speaksFor())
                .isEmpty();
    }

    @Test
    void withoutACalendarADayOffIsAWeakSign() {
        CaseFile file = expired().passedOn().off("05").file().without(CaseInput.TERMS);

        assertThat(Told.of(Cause.DAY_OFF_NOT_SET, file).speaksFor())
                .containsExactly(
                        "WEAK seller: nobody worked on 2026-05-05 (between 2026-05-05 03:00 and 2026-05-06 03:00)");
    }

    @Test
    void aDayThatTheCalendarDoesNotCountTookNoTime() {
        CaseFile file = expired().passedOn().off("05").file().toBuilder()
                .terms(HandlingTerms.own()
                        .zone(ZoneId.of("Europe/Moscow"))
                        .workingDays(EnumSet.complementOf(EnumSet.of(DayOfWeek.TUESDAY)))
                        .build())
                .build();

        assertThat(Told.of(Cause.DAY_OFF_NOT_SET, file).speaksFor()).isEmpty();
        assertThat(Told.of(
                                Cause.DAY_OFF_NOT_SET,
                                file.toBuilder()
                                        .daysOff(List.of(LocalDate.of(2026, 5, 5), LocalDate.of(2026, 5, 6)))
                                        .build())
                        .speaksFor())
                .singleElement()
                .asString()
                .startsWith("STRONG seller: nobody worked on 2026-05-06");
    }

    @ParameterizedTest
    @CsvSource({"05 00:00, 0", "05 00:01, 1"})
    void whatWasPackedBeforeTheDayBeganDidNotLoseIt(String packed, int times) {
        assertThat(Told.of(
                                Cause.DAY_OFF_NOT_SET,
                                handedOver("06 17:30").packed(packed).off("05"))
                        .speaksFor())
                .hasSize(times);
    }
}
