package io.github.ozonexpiry.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.history.When;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CountedTest {

    private static final IndexPolicy POLICY = IndexPolicy.globalFiveZones();
    private static final Instant CREATED = Instant.parse("2026-05-02T00:00:00Z");
    private static final Instant FIFTH = Instant.parse("2026-05-05T00:00:00Z");
    private static final Instant SIXTH = Instant.parse("2026-05-06T00:00:00Z");

    @Test
    void onlyAnErrorOfUnknownFaultOrDayMayCount() {
        assertThat(error(When.at(FIFTH), false).mayCount()).isTrue();
        assertThat(error(When.between(FIFTH, SIXTH), true).mayCount()).isTrue();
        assertThat(error(When.at(FIFTH), true).mayCount()).isFalse();
        assertThat(Counted.shipment(POLICY, CREATED).mayCount()).isFalse();
    }

    private static Counted error(When error, boolean surely) {
        return Counted.error(POLICY, CREATED, error, surely);
    }
}
