package io.github.ozonexpiry.client.transport.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.FailedCall;
import io.github.ozonexpiry.client.transport.Nature;
import io.github.ozonexpiry.client.transport.Nature.Effect;
import io.github.ozonexpiry.client.transport.Nature.Urgency;
import io.github.ozonexpiry.client.transport.NoConnection;
import io.github.ozonexpiry.client.transport.NotSent;
import io.github.ozonexpiry.sandbox.SimulatedTicks;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How often and when a call is made again. */
class RetryLayerTest {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");

    private final SimulatedTicks time = SimulatedTicks.forThreads(1);
    private final ScriptedNetwork network = new ScriptedNetwork(time);

    @ParameterizedTest(name = "{0}, then 200: {1}, asked {2} times")
    @CsvSource({
        "503, READ, 2", "503, REPEATABLE, 2", "503, CONFIRMED, 1", "503, ONCE, 1",
        "408, READ, 2", "408, REPEATABLE, 2", "408, CONFIRMED, 1", "408, ONCE, 1",
        "429, READ, 2", "429, REPEATABLE, 2", "429, CONFIRMED, 2", "429, ONCE, 2",
        "400, READ, 1", "400, REPEATABLE, 1", "400, CONFIRMED, 1", "400, ONCE, 1",
    })
    void anAnswerIsRepeatedWhereItDoesNoHarm(int status, Effect effect, int asked) throws IOException {
        network.answers(status, 200);

        Answer answer = usual(bound -> 0).send(call(effect), network);

        assertThat(network.asked()).isEqualTo(asked);
        assertThat(answer.status()).isEqualTo(asked == 1 ? status : 200);
        assertThat(answer.attempts()).isEqualTo(asked);
    }

    @ParameterizedTest(name = "a cut, then 200: {0}, asked {1} times")
    @CsvSource({"READ, 2", "REPEATABLE, 2", "CONFIRMED, 1", "ONCE, 1"})
    void aCutIsRepeatedWhereItDoesNoHarm(Effect effect, int asked) {
        network.fails(new EOFException("cut")).answers(200);

        if (asked == 2) {
            assertThat(sent(effect).status()).isEqualTo(200);
        } else {
            FailedCall failure = failure(usual(bound -> 0), call(effect));
            assertThat(failure.last()).hasMessage("cut");
            assertThat(failure.mayHaveBeenDone()).isTrue();
        }
        assertThat(network.asked()).isEqualTo(asked);
    }

    @ParameterizedTest
    @EnumSource
    void withoutAConnectionEveryCallIsRepeated(Effect effect) {
        network.fails(new NoConnection(new ConnectException("refused"))).answers(200);

        assertThat(sent(effect).status()).isEqualTo(200);
        assertThat(network.asked()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasNotSentOnPurposeIsNotRepeated(NotSent.Reason reason) {
        network.fails(new NotSent(reason, Duration.ZERO)).answers(200);

        FailedCall failure = failure(usual(bound -> 0), call(Effect.READ));

        assertThat(failure.last()).isInstanceOf(NotSent.class);
        assertThat(failure.mayHaveBeenDone()).isFalse();
        assertThat(network.asked()).isEqualTo(1);
    }

    @Test
    void theWaitsAreNeverLongerThanATimeThatDoubles() throws IOException {
        network.answers(503);

        Answer answer = usual(bound -> bound).send(call(Effect.READ), network);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.attempts()).isEqualTo(4);
        assertThat(network.moments())
                .containsExactly(Duration.ZERO, millis(500), millis(500 + 1000), millis(500 + 1000 + 2000));
    }

    @Test
    void theWaitIsDrawnFromAllOfTheTimeBetweenNothingAndTheBound() throws IOException {
        List<Long> waits = new ArrayList<>();
        RetryLayer layer = new RetryLayer(RetryPolicy.USUAL, time, () -> NOW);
        for (int i = 0; i < 1_000; i++) {
            ScriptedNetwork once = new ScriptedNetwork(time).answers(503, 200);
            layer.send(call(Effect.READ), once);
            waits.add(once.moments().get(1).minus(once.moments().get(0)).toMillis());
        }

        assertThat(waits).allMatch(wait -> wait >= 0 && wait <= 500);
        assertThat(IntStream.range(0, 10))
                .allMatch(tenth ->
                        waits.stream().filter(wait -> wait / 50 == tenth).count() > 50);
    }

    @Test
    void everyAttemptKnowsItsNumberAndHowLongTheCallHasWaited() throws IOException {
        network.answers(503);

        usual(bound -> bound).send(call(Effect.READ), network);

        assertThat(network.calls()).extracting(Call::number).containsExactly(1, 2, 3, 4);
        assertThat(network.calls())
                .extracting(Call::waited)
                .containsExactly(Duration.ZERO, millis(500), millis(1500), millis(3500));
    }

    @Test
    void nobodyAsksTwiceWithoutRepetitions() throws IOException {
        network.answers(503);

        Answer answer = layer(RetryPolicy.NONE, bound -> bound).send(call(Effect.READ), network);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(network.moments()).containsExactly(Duration.ZERO);
        assertThat(time.nanos()).isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Retry-After, 7, PT7S",
        "Retry-After, 0, PT0S",
        "Retry-After, 'Tue, 05 May 2026 12:01:30 GMT', PT90S",
        "Retry-After, 'Tue, 05 May 2026 11:59:00 GMT', PT0S",
        "Retry-After, soon, PT0S",
        "Item-Retry-After, 3, PT3M",
    })
    void whatOzonAsksToWaitIsWaitedBesideTheRandomPart(String header, String value, Duration wait) throws IOException {
        network.answers(429, "", Map.of(header, value)).answers(200);

        usual(bound -> bound).send(call(Effect.ONCE), network);

        assertThat(network.moments()).containsExactly(Duration.ZERO, wait.plusMillis(500));
    }

    @Test
    void aDateIsReckonedFromOzonsOwnClock() throws IOException {
        network.answers(
                        503,
                        "",
                        Map.of(
                                "Date", "Tue, 05 May 2026 11:00:00 GMT",
                                "Retry-After", "Tue, 05 May 2026 11:00:20 GMT"))
                .answers(200);

        usual(bound -> 0).send(call(Effect.READ), network);

        assertThat(network.moments()).containsExactly(Duration.ZERO, Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @CsvSource({"Retry-After, 999999999", "Item-Retry-After, 999999999", "Retry-After, 'Fri, 31 Dec 9999 23:59:59 GMT'"
    })
    void aWaitOfCenturiesIsAnErrorAtOnceAndNoOverflow(String header, String value) throws IOException {
        network.answers(429, "", Map.of(header, value));

        Answer answer = usual(bound -> bound)
                .send(call(Effect.READ).endingAt(Duration.ofMinutes(5).toNanos()), network);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(network.asked()).isEqualTo(1);
        assertThat(time.nanos()).isZero();
    }

    @Test
    void noAttemptIsMadeAtOrAfterTheEndOfTheCallAndNothingIsWaitedForIt() throws IOException {
        network.answers(503);

        Answer answer = usual(bound -> bound)
                .send(call(Effect.READ).endingAt(millis(1500).toNanos()), network);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(network.moments()).containsExactly(Duration.ZERO, millis(500));
        assertThat(Duration.ofNanos(time.nanos())).isEqualTo(millis(500));
    }

    @Test
    void theTimeThatAttemptsTakeCountsToTheEnd() throws IOException {
        network.plays(call -> {
            time.advance(Duration.ofSeconds(2));
            return ScriptedNetwork.answer(503, "", Map.of());
        });

        usual(bound -> bound).send(call(Effect.READ).endingAt(millis(2501).toNanos()), network);

        assertThat(network.moments()).containsExactly(Duration.ZERO, millis(2500));
    }

    @Test
    void onceAnAttemptLeftItOpenTheCallMayHaveBeenDoneHoweverTheLastOneEnds() {
        for (IOException last : List.of(
                new NoConnection(new ConnectException("refused")),
                new NotSent(NotSent.Reason.LIMIT, Duration.ofMinutes(9)))) {
            ScriptedNetwork open =
                    new ScriptedNetwork(time).fails(new EOFException("cut")).fails(last);

            FailedCall failure = catchThrowableOfType(
                    FailedCall.class, () -> usual(bound -> 0).send(call(Effect.REPEATABLE), open));

            assertThat(failure.last()).isSameAs(last);
            assertThat(failure.mayHaveBeenDone()).isTrue();
        }
    }

    @Test
    void aRefusalAfterAnOpenAttemptMayHaveBeenDoneAndOneWithoutMayNot() throws IOException {
        network.answers(500, 400);
        assertThat(usual(bound -> 0).send(call(Effect.REPEATABLE), network).mayHaveBeenDone())
                .isTrue();

        ScriptedNetwork refused = new ScriptedNetwork(time).answers(429, 400);
        assertThat(usual(bound -> 0).send(call(Effect.REPEATABLE), refused).mayHaveBeenDone())
                .isFalse();
    }

    @Test
    void missingConnectionsOnlyMeanThatNothingWasDone() {
        network.fails(new NoConnection(new ConnectException("refused")));

        FailedCall failure = failure(usual(bound -> 0), call(Effect.ONCE));

        assertThat(failure.attempts()).isEqualTo(4);
        assertThat(failure.mayHaveBeenDone()).isFalse();
    }

    @Test
    void anInterruptBetweenAttemptsEndsTheWaitAtOnceWithTheFlagSet() throws Exception {
        SimulatedTicks still = SimulatedTicks.forThreads(2);
        ScriptedNetwork busy = new ScriptedNetwork(still).answers(429, "", Map.of("Retry-After", "60"));
        CompletableFuture<FailedCall> end = new CompletableFuture<>();
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        RetryLayer layer = new RetryLayer(RetryPolicy.USUAL, still, () -> NOW, bound -> 0);
        Thread caller = new Thread(() -> {
            end.complete(catchThrowableOfType(FailedCall.class, () -> layer.send(call(Effect.ONCE), busy)));
            flag.complete(Thread.currentThread().isInterrupted());
        });
        caller.start();
        while (caller.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        caller.interrupt();

        FailedCall failure = end.get(10, TimeUnit.SECONDS);
        assertThat(failure.last()).isInstanceOf(InterruptedIOException.class);
        assertThat(failure.mayHaveBeenDone()).isFalse();
        assertThat(flag.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(busy.asked()).isEqualTo(1);
        assertThat(still.nanos()).isZero();
    }

    @Test
    void anInterruptWithinAnAttemptStopsAndTheCallMayHaveBeenDone() {
        network.plays(call -> {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        });

        FailedCall failure = failure(usual(bound -> 0), call(Effect.READ));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure.mayHaveBeenDone()).isTrue();
        assertThat(network.asked()).isEqualTo(1);
    }

    @Test
    void anErrorOfTheProgramIsNotRepeated() {
        network.plays(call -> {
            throw new IllegalStateException("broken layer");
        });

        assertThat(catchThrowableOfType(
                        IllegalStateException.class, () -> usual(bound -> 0).send(call(Effect.READ), network)))
                .hasMessage("broken layer");
        assertThat(network.asked()).isEqualTo(1);
    }

    private Answer sent(Effect effect) {
        try {
            return usual(bound -> 0).send(call(effect), network);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private FailedCall failure(RetryLayer layer, Call call) {
        return catchThrowableOfType(FailedCall.class, () -> layer.send(call, network));
    }

    private RetryLayer usual(LongUnaryOperator random) {
        return layer(RetryPolicy.USUAL, random);
    }

    private RetryLayer layer(RetryPolicy policy, LongUnaryOperator random) {
        return new RetryLayer(policy, time, () -> NOW, random);
    }

    /** Without a way to look whether it was done. */
    private static Call call(Effect effect) {
        return Call.post("/v1/any", new byte[0]).being(new Nature(effect, Urgency.ORDINARY, Optional.empty(), false));
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }
}
