package io.github.ozonexpiry.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FaultVerdictTest {

    /** Precedence: row of Ozon's error list, then the flag (C-02), then the reason (rules section 4). Empty: not stated. */
    @ParameterizedTest
    @CsvSource({
        // row, flag, reason, fault, number of conflicts
        "SELLER_CANCELLATION, false, 665, SELLER, 2",
        "SELLER_DELAY, true, 352, SELLER, 0",
        "SELLER_DELAY, , , SELLER, 0",
        "UNSPECIFIED, false, , NOT_SELLER, 0",
        "UNSPECIFIED, , , UNKNOWN, 0",
        "SELLER_HICCUP, , , UNKNOWN, 0",
        ", true, 667, SELLER, 1",
        ", false, 352, NOT_SELLER, 1",
        ", true, 352, SELLER, 0",
        ", true, 0, SELLER, 0",
        ", false, , NOT_SELLER, 0",
        ", , 352, SELLER, 0",
        ", , 400, SELLER, 0",
        ", , 401, SELLER, 0",
        ", , 402, SELLER, 0",
        ", , 665, NOT_SELLER, 0",
        ", , 666, UNKNOWN, 0", // ask affect_cancellation_rating
        ", , 667, NOT_SELLER, 0", // lost by the carrier (I-11)
        ", , 99999, UNKNOWN, 0",
        ", , , UNKNOWN, 0",
    })
    void theStrongestEvidenceDecidesAndTheRestIsShown(
            String row, Boolean flag, Long reason, Fault fault, int conflicts) {
        FaultVerdict verdict = FaultVerdict.of(
                Optional.of(cancellation(flag, reason)),
                Optional.ofNullable(row).map(FaultVerdictTest::listed));

        assertThat(verdict.fault()).isEqualTo(fault);
        assertThat(verdict.conflicts())
                .hasSize(conflicts)
                .allMatch(finding -> finding.name().equals("FAULT_CONFLICT"));
    }

    @ParameterizedTest
    @EnumSource(Party.class)
    void whoCancelledIsNoEvidence(Party party) {
        Cancellation onlyWho = new Cancellation(
                Stated.absent(),
                Stated.absent(),
                Stated.of(Word.of(party)),
                Stated.of(Word.of(party)),
                Stated.absent(),
                Stated.absent());

        assertThat(FaultVerdict.of(Optional.of(onlyWho), Optional.empty()).fault())
                .isEqualTo(Fault.UNKNOWN);
    }

    @Test
    void withoutTheBlockARowOfTheErrorListStillDecides() {
        assertThat(FaultVerdict.of(Optional.empty(), Optional.of(listed("SELLER_CANCELLATION")))
                        .fault())
                .isEqualTo(Fault.SELLER);
        assertThat(FaultVerdict.of(Optional.empty(), Optional.empty()).fault()).isEqualTo(Fault.UNKNOWN);
    }

    @Test
    void theBasisIsSaidInWords() {
        assertThat(say(verdict(null, true, 667L))).isEqualTo("Ozon says that it affects the cancellation rating");
        assertThat(say(verdict(null, false, null)))
                .isEqualTo("Ozon says that it does not affect the cancellation rating");
        assertThat(say(verdict(null, null, 352L))).isEqualTo("reason 352 is the seller's");
        assertThat(say(verdict(null, null, 665L))).isEqualTo("reason 665 is not the seller's");
        assertThat(say(verdict("SELLER_DELAY", false, null))).isEqualTo("Ozon's error list has it as SELLER_DELAY");
        assertThat(say(verdict(null, null, null))).isEqualTo("nothing that decides was stated");
        assertThat(say(verdict(null, null, 666L))).isEqualTo("nothing that decides was stated");
    }

    @Test
    void aConflictNamesBothSides() {
        Finding conflict = verdict(null, true, 667L).conflicts().get(0);

        assertThat(english().say(conflict.message()))
                .isEqualTo(
                        "fault by: Ozon says that it affects the cancellation rating; but reason 667 is not the seller's");
    }

    @Test
    void theTableOfReasonsHasTheDocumentedOnes() {
        assertThat(CancelReason.all())
                .extracting(reason -> reason.id().number())
                .containsExactly(352L, 400L, 401L, 402L, 665L, 666L, 667L);
        assertThat(CancelReason.of(new ReasonId(352)))
                .map(CancelReason::meaning)
                .contains("out of stock at the seller's warehouse");
        assertThat(CancelReason.of(new ReasonId(1))).isEmpty();
    }

    private static FaultVerdict verdict(String row, Boolean flag, Long reason) {
        return FaultVerdict.of(
                Optional.of(cancellation(flag, reason)),
                Optional.ofNullable(row).map(FaultVerdictTest::listed));
    }

    private static String say(FaultVerdict verdict) {
        return english().say(verdict.basis());
    }

    private static Wording english() {
        return Wording.in(Language.ENGLISH, ZoneOffset.UTC);
    }

    private static Cancellation cancellation(Boolean flag, Long reason) {
        return new Cancellation(
                reason == null ? Stated.absent() : Stated.of(new ReasonId(reason)),
                Stated.absent(),
                Stated.of(Word.of(Party.OZON)),
                Stated.absent(),
                Stated.absent(),
                flag == null ? Stated.nothing() : Stated.of(flag));
    }

    private static ErrorIndexEntry listed(String type) {
        return new ErrorIndexEntry(
                PostingNumber.of("10000001-0001-1"),
                Word.read(ErrorIndexEntry.Type.class, type),
                Stated.absent(),
                Stated.absent());
    }
}
