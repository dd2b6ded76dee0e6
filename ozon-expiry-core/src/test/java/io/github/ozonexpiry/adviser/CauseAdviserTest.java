package io.github.ozonexpiry.adviser;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static io.github.ozonexpiry.prevention.Advices.EARLY_MAY;
import static io.github.ozonexpiry.prevention.Advices.id;
import static io.github.ozonexpiry.prevention.Advices.may;
import static io.github.ozonexpiry.prevention.Advices.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.cause.Certainty;
import io.github.ozonexpiry.cause.Dimension;
import io.github.ozonexpiry.cause.Evidence;
import io.github.ozonexpiry.cause.Pareto;
import io.github.ozonexpiry.cause.RankedCause;
import io.github.ozonexpiry.cause.Trend;
import io.github.ozonexpiry.cause.Trend.Period;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.expiry.ExpiryKind;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.prevention.Advice;
import io.github.ozonexpiry.prevention.AdviceKind;
import io.github.ozonexpiry.prevention.Adviser.Counsel;
import io.github.ozonexpiry.prevention.ExpectedEffect.ShareLate;
import io.github.ozonexpiry.prevention.Subject;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CauseAdviserTest {

    private static final Subject SEVEN = Subject.warehouse("7");

    private static List<Verdict> times(int times, Cause... causes) {
        Evidence fact = new Evidence(Message.of("evidence.waited"), Optional.empty(), "test", Evidence.Weight.STRONG);
        List<RankedCause> ranked = Stream.of(causes)
                .map(cause -> new RankedCause(cause, Certainty.LIKELY, List.of(fact), List.of(), Optional.empty()))
                .toList();
        return Collections.nCopies(
                times,
                new Verdict(aPosting().build(), new PostingState.Expired(ExpiryKind.NOT_SHIPPED), ranked, List.of()));
    }

    @SafeVarargs
    private static List<Verdict> all(List<Verdict>... parts) {
        List<Verdict> all = new ArrayList<>();
        for (List<Verdict> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    private static Counsel frequent(List<Verdict> verdicts, int rows, int postings) {
        return CauseAdviser.frequent(Pareto.of(verdicts, Dimension.CAUSE), rows, postings, EARLY_MAY, SEVEN)
                .advise(may(15));
    }

    private static Counsel risen(Period before, Period after) {
        return CauseAdviser.risen(Trend.between(before, after, Dimension.CAUSE), EARLY_MAY, SEVEN)
                .advise(may(15));
    }

    /** Guide, chapter 3, sections 2 and 3. */
    @ParameterizedTest
    @CsvSource({
        "PICKED_LATE, PICK_BY_ZONE",
        "PACKED_LATE, PACKING_READY",
        "LABEL_MISSING, PACKING_READY",
        "MARKING_MISSING, PACKING_READY",
        "PICKUP_MISSED, PACK_BEFORE_PICKUP",
        "NOT_SCANNED, CARRIER_TALK",
        "CARRIER_REFUSED, CARRIER_TALK",
        "WRONG_CHANNEL, CARRIER_TALK",
        "ORDER_UNSEEN, WATCH_ORDERS",
        "PUSH_LOST, WATCH_ORDERS",
        "CUTOFF_NOT_SET, WATCH_ORDERS",
        "WAREHOUSE_TOLD_LATE, PASS_ON_ORDERS",
        "SUPPLIER_TOLD_LATE, PASS_ON_ORDERS",
        "BACKLOG, MORE_HANDS",
        "DAY_OFF_NOT_SET, HOLIDAY_PAUSE",
        "OVERSOLD, SAFETY_STOCK",
        "STALE_STOCK, STOCK_SYNC",
        "NOTHING_LEFT, STOCK_SYNC",
        "RESTOCK_TOO_LATE, STOCK_ALERT"
    })
    void aCauseHasTheAdviceOfTheGuide(Cause cause, AdviceKind kind) {
        assertThat(CauseAdviser.against(cause)).contains(kind);
    }

    @ParameterizedTest
    @EnumSource
    void causesOfOthersHaveNone(Cause cause) {
        Set<Cause> noAdvice =
                EnumSet.of(Cause.REQUIREMENTS_UNFILLED, Cause.ASSEMBLY_FAILED, Cause.DEFECTIVE, Cause.RESTRICTED);

        assertThat(CauseAdviser.against(cause).isEmpty())
                .isEqualTo(cause.group() == Cause.Group.OUTSIDE || noAdvice.contains(cause));
    }

    @Test
    void theEffectIsAsIfNoneHadGoneWrongForThatCause() {
        Counsel counsel = frequent(all(times(5, Cause.BACKLOG), times(2, Cause.PICKED_LATE)), 9, 100);

        assertThat(counsel.advices())
                .extracting(Advice::id)
                .containsExactly(id(AdviceKind.MORE_HANDS, SEVEN), id(AdviceKind.PICK_BY_ZONE, SEVEN));
        assertThat(counsel.advices())
                .extracting(Advice::effect)
                .containsExactly(new ShareLate(7, 2, 100, EARLY_MAY), new ShareLate(7, 5, 100, EARLY_MAY));
        assertThat(counsel.notJudged()).isEmpty();
    }

    @Test
    void causesAgainstWhichOneThingHelpsAreOneAdvice() {
        Counsel counsel = frequent(all(times(3, Cause.PACKED_LATE), times(2, Cause.LABEL_MISSING)), 9, 5);

        assertThat(counsel.advices()).hasSize(1);
        assertThat(counsel.advices().get(0).effect()).isEqualTo(new ShareLate(5, 0, 5, EARLY_MAY));
        assertThat(said(counsel.advices().get(0).basis()))
                .containsExactly(
                        "packed too late: 3 of 5 that went wrong, of 5 postings",
                        "label missing: 2 of 5 that went wrong, of 5 postings");
    }

    @Test
    void onlySoManyRowsAreLookedAt() {
        List<Verdict> verdicts = all(times(3, Cause.BACKLOG), times(2, Cause.PICKED_LATE), times(1, Cause.DEFECTIVE));

        assertThat(frequent(verdicts, 1, 9).advices()).hasSize(1);
        assertThat(frequent(verdicts, 2, 9).advices()).hasSize(2);
        assertThat(frequent(verdicts, 2, 9).notJudged()).isEmpty();
        assertThat(frequent(verdicts, 3, 9).notJudged()).hasSize(1);
    }

    @Test
    void whatHasNoAdviceIsNamedWithTheReason() {
        assertThat(said(frequent(
                                all(
                                        times(4, Cause.RESTRICTED),
                                        times(3, Cause.BUYER_CANCELLED),
                                        times(2, Cause.DEFECTIVE),
                                        times(1)),
                                9,
                                20)
                        .notJudged()))
                .containsExactly(
                        "the guide has no advice for it (" + said(Cause.RESTRICTED.message())
                                + ": 4 of 10 that went wrong, of 20 postings). First: "
                                + said(Cause.RESTRICTED.whatToDoFirst()),
                        "not the seller's to change (cancelled by the buyer: 3 of 10 that went wrong, of 20 postings)",
                        "the guide has no advice for it (only defective pieces left: 2 of 10 that went wrong, of 20 postings). First: "
                                + said(Cause.DEFECTIVE.whatToDoFirst()),
                        "no cause was found (no cause found: 1 of 10 that went wrong, of 20 postings)");
    }

    @Test
    void nothingWentWrongAndNothingIsAdvised() {
        assertThat(frequent(List.of(), 1, 0)).isEqualTo(new Counsel(List.of(), List.of()));
    }

    @Test
    void rowsAndPostingsAreInTheirRangeAndPutTogetherByCauses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> frequent(times(3, Cause.BACKLOG), 0, 9))
                .withMessage("0 rows, 3 verdicts of 9 postings");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> frequent(times(3, Cause.BACKLOG), 1, 2))
                .withMessage("1 rows, 3 verdicts of 2 postings");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CauseAdviser.frequent(Pareto.of(List.of(), Dimension.GROUP), 1, 1, EARLY_MAY, SEVEN))
                .withMessage("put together by causes, not by pattern.by.group");
        Period period = new Period(1, List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CauseAdviser.risen(Trend.between(period, period, Dimension.SKU), EARLY_MAY, SEVEN))
                .withMessage("put together by causes, not by pattern.by.sku");
        assertThat(frequent(times(3, Cause.BACKLOG), 1, 3).advices()).hasSize(1);
    }

    /** Newcombe 1998: 56 of 70 after 48 of 80 has risen; 60 % of 70 are 42, so that 14 would have been avoided. */
    @Test
    void againstWhatHasRisenTheEffectIsAsBefore() {
        Counsel counsel = risen(
                new Period(80, all(times(48, Cause.BACKLOG), times(1, Cause.PICKED_LATE))),
                new Period(70, all(times(56, Cause.BACKLOG), times(1, Cause.PICKED_LATE))));

        assertThat(counsel.advices()).extracting(Advice::id).containsExactly(id(AdviceKind.MORE_HANDS, SEVEN));
        assertThat(counsel.advices().get(0).effect()).isEqualTo(new ShareLate(57, 43, 70, EARLY_MAY));
        assertThat(said(counsel.advices().get(0).basis()))
                .containsExactly("more orders than people could handle: before 48 of 80 postings, now 56 of 70");
    }

    @Test
    void whatHasFallenOrIsNotClearIsNotAdvisedAgainst() {
        assertThat(risen(new Period(70, times(56, Cause.BACKLOG)), new Period(80, times(48, Cause.BACKLOG)))
                        .advices())
                .isEmpty();
        assertThat(risen(new Period(80, times(48, Cause.BACKLOG)), new Period(80, times(49, Cause.BACKLOG)))
                        .advices())
                .isEmpty();
        assertThat(risen(new Period(80, List.of()), new Period(70, List.of())))
                .isEqualTo(new Counsel(List.of(), List.of()));
    }

    @Test
    void aRisenCauseWithoutAdviceIsNamed() {
        assertThat(said(risen(new Period(80, List.of()), new Period(70, times(56, Cause.BUYER_CANCELLED)))
                        .notJudged()))
                .containsExactly(
                        "not the seller's to change (cancelled by the buyer: before 0 of 80 postings, now 56 of 70)");
    }
}
