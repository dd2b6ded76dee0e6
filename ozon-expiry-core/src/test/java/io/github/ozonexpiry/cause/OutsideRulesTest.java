package io.github.ozonexpiry.cause;

import static io.github.ozonexpiry.cause.CaseScene.NOW;
import static io.github.ozonexpiry.cause.CaseScene.cancelled;
import static io.github.ozonexpiry.cause.CaseScene.cancelledOutside;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.Status.Substatus;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Source of what is expected: issue 8, item 2 (causes outside the seller); rules I-10, I-11, C-05 and X-11 (24 hours for passport data). */
class OutsideRulesTest {

    private static final String ENDED = " (between 2026-05-12 10:00 and 2026-05-13 10:00)";

    private static CaseScene unknownFault(Party party) {
        return cancelled(new Cancellation(
                Stated.of(new Cancellation.ReasonId(666)),
                Stated.nothing(""),
                Stated.of(Word.of(party)),
                Stated.nothing(""),
                Stated.of(false),
                Stated.absent()));
    }

    @Test
    void aBuyerWhoCancelledIsDecisiveWhereItIsSurelyNotTheSellersFault() {
        assertThat(Told.of(Cause.BUYER_CANCELLED, cancelledOutside(Party.BUYER, 1))
                        .speaksFor())
                .singleElement()
                .asString()
                .startsWith("DECISIVE Ozon: cancelled by")
                .endsWith(ENDED);
        assertThat(Told.of(Cause.BUYER_CANCELLED, unknownFault(Party.BUYER)).speaksFor())
                .singleElement()
                .asString()
                .startsWith("STRONG Ozon: cancelled by");
        assertThat(Told.of(Cause.BUYER_CANCELLED, cancelledOutside(Party.OZON, 1))
                        .speaksFor())
                .isEmpty();
    }

    @Test
    void anEndingBySomebodyElseWithoutFaultIsOutsideAndOneByTheSellerIsNot() {
        assertThat(Verdict.of(unknownFault(Party.CARRIER).load(100, 40).file(), NOW)
                        .causes())
                .isEmpty();
        assertThat(Verdict.of(unknownFault(Party.SELLER).file(), NOW).causes()).isNotEmpty();
        assertThat(Verdict.of(cancelledOutside(Party.SELLER, 1).file(), NOW).causes())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"OZON", "SYSTEM"})
    void anEndingByOzonIsLikelyItsOwn(Party party) {
        assertThat(Told.of(Cause.OZON_ENDED, cancelledOutside(party, 1)).speaksFor())
                .singleElement()
                .asString()
                .startsWith("STRONG Ozon: cancelled by");
        assertThat(Told.of(Cause.OZON_ENDED, cancelledOutside(Party.BUYER, 1)).speaksFor())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NOT_COLLECTED, 665", "LOST_BY_CARRIER, 667"})
    void theReasonOfTheCancellationTellsWhatTheCarrierOrTheBuyerDid(Cause cause, long reason) {
        assertThat(Told.of(cause, cancelledOutside(Party.CARRIER, reason)).speaksFor())
                .containsExactly("DECISIVE Ozon: cancelled with reason " + reason + ENDED);
        assertThat(Told.of(cause, cancelledOutside(Party.CARRIER, 1)).speaksFor())
                .isEmpty();
    }

    private static PostingBuilder withoutPassport(PostingBuilder posting) {
        return posting.substatus(Stated.of(Word.of(Substatus.AWAITING_PASSPORT_DATA)));
    }

    private static List<String> passport(CaseScene scene) {
        return Told.of(Cause.BUYER_DATA_MISSING, scene).speaksFor();
    }

    @Test
    void passportDataThatWereMissingToTheLastAreDecisive() {
        CaseScene scene = cancelledOutside(Party.OZON, 0)
                .lookedAt("04 12:00", OutsideRulesTest::withoutPassport)
                .lastOpen(OutsideRulesTest::withoutPassport);

        assertThat(passport(scene))
                .containsExactly("DECISIVE Ozon: Ozon waited for the buyer's passport data (2026-05-12 10:00)");
        assertThat(passport(cancelledOutside(Party.OZON, 0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "05 10:00, DECISIVE",
        "05 11:00, DECISIVE",
        "05 11:01, WEAK",
        "05 09:59, WEAK",
    })
    void passportDataAreDecisiveWhereItEndedWithTheTimeOfTheBuyer(String cancelled, String weight) {
        CaseScene scene = cancelledOutside(Party.OZON, 0)
                .told(Status.CANCELLED, cancelled)
                .lookedAt("04 12:00", OutsideRulesTest::withoutPassport)
                .lookedAt("04 13:00", posting -> posting)
                .lastOpen(posting -> posting.status(Status.CANCELLED));

        assertThat(passport(scene))
                .containsExactly(weight + " Ozon: Ozon waited for the buyer's passport data (2026-05-04 12:00)");
    }
}
