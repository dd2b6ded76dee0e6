package io.github.ozonexpiry.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    private static final Instant NINE = Instant.parse("2026-05-04T09:00:00Z");
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @Test
    void whatIsAboveTheCapacityIsLeftOver() {
        assertThat(new Workload(NINE, NOON, 50, 40).leftOver()).isEqualTo(10);
        assertThat(new Workload(NINE, NOON, 40, 40).leftOver()).isZero();
        assertThat(new Workload(NINE, NOON, 0, 40).leftOver()).isZero();
    }

    @Test
    void aStretchWithoutLengthAndNumbersBelowZeroAreRefused() {
        assertThatThrownBy(() -> new Workload(NOON, NOON, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a workload from 2026-05-04T12:00:00Z cannot end at 2026-05-04T12:00:00Z");
        assertThatThrownBy(() -> new Workload(NINE, NOON, -1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0 or more postings, got -1 waiting, capacity 0");
        assertThatThrownBy(() -> new Workload(NINE, NOON, 0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Workload(NINE, NOON, 0, 0).capacity()).isZero();
    }
}
