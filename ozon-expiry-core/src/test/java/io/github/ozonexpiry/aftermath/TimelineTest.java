package io.github.ozonexpiry.aftermath;

import static io.github.ozonexpiry.aftermath.Words.ENGLISH;
import static io.github.ozonexpiry.aftermath.Words.may;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.deadline.DeadlineCalculator;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PreparationDays;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines are read as {@code when, basis, source: text}. */
class TimelineTest {

    private static final String ORDERED =
            "2026-05-04 10:00, STATED, Ozon, in_process_at: Ozon gave the order to the seller";

    @Test
    void whatTwoLooksShowStaysAStretchOfTimeAndStandsWhereItHadHappened() {
        assertThat(lines(Closed.posting()
                        .between(Kind.PICKED, "04 11:00", "04 12:00")
                        .event(Kind.PACKED, "04 15:00")
                        .file()))
                .containsExactly(
                        ORDERED,
                        "by 2026-05-04 10:05, STATED, Ozon, status: status awaiting_packaging",
                        "between 2026-05-04 11:00 and 2026-05-04 12:00, RECORDED, WMS: picked",
                        "2026-05-04 15:00, RECORDED, WMS: packed",
                        "2026-05-05 10:00, STATED, Ozon, shipment_date: deadline, recommended ship time",
                        "2026-05-06 07:00, STATED, Ozon, shipment_date_without_delay: deadline, last moment without"
                                + " delay",
                        "between 2026-05-04 10:05 and 2026-05-12 10:00, STATED, Ozon, status: status"
                                + " awaiting_deliver",
                        "between 2026-05-12 10:00 and 2026-05-13 10:00, STATED, Ozon, status: status cancelled");
    }

    @Test
    void aMomentThatOzonToldReplacesTheStretchOfTime() {
        List<String> lines =
                lines(Closed.posting().told(Status.CANCELLED, "13 09:00").file());

        assertThat(lines)
                .contains("2026-05-13 09:00, STATED, Ozon, push: status cancelled")
                .filteredOn(line -> line.contains("cancelled"))
                .hasSize(1);
    }

    @Test
    void aMomentToldExactlyAtALookReplacesItToo() {
        assertThat(lines(Closed.posting().told(Status.CANCELLED, "13 10:00").file()))
                .filteredOn(line -> line.contains("cancelled"))
                .containsExactly("2026-05-13 10:00, STATED, Ozon, push: status cancelled");
        assertThat(lines(Closed.posting().told(Status.CANCELLED, "12 10:00").file()))
                .filteredOn(line -> line.contains("cancelled"))
                .containsExactly("2026-05-12 10:00, STATED, Ozon, push: status cancelled");
    }

    @Test
    void whatOzonToldOfAnotherTimeOrStatusReplacesNothing() {
        assertThat(lines(Closed.posting()
                        .told(Status.CANCELLED, "12 09:59")
                        .told(Status.DELIVERING, "13 09:00")
                        .file()))
                .contains("between 2026-05-12 10:00 and 2026-05-13 10:00, STATED, Ozon, status: status cancelled");
        assertThat(lines(Closed.posting().told(Status.CANCELLED, "13 10:01").file()))
                .filteredOn(line -> line.contains("cancelled"))
                .hasSize(2);
    }

    @Test
    void twoLooksOfOneMomentMakeNoMomentOfWhatChanged() {
        Posting open = Postings.aPosting().status(Status.AWAITING_PACKAGING).build();
        Posting gone = Postings.aPosting().status(Status.CANCELLED).build();
        CaseFile file = CaseFile.of(PostingHistory.of(open.number())
                        .seen(may("04 10:00"), open)
                        .seen(may("05 10:00"), open)
                        .seen(may("05 10:00"), gone)
                        .build())
                .build();

        assertThat(Timeline.of(file))
                .extracting(DossierLine::when)
                .containsExactly(
                        Optional.of(When.by(may("04 10:00"))),
                        Optional.of(When.between(may("04 10:00"), may("05 10:00"))));
    }

    @Test
    void aDateThatOzonMovedIsSaidWithBothDatesBetweenTheLooks() {
        assertThat(lines(Closed.posting()
                        .first(posting ->
                                posting.shipmentDate(may("04 20:00")).shipmentDateWithoutDelay(may("05 07:00")))
                        .file()))
                .contains(
                        "between 2026-05-04 10:05 and 2026-05-12 10:00, STATED, Ozon, shipment_date: shipment_date"
                                + " moved from 2026-05-04 20:00 to 2026-05-05 10:00",
                        "between 2026-05-04 10:05 and 2026-05-12 10:00, STATED, Ozon, shipment_date_without_delay:"
                                + " shipment_date_without_delay moved from 2026-05-05 07:00 to 2026-05-06 07:00");
    }

    @Test
    void aDateThatWasNotStatedInBetweenDidNotMove() {
        assertThat(lines(Closed.posting()
                        .first(posting -> posting.shipmentDate(Stated.absent()))
                        .last(posting -> posting.shipmentDate(Stated.nothing()))
                        .file()))
                .noneMatch(line -> line.contains("moved"));
    }

    @Test
    void aDateIsComparedWithTheLastOneThatWasStated() {
        Posting early = dated("05 10:00");
        CaseFile file = CaseFile.of(PostingHistory.of(early.number())
                        .seen(may("04 10:00"), early)
                        .seen(may("04 11:00"), Postings.aPosting().build())
                        .seen(may("04 12:00"), dated("06 10:00"))
                        .build())
                .build();

        assertThat(lines(file))
                .contains("between 2026-05-04 11:00 and 2026-05-04 12:00, STATED, Ozon, shipment_date: shipment_date"
                        + " moved from 2026-05-05 10:00 to 2026-05-06 10:00");
    }

    @Test
    void aStatusThatIsNotStatedOnceChangesNothing() {
        Posting open = Postings.aPosting().status(Status.AWAITING_PACKAGING).build();
        CaseFile file = CaseFile.of(PostingHistory.of(open.number())
                        .seen(may("04 10:00"), open)
                        .seen(may("04 11:00"), Postings.aPosting().build())
                        .seen(may("04 12:00"), open)
                        .build())
                .build();

        assertThat(lines(file)).containsExactly("by 2026-05-04 10:00, STATED, Ozon, status: status awaiting_packaging");
    }

    @Test
    void theHandOverAndTheErrorThatOzonStatesAreOzons() {
        assertThat(lines(
                        Closed.posting(NoticeTest.row(Stated.absent()).posting().text())
                                .last(posting -> posting.deliveringDate(may("06 09:00")))
                                .knowing(file -> file.listed(NoticeTest.row(Stated.of(may("13 09:00")))))
                                .file()))
                .contains(
                        "2026-05-06 09:00, STATED, Ozon, delivering_date: handed over to delivery",
                        "2026-05-13 09:00, STATED, Ozon, error_at: error counted in the index");
    }

    /** Ozon states 9 April 10:00 in China; counted are 5 days of preparation (H-01), and 7 days from what is stated. */
    @Test
    void whatWasComputedStandsBesideWhatOzonStatesAndIsOurs() {
        Posting posting = Postings.aPosting()
                .scheme(Scheme.REALFBS_GLOBAL)
                .inProcessAt(Instant.parse("2025-04-02T04:00:00Z"))
                .shipmentDate(Instant.parse("2025-04-09T02:00:00Z"))
                .build();
        DeadlineSchedule schedule = DeadlineCalculator.of(
                        RuleProfile.realFbsGlobal(),
                        HandlingTerms.own()
                                .zone(ZoneId.of("Asia/Shanghai"))
                                .preparationDays(PreparationDays.of(5))
                                .build())
                .schedule(posting);
        CaseFile file = CaseFile.of(PostingHistory.seen(may("04 10:00"), posting))
                .schedule(schedule)
                .build();

        assertThat(lines(file))
                .contains(
                        "2025-04-07 19:00, COMPUTED, H-01: deadline, planned ship date",
                        "2025-04-09 05:00, STATED, Ozon, shipment_date: deadline, planned ship date",
                        "2025-04-15 19:00, COMPUTED, X-06: deadline, cancelled by Ozon");
    }

    @Test
    void aLineOfAKnownBeginStandsBeforeOneThatEndsWithItAndBeganLater() {
        assertThat(lines(Closed.posting()
                        .between(Kind.PACKED, "04 13:00", "04 14:00")
                        .between(Kind.PICKED, "04 12:00", "04 14:00")
                        .file()))
                .containsSubsequence(
                        "between 2026-05-04 12:00 and 2026-05-04 14:00, RECORDED, WMS: picked",
                        "between 2026-05-04 13:00 and 2026-05-04 14:00, RECORDED, WMS: packed");
    }

    private static Posting dated(String shipmentDate) {
        return Postings.aPosting().shipmentDate(may(shipmentDate)).build();
    }

    /** Without the sentence that says why a deadline stands there. */
    private static List<String> lines(CaseFile file) {
        return Timeline.of(file).stream()
                .map(line -> line.when().map(when -> when.in(ENGLISH)).orElse("") + ", " + line.basis() + ", "
                        + line.source() + ": " + ENGLISH.say(line.text()))
                .map(line -> line.replaceFirst("(deadline, [^:]*):.*", "$1"))
                .toList();
    }
}
