package io.github.ozonexpiry.expiry;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static io.github.ozonexpiry.posting.Postings.cancelledBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EndStateTest {

    private static final Instant DEADLINE = Instant.parse("2026-05-05T06:44:37Z");
    private static final Instant AFTER = DEADLINE.plus(Duration.ofDays(7));

    @ParameterizedTest
    @EnumSource(names = {"OZON", "SYSTEM"})
    void aTimerThatEndsAPostingThroughTheSellersFaultIsAnExpiry(Party party) {
        assertThat(state(cancelledBy(party, 0, true, true)))
                .isEqualTo(new PostingState.Expired(ExpiryKind.NOT_SHIPPED));
    }

    @Test
    void beforeAnyShippingDeadlineNoTimerCanHaveRunOut() {
        Posting posting = cancelled(cancelledBy(Party.OZON, 0, true, true));

        assertThat(Judgement.of(posting, DEADLINE).state()).isInstanceOf(PostingState.Cancelled.class);
        assertThat(Judgement.of(posting, DEADLINE.plusSeconds(1)).state()).isInstanceOf(PostingState.Expired.class);
    }

    @ParameterizedTest
    @CsvSource({"REALFBS_GLOBAL, Expired", "FBS, Expired"})
    void theDeadlineMayBeOfAnyShippingKind(Scheme scheme, String state) {
        Posting posting = cancelled(cancelledBy(Party.OZON, 0, true, true)).toBuilder()
                .scheme(scheme)
                .build();

        assertThat(Judgement.of(posting, AFTER).state().getClass().getSimpleName())
                .isEqualTo(state);
    }

    @Test
    void theLastMomentAloneIsAShippingDeadlineAndAStepIsNone() {
        Posting noDelay = aPosting()
                .status(Status.CANCELLED)
                .shipmentDateWithoutDelay(DEADLINE)
                .cancellation(cancelledBy(Party.OZON, 0, true, true))
                .build();
        Posting stepsOnly = noDelay.toBuilder()
                .shipmentDateWithoutDelay(Stated.absent())
                .tariffication(Postings.w05().tariffication())
                .build();

        assertThat(Judgement.of(noDelay, AFTER).state()).isInstanceOf(PostingState.Expired.class);
        assertThat(Judgement.of(stepsOnly, AFTER).state()).isInstanceOf(PostingState.Cancelled.class);
    }

    @Test
    void ozonsTechnicalCancellationIsNotTheSellersExpiry() {
        assertThat(state(cancelledBy(Party.OZON, 0, false, false)))
                .isEqualTo(
                        new PostingState.Cancelled(Stated.of(Word.of(Party.OZON)), Fault.NOT_SELLER, Optional.empty()));
    }

    @Test
    void ozonsCancellationWithoutAWordOnFaultIsNoExpiryEither() {
        Cancellation silent = new Cancellation(
                Stated.of(new Cancellation.ReasonId(0)),
                Stated.nothing(""),
                Stated.of(Word.of(Party.OZON)),
                Stated.nothing(""),
                Stated.absent(),
                Stated.nothing());

        assertThat(state(silent))
                .isEqualTo(new PostingState.Cancelled(Stated.of(Word.of(Party.OZON)), Fault.UNKNOWN, Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(names = {"BUYER", "CARRIER", "SELLER"})
    void whatSomebodyChoseIsACancellation(Party party) {
        assertThat(state(cancelledBy(party, 0, true, true)))
                .isEqualTo(new PostingState.Cancelled(Stated.of(Word.of(party)), Fault.SELLER, Optional.empty()));
    }

    @Test
    void theSellersOwnCancellationForStockIsTaggedOutOfStock() {
        assertThat(state(cancelledBy(Party.SELLER, 352, false, true)))
                .isEqualTo(new PostingState.Cancelled(
                        Stated.of(Word.of(Party.SELLER)), Fault.SELLER, Optional.of(ExpiryKind.OUT_OF_STOCK)));
        assertThat(state(cancelledBy(Party.BUYER, 352, false, true)))
                .isEqualTo(new PostingState.Cancelled(Stated.of(Word.of(Party.BUYER)), Fault.SELLER, Optional.empty()));
        assertThat(state(cancelledBy(Party.SELLER, 400, false, true)))
                .isEqualTo(
                        new PostingState.Cancelled(Stated.of(Word.of(Party.SELLER)), Fault.SELLER, Optional.empty()));
    }

    @Test
    void aTimerThatRanOutForWantOfStockIsOutOfStock() {
        assertThat(state(cancelledBy(Party.SYSTEM, 352, false, true)))
                .isEqualTo(new PostingState.Expired(ExpiryKind.OUT_OF_STOCK));
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, NOT_SHIPPED", // official profiles: confirming is no duty (L-05, S1)
        "false, true, NOT_SHIPPED",
        "true, false, NOT_CONFIRMED", // the seed article's reading: never assembled is never confirmed
        "true, true, NOT_SHIPPED",
    })
    void notConfirmedExistsOnlyWhereTheSellerMadeConfirmingADuty(boolean duty, boolean afterShip, ExpiryKind kind) {
        JudgementPolicy policy = new JudgementPolicy(Duration.ofHours(6), duty);

        assertThat(judge(cancelledBy(Party.OZON, 0, afterShip, true), policy, Optional.empty())
                        .state())
                .isEqualTo(new PostingState.Expired(kind));
    }

    @Test
    void withoutAWordOnAssemblyNotConfirmedIsNotGuessed() {
        Cancellation silent = new Cancellation(
                Stated.absent(),
                Stated.absent(),
                Stated.of(Word.of(Party.OZON)),
                Stated.absent(),
                Stated.absent(),
                Stated.of(true));

        assertThat(judge(silent, new JudgementPolicy(Duration.ofHours(6), true), Optional.empty())
                        .state())
                .isEqualTo(new PostingState.Expired(ExpiryKind.NOT_SHIPPED));
    }

    @Test
    void aCancelledPostingWithoutItsBlockCannotBeJudgedAndItsFaultIsUnknown() {
        Posting posting =
                aPosting().status(Status.CANCELLED).shipmentDate(DEADLINE).build();
        Judgement judgement = Judgement.of(posting, AFTER);

        assertThat(judgement.state())
                .isEqualTo(new PostingState.Unknowable(List.of(Message.of("state.missing.cancellation"))));
        assertThat(judgement.fault()).map(FaultVerdict::fault).contains(Fault.UNKNOWN);
        assertThat(judgement.mayBeOpen()).isFalse();
    }

    @Test
    void ozonsListOfErrorsMakesATimerTheSellersFaultAgainstTheFlagAndTheConflictIsShown() {
        Judgement judgement = judge(
                cancelledBy(Party.OZON, 0, true, false),
                JudgementPolicy.DEFAULT,
                Optional.of(listed("SELLER_CANCELLATION")));

        assertThat(judgement.state()).isEqualTo(new PostingState.Expired(ExpiryKind.NOT_SHIPPED));
        assertThat(judgement.fault()).map(FaultVerdict::fault).contains(Fault.SELLER);
        assertThat(judgement.findings()).extracting(Finding::name).containsExactly("FAULT_CONFLICT");
    }

    private static ErrorIndexEntry listed(String type) {
        return new ErrorIndexEntry(
                PostingNumber.of("10000001-0001-1"),
                Word.read(ErrorIndexEntry.Type.class, type),
                Stated.of(AFTER),
                Stated.of(false));
    }

    private static Judgement judge(
            Cancellation cancellation, JudgementPolicy policy, Optional<ErrorIndexEntry> listed) {
        Posting posting = cancelled(cancellation);
        return Judgement.of(posting, DeadlineSchedule.stated(posting), AFTER, policy, listed);
    }

    private static PostingState state(Cancellation cancellation) {
        return Judgement.of(cancelled(cancellation), AFTER).state();
    }

    private static Posting cancelled(Cancellation cancellation) {
        return aPosting()
                .status(Status.CANCELLED)
                .shipmentDate(DEADLINE)
                .cancellation(cancellation)
                .build();
    }
}
