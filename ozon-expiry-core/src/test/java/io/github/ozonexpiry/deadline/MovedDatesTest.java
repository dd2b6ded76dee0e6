package io.github.ozonexpiry.deadline;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.WorkedExample;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.StatedTime;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MovedDatesTest {

    /** The dates of W-07. */
    private static final String OLD = "2021-11-21T10:00:00Z";

    private static final String NEW = "2021-11-24T07:00:00Z";
    private static final String LATER = "2021-11-26T07:00:00Z";
    private static final Instant SEEN = Instant.parse("2021-11-20T08:00:00Z");
    private static final MovedDates W07 = MovedDates.NONE.and(StatedTime.read(OLD), StatedTime.read(NEW), SEEN);

    private static final DeadlineCalculator CALCULATOR =
            DeadlineCalculator.of(RuleProfile.fbsRussia(), HandlingTerms.own().build());

    @WorkedExample("W-07")
    @Test
    void theOfficialMessageMovesTheShipDate() {
        PostingBuilder posting = aPosting("24219509-0020-2").shipmentDate(Instant.parse(OLD));

        assertThat(W07.current()).contains(Instant.parse(NEW));
        assertThat(recommended(posting, Circumstances.NONE.moved(W07))).containsExactly(Instant.parse(NEW));
        assertThat(W07.history())
                .extracting(
                        move -> move.from().orElseThrow() + " -> " + move.to().orElseThrow())
                .containsExactly(OLD + " -> " + NEW);
    }

    /** The messages in the order in which they came: from > to; what counts in the end; how many are history. */
    @ParameterizedTest
    @CsvSource({
        "'1>2 2>3', 3, 2",
        "'2>3 1>2', 3, 2", // out of order
        "'1>2 1>2', 2, 1", // twice
        "'1>2 2>3 1>2', 3, 2", // the first one once more, late
        "'1>2 2>1', 1, 2", // back again
        "'1>2 2>1 1>2', 2, 3", // and forth
        "'1>', waiting, 1",
        "'1> 1>', waiting, 1",
        "'1>2 2>', waiting, 2",
        "'1> 1>3', 3, 2",
        "'1> >3', 3, 2",
        "'>3', 3, 1",
        "'1>2 5>6', 6, 2", // they do not join up: the last seen
        "'3>4 1>2 2>3', 4, 3",
    })
    void theDateThatCountsIsTheEndOfTheChain(String messages, String counts, int history) {
        MovedDates moved = MovedDates.NONE;
        Instant seen = SEEN;
        for (String message : messages.split(" ", -1)) {
            String[] ends = message.split(">", -1);
            moved = moved.and(day(ends[0]), day(ends[1]), seen);
            seen = seen.plusSeconds(60);
        }

        assertThat(moved.isWaiting()).isEqualTo(counts.equals("waiting"));
        assertThat(moved.current())
                .isEqualTo(moved.isWaiting() ? day("").value() : day(counts).value());
        assertThat(moved.history()).hasSize(history);
    }

    @Test
    void historyStandsInTheOrderInWhichItWasSeen() {
        MovedDates moved = MovedDates.NONE
                .and(StatedTime.read(NEW), StatedTime.read(LATER), SEEN.plusSeconds(60))
                .and(StatedTime.read(OLD), StatedTime.read(NEW), SEEN);

        assertThat(moved.history()).extracting(MovedDates.Move::seen).containsExactly(SEEN, SEEN.plusSeconds(60));
        assertThat(moved.past()).containsExactly(Instant.parse(OLD), Instant.parse(NEW));
        assertThat(moved.isEmpty()).isFalse();
        assertThat(MovedDates.NONE.isEmpty()).isTrue();
        assertThat(MovedDates.NONE.isWaiting()).isFalse();
        assertThat(MovedDates.NONE.current()).isEmpty();
    }

    @Test
    void whatIsSeenFromAssemblyOnNoLongerCounts() {
        assertThat(W07.seenBefore(SEEN).isEmpty()).isTrue();
        assertThat(W07.seenBefore(SEEN.plusSeconds(1)).current()).contains(Instant.parse(NEW));
    }

    @Test
    void aBlankNewDateLeavesNoShipDateAndSaysThatOzonHasYetToNameIt() {
        MovedDates waiting = MovedDates.NONE.and(StatedTime.read(OLD), StatedTime.read(""), SEEN);
        DeadlineSchedule schedule = CALCULATOR.schedule(
                aPosting()
                        .shipmentDate(Instant.parse(OLD))
                        .actions(AvailableAction.SET_CUTOFF)
                        .build(),
                Circumstances.NONE.moved(waiting));

        assertThat(schedule.isEmpty()).isTrue();
        assertThat(schedule.notKnown())
                .containsExactly(new DeadlineSchedule.NotKnown(
                        DeadlineKind.RECOMMENDED_SHIP, Message.of("deadline.notKnown.waiting")));
    }

    @Test
    void aPostingThatAlreadyHasTheNewDateKeepsIt() {
        DeadlineSchedule schedule =
                CALCULATOR.schedule(aPosting().shipmentDate(Instant.parse(NEW)).build(), Circumstances.NONE.moved(W07));

        assertThat(schedule.all()).extracting(Deadline::at).containsExactly(Instant.parse(NEW));
        assertThat(schedule.findings()).isEmpty();
    }

    @Test
    void aPostingWithoutDateGetsTheMovedOne() {
        assertThat(recommended(aPosting(), Circumstances.NONE.moved(W07))).containsExactly(Instant.parse(NEW));
    }

    @Test
    void aDateThatNoMessageNamesComesFromALaterReadingAndIsAFinding() {
        DeadlineSchedule schedule = CALCULATOR.schedule(
                aPosting().shipmentDate(Instant.parse(LATER)).build(), Circumstances.NONE.moved(W07));

        assertThat(schedule.all()).extracting(Deadline::at).containsExactly(Instant.parse(LATER));
        assertThat(schedule.findings()).containsExactly(Finding.of("SHIP_DATE_NOT_AS_MOVED", Instant.parse(LATER), 1));
    }

    @Test
    void aDateFromALaterReadingEndsTheWaiting() {
        MovedDates waiting = MovedDates.NONE.and(StatedTime.read(OLD), StatedTime.read(""), SEEN);
        DeadlineSchedule schedule = CALCULATOR.schedule(
                aPosting().shipmentDate(Instant.parse(LATER)).build(), Circumstances.NONE.moved(waiting));

        assertThat(schedule.all()).extracting(Deadline::at).containsExactly(Instant.parse(LATER));
        assertThat(schedule.notKnown())
                .extracting(DeadlineSchedule.NotKnown::why)
                .doesNotContain(Message.of("deadline.notKnown.waiting"));
    }

    @ParameterizedTest
    @EnumSource(names = {"AWAITING_VERIFICATION", "AWAITING_APPROVE", "AWAITING_PACKAGING"})
    void beforeAssemblyAMoveCounts(Status status) {
        assertThat(recommended(
                        aPosting().status(status).shipmentDate(Instant.parse(OLD)), Circumstances.NONE.moved(W07)))
                .containsExactly(Instant.parse(NEW));
    }

    @ParameterizedTest
    @EnumSource(names = {"AWAITING_REGISTRATION", "AWAITING_DELIVER", "NOT_ACCEPTED", "DELIVERING"})
    void afterAssemblyAMoveIsIgnored(Status status) {
        assertThat(recommended(
                        aPosting().status(status).shipmentDate(Instant.parse(OLD)), Circumstances.NONE.moved(W07)))
                .containsExactly(Instant.parse(OLD));
    }

    @Test
    void aMoveSeenBeforePackingCountsAfterItToo() {
        PostingBuilder packed = aPosting().status(Status.AWAITING_DELIVER).shipmentDate(Instant.parse(OLD));
        Circumstances moved = Circumstances.NONE.moved(W07);

        assertThat(recommended(packed, moved.with(CountedFrom.PACKED, SEEN.plusSeconds(1))))
                .containsExactly(Instant.parse(NEW));
        assertThat(recommended(packed, moved.with(CountedFrom.PACKED, SEEN))).containsExactly(Instant.parse(OLD));
    }

    private static List<Instant> recommended(PostingBuilder posting, Circumstances circumstances) {
        return CALCULATOR.schedule(posting.build(), circumstances).all().stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.RECOMMENDED_SHIP)
                .map(Deadline::at)
                .toList();
    }

    private static Stated<Instant> day(String number) {
        return number.isEmpty() ? Stated.nothing("") : Stated.of(Instant.parse("2021-11-2" + number + "T10:00:00Z"));
    }
}
