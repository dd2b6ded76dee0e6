package io.github.ozonexpiry.index;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static io.github.ozonexpiry.posting.Postings.cancelledBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.expiry.ErrorIndexEntry;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.expiry.JudgementPolicy;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IndexOutcomeTest {

    private static final Instant CREATED = Instant.parse("2026-05-01T10:00:00Z");
    private static final Instant DEADLINE = CREATED.plus(Duration.ofDays(5));
    private static final Instant CANCELLED = CREATED.plus(Duration.ofDays(12));
    private static final Instant NOW = CREATED.plus(Duration.ofDays(13));
    private static final When AT = When.at(CANCELLED);

    @ParameterizedTest
    @EnumSource(names = {"OZON", "SYSTEM", "CARRIER", "SELLER"})
    void aCancellationAtTheSellersFaultIsAnErrorWhoeverCancelled(Party party) { // I-01, I-09, I-11
        assertThat(IndexOutcome.of(judged(cancelled(cancelledBy(party, 0, true, true))), AT))
                .isEqualTo(new IndexOutcome.SellerError(CREATED, AT));
    }

    @Test
    void whatExpiredIsAnError() { // I-09: not handed over in time and cancelled by Ozon
        Judgement judgement = judged(cancelled(cancelledBy(Party.OZON, 0, true, true)));

        assertThat(judgement.state()).isInstanceOf(PostingState.Expired.class);
        assertThat(IndexOutcome.of(judgement)).isEqualTo(new IndexOutcome.SellerError(CREATED, When.by(NOW)));
    }

    @Test
    void whatIsShippedLateIsNoErrorOfTheGlobalIndex() { // I-01
        Posting late = posting()
                .status(Status.DELIVERING)
                .deliveringDate(DEADLINE.plusSeconds(3600))
                .build();

        assertThat(judged(late).state())
                .isEqualTo(new PostingState.HandedOver(
                        Optional.of(DEADLINE.plusSeconds(3600)), Optional.of(Duration.ofHours(1))));
        assertThat(IndexOutcome.of(judged(late), AT)).isEqualTo(new IndexOutcome.Shipment(CREATED));
    }

    @Test
    void whatIsStillOpenIsAShipment() {
        Posting open = posting().status(Status.AWAITING_DELIVER).build();

        assertThat(judged(open).state()).isInstanceOf(PostingState.LateInError.class);
        assertThat(IndexOutcome.of(judged(open), AT)).isEqualTo(new IndexOutcome.Shipment(CREATED));
    }

    @Test
    void aCancellationOfUnknownFaultMayCount() {
        assertThat(IndexOutcome.of(judged(cancelled(silentOn(Party.CARRIER))), AT))
                .isEqualTo(new IndexOutcome.PerhapsError(CREATED, AT));
        assertThat(IndexOutcome.of(judged(posting().status(Status.CANCELLED).build()), AT))
                .isEqualTo(new IndexOutcome.PerhapsError(CREATED, AT));
    }

    @ParameterizedTest
    @CsvSource({ // I-10, rules section 4
        "BUYER, 0, BUYER_CANCELLED",
        "BUYER, 665, NOT_COLLECTED",
        "CARRIER, 667, LOST_BY_CARRIER",
        "OZON, 0, OTHER",
        "OZON, 666, OTHER"
    })
    void whatIsNotTheSellersFaultIsExcusedByReasonThenByWhoCancelled(Party party, long reason, Exclusion exclusion) {
        assertThat(IndexOutcome.of(judged(cancelled(cancelledBy(party, reason, true, false))), AT))
                .isEqualTo(new IndexOutcome.Excused(CREATED, exclusion));
    }

    @Test
    void anExcuseWithoutTheBlockOfCancellationHasNoReason() {
        Judgement judgement = judged(cancelled(new Cancellation(
                Stated.absent(),
                Stated.absent(),
                Stated.absent(),
                Stated.absent(),
                Stated.absent(),
                Stated.of(false))));

        assertThat(IndexOutcome.of(judgement, AT)).isEqualTo(new IndexOutcome.Excused(CREATED, Exclusion.OTHER));
    }

    @Test
    void whatWasSplitCountsThroughItsParts() {
        Posting split = posting().status(Status.CANCELLED_FROM_SPLIT_PENDING).build();

        assertThat(IndexOutcome.of(judged(split), AT))
                .isEqualTo(new IndexOutcome.Excused(CREATED, Exclusion.SPLIT_REPLACED));
        assertThat(IndexOutcome.inRussia(judged(split), AT))
                .isEqualTo(new IndexOutcome.Excused(CREATED, Exclusion.SPLIT_REPLACED));
    }

    @Test
    void whatWasCreatedNobodyKnowsWhenIsNotReckonedAndSaysSo() {
        Posting unknown = aPosting().status(Status.DELIVERED).build();

        assertThat(IndexOutcome.of(judged(unknown), AT))
                .isEqualTo(new IndexOutcome.NotReckoned(Message.of("index.notReckoned.created")));
        assertThat(IndexOutcome.inRussia(judged(unknown), AT))
                .isEqualTo(new IndexOutcome.NotReckoned(Message.of("index.notReckoned.created")));
    }

    @Test
    void whatIsCancelledBeforeItWasCreatedIsNotReckoned() {
        Judgement judgement = judged(cancelled(cancelledBy(Party.SELLER, 352, false, true)));
        When before = When.by(CREATED.minusSeconds(1));

        assertThat(IndexOutcome.of(judgement, before))
                .isEqualTo(new IndexOutcome.NotReckoned(
                        Message.of("index.notReckoned.cancelledBefore", CREATED.minusSeconds(1), CREATED)));
        assertThat(IndexOutcome.of(judgement, When.by(CREATED)))
                .isEqualTo(new IndexOutcome.SellerError(CREATED, When.by(CREATED)));
        assertThatThrownBy(() -> new IndexOutcome.SellerError(CREATED, before))
                .hasMessage("created 2026-05-01T10:00:00Z and in error by 2026-05-01T09:59:59Z");
        assertThatThrownBy(() -> new IndexOutcome.PerhapsError(CREATED, before))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void inRussiaAHandOverAfterTheLastMomentIsAnErrorAtThatMoment() { // RU-A2; the second of the deadline is in time
        assertThat(inRussia(handedOver(DEADLINE))).isEqualTo(new IndexOutcome.Shipment(CREATED));
        assertThat(inRussia(handedOver(DEADLINE.plusSeconds(1)))).isEqualTo(delay());
        assertThat(inRussia(handedOver(DEADLINE.plusSeconds(1)).toBuilder()
                        .status(Status.DELIVERED)
                        .build()))
                .isEqualTo(delay());
    }

    @Test
    void inRussiaWhatIsOpenAfterTheLastMomentIsAnError() {
        assertThat(inRussia(posting().status(Status.AWAITING_DELIVER).build())).isEqualTo(delay());
        assertThat(inRussia(posting()
                        .status(Status.AWAITING_DELIVER)
                        .shipmentDateWithoutDelay(NOW.plusSeconds(60))
                        .build()))
                .isEqualTo(new IndexOutcome.Shipment(CREATED));
    }

    @Test
    void inRussiaWhatWasDeliveredNobodyKnowsHowIsNoDelay() {
        assertThat(inRussia(posting().status(Status.DELIVERED).build())).isEqualTo(new IndexOutcome.Shipment(CREATED));
    }

    @Test
    void inRussiaAHandOverInTheFutureHasNotHappened() {
        assertThat(inRussia(handedOver(NOW.plusSeconds(60)).toBuilder()
                        .shipmentDateWithoutDelay(NOW.plusSeconds(30))
                        .build()))
                .isEqualTo(new IndexOutcome.Shipment(CREATED));
    }

    @Test
    void inRussiaADelayBeforeTheOrderIsNone() {
        assertThat(inRussia(handedOver(DEADLINE).toBuilder()
                        .shipmentDateWithoutDelay(CREATED.minusSeconds(60))
                        .build()))
                .isEqualTo(new IndexOutcome.Shipment(CREATED));
    }

    @Test
    void inRussiaACancellationIsAnErrorAndOneWithADelayTheEarlier() {
        Posting cancelled = cancelled(cancelledBy(Party.SELLER, 352, false, true));
        Posting late =
                cancelled.toBuilder().deliveringDate(DEADLINE.plusSeconds(1)).build();
        Posting excused = late.toBuilder()
                .cancellation(cancelledBy(Party.BUYER, 0, true, false))
                .build();

        assertThat(inRussia(cancelled)).isEqualTo(new IndexOutcome.SellerError(CREATED, AT));
        assertThat(inRussia(late)).isEqualTo(delay());
        assertThat(inRussia(excused)).isEqualTo(new IndexOutcome.Excused(CREATED, Exclusion.BUYER_CANCELLED));
    }

    @Test
    void ozonsErrorListMakesAnErrorOfWhatIsSilent() { // RU-A1
        Posting posting = cancelled(silentOn(Party.OZON));
        ErrorIndexEntry row = new ErrorIndexEntry(
                posting.number(),
                Word.of(ErrorIndexEntry.Type.SELLER_CANCELLATION),
                Stated.of(CANCELLED),
                Stated.absent());
        Judgement judgement =
                Judgement.of(posting, DeadlineSchedule.stated(posting), NOW, JudgementPolicy.DEFAULT, Optional.of(row));

        assertThat(IndexOutcome.of(judgement, AT)).isEqualTo(new IndexOutcome.SellerError(CREATED, AT));
    }

    private static IndexOutcome delay() {
        return new IndexOutcome.SellerError(CREATED, When.at(DEADLINE.plusSeconds(1)));
    }

    private static IndexOutcome inRussia(Posting posting) {
        return IndexOutcome.inRussia(judged(posting), AT);
    }

    private static Posting handedOver(Instant at) {
        return posting().status(Status.DELIVERING).deliveringDate(at).build();
    }

    private static Posting cancelled(Cancellation cancellation) {
        return posting().status(Status.CANCELLED).cancellation(cancellation).build();
    }

    private static Cancellation silentOn(Party party) {
        return new Cancellation(
                Stated.absent(),
                Stated.absent(),
                Stated.of(Word.of(party)),
                Stated.absent(),
                Stated.absent(),
                Stated.absent());
    }

    private static PostingBuilder posting() {
        return aPosting().scheme(Scheme.FBS).inProcessAt(CREATED).shipmentDateWithoutDelay(DEADLINE);
    }

    private static Judgement judged(Posting posting) {
        return Judgement.of(posting, NOW);
    }
}
