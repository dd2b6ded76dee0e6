package io.github.ozonexpiry.sync;

import static io.github.ozonexpiry.sync.Shop.OURS;
import static io.github.ozonexpiry.sync.Shop.TVER;
import static io.github.ozonexpiry.sync.Shop.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.posting.WarehouseId;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyncPolicyTest {

    /** P-01. */
    @Test
    void theLimitsAreOzons() {
        assertThat(OURS.pairsPerCall()).isEqualTo(100);
        assertThat(OURS.callsPerMinute()).isEqualTo(80);
        assertThat(OURS.pairPause()).isEqualTo(seconds(30));
        assertThat(OURS.warehouses()).isEmpty();
    }

    /** 60 s of 80 calls are 0.75 s; with 0.3 s more a minute that is 99.5 % of what Ozon takes. */
    @Test
    void theIntervalIsAnEightiethOfALittleMoreThanAMinute() {
        assertThat(OURS.window()).isEqualTo(seconds(60.3));
        assertThat(OURS.interval()).isEqualTo(Duration.ofNanos(753_750_000));
        assertThat(OURS.callsPerMinute(20).interval()).isEqualTo(seconds(3.015));
        assertThat(seconds(0.75).toNanos() / (double) OURS.interval().toNanos()).isBetween(0.99, 1.0);
    }

    @ParameterizedTest
    @CsvSource({"0, 30", "1, 60", "2, 120", "3, 240", "4, 240", "1000000, 240"})
    void aPauseDoublesWithEachFailureUpToTheLongest(int failures, int pause) {
        assertThat(OURS.pauseAfter(failures)).hasSeconds(pause);
    }

    @Test
    void aPauseIsNeverLongerThanTheLongestThoughDoublingLeapsOverIt() {
        SyncPolicy odd = policy(100, 80, 1, 30, 70);

        assertThat(odd.pauseAfter(1)).hasSeconds(60);
        assertThat(odd.pauseAfter(2)).hasSeconds(70);
        assertThat(odd.shorter(seconds(70))).hasSeconds(70);
        assertThat(odd.shorter(seconds(71))).hasSeconds(70);
        assertThat(odd.shorter(seconds(69))).hasSeconds(69);
    }

    @Test
    void theWarehousesAreCopied() {
        Set<WarehouseId> mine = new HashSet<>(Set.of(TVER));
        SyncPolicy policy = OURS.warehouses(mine);
        mine.clear();

        assertThat(policy.warehouses()).contains(Set.of(TVER));
        assertThat(policy.callsPerMinute(7).warehouses()).contains(Set.of(TVER));
        assertThat(policy.callsPerMinute(7).callsPerMinute()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0   | 80 | 5 | 30  | 240 | pairs per call: 1 to 100, got 0
            101 | 80 | 5 | 30  | 240 | pairs per call: 1 to 100, got 101
            100 | 0  | 5 | 30  | 240 | calls per minute: 1 to 80, got 0
            100 | 81 | 5 | 30  | 240 | calls per minute: 1 to 80, got 81
            100 | 80 | 0 | 30  | 240 | tries: 1 to 2147483647, got 0
            100 | 80 | 5 | -1  | 240 | pause of a pair: 0 or more, got PT-1S
            100 | 80 | 5 | 30  | 29  | longest pause: at least PT30S, got PT29S
            """)
    void whatIsBeyondALimitIsNamed(int pairs, int calls, int tries, int pause, int longest, String complaint) {
        assertThatThrownBy(() -> policy(pairs, calls, tries, pause, longest)).hasMessage(complaint);
    }

    @Test
    void theBoundsThemselvesAreTaken() {
        assertThat(policy(1, 1, 1, 0, 0).pairsPerCall()).isEqualTo(1);
        assertThat(policy(100, 80, 1, 30, 30).callsPerMinute()).isEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -1 | 0  | 0  | margin: 0 or more, got PT-1S
            0  | -1 | 0  | patience: 0 or more, got PT-1S
            0  | 0  | -1 | believed: 0 or more, got PT-1S
            """)
    void aDurationBelowZeroIsNamed(int margin, int patience, int believed, String complaint) {
        assertThatThrownBy(() -> new SyncPolicy(
                        100,
                        80,
                        seconds(30),
                        seconds(margin),
                        seconds(patience),
                        seconds(believed),
                        5,
                        seconds(240),
                        Optional.empty()))
                .hasMessage(complaint);
    }

    @Test
    void nothingNeedsToBeWaitedFor() {
        SyncPolicy hasty = new SyncPolicy(
                100,
                80,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                1,
                Duration.ZERO,
                Optional.empty());

        assertThat(hasty.interval()).isEqualTo(Duration.ofMillis(750));
        assertThat(hasty.pauseAfter(3)).isZero();
    }

    private static SyncPolicy policy(int pairs, int calls, int tries, int pause, int longest) {
        return new SyncPolicy(
                pairs,
                calls,
                seconds(pause),
                seconds(0.3),
                seconds(5),
                seconds(3600),
                tries,
                seconds(longest),
                Optional.empty());
    }
}
