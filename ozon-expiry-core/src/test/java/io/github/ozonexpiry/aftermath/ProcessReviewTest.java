package io.github.ozonexpiry.aftermath;

import static io.github.ozonexpiry.aftermath.Words.may;
import static io.github.ozonexpiry.aftermath.Words.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.aftermath.ReviewItem.Finding;
import io.github.ozonexpiry.aftermath.ReviewItem.Found;
import io.github.ozonexpiry.aftermath.ReviewItem.Measure.Count;
import io.github.ozonexpiry.aftermath.ReviewItem.Measure.Median;
import io.github.ozonexpiry.aftermath.ReviewItem.Measure.NotKnown;
import io.github.ozonexpiry.aftermath.ReviewQuestion.Area;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.CaseInput;
import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.cause.Certainty;
import io.github.ozonexpiry.cause.Evidence;
import io.github.ozonexpiry.cause.RankedCause;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.cause.Verdict.Undecided;
import io.github.ozonexpiry.cause.Workload;
import io.github.ozonexpiry.expiry.ExpiryKind;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProcessReviewTest {

    @Test
    void everyQuestionHasItsItemInItsArea() {
        ProcessReview review = review(List.of(), List.of());

        assertThat(review.items()).extracting(ReviewItem::question).containsExactly(ReviewQuestion.values());
        assertThat(review.items(Area.LOGISTICS))
                .extracting(ReviewItem::question)
                .containsExactly(ReviewQuestion.TALK_TO_CARRIER, ReviewQuestion.CHANGE_CARRIER);
    }

    @ParameterizedTest
    @EnumSource(ReviewQuestion.class)
    void ofNothingNothingIsKnown(ReviewQuestion question) {
        ReviewItem item = item(question, List.of(), List.of());

        assertThat(item.finding()).isEqualTo(Finding.NOT_KNOWN);
        assertThat(item.measure()).isEqualTo(new NotKnown(0));
    }

    @ParameterizedTest
    @EnumSource(ReviewQuestion.class)
    void ofAPostingOfWhichOnlyLooksAreKnownItNamesWhatIsMissing(ReviewQuestion question) {
        ReviewItem item = item(question, List.of(), List.of(Closed.posting().file()));

        assertThat(item.finding()).isEqualTo(Finding.NOT_KNOWN);
        assertThat(item.missing()).containsExactlyInAnyOrderElementsOf(question.needs());
    }

    @Test
    void whereAllIsKnownAndNothingPointsToItItIsWell() {
        CaseFile noticed = Closed.posting().event(Kind.NOTICED, "04 10:40").file();
        ReviewItem item = item(ReviewQuestion.AUTOMATE_ORDERS, List.of(), List.of(noticed));

        assertThat(item.finding()).isEqualTo(Finding.OK);
        assertThat(item.missing()).isEmpty();
        assertThat(item.measure()).isEqualTo(new Median(Duration.ofMinutes(40), Duration.ofMinutes(40), 1, 0));
    }

    @Test
    void onePostingOfWhichTooLittleIsKnownIsEnoughForNotKnown() {
        CaseFile noticed = Closed.posting().event(Kind.NOTICED, "04 10:40").file();
        CaseFile unknown = Closed.posting("70350001-0002-1").file();
        ReviewItem item = item(ReviewQuestion.AUTOMATE_ORDERS, List.of(), List.of(noticed, unknown));

        assertThat(item.finding()).isEqualTo(Finding.NOT_KNOWN);
        assertThat(item.missing()).containsExactly(CaseInput.ORDER_EVENTS);
    }

    @Test
    void recordsThatSayNothingGiveNoNumberAndAreNotKnown() {
        CaseFile silent = Closed.posting()
                .knowing(file -> file.recorded(CaseInput.ORDER_EVENTS))
                .file();
        ReviewItem item = item(ReviewQuestion.AUTOMATE_ORDERS, List.of(), List.of(silent));

        assertThat(item.missing()).isEmpty();
        assertThat(item.finding()).isEqualTo(Finding.NOT_KNOWN);
    }

    @Test
    void aCauseThatWasFoundIsWorthALookWhateverTheNumbers() {
        ReviewItem item = item(
                ReviewQuestion.PICK_AND_PACK_TOOLS,
                List.of(
                        verdict(1, Cause.LABEL_MISSING),
                        verdict(2, Cause.PACKED_LATE, Cause.BACKLOG),
                        verdict(3, Cause.PACKED_LATE),
                        verdict(4, Cause.BACKLOG)),
                List.of());

        assertThat(item.finding()).isEqualTo(Finding.WORTH_A_LOOK);
        assertThat(item.causes()).containsExactly(new Found(Cause.PACKED_LATE, 2), new Found(Cause.LABEL_MISSING, 1));
        assertThat(item.verdicts()).isEqualTo(4);
        assertThat(item.firstSteps())
                .containsExactly(Cause.PACKED_LATE.whatToDoFirst(), Cause.LABEL_MISSING.whatToDoFirst());
    }

    @Test
    void aNumberOfWhatWentWrongIsWorthALookByItself() {
        CaseFile full = Closed.posting()
                .knowing(file -> file.workload(new Workload(may("04 09:00"), may("04 18:00"), 41, 40)))
                .file();
        CaseFile enough = Closed.posting("70350001-0002-1")
                .knowing(file -> file.workload(new Workload(may("05 09:00"), may("05 18:00"), 40, 40)))
                .file();

        assertThat(item(ReviewQuestion.MORE_HANDS, List.of(), List.of(full, enough))
                        .finding())
                .isEqualTo(Finding.WORTH_A_LOOK);
        assertThat(item(ReviewQuestion.MORE_HANDS, List.of(), List.of(enough)).finding())
                .isEqualTo(Finding.OK);
        assertThat(item(ReviewQuestion.MORE_HANDS, List.of(), List.of(enough)).measure())
                .isEqualTo(new Count(0, 1));
    }

    @Test
    void aVerdictThatLeavesACauseOpenKeepsItsQuestionOpen() {
        CaseFile noticed = Closed.posting().event(Kind.NOTICED, "04 10:40").file();
        Verdict open = verdict(Optional.of(new Undecided(CaseInput.EARLIER_LOOKS, Set.of(Cause.CUTOFF_NOT_SET))), 1);
        Verdict other = verdict(Optional.of(new Undecided(CaseInput.EARLIER_LOOKS, Set.of(Cause.OVERSOLD))), 1);

        assertThat(item(ReviewQuestion.AUTOMATE_ORDERS, List.of(open), List.of(noticed))
                        .missing())
                .containsExactly(CaseInput.EARLIER_LOOKS);
        assertThat(item(ReviewQuestion.AUTOMATE_ORDERS, List.of(open), List.of(noticed))
                        .finding())
                .isEqualTo(Finding.NOT_KNOWN);
        assertThat(item(ReviewQuestion.AUTOMATE_ORDERS, List.of(other), List.of(noticed))
                        .finding())
                .isEqualTo(Finding.OK);
    }

    @Test
    void causesOfNoAreaAndVerdictsWithoutACauseAreNotLost() {
        ProcessReview review =
                review(List.of(verdict(1, Cause.BUYER_CANCELLED), verdict(2), verdict(3, Cause.OVERSOLD)), List.of());

        assertThat(review.elsewhere()).containsExactly(new Found(Cause.BUYER_CANCELLED, 1));
        assertThat(review.withoutCause()).isEqualTo(1);
        assertThat(review.verdicts()).isEqualTo(3);
    }

    @Test
    void whatHappenedLaterIsLeftOut() {
        CaseFile file = Closed.posting().event(Kind.NOTICED, "05 10:00").file();

        assertThat(ProcessReview.of(List.of(), List.of(file), may("04 12:00")).postings())
                .isEqualTo(1);
        assertThat(ProcessReview.of(List.of(), List.of(file), may("04 12:00"))
                        .items(Area.AUTOMATION)
                        .get(0)
                        .measure())
                .isEqualTo(new NotKnown(0));
        assertThat(ProcessReview.of(List.of(), List.of(file), may("03 12:00")).postings())
                .isZero();
        assertThat(ProcessReview.of(List.of(), List.of(file), may("03 12:00")).now())
                .isEqualTo(may("03 12:00"));
    }

    @Test
    void aPostingThatStandsTwiceIsRefused() {
        CaseFile file = Closed.posting().file();

        assertThatThrownBy(() -> review(List.of(), List.of(file, file)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two files of posting 70350001-0001-1");
        assertThatThrownBy(() -> review(List.of(verdict(1), verdict(1)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two verdicts of posting 70350001-0001-1");
    }

    @Test
    void anItemIsSaidWithItsNumberItsCausesAndWhatIsMissing() {
        ReviewItem item = item(
                ReviewQuestion.AUTOMATE_ORDERS,
                List.of(verdict(1, Cause.ORDER_UNSEEN), verdict(2), verdict(3)),
                List.of(
                        Closed.posting()
                                .between(Kind.NOTICED, "04 10:10", "04 10:40")
                                .file(),
                        Closed.posting("70350001-0002-1").file()));

        assertThat(said(item.messages()))
                .satisfies(lines -> assertThat(lines.get(0))
                        .isEqualTo("Would Ozon's API or another tool help to handle orders? worth a look"))
                .satisfies(lines -> assertThat(lines.get(1))
                        .isEqualTo("time from the order to its being noticed: median 10 min to 40 min; postings: 1"))
                .satisfies(lines -> assertThat(lines.get(2)).startsWith("order not noticed: 1 of 3 (33.33 %). First: "))
                .satisfies(lines -> assertThat(lines.get(3))
                        .isEqualTo("Not known of every posting: when the order was noticed and passed on"))
                .hasSize(4);
    }

    @Test
    void anItemWithoutCausesAndWithEverythingKnownIsShort() {
        CaseFile noticed = Closed.posting().event(Kind.NOTICED, "04 10:40").file();

        assertThat(said(item(ReviewQuestion.AUTOMATE_ORDERS, List.of(), List.of(noticed))
                        .messages()))
                .containsExactly(
                        "Would Ozon's API or another tool help to handle orders? nothing points to it",
                        "time from the order to its being noticed: median 40 min; postings: 1");
    }

    @Test
    void recordsThatContradictThemselvesAreSaidBesideTheNumber() {
        assertThat(said(new Median(Duration.ofMinutes(5), Duration.ofMinutes(5), 2, 1).message()))
                .isEqualTo("median 5 min; postings: 2; left out because their records contradict themselves: 1");
        assertThat(said(new NotKnown(2).message()))
                .isEqualTo("not known; left out because their records contradict themselves: 2");
        assertThat(said(new NotKnown(0).message())).isEqualTo("not known");
        assertThat(said(new Count(1, 4).message())).isEqualTo("1 of 4");
    }

    @Test
    void numbersOutsideTheirRangesAreRefused() {
        Duration five = Duration.ofMinutes(5);

        assertThatThrownBy(() -> new Median(five, Duration.ofMinutes(4), 1, 0))
                .hasMessage("a median from PT5M to PT4M of 1 postings");
        assertThatThrownBy(() -> new Median(five.negated(), five, 1, 0))
                .hasMessage("a median from PT-5M to PT5M of 1 postings");
        assertThatThrownBy(() -> new Median(five, five, 0, 0)).hasMessage("a median from PT5M to PT5M of 0 postings");
        assertThatThrownBy(() -> new Count(0, 0)).hasMessage("0 of 0");
        assertThatThrownBy(() -> new Count(-1, 2)).hasMessage("-1 of 2");
        assertThatThrownBy(() -> new Count(3, 2)).hasMessage("3 of 2");
        assertThat(new Count(2, 2).found()).isEqualTo(2);
        assertThatThrownBy(() -> new Found(Cause.BACKLOG, 0)).hasMessage("found 0 times: BACKLOG");
    }

    static Verdict verdict(int number, Cause... causes) {
        return verdict(Optional.empty(), number, causes);
    }

    private static Verdict verdict(Optional<Undecided> open, int number, Cause... causes) {
        Evidence fact =
                new Evidence(Message.of("evidence.waited"), Optional.empty(), Evidence.SELLER, Evidence.Weight.STRONG);
        return new Verdict(
                Postings.aPosting("70350001-000" + number + "-1").build(),
                new PostingState.Expired(ExpiryKind.NOT_SHIPPED),
                Stream.of(causes)
                        .map(cause ->
                                new RankedCause(cause, Certainty.LIKELY, List.of(fact), List.of(), Optional.empty()))
                        .toList(),
                open.stream().toList());
    }

    private static ProcessReview review(List<Verdict> verdicts, List<CaseFile> files) {
        return ProcessReview.of(verdicts, files, may("20 12:00"));
    }

    private static ReviewItem item(ReviewQuestion question, List<Verdict> verdicts, List<CaseFile> files) {
        return review(verdicts, files).items().stream()
                .filter(item -> item.question() == question)
                .findFirst()
                .orElseThrow();
    }
}
