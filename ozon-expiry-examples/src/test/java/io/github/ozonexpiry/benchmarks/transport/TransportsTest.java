package io.github.ozonexpiry.benchmarks.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class TransportsTest {

    @SuppressWarnings("unused") // read by name
    private static final List<Permit> PERMITS =
            Permits.all().stream().filter(permit -> !permit.boundless()).toList();

    @ParameterizedTest
    @FieldSource("PERMITS")
    void noLimitLetsMoreThroughThanItAllows(Permit permit) {
        assertThat(Permits.check(permit)).isGreaterThanOrEqualTo(Duration.ofMillis(100));
    }

    @Test
    void whoeverIsTooFastIsNamed() {
        Permit generous = new Permit() {
            @Override
            public String id() {
                return "generous";
            }

            @Override
            public LongSupplier limitedTo(int calls, Duration window) {
                return () -> 0;
            }
        };

        assertThatThrownBy(() -> Permits.check(generous))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("generous", "60 calls", "20 in PT0.05S");
    }

    @ParameterizedTest
    @EnumSource
    void everyRoundTripSendsTwoHundredBytesAndBringsTheAnswer(RoundTrip way) throws IOException {
        byte[][] answer = {RoundTrip.ANSWER.getBytes(UTF_8)};
        byte[][] none = {};

        try (Loopback server = Loopback.answering(question -> question.length == 200 ? answer : none)) {
            assertThat(way.with(server.address()).of(RoundTrip.QUESTION)).isEqualTo("{\"result\": 1}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyoneGetsAllPagesAndOnlyWhoReadsAheadHoldsTwo(Paging way) throws IOException {
        Paging.Seen seen = way.read(4, Duration.ofMillis(10));

        assertThat(seen.mostHeld()).isBetween(1, way == Paging.AHEAD ? 2 : 1);
        assertThat(seen.took()).isGreaterThanOrEqualTo(Duration.ofMillis(40));
    }
}
