package io.github.ozonexpiry.client.transport.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.Confirmation;
import io.github.ozonexpiry.client.transport.FailedCall;
import io.github.ozonexpiry.client.transport.Layer;
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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A call that is looked up before it is made again: what is asked in which order, and how it ends. */
class ConfirmedCallTest {

    private final EOFException cut = new EOFException("cut");
    private static final String ALREADY = "{\"code\": 3, \"message\": \"POSTING_ALREADY_SHIPPED\"}";

    private final SimulatedTicks time = SimulatedTicks.forThreads(1);
    private final List<String> asked = new ArrayList<>();
    private final ScriptedNetwork network = new ScriptedNetwork(time);
    private final ScriptedNetwork looks = new ScriptedNetwork(time);

    @Test
    void aLostAnswerIsASuccessWhenTheLookSaysSo() throws IOException {
        network.fails(cut);
        looks.answers(200, "as if answered", Map.of());

        Answer answer = send(4);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("as if answered");
        assertThat(answer.attempts()).isEqualTo(1);
        assertThat(answer.mayHaveBeenDone()).isFalse();
        assertThat(asked).containsExactly("call at 0", "look at 500");
    }

    @Test
    void itIsLookedUpBeforeEachRepetitionAndBeforeGivingUp() {
        network.fails(cut);
        looks.answers(404);

        FailedCall failure = failure(3);

        assertThat(failure.attempts()).isEqualTo(3);
        assertThat(failure.mayHaveBeenDone()).isTrue();
        assertThat(asked)
                .containsExactly(
                        "call at 0", "look at 500", "call at 500", "look at 1500", "call at 1500", "look at 3500");
    }

    @Test
    void theLastLookMayStillSayThatItWasDone() throws IOException {
        network.fails(cut);
        looks.answers(404, 404, 200);

        assertThat(send(3).status()).isEqualTo(200);
        assertThat(asked).hasSize(6).endsWith("look at 3500");
    }

    @Test
    void withoutRepetitionsItIsLookedUpAllTheSame() throws IOException {
        network.fails(cut);
        looks.answers(200);

        assertThat(send(1).status()).isEqualTo(200);
        assertThat(asked).containsExactly("call at 0", "look at 500");
    }

    @Test
    void aRefusalOfTheRepetitionIsASuccessWhenTheLookSaysSo() throws IOException {
        network.fails(cut).answers(400, ALREADY, Map.of());
        looks.answers(404, 200);

        Answer answer = send(4);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.attempts()).isEqualTo(2);
        assertThat(asked).containsExactly("call at 0", "look at 500", "call at 500", "look at 500");
    }

    @Test
    void aRefusalOfTheRepetitionIsARefusalWhenTheLookSaysSo() throws IOException {
        network.fails(cut).answers(400, ALREADY, Map.of());
        looks.answers(404);

        Answer answer = send(4);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.mayHaveBeenDone()).isTrue();
        assertThat(asked).hasSize(4);
    }

    @Test
    void aRefusalOfTheFirstAttemptStaysOne() throws IOException {
        network.answers(400, ALREADY, Map.of());

        Answer answer = send(4);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.mayHaveBeenDone()).isFalse();
        assertThat(asked).containsExactly("call at 0");
    }

    @Test
    void whenItCannotBeFoundOutTheCallIsNotMadeAgain() {
        network.fails(cut).answers(200);
        looks.fails(new EOFException("cut, too"));

        FailedCall failure = failure(4);

        assertThat(failure.last()).isSameAs(cut);
        assertThat(failure.mayHaveBeenDone()).isTrue();
        assertThat(asked).containsExactly("call at 0", "look at 500");
    }

    @Test
    void aLookThatThrowsWhatTheClientThrowsCannotBeFoundOutEither() {
        network.fails(cut).answers(200);
        looks.plays(call -> {
            throw new IllegalStateException("as an error of Ozon's is");
        });

        assertThat(failure(4).last()).isSameAs(cut);
        assertThat(asked).containsExactly("call at 0", "look at 500");
    }

    @Test
    void whatSurelyDidNothingNeedsNoLook() throws IOException {
        network.fails(new NoConnection(new ConnectException("refused"))).answers(429, 200);

        assertThat(send(4).status()).isEqualTo(200);
        assertThat(asked).containsExactly("call at 0", "call at 500", "call at 1500");
    }

    @Test
    void onceItIsOpenItIsLookedUpAlsoAfterAnAttemptThatDidNothing() throws IOException {
        network.fails(cut).answers(429);
        looks.answers(404, 404, 200);

        Answer answer = send(3);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(asked)
                .containsExactly(
                        "call at 0", "look at 500", "call at 500", "look at 1500", "call at 1500", "look at 1500");
    }

    @ParameterizedTest
    @EnumSource
    void beforeGivingUpItIsLookedUpAlsoWhenTheRepetitionIsHeldBack(NotSent.Reason reason) throws IOException {
        network.fails(cut).fails(new NotSent(reason, Duration.ofMinutes(1)));
        looks.answers(404, 200);

        assertThat(send(4).status()).isEqualTo(200);
        assertThat(asked).containsExactly("call at 0", "look at 500", "call at 500", "look at 500");
    }

    @Test
    void withTooLittleTimeToWaitItIsLookedUpAtOnce() throws IOException {
        network.fails(cut);
        looks.answers(404);

        FailedCall failure = catchThrowableOfType(
                FailedCall.class,
                () -> layer(4).send(call().endingAt(Duration.ofMillis(300).toNanos()), counted()));

        assertThat(failure.mayHaveBeenDone()).isTrue();
        assertThat(asked).containsExactly("call at 0", "look at 0");
    }

    @Test
    void theLookIsToldTheEndOfTheCall() throws IOException {
        List<Long> ends = new ArrayList<>();
        Confirmation look = end -> {
            ends.add(end);
            return Optional.of(ScriptedNetwork.answer(200, "", Map.of()));
        };
        network.fails(cut);

        layer(4).send(call().confirmedBy(look).endingAt(7_000_000_000L), network);

        assertThat(ends).containsExactly(7_000_000_000L);
    }

    @Test
    void anInterruptWhileLookingIsAnInterrupt() {
        network.fails(cut);
        looks.plays(call -> {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        });

        FailedCall failure = failure(4);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure.last()).isInstanceOf(InterruptedIOException.class);
        assertThat(failure.mayHaveBeenDone()).isTrue();
        assertThat(asked).hasSize(2);
    }

    @Test
    void anInterruptedAttemptIsNotLookedUp() {
        network.plays(call -> {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        });

        FailedCall failure = failure(4);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure.mayHaveBeenDone()).isTrue();
        assertThat(asked).containsExactly("call at 0");
    }

    private Answer send(int attempts) throws IOException {
        return layer(attempts).send(call(), counted());
    }

    private FailedCall failure(int attempts) {
        return catchThrowableOfType(FailedCall.class, () -> send(attempts));
    }

    private RetryLayer layer(int attempts) {
        RetryPolicy policy = new RetryPolicy(attempts, Duration.ofMillis(500), Duration.ofSeconds(30));
        return new RetryLayer(policy, time, () -> Instant.EPOCH, bound -> bound);
    }

    private Layer.Next counted() {
        return call -> {
            asked.add("call at " + Duration.ofNanos(time.nanos()).toMillis());
            return network.send(call);
        };
    }

    /** Of a look, 200 means that it was done and anything else that it was not. */
    private Call call() {
        Confirmation look = end -> {
            asked.add("look at " + Duration.ofNanos(time.nanos()).toMillis());
            return Optional.of(looks.send(Call.post("/v3/posting/fbs/get", new byte[0])))
                    .filter(answer -> answer.status() == 200);
        };
        return Call.post("/v4/posting/fbs/ship", new byte[0])
                .being(new Nature(Effect.CONFIRMED, Urgency.URGENT, Optional.empty(), false))
                .confirmedBy(look);
    }
}
