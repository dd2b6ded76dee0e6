package io.github.ozonexpiry.attention;

import static io.github.ozonexpiry.attention.Orders.POLICY;
import static io.github.ozonexpiry.attention.Orders.may;
import static io.github.ozonexpiry.attention.Orders.order;
import static io.github.ozonexpiry.attention.Orders.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.attention.AttentionReview.Missing;
import io.github.ozonexpiry.attention.AttentionReview.Missing.What;
import io.github.ozonexpiry.attention.Unseen.Reading;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttentionReviewTest {

    private static final Instant NOW = may("08 12:00");

    private static AttentionReview review(AttentionFacts facts) {
        return AttentionReview.of(facts, POLICY, NOW);
    }

    private static AttentionFacts facts(Orders... orders) {
        return AttentionFacts.of(Stream.of(orders).map(Orders::file).toList());
    }

    private static AttentionFacts allTold() {
        return facts(
                        order("1-1-1")
                                .waiting("04 10:20")
                                .event(Kind.PICKED, "04 10:50")
                                .working("08"),
                        order("2-1-1")
                                .waiting("06 03:00")
                                .event(Kind.PICKED, "06 03:10")
                                .working("08"),
                        order("3-1-1")
                                .waiting("04 10:30")
                                .event(Kind.PICKED, "06 08:00")
                                .working("08"))
                .polls(PollLog.succeeded(may("08 11:00"), List.of(may("08 11:30"))))
                .pushes(may("04 00:00"), List.of())
                .keyEnds(may("20 00:00"));
    }

    @Test
    void whereAllIsToldNothingIsMissing() {
        AttentionReview review = review(allTold());

        assertThat(review.missing()).isEmpty();
        assertThat(review.now()).isEqualTo(NOW);
        assertThat(review.touches())
                .extracting(touch -> touch.posting().text())
                .containsExactly("1-1-1", "2-1-1", "3-1-1");
        assertThat(review.freshness().orElseThrow().polls()).isEqualTo(1);
        assertThat(review.key()).isInstanceOf(KeyWatch.Alive.class);
        assertThat(review.pushes()).isInstanceOf(PushCoverage.Recorded.class);
        assertThat(((PushCoverage.Recorded) review.pushes()).since()).isEqualTo(may("04 00:00"));
    }

    @Test
    void thePostingsAreSortedByWhatWasLate() {
        AttentionReview review = review(allTold());

        assertThat(numbers(review.unseen())).containsExactly("2-1-1", "3-1-1");
        assertThat(numbers(review.unseen(Reading.SEEN_LATE))).containsExactly("2-1-1");
        assertThat(numbers(review.unseen(Reading.ACTED_LATE))).containsExactly("3-1-1");
        assertThat(review.unseen(Reading.OPEN)).isEmpty();
    }

    private static List<String> numbers(List<Unseen> unseen) {
        return unseen.stream().map(each -> each.touch().posting().text()).toList();
    }

    /** By hand: seen after 20 min, 41 h, 30 min; then picked after 30 min, 10 min, 45 h 30 min. */
    @Test
    void theMediansAreThoseOfTheThreeOrders() {
        AttentionReview review = review(allTold());

        assertThat(review.medianToSeen()).contains(new Waited(Duration.ofMinutes(30), Duration.ofMinutes(30)));
        assertThat(review.medianToActed()).contains(new Waited(Duration.ofMinutes(30), Duration.ofMinutes(30)));
        assertThat(review(facts()).medianToSeen()).isEmpty();
        assertThat(review(facts(order().waiting("04 10:20"))).medianToActed()).isEmpty();
    }

    @Test
    void whatIsNotToldIsNamed() {
        assertThat(review(facts()).missing())
                .containsExactly(new Missing(What.POLLS, 0), new Missing(What.PUSHES, 0), new Missing(What.KEY, 0));
        assertThat(review(facts(
                                        order("1-1-1").waiting("08 12:01"),
                                        order("2-1-1").withoutDates().waiting("04 10:20"),
                                        order("3-1-1").waiting("04 10:20"))
                                .pushes(may("04 00:00"), List.of())
                                .keyEnds(NOW)
                                .polls(PollLog.succeeded(may("08 00:00"), List.of())))
                        .missing())
                .containsExactly(
                        new Missing(What.LOOK, 1),
                        new Missing(What.ORDER, 1),
                        new Missing(What.DEADLINE, 1),
                        new Missing(What.CALENDAR, 1));
    }

    @Test
    void callsRecordedOnlyFromNowOnAreNone() {
        AttentionReview review = review(facts().polls(PollLog.succeeded(NOW, List.of(NOW))));

        assertThat(review.freshness()).isEmpty();
        assertThat(review.missing()).contains(new Missing(What.POLLS, 0));
        assertThat(review(facts().polls(PollLog.succeeded(NOW.minusNanos(1), List.of())))
                        .freshness())
                .isPresent();
    }

    @Test
    void theFactsKeepWhatWasToldWhateverIsToldNext() {
        CaseFile file = order().waiting("06 03:00").file();
        AttentionFacts facts = AttentionFacts.of(List.of(file))
                .keyEnds(may("20 00:00"))
                .pushes(may("04 00:00"), List.of())
                .polls(PollLog.succeeded(may("08 00:00"), List.of()))
                .verdicts(List.of());

        assertThat(review(facts).missing()).containsExactly(new Missing(What.CALENDAR, 1));
    }

    @Test
    void aBlindStretchAndADeadKeyMeetInTheReview() {
        AttentionReview review = review(facts().polls(PollLog.succeeded(may("08 00:00"), List.of(may("08 02:00"))))
                .keyEnds(may("08 02:00")));

        assertThat(((KeyWatch.Dead) review.key()).blind())
                .extracting(PollFreshness.Stretch::from)
                .containsExactly(may("08 02:00"));
    }

    @Test
    void itIsSaid() {
        assertThat(said(review(allTold()).messages()))
                .containsExactly(
                        "Postings looked at: 3; late because they were seen or taken in hand too late: 2.",
                        "From the order until it was seen, median: 30 min.",
                        "From then on until the first act, median: 30 min.",
                        "Posting 2-1-1 missed \"last moment without delay\" of 2026-05-06 07:00: seen too late.",
                        "first seen 2026-05-06 03:00, left until the deadline: 0 s (Ozon)",
                        "first act 2026-05-06 03:10, left until the deadline: 0 s (seller)",
                        "no notification was recorded (seller)",
                        "Posting 3-1-1 missed \"last moment without delay\" of 2026-05-06 07:00: seen in time, taken in hand too late.",
                        "first seen 2026-05-04 10:30, left until the deadline: 16 h 30 min (Ozon)",
                        "first act 2026-05-06 08:00, left until the deadline: 0 s (seller)",
                        "no notification was recorded (seller)",
                        "The list was read since 2026-05-08 11:00 with success: 1, in vain: 0; for 0 % of the time at least it was older "
                                + "than 1 h. How often to read it Ozon does not say (P-12).",
                        "Longest stretch: no successful call of the list from 2026-05-08 11:00 to 2026-05-08 11:30, 30 min; "
                                + "failed calls: 0.",
                        "The key ends at 2026-05-20 00:00, in 11 d 12 h.",
                        "Pushes since 2026-05-04 00:00: 0.",
                        "new postings: seen 3, told by a push before 0, after 0, never 3.",
                        "changes of status: seen 0, told by a push before 0, after 0, never 0.",
                        "moved ship dates: seen 0, told by a push before 0, after 0, never 0.");
        assertThat(said(review(facts(order().waiting("08 12:01"))).messages()))
                .containsExactly(
                        "Postings looked at: 0; late because they were seen or taken in hand too late: 0.",
                        "When the key ends is not known.",
                        "Pushes are not recorded: how many came is not known.",
                        "Not known: when the list of postings was read",
                        "Not known: which pushes came",
                        "Not known: when the key ends",
                        "Not looked at by then; postings: 1");
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasWordsForIt(Language language) {
        Wording wording = Wording.in(language, Orders.MOSCOW);

        assertThat(review(allTold()).messages())
                .allSatisfy(
                        message -> assertThat(wording.say(message)).isNotBlank().doesNotContain("{"));
        Stream.of(What.values())
                .forEach(what ->
                        assertThat(wording.say(new Missing(what, 2).message())).contains("2"));
        Stream.of(Reading.values())
                .forEach(reading -> assertThat(wording.say(reading.message())).isNotBlank());
    }
}
