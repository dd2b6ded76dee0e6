package io.github.ozonexpiry.client.transport.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "2, 500",
        "3, 1000",
        "4, 2000",
        "5, 4000",
        "6, 8000",
        "7, 16000",
        "8, 30000",
        "9, 30000",
        "20, 30000",
    })
    void theLongestWaitDoublesFromAttemptToAttemptUpToItsBound(int attempt, long millis) {
        assertThat(Duration.ofNanos(RetryPolicy.USUAL.longestBefore(attempt))).isEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void aWaitOfMoreThanHundredYearsIsNoOverflow() {
        Duration longest = Duration.ofDays(100_000);
        RetryPolicy patient = new RetryPolicy(20, Duration.ofDays(60_000), longest);

        assertThat(patient.longestBefore(20)).isEqualTo(longest.toNanos());
    }

    @ParameterizedTest
    @CsvSource({
        "0, PT1S, PT1S, 'attempts: 1 to 20, got 0'",
        "21, PT1S, PT1S, 'attempts: 1 to 20, got 21'",
        "2, PT0S, PT1S, 'firstWait: longer than nothing, got PT0S'",
        "2, PT-1S, PT1S, 'firstWait: longer than nothing, got PT-1S'",
        "2, PT1S, PT0.9S, 'longestWait: at least PT1S, got PT0.9S'",
    })
    void whatIsOutOfBoundsIsNamed(int attempts, Duration first, Duration longest, String message) {
        assertThatThrownBy(() -> new RetryPolicy(attempts, first, longest))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "0, PT1S, PT1S, 'failures: 1 to 1000, got 0'",
        "1001, PT1S, PT1S, 'failures: 1 to 1000, got 1001'",
        "1, PT0S, PT1S, 'pause: longer than nothing, got PT0S'",
        "1, PT1S, PT-1S, 'whenOzonSays: longer than nothing, got PT-1S'",
    })
    void whatIsOutOfBoundsInACircuitIsNamed(int failures, Duration pause, Duration whenOzonSays, String message) {
        assertThatThrownBy(() -> new CircuitPolicy(failures, pause, whenOzonSays))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
