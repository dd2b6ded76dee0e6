package io.github.ozonexpiry.client.transport.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.transport.RateLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is expected is counted by hand from the contract: a tenth at once, the others evenly. */
class PaceTest {

    private static Pace pace(int calls, int nanos, long now) {
        return new Pace(new RateLimit(calls, Duration.ofNanos(nanos)), now);
    }

    /** The moments at which somebody passes who looks at each. */
    private static List<Long> passages(Pace pace, long begin, int many) {
        List<Long> moments = new ArrayList<>();
        for (long now = begin; moments.size() < many; now++) {
            while (moments.size() < many && pace.waitAfter(0, now) <= 0) {
                pace.pass(now);
                moments.add(now - begin);
            }
        }
        return moments;
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1_000, -7, Long.MAX_VALUE - 9, Long.MIN_VALUE + 3})
    void aTenthGoesAtOnceAndTheOthersEvenly(long begin) {
        assertThat(passages(pace(30, 150, begin), begin, 6)).containsExactly(0L, 0L, 0L, 5L, 10L, 15L);
    }

    @Test
    void oneGoesAtOnceWhereATenthIsLessThanOne() {
        assertThat(passages(pace(2, 10, 0), 0, 3)).containsExactly(0L, 5L, 10L);
    }

    @Test
    void whoCameLateDoesNotOweWhatWasNotUsed() {
        Pace pace = pace(30, 150, 0);
        passages(pace, 0, 3);

        assertThat(passages(pace, 1_000, 5)).containsExactly(0L, 0L, 0L, 5L, 10L);
    }

    @Test
    void tellsHowLongItStaysShutBehindOthers() {
        Pace pace = pace(30, 150, 0);
        pace.pass(0);

        assertThat(pace.waitAfter(0, 0)).isLessThanOrEqualTo(0);
        assertThat(pace.waitAfter(1, 0)).isZero();
        assertThat(pace.waitAfter(2, 0)).isEqualTo(5);
        assertThat(pace.waitAfter(4, 0)).isEqualTo(15);
    }
}
