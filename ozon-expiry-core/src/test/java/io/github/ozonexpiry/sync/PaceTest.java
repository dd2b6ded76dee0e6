package io.github.ozonexpiry.sync;

import static io.github.ozonexpiry.sync.Shop.NINE;
import static io.github.ozonexpiry.sync.Shop.OURS;
import static io.github.ozonexpiry.sync.Shop.at;
import static io.github.ozonexpiry.sync.Shop.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** P-01: 80 calls in a minute, which we take for 60.3 s. */
class PaceTest {

    private static final SyncPolicy TWO_A_MINUTE = OURS.callsPerMinute(2); // one in 30.15 s

    @Test
    void theFirstCallMayGoAtOnceAndTheNextAnIntervalLater() {
        assertThat(Pace.FRESH.opensAt(OURS)).isBefore(NINE);
        assertThat(Pace.FRESH.passed(NINE, OURS).opensAt(OURS)).isEqualTo(at(0.75375));
    }

    @Test
    void whoIsLateByLessThanAnIntervalMakesUpForIt() {
        Pace late = Pace.FRESH.passed(NINE, OURS).passed(at(0.75375 + 0.7), OURS);

        assertThat(late.opensAt(OURS)).isEqualTo(at(2 * 0.75375));
    }

    @Test
    void whoIsLateByAnIntervalStartsAnew() {
        Pace once = Pace.FRESH.passed(NINE, OURS);

        assertThat(once.passed(at(2 * 0.75375).minusNanos(1), OURS).due()).isEqualTo(at(2 * 0.75375));
        assertThat(once.passed(at(2 * 0.75375), OURS).due()).isEqualTo(at(3 * 0.75375));
        assertThat(once.passed(at(100), OURS).due()).isEqualTo(at(100.75375));
    }

    /** Calls at 0 and 30.15 s, the third late: it may not come within a minute of the first, nor the fourth of the second. */
    @Test
    void noMinuteHasMoreCallsThanAreAllowed() {
        Pace pace = Pace.FRESH.passed(at(0), TWO_A_MINUTE).passed(at(50), TWO_A_MINUTE);

        assertThat(pace.due()).isEqualTo(at(60.3));
        assertThat(pace.opensAt(TWO_A_MINUTE)).isEqualTo(at(60.3));
        Pace third = pace.passed(at(61), TWO_A_MINUTE);
        assertThat(third.due()).isEqualTo(at(90.45));
        assertThat(third.opensAt(TWO_A_MINUTE)).isEqualTo(at(110.3));
        assertThat(third.sent()).containsExactly(at(50), at(61));
    }

    @Test
    void whereFewerCallsAreAllowedThanBeforeTheLastOnesCount() {
        Pace pace = Pace.FRESH.passed(at(0), OURS).passed(at(1), OURS).passed(at(2), OURS);

        assertThat(pace.opensAt(TWO_A_MINUTE)).isEqualTo(at(61.3));
        assertThat(pace.passed(at(62), TWO_A_MINUTE).sent()).containsExactly(at(2), at(62));
    }

    /** Also for who asks up to so many milliseconds too late each time. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 100, 300})
    void anHourOfWorkBringsNinetyNinePercentOfWhatIsAllowed(int latestMillis) {
        List<Instant> sent = new ArrayList<>();
        Pace pace = Pace.FRESH.passed(NINE, OURS);
        sent.add(NINE);
        Random random = new Random(latestMillis);
        Instant now = NINE;
        while (now.isBefore(at(3600))) {
            now = pace.opensAt(OURS).plusMillis(random.nextInt(latestMillis + 1));
            pace = pace.passed(now, OURS);
            sent.add(now);
        }

        assertThat(sent).hasSizeGreaterThanOrEqualTo(4752); // 99 % of 4,800
        for (int i = 80; i < sent.size(); i++) {
            assertThat(Duration.between(sent.get(i - 80), sent.get(i))).isGreaterThanOrEqualTo(seconds(60.3));
        }
        assertThat(pace.sent()).hasSize(80);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 4", "7, 128", "8, 240", "29, 240", "31, 240", "1000, 240"})
    void afterAFailureAllWaitEachTimeTwiceAsLong(int failures, int pause) {
        Pace failed = new Pace(List.of(), NINE, Duration.ZERO, failures).failed(NINE, Optional.empty(), OURS);

        assertThat(failed.opensAt(OURS)).isEqualTo(at(pause));
        assertThat(failed.failures()).isEqualTo(failures + 1);
        assertThat(failed.answered(OURS).failures()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1", "1, 1", "7, 7", "86400, 86400", "86401, 86400"})
    void whatOzonAsksToWaitIsWaitedADayAtMost(double asked, int pause) {
        Pace failed = Pace.FRESH.failed(NINE, Optional.of(seconds(asked)), OURS);

        assertThat(failed.opensAt(OURS)).isEqualTo(at(pause));
    }

    @Test
    void aFailureShortensNoWait() {
        Pace failed = new Pace(List.of(), at(50), Duration.ZERO, 0).failed(NINE, Optional.empty(), OURS);

        assertThat(failed.due()).isEqualTo(at(50));
    }

    /** A quarter of 753.75 ms is 188.4375 ms, of 942.1875 ms 235.546875 ms; seven intervals are the most. */
    @Test
    void whereOzonHadTooManyCallsBecomeAQuarterRarer() {
        Pace once = Pace.FRESH.slower(OURS);

        assertThat(once.extra()).isEqualTo(Duration.ofNanos(188_437_500));
        assertThat(once.interval(OURS)).isEqualTo(Duration.ofNanos(942_187_500));
        assertThat(once.slower(OURS).extra()).isEqualTo(Duration.ofNanos(423_984_375));
        Pace slowest = once;
        for (int i = 0; i < 20; i++) {
            slowest = slowest.slower(OURS);
        }
        assertThat(slowest.extra()).isEqualTo(seconds(7 * 0.75375));
        assertThat(once.passed(NINE, OURS).due()).isEqualTo(at(0.9421875));
    }

    /** An eightieth of 80 ms is 1 ms. */
    @Test
    void whatSlowsCallsDownWearsOffWithEachAnswer() {
        Pace slow = new Pace(List.of(), NINE, Duration.ofMillis(80), 3);

        assertThat(slow.answered(OURS)).isEqualTo(new Pace(List.of(), NINE, Duration.ofMillis(79), 0));
        assertThat(new Pace(List.of(), NINE, Duration.ofMillis(1), 0)
                        .answered(OURS)
                        .extra())
                .isEqualTo(Duration.ofNanos(987_500));
        assertThat(new Pace(List.of(), NINE, Duration.ofNanos(999_999), 0)
                        .answered(OURS)
                        .extra())
                .isZero();
    }

    @Test
    void whereNothingIsKnownOfTheLastMinuteNoneIsCalledForOne() {
        Pace pace = new Pace(List.of(NINE), at(1), seconds(1), 2);

        assertThat(pace.doubted(at(5), OURS)).isEqualTo(new Pace(List.of(NINE), at(65.3), seconds(1), 2));
        assertThat(new Pace(List.of(), at(500), Duration.ZERO, 0)
                        .doubted(at(5), OURS)
                        .due())
                .isEqualTo(at(500));
    }

    @Test
    void whatCannotHaveBeenIsNamed() {
        assertThatThrownBy(() -> new Pace(List.of(), NINE, Duration.ofNanos(-1), 0))
                .hasMessage("extra: 0 or more, got PT-0.000000001S");
        assertThatThrownBy(() -> new Pace(List.of(), NINE, Duration.ZERO, -1))
                .hasMessage("failures: 0 or more, got -1");
        List<Instant> sent = new ArrayList<>(List.of(NINE));
        Pace pace = new Pace(sent, NINE, Duration.ZERO, 0);
        sent.clear();
        assertThat(pace.sent()).containsExactly(NINE);
    }
}
