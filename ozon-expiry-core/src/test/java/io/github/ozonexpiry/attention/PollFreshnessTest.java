package io.github.ozonexpiry.attention;

import static io.github.ozonexpiry.attention.Orders.POLICY;
import static io.github.ozonexpiry.attention.Orders.may;
import static io.github.ozonexpiry.attention.Orders.order;
import static io.github.ozonexpiry.attention.Orders.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ozonexpiry.attention.PollFreshness.Stretch;
import io.github.ozonexpiry.attention.PollLog.Poll;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list may be an hour old. */
class PollFreshnessTest {

    private static final Instant EIGHT = may("04 08:00");
    private static final Instant TWELVE = may("04 12:00");

    private static PollLog succeeded(String... moments) {
        return PollLog.succeeded(
                EIGHT, List.of(moments).stream().map(Orders::may).toList());
    }

    private static PollFreshness fresh(PollLog log, Orders... orders) {
        return PollFreshness.of(log, List.of(orders).stream().map(Orders::touch).toList(), POLICY, TWELVE);
    }

    private static Orders placed(String number, String ordered) {
        return order(number).placed(ordered, "06 07:00").waiting("04 13:00");
    }

    @Test
    void theTimeIsCutAtEachSuccessfulCall() {
        PollFreshness fresh = fresh(succeeded("04 09:00", "04 11:30"));

        assertThat(fresh.stretches())
                .containsExactly(
                        new Stretch(EIGHT, may("04 09:00"), 0, List.of()),
                        new Stretch(may("04 09:00"), may("04 11:30"), 0, List.of()),
                        new Stretch(may("04 11:30"), TWELVE, 0, List.of()));
        assertThat(fresh.longest().length()).isEqualTo(Duration.ofMinutes(150));
        assertThat(fresh.blind()).containsExactly(fresh.stretches().get(1));
        assertThat(fresh.polls()).isEqualTo(2);
        assertThat(fresh.failed()).isZero();
        assertThat(fresh.lastSuccess()).contains(may("04 11:30"));
        assertThat(fresh.since()).isEqualTo(EIGHT);
        assertThat(fresh.now()).isEqualTo(TWELVE);
        assertThat(fresh.knownFor()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void withoutACallAllTheTimeIsOneStretch() {
        PollFreshness fresh = fresh(succeeded());

        assertThat(fresh.stretches()).containsExactly(new Stretch(EIGHT, TWELVE, 0, List.of()));
        assertThat(fresh.lastSuccess()).isEmpty();
        assertThat(fresh.outdatedShare()).isEqualTo(Percent.of("75"));
    }

    @Test
    void aStretchAsLongAsTheListMayBeOldIsNotBlind() {
        assertThat(fresh(succeeded("04 09:00", "04 10:00", "04 11:00")).blind()).isEmpty();
        assertThat(fresh(succeeded("04 09:00", "04 10:00", "04 11:00")).outdated())
                .isZero();
        assertThat(fresh(succeeded("04 09:00", "04 10:01", "04 11:00")).blind()).hasSize(1);
        assertThat(fresh(succeeded("04 09:00", "04 10:01", "04 11:00")).outdated())
                .isEqualTo(Duration.ofMinutes(1));
    }

    /** By hand: 90 minutes of the stretch of 150 are too old, of 240 minutes in all: 37.5 %. */
    @Test
    void theShareIsThatOfTheTimeInWhichTheListWasTooOld() {
        PollFreshness fresh = fresh(succeeded("04 09:00", "04 11:30"));

        assertThat(fresh.outdated()).isEqualTo(Duration.ofMinutes(90));
        assertThat(fresh.outdatedShare()).isEqualTo(Percent.of("37.5"));
    }

    /** By hand: 1.5 s of 3 s, and 0.7 s of 3 s: 23.33... %. */
    @ParameterizedTest
    @CsvSource({"1500, 50", "2300, 23.3"})
    void partsOfASecondCount(long knownForMillis, Percent share) {
        PollFreshness fresh = PollFreshness.of(
                new PollLog(EIGHT, List.of()),
                List.of(),
                new AttentionPolicy(Duration.ofMillis(knownForMillis), Duration.ofHours(1), Duration.ofHours(1)),
                EIGHT.plusSeconds(3));

        assertThat(fresh.outdatedShare()).isEqualTo(share);
    }

    @Test
    void ofEquallyLongStretchesTheFirstIsTheLongest() {
        assertThat(fresh(succeeded("04 10:00")).longest().from()).isEqualTo(EIGHT);
        assertThat(fresh(succeeded("04 09:59")).longest().from()).isEqualTo(may("04 09:59"));
    }

    @Test
    void aFailedCallDoesNotEndAStretchAndCountsInIt() {
        PollLog log = new PollLog(
                EIGHT,
                List.of(
                        new Poll(EIGHT, false),
                        new Poll(may("04 09:00"), true),
                        new Poll(may("04 09:00"), false),
                        new Poll(may("04 10:00"), false),
                        new Poll(TWELVE, false),
                        new Poll(may("04 12:01"), false)));

        assertThat(fresh(log).stretches()).extracting(Stretch::failed).containsExactly(1, 3);
        assertThat(fresh(log).failed()).isEqualTo(4);
        assertThat(fresh(log).polls()).isEqualTo(1);
    }

    @Test
    void twoCallsOfOneMomentAndOneAtTheVeryEndMakeNoEmptyStretch() {
        PollFreshness fresh = fresh(succeeded("04 08:00", "04 10:00", "04 10:00", "04 12:00", "04 12:01"));

        assertThat(fresh.stretches()).hasSize(2);
        assertThat(fresh.polls()).isEqualTo(4);
        assertThat(fresh.lastSuccess()).contains(TWELVE);
    }

    @Test
    void anOrderFallsIntoTheStretchInWhichItCame() {
        PollFreshness fresh = fresh(
                succeeded("04 09:00", "04 11:30"),
                placed("5-1-1", "04 09:30"),
                placed("4-1-1", "04 09:00"),
                placed("3-1-1", "04 09:30"),
                placed("2-1-1", "04 11:30"),
                placed("7-1-1", "04 07:59"),
                placed("8-1-1", "04 12:00"),
                order("9-1-1").withoutDates().waiting("04 13:00"));

        assertThat(fresh.stretches().get(0).orders()).isEmpty();
        assertThat(fresh.stretches().get(1).orders())
                .extracting(PostingNumber::text)
                .containsExactly("4-1-1", "3-1-1", "5-1-1");
        assertThat(fresh.stretches().get(2).orders())
                .extracting(PostingNumber::text)
                .containsExactly("2-1-1");
        assertThat(fresh(succeeded(), placed("1-1-1", "04 08:00")).longest().orders())
                .hasSize(1);
    }

    @Test
    void aMomentLiesInABlindStretchFromItsBeginUntilBeforeItsEnd() {
        PollFreshness fresh = fresh(succeeded("04 09:00", "04 11:30"));

        assertThat(fresh.blindAt(may("04 08:59"))).isEmpty();
        assertThat(fresh.blindAt(may("04 09:00"))).contains(fresh.stretches().get(1));
        assertThat(fresh.blindAt(may("04 11:29"))).contains(fresh.stretches().get(1));
        assertThat(fresh.blindAt(may("04 11:30"))).isEmpty();
    }

    @Test
    void itIsSaidWithTheOrdersThatCameInBlindStretches() {
        PollLog log = new PollLog(
                EIGHT,
                List.of(
                        new Poll(may("04 09:00"), true),
                        new Poll(may("04 10:00"), false),
                        new Poll(may("04 11:30"), true)));

        assertThat(said(fresh(
                                log,
                                placed("2-1-1", "04 08:30"),
                                placed("3-1-1", "04 09:30"),
                                placed("4-1-1", "04 10:30"))
                        .messages()))
                .containsExactly(
                        "The list was read since 2026-05-04 08:00 with success: 2, in vain: 1; for 37.5 % of the time at least it was "
                                + "older than 1 h. How often to read it Ozon does not say (P-12).",
                        "Longest stretch: no successful call of the list from 2026-05-04 09:00 to 2026-05-04 11:30, 2 h 30 min; "
                                + "failed calls: 1.",
                        "While nobody looked, from 2026-05-04 09:00 to 2026-05-04 11:30, orders came: 2 (posting 3-1-1; posting 4-1-1).");
        assertThat(said(fresh(log).messages())).hasSize(2);
    }

    @Test
    void withoutTimeThereIsNothingToSay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PollFreshness.of(succeeded(), List.of(), POLICY, EIGHT))
                .withMessage("no time from 2026-05-04T05:00:00Z to 2026-05-04T05:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new PollFreshness(EIGHT, TWELVE, Duration.ofHours(1), 0, 0, Optional.empty(), List.of()))
                .withMessage("no stretch from 2026-05-04T05:00:00Z to 2026-05-04T09:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PollFreshness(
                        TWELVE,
                        EIGHT,
                        Duration.ofHours(1),
                        0,
                        0,
                        Optional.empty(),
                        List.of(new Stretch(EIGHT, TWELVE, 0, List.of()))))
                .withMessage("no time from 2026-05-04T09:00:00Z to 2026-05-04T05:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stretch(EIGHT, EIGHT, 0, List.of()))
                .withMessage("no stretch from 2026-05-04T05:00:00Z to 2026-05-04T05:00:00Z");
    }

    /** Every minute is asked for its age: the last success at or before it, else the begin of the record. */
    @Test
    void theSharesAreThoseOfAskingEveryMinuteForItsAge() {
        Random random = new Random(11);
        for (int shop = 0; shop < 300; shop++) {
            TreeSet<Integer> polls = new TreeSet<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                polls.add(random.nextInt(241));
            }
            List<Instant> moments = new ArrayList<>();
            polls.forEach(minute -> moments.add(EIGHT.plusSeconds(60L * minute)));
            int old = 0;
            int longest = 0;
            for (int minute = 0; minute < 240; minute++) {
                Integer last = polls.floor(minute);
                int age = minute - (last == null ? 0 : last);
                old += age >= 60 ? 1 : 0;
                longest = Math.max(longest, age + 1);
            }

            PollFreshness fresh = fresh(PollLog.succeeded(EIGHT, moments));

            assertThat(fresh.outdated()).isEqualTo(Duration.ofMinutes(old));
            assertThat(fresh.longest().length()).isEqualTo(Duration.ofMinutes(longest));
        }
    }
}
