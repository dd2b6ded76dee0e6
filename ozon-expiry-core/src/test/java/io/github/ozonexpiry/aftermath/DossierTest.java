package io.github.ozonexpiry.aftermath;

import static io.github.ozonexpiry.aftermath.Words.ENGLISH;
import static io.github.ozonexpiry.aftermath.Words.MOSCOW;
import static io.github.ozonexpiry.aftermath.Words.may;
import static io.github.ozonexpiry.aftermath.Words.said;
import static io.github.ozonexpiry.posting.Postings.cancelledBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.aftermath.DossierLine.Basis;
import io.github.ozonexpiry.aftermath.Notice.Source;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.expiry.ErrorIndexEntry;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.stock.StockHistory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines are read as {@code basis, source: text}. */
class DossierTest {

    @Test
    void aCauseIsOurEstimateAndItsFactsAreTheirSourcesWord() {
        Dossier dossier = dossier(Closed.posting()
                .event(Kind.NOTICED, "04 10:10")
                .event(Kind.WAREHOUSE_TOLD, "04 10:20")
                .event(Kind.PICKED, "04 11:00")
                .event(Kind.PACKED, "04 15:00")
                .event(Kind.PICKUP_FAILED, "05 17:30", "carrier"));

        List<String> lines = lines(dossier.evidence());
        int header = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("ESTIMATED, ozon-expiry: cause: pick-up missed"))
                .findFirst()
                .orElseThrow());
        assertThat(lines.get(header + 1)).startsWith("RECORDED, carrier: for it: carrier did not come");
        assertThat(dossier.evidence().get(header + 1).when()).contains(When.at(may("05 17:30")));
    }

    @Test
    void whatSpeaksAgainstACauseStandsThereToo() {
        Dossier dossier = dossier(
                Closed.posting().event(Kind.REFUSED, "05 17:30", "carrier").event(Kind.SCANNED, "07 10:00", "carrier"));

        assertThat(lines(dossier.evidence()))
                .contains("RECORDED, carrier: against it: scanned by the carrier: 2026-05-07 10:00");
    }

    @Test
    void ozonsDataStandFieldByFieldThenWhoseFaultThatMakesIt() {
        Cancellation why = new Cancellation(
                Stated.of(new Cancellation.ReasonId(402)),
                Stated.of("Другое | вина продавца"),
                Stated.of(Word.of(Party.OZON)),
                Stated.nothing(""),
                Stated.of(false),
                Stated.of(true));

        assertThat(lines(dossier(Closed.posting().because(why)).ozon()))
                .startsWith(
                        "STATED, Ozon, products: product: kettle; SKU 7; pieces: 2; price of one: 500 RUB",
                        "STATED, Ozon, status: status: cancelled",
                        "STATED, Ozon, cancellation: cancel_reason_id: 402",
                        "STATED, Ozon, cancellation: cancel_reason: Другое | вина продавца",
                        "STATED, Ozon, cancellation: cancellation_type: ozon",
                        "STATED, Ozon, cancellation: cancellation_initiator: stated as empty",
                        "STATED, Ozon, cancellation: cancelled_after_ship: false",
                        "STATED, Ozon, cancellation: affect_cancellation_rating: true")
                .contains("COMPUTED, ozon-expiry: seller's fault, by this: Ozon says that it affects the cancellation"
                        + " rating")
                .anyMatch(line -> line.startsWith("COMPUTED, ozon-expiry: state: "));
    }

    @Test
    void whatAProductDoesNotStateIsSaid() {
        Line bare = new Line(Stated.absent(), Stated.absent(), Stated.nothing(), Stated.of(1), Stated.absent());

        assertThat(lines(dossier(Closed.posting().last(posting -> posting.lines(List.of(bare))))
                        .ozon()))
                .startsWith("STATED, Ozon, products: product: stated as empty; SKU not stated; pieces: 1; price of one:"
                        + " not stated");
    }

    @Test
    void whereOzonContradictsItselfBothSidesAreSaid() {
        ErrorIndexEntry row = new ErrorIndexEntry(
                Closed.NUMBER, Word.of(ErrorIndexEntry.Type.SELLER_CANCELLATION), Stated.nothing(), Stated.of(true));

        assertThat(lines(dossier(Closed.posting()
                                .because(cancelledBy(Party.BUYER, 0, false, false))
                                .knowing(file -> file.listed(row)))
                        .ozon()))
                .contains(
                        "STATED, Ozon, error list: posting_error_type: seller_cancellation",
                        "STATED, Ozon, error list: error_at: stated as empty",
                        "STATED, Ozon, error list: has_grace_status: true",
                        "COMPUTED, ozon-expiry: contradiction: fault by: Ozon's error list has it as"
                                + " seller_cancellation; but Ozon says that it does not affect the cancellation rating");
    }

    @Test
    void aScanAtAnotherTimeThanOzonsHandOverIsAContradiction() {
        String told = "COMPUTED, ozon-expiry: contradiction: Ozon dates the hand-over 2026-05-06 09:00, the carrier"
                + " scanned it 2026-05-05 18:00; the scan is the proof (L-10)";

        assertThat(lines(dossier(handedOver().event(Kind.SCANNED, "05 18:00")).ozon()))
                .contains(told);
        assertThat(lines(dossier(handedOver().event(Kind.SCANNED, "06 09:00")).ozon()))
                .noneMatch(line -> line.contains("dates the hand-over"));
    }

    @Test
    void aScanThatMayHaveBeenAtOzonsTimeContradictsNothing() {
        assertThat(contradicted(handedOver().between(Kind.SCANNED, "06 08:00", "06 09:00")))
                .isFalse();
        assertThat(contradicted(handedOver().between(Kind.SCANNED, "06 09:00", "06 10:00")))
                .isFalse();
        assertThat(contradicted(handedOver().between(Kind.SCANNED, "06 07:00", "06 08:59")))
                .isTrue();
        assertThat(contradicted(handedOver().between(Kind.SCANNED, "06 09:01", "06 10:00")))
                .isTrue();
    }

    @Test
    void whatHistoryAndStockContradictStandsOnce() {
        Dossier dossier = dossier(Closed.posting()
                .knowing(file -> file.stock(StockHistory.of(Closed.KETTLE)
                        .counted(may("04 09:00"), 3, 0)
                        .counted(may("04 09:00"), 5, 0)
                        .build())));
        Dossier wentBack = dossier(Closed.posting().first(posting -> posting.status(Status.DELIVERING)));

        assertThat(lines(dossier.ozon()))
                .filteredOn(line -> line.contains("contradiction: two counts"))
                .hasSize(1);
        assertThat(lines(wentBack.ozon()))
                .filteredOn(line -> line.contains("contradiction: the status went back"))
                .hasSize(1);
    }

    @Test
    void whatAChatSaysIsNamedAndNotQuoted() {
        Notices notices = notices()
                .read(
                        Source.SUPPORT_CHAT,
                        may("14 10:00"),
                        List.of(Notice.written(
                                Source.SUPPORT_CHAT, may("14 09:00"), "70350001-0001-1: звоните Ивану +7 900 1234567")))
                .read(
                        Source.INDEX_LIST,
                        may("14 10:00"),
                        List.of(Notice.of(NoticeTest.row(Stated.of(may("13 09:00"))), may("14 10:00"))));
        Dossier dossier = Dossier.of(Closed.posting().file(), Optional.empty(), Optional.of(notices), may("20 12:00"));

        assertThat(lines(dossier.ozon()))
                .endsWith(
                        "STATED, Ozon, SUPPORT_CHAT: chat with Ozon's support: a message; attach it as a picture",
                        "STATED, Ozon, INDEX_LIST: list of errors of the index: listed as seller_cancellation");
        assertThat(dossier.ozon().get(dossier.ozon().size() - 2).when()).contains(When.at(may("14 09:00")));
        assertThat(dossier.toString()).doesNotContain("Ивану");
    }

    @Test
    void whatHappenedLaterIsLeftOut() {
        Closed posting = Closed.posting().event(Kind.PACKED, "04 15:00").event(Kind.SCANNED, "14 10:00");

        assertThat(dossier(posting, "12 12:00").timeline())
                .noneMatch(line -> line.text().equals(Kind.SCANNED.message()))
                .anyMatch(line -> line.text().equals(Kind.PACKED.message()));
        assertThat(dossier(posting, "12 12:00").now()).isEqualTo(may("12 12:00"));
        assertThat(dossier(posting, "12 12:00").posting()).isEqualTo(Closed.NUMBER);
    }

    @Test
    void aPostingThatNobodyHadSeenByThenHasNoDossier() {
        assertThatThrownBy(() -> dossier(Closed.posting(), "03 12:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not yet looked at on 2026-05-03T09:00:00Z: 70350001-0001-1");
    }

    @Test
    void noticesAboutAnotherPostingAreRefused() {
        Notices other = Notices.about(PostingNumber.of("70350001-0002-1"), When.at(may("13 10:00")), MOSCOW);
        CaseFile file = Closed.posting().file();

        assertThatThrownBy(() -> Dossier.of(file, Optional.empty(), Optional.of(other), may("20 12:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("notices about 70350001-0002-1 in the dossier of 70350001-0001-1");
    }

    @Test
    void anObjectionGoesThroughSupportAndHasNoKnownDeadline() {
        assertThat(said(Dossier.howToObject()))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0)).startsWith("Write to Ozon's support"))
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("No deadline in days is known"));
    }

    @Test
    void everyLineOfOursIsLabelledAsOurs() {
        Dossier dossier = dossier(handedOver().event(Kind.SCANNED, "05 18:00"));

        assertThat(dossier.ozon())
                .filteredOn(line -> line.source().equals(DossierLine.OURS))
                .isNotEmpty()
                .allMatch(line -> line.basis() == Basis.COMPUTED || line.basis() == Basis.ESTIMATED);
    }

    static Notices notices() {
        return Notices.about(Closed.NUMBER, When.between(may("12 10:00"), may("13 10:00")), MOSCOW);
    }

    static Dossier dossier(Closed posting) {
        return dossier(posting, "20 12:00");
    }

    private static boolean contradicted(Closed posting) {
        return lines(dossier(posting).ozon()).stream().anyMatch(line -> line.contains("dates the hand-over"));
    }

    private static Closed handedOver() {
        return Closed.posting().last(posting -> posting.deliveringDate(may("06 09:00")));
    }

    private static Dossier dossier(Closed posting, String now) {
        return Dossier.of(posting.file(), Optional.empty(), Optional.empty(), may(now));
    }

    private static List<String> lines(List<DossierLine> lines) {
        return lines.stream()
                .map(line -> line.basis() + ", " + line.source() + ": " + ENGLISH.say(line.text()))
                .toList();
    }
}
