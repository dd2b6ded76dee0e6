package io.github.ozonexpiry.aftermath;

import static io.github.ozonexpiry.aftermath.Words.may;
import static io.github.ozonexpiry.aftermath.Words.said;
import static io.github.ozonexpiry.posting.Postings.cancelledBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.aftermath.Notice.Source;
import io.github.ozonexpiry.audit.Audit;
import io.github.ozonexpiry.cause.CaseInput;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MissingPartsTest {

    @Test
    void whatOzonDidNotStateOfTheCancellationIsNamed() {
        Cancellation silent = new Cancellation(
                Stated.absent(), Stated.absent(), Stated.absent(), Stated.absent(), Stated.absent(), Stated.absent());

        assertThat(missing(Closed.posting().because(silent)))
                .startsWith(
                        "Ozon did not state cancel_reason_id",
                        "Ozon did not state cancel_reason",
                        "Ozon did not state cancellation_type",
                        "Ozon did not state cancellation_initiator",
                        "Ozon did not state cancelled_after_ship",
                        "Ozon did not state affect_cancellation_rating");
        assertThat(missing(Closed.posting())).noneMatch(text -> text.startsWith("Ozon did not state"));
    }

    @Test
    void aCancelledPostingWithoutTheBlockLacksItAndALivingOneDoesNot() {
        assertThat(missing(Closed.posting().last(posting -> posting.cancellation(Stated.absent()))))
                .contains("Ozon did not state cancellation");
        assertThat(missing(Closed.posting()
                        .last(posting -> posting.cancellation(Stated.absent()).status(Status.DELIVERING))))
                .noneMatch(text -> text.startsWith("Ozon did not state"));
    }

    @Test
    void aRowOfTheErrorListIsMissingUntilItIsThere() {
        assertThat(missing(Closed.posting())).contains("no row of Ozon's error list for the posting");
        assertThat(missing(Closed.posting().knowing(file -> file.listed(NoticeTest.row(Stated.nothing())))))
                .doesNotContain("no row of Ozon's error list for the posting");
    }

    @Test
    void noAuditAndAnAuditWithoutThePostingDiffer() {
        Audit own = ChargeLinesTest.audit(List.of(ChargeLinesTest.expected(Closed.NUMBER)), List.of());
        Audit other = ChargeLinesTest.audit(
                List.of(ChargeLinesTest.expected(PostingNumber.of("70350001-0002-1"))), List.of());

        assertThat(missing(Optional.empty(), Optional.empty())).contains("no charges were compared");
        assertThat(missing(Optional.of(other), Optional.empty()))
                .contains("the comparison of charges has no line about the posting")
                .doesNotContain("no charges were compared");
        assertThat(missing(Optional.of(own), Optional.empty()))
                .noneMatch(text -> text.contains("charges" + " were") || text.contains("comparison"));
    }

    @Test
    void everySourceOfNoticesThatNobodyReadIsNamed() {
        assertThat(missing(Optional.empty(), Optional.empty()))
                .filteredOn(text -> text.contains(": not read"))
                .hasSize(Source.values().length);
    }

    @Test
    void aSourceReadTooEarlyIsNotReadAndOneReadInTimeIsNotMissing() {
        Notices notices = DossierTest.notices()
                .read(Source.ACCRUALS, may("13 12:00"), List.of())
                .read(Source.INDEX_LIST, may("14 12:00"), List.of());

        assertThat(missing(Optional.empty(), Optional.of(notices)))
                .contains("accruals: nothing yet; read it again from 2026-05-14 on, a charge is shown the day after the"
                        + " order changed (I-07)")
                .noneMatch(text -> text.startsWith("list of errors"))
                .filteredOn(text -> text.contains(": not read"))
                .hasSize(3);
    }

    @Test
    void anInputThatWouldDecideIsNamedWithTheCausesThatHangOnIt() {
        List<String> missing = missing(Closed.posting());

        assertThat(missing)
                .anyMatch(text -> text.startsWith("not known: own counts of stock; it would prove or rule out: ")
                        && text.contains("; "))
                .noneMatch(text -> text.contains("earlier looks"));
    }

    @Test
    void anInputThatDecidesNothingHereIsNamedAlone() {
        assertThat(missing(Closed.posting()
                        .last(posting -> posting.cancellation(cancelledBy(Cancellation.Party.BUYER, 0, false, false)))))
                .contains("not known: workload and capacity");
    }

    @Test
    void anInputThatIsRecordedIsNotMissing() {
        assertThat(missing(Closed.posting().knowing(file -> file.recorded(CaseInput.OTHER_SALES))))
                .noneMatch(text -> text.contains("sales in other channels"));
    }

    @Test
    void aPostingWithoutACauseSaysSo() {
        Dossier inTime = Dossier.of(Closed.posting().file(), Optional.empty(), Optional.empty(), may("04 12:00"));

        assertThat(said(inTime.missing())).contains("no cause was found");
        assertThat(missing(Closed.posting()
                        .event(Kind.NOTICED, "04 10:10")
                        .event(Kind.PACKED, "04 15:00")
                        .event(Kind.PICKUP_FAILED, "05 17:30")))
                .doesNotContain("no cause was found");
    }

    private static List<String> missing(Closed posting) {
        return said(DossierTest.dossier(posting).missing());
    }

    private static List<String> missing(Optional<Audit> audit, Optional<Notices> notices) {
        return said(Dossier.of(Closed.posting().file(), audit, notices, may("20 12:00"))
                .missing());
    }
}
