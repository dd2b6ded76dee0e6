package io.github.ozonexpiry.client.transport.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.NoConnection;
import io.github.ozonexpiry.client.transport.NotSent;
import io.github.ozonexpiry.sandbox.SimulatedTicks;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a method is no longer called, and when it is again. */
class CircuitLayerTest {

    private static final Call SHIP = Call.post("/v4/posting/fbs/ship", new byte[0]);
    private static final Call GET = Call.post("/v3/posting/fbs/get", new byte[0]);

    private final SimulatedTicks time = SimulatedTicks.forThreads(1);
    private final ScriptedNetwork network = new ScriptedNetwork(time);
    private final CircuitLayer layer = new CircuitLayer("4711", CircuitPolicy.USUAL, time);
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final PrintStream before = System.err;

    @BeforeEach
    void captureTheLog() {
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restoreTheLog() {
        System.setErr(before);
    }

    @Test
    void afterTenFailuresInARowAMethodIsNotCalledForAMinute() {
        network.answers(500);
        ask(10, SHIP);

        assertThat(heldBack(SHIP)).isEqualTo(Duration.ofMinutes(1));
        time.advance(Duration.ofSeconds(20));
        assertThat(heldBack(SHIP)).isEqualTo(Duration.ofSeconds(40));
        assertThat(network.asked()).isEqualTo(10);
    }

    @Test
    void cutsAndErrorsCountAlike() {
        network.answers(500, 503, 408).fails(new EOFException("cut"));
        ask(10, SHIP);

        assertThat(heldBack(SHIP)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void oneGoodAnswerAmongThemBeginsTheCountAnew() {
        network.answers(500, 500, 500, 500, 500, 500, 500, 500, 500, 200, 500);
        ask(19, SHIP);
        assertThat(network.asked()).isEqualTo(19);

        ask(1, SHIP);
        assertThat(heldBack(SHIP)).isEqualTo(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409})
    void aRefusalIsAGoodAnswerOfTheMethod(int status) {
        network.answers(500, 500, 500, 500, 500, 500, 500, 500, 500, status, 500);
        ask(19, SHIP);

        assertThat(network.asked()).isEqualTo(19);
    }

    @Test
    void missingConnectionsDoNotCount() {
        network.fails(new NoConnection(new ConnectException("refused")));
        ask(50, SHIP);

        assertThat(network.asked()).isEqualTo(50);
    }

    @Test
    void tooManyCallsDoNotCount() {
        network.answers(429);
        ask(50, SHIP);

        assertThat(network.asked()).isEqualTo(50);
    }

    @Test
    void afterThePauseOneCallTriesAndClosesIt() {
        network.answers(500);
        ask(10, SHIP);
        time.advance(Duration.ofMinutes(1));
        List<Throwable> meanwhile = new ArrayList<>();
        ScriptedNetwork well = new ScriptedNetwork(time).plays(call -> {
            meanwhile.add(catchThrowable(() -> layer.send(SHIP, network)));
            return ScriptedNetwork.answer(200, "{}", Map.of());
        });
        well.answers(200);

        for (int i = 0; i < 5; i++) {
            assertThat(catchThrowable(() -> layer.send(SHIP, well))).isNull();
        }

        assertThat(meanwhile).singleElement().isInstanceOf(NotSent.class);
        assertThat(network.asked()).isEqualTo(10);
        assertThat(well.asked()).isEqualTo(5);
        assertThat(lines("is called again")).hasSize(1);
    }

    @Test
    void aTryThatFailsOpensItAgainForAsLong() {
        network.answers(500);
        ask(10, SHIP);
        time.advance(Duration.ofMinutes(1));

        ask(1, SHIP);

        assertThat(network.asked()).isEqualTo(11);
        assertThat(heldBack(SHIP)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aTryThatTellsNothingLetsTheNextOneTry() {
        network.answers(500);
        ask(10, SHIP);
        time.advance(Duration.ofMinutes(1));
        for (IOException nothing : List.of(
                new NoConnection(new ConnectException("refused")), new NotSent(NotSent.Reason.LIMIT, Duration.ZERO))) {
            ScriptedNetwork silent = new ScriptedNetwork(time).fails(nothing);
            assertThat(catchThrowable(() -> layer.send(SHIP, silent))).isSameAs(nothing);
        }
        ScriptedNetwork broken = new ScriptedNetwork(time).plays(call -> {
            throw new IllegalStateException("broken layer");
        });
        assertThat(catchThrowable(() -> layer.send(SHIP, broken))).hasMessage("broken layer");

        ask(1, SHIP);
        assertThat(network.asked()).isEqualTo(11);
    }

    @Test
    void aTryThatIsInterruptedLetsTheNextOneTry() {
        network.answers(500);
        ask(10, SHIP);
        time.advance(Duration.ofMinutes(1));
        ScriptedNetwork interrupted = new ScriptedNetwork(time).plays(call -> {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        });
        assertThat(catchThrowable(() -> layer.send(SHIP, interrupted))).hasMessage("interrupted");
        assertThat(Thread.interrupted()).isTrue();

        ask(1, SHIP);
        assertThat(network.asked()).isEqualTo(11);
    }

    @Test
    void aLateCallThatTellsNothingLeavesTheTrialToTheOneThatTries() throws Exception {
        network.answers(500);
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch trialRuns = new CountDownLatch(1);
        ScriptedNetwork slow = new ScriptedNetwork(time).plays(call -> {
            began.countDown();
            await(trialRuns);
            throw new NoConnection(new ConnectException("refused"));
        });
        List<Throwable> told = new CopyOnWriteArrayList<>();
        Thread late = new Thread(() -> told.add(catchThrowable(() -> layer.send(SHIP, slow))));
        late.start();
        await(began);
        ask(10, SHIP);
        time.advance(Duration.ofMinutes(1));
        ScriptedNetwork trial = new ScriptedNetwork(time).plays(call -> {
            trialRuns.countDown();
            joined(late);
            assertThat(heldBack(SHIP)).isEqualTo(Duration.ofSeconds(1));
            return ScriptedNetwork.answer(200, "{}", Map.of());
        });

        assertThat(layer.send(SHIP, trial).status()).isEqualTo(200);
        assertThat(told).hasSize(1).hasOnlyElementsOfType(NoConnection.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void joined(Thread thread) {
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"400", "403", "429", "500", "503"})
    void whenOzonSaysThatTheCircleIsOpenItIsNotCalledForFiveMinutes(int status) throws IOException {
        network.answers(status, "{\"code\": 8, \"message\": \"Circle is open\"}", Map.of());

        assertThat(layer.send(SHIP, network).status()).isEqualTo(status);

        assertThat(heldBack(SHIP)).isEqualTo(Duration.ofMinutes(5));
        assertThat(network.asked()).isEqualTo(1);
    }

    @Test
    void aBodyOfSuccessMayContainTheWords() {
        network.answers(200, "{\"text\": \"Circle is open\"}", Map.of());
        ask(3, SHIP);

        assertThat(network.asked()).isEqualTo(3);
    }

    @Test
    void itIsLoggedOnceHoweverManyCallsAreHeldBackOrFailMeanwhile() {
        List<Throwable> under = new ArrayList<>();
        network.plays(call -> {
            // A second call that was on its way before the first came back.
            ScriptedNetwork other =
                    new ScriptedNetwork(time).answers(429, "{\"message\": \"Circle is open\"}", Map.of());
            under.add(catchThrowable(() -> layer.send(SHIP, other)));
            return ScriptedNetwork.answer(429, "{\"message\": \"Circle is open\"}", Map.of());
        });
        ask(1, SHIP);
        ask(20, SHIP);

        assertThat(under).containsExactly((Throwable) null);
        assertThat(lines("its circle is open")).hasSize(1);
        assertThat(lines("its circle is open").get(0))
                .contains("Ozon says of POST /v4/posting/fbs/ship", "not called for PT5M");
    }

    @Test
    void repeatedFailuresAreLoggedOnceATime() {
        network.answers(500);
        ask(30, SHIP);
        assertThat(lines("has failed again and again: not called for PT1M")).hasSize(1);

        time.advance(Duration.ofMinutes(1));
        ask(1, SHIP);
        assertThat(lines("has failed again and again")).hasSize(2);
    }

    @Test
    void anotherMethodIsCalledAsBefore() {
        network.answers(500);
        ask(10, SHIP);

        ask(1, GET);
        assertThat(network.asked()).isEqualTo(11);
    }

    @Test
    void shopsOfOneAccountShareItAndOthersDoNot() {
        network.answers(500);
        ask(10, SHIP);

        CircuitLayer same = new CircuitLayer("4711", CircuitPolicy.USUAL, time);
        CircuitLayer other = new CircuitLayer("4712", CircuitPolicy.USUAL, time);
        assertThat(catchThrowable(() -> same.send(SHIP, network))).isInstanceOf(NotSent.class);
        assertThat(catchThrowable(() -> other.send(SHIP, network))).isNull();
        assertThat(network.asked()).isEqualTo(11);
    }

    private void ask(int times, Call call) {
        for (int i = 0; i < times; i++) {
            Throwable unused = catchThrowable(() -> layer.send(call, network));
        }
    }

    private Duration heldBack(Call call) {
        Throwable held = catchThrowable(() -> layer.send(call, network));
        assertThat(held)
                .isInstanceOfSatisfying(
                        NotSent.class, it -> assertThat(it.reason()).isEqualTo(NotSent.Reason.CIRCUIT));
        return ((NotSent) held).waitNeeded();
    }

    private List<String> lines(String words) {
        return log.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains(words))
                .toList();
    }
}
