package io.github.ozonexpiry.expiry;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static io.github.ozonexpiry.posting.Postings.cancelledBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.Status.Substatus;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 1.2 of the rules as tables: what each status means before and after the deadlines, with and without a hand-over (L-10). */
class StatusTableTest {

    private static final Instant BEFORE = Instant.parse("2026-05-04T06:44:37Z");
    private static final Instant RECOMMENDED = Instant.parse("2026-05-05T06:44:37Z");
    private static final Instant NO_DELAY = Instant.parse("2026-05-06T04:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-05-08T00:00:00Z");

    private static final String STATUSES = """
            awaiting_registration        OnTime        LateInError   HandedOver    open
            acceptance_in_progress       HandedOver    HandedOver    HandedOver    closed
            awaiting_approve             OnTime        LateInError   HandedOver    open
            awaiting_packaging           OnTime        LateInError   HandedOver    open
            awaiting_deliver             OnTime        LateInError   HandedOver    open
            awaiting_delivery            OnTime        LateInError   HandedOver    open
            arbitration                  OnTime        LateInError   HandedOver    open
            client_arbitration           Unknowable    Unknowable    HandedOver    open
            delivering                   HandedOver    HandedOver    HandedOver    closed
            driver_pickup                HandedOver    HandedOver    HandedOver    closed
            delivered                    Delivered     Delivered     Delivered     closed
            cancelled                    Cancelled     Expired       Expired       closed
            cancelled_from_split_pending SplitReplaced SplitReplaced SplitReplaced closed
            not_accepted                 OnTime        LateInError   HandedOver    open
            sent_by_seller               HandedOver    HandedOver    HandedOver    closed
            awaiting_verification        OnTime        LateInError   HandedOver    open
            awaiting_drone               Unknowable    Unknowable    Unknowable    open
            """;

    static Stream<String[]> statuses() {
        return STATUSES.lines().map(line -> line.split(" +", -1));
    }

    @Test
    void everyStatusHasItsStateBeforeAndAfterTheDeadlinesAndAfterAHandOver() {
        statuses().forEach(row -> {
            Posting posting = of(row[0]).build();
            Posting handedOver = of(row[0]).deliveringDate(RECOMMENDED).build();

            assertThat(List.of(state(posting, BEFORE), state(posting, AFTER), state(handedOver, AFTER)))
                    .as(row[0])
                    .isEqualTo(List.of(row[1], row[2], row[3]));
        });
    }

    @Test
    void withoutAHandOverEveryStatusSaysWhetherTheSellerMayStillHaveToAct() {
        statuses()
                .forEach(row -> assertThat(
                                Judgement.of(of(row[0]).build(), AFTER).mayBeOpen())
                        .as(row[0])
                        .isEqualTo(row[4].equals("open")));
    }

    @Test
    void noStatusIsMissingInTheTable() {
        assertThat(statuses()
                        .flatMap(row -> Word.read(Status.class, row[0]).known().stream())
                        .distinct())
                .containsExactlyInAnyOrder(Status.values());
    }

    @Test
    void onlyACancelledPostingHasAFault() {
        statuses()
                .forEach(row -> assertThat(
                                Judgement.of(of(row[0]).build(), AFTER).fault().isPresent())
                        .as(row[0])
                        .isEqualTo(row[0].equals("cancelled")));
    }

    /** Each substatus of section 1.2 with a status in which it stands. */
    @ParameterizedTest
    @CsvSource({
        "posting_created, awaiting_packaging, LateInError",
        "posting_in_carriage, awaiting_deliver, LateInError", // on a list, not yet scanned (L-10)
        "posting_not_in_carriage, awaiting_deliver, LateInError",
        "posting_awaiting_passport_data, awaiting_packaging, LateInError",
        "posting_registration_error, awaiting_registration, LateInError",
        "posting_not_in_sort_center, not_accepted, LateInError",
        "posting_split_pending, cancelled_from_split_pending, SplitReplaced",
        "posting_canceled, cancelled, Expired",
        "posting_conditionally_delivered, delivered, Delivered",
        "ship_failed, awaiting_packaging, LateInError",
    })
    void everyDocumentedSubstatusIsKnownAndStandsInAState(String substatus, String status, String state) {
        assertThat(Word.read(Substatus.class, substatus).known()).isPresent();
        assertThat(state(of(status).substatus(word(substatus)).build(), AFTER)).isEqualTo(state);
    }

    @Test
    void noSubstatusMovesThePostingToAnotherStateThanItsStatusSays() {
        List<Stated<Word<Substatus>>> substatuses = Stream.concat(
                        Arrays.stream(Substatus.values()).map(Word::of).map(Stated::of),
                        Stream.of(word("posting_lost")))
                .toList();
        statuses()
                .forEach(row -> substatuses.forEach(substatus -> assertThat(
                                state(of(row[0]).substatus(substatus).build(), AFTER))
                        .as("%s %s", row[0], substatus)
                        .isEqualTo(row[2])));
    }

    private static Stated<Word<Substatus>> word(String text) {
        return Stated.of(Word.read(Substatus.class, text));
    }

    private static String state(Posting posting, Instant now) {
        return Judgement.of(posting, now).state().getClass().getSimpleName();
    }

    private static PostingBuilder of(String status) {
        return aPosting()
                .status(Stated.of(Word.read(Status.class, status)))
                .shipmentDate(RECOMMENDED)
                .shipmentDateWithoutDelay(NO_DELAY)
                .cancellation(cancelledBy(Party.OZON, 0, true, true));
    }
}
