package io.github.ozonexpiry.client.transport.retry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.InterruptedBeforeSending;
import io.github.ozonexpiry.client.transport.NoConnection;
import io.github.ozonexpiry.client.transport.NotSent;
import io.github.ozonexpiry.client.transport.retry.Outcome.Meaning;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each way in which an attempt can end says about the server. */
class OutcomeTest {

    private static final Call CALL = Call.post("/v1/roles", new byte[0]);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    200 | {}                                     | FINAL
                    200 | <html>please wait</html>               | IN_DOUBT
                    200 | '  \n<!DOCTYPE html>'                  | IN_DOUBT
                    200 | ''                                     | FINAL
                    301 | ''                                     | FINAL
                    400 | {"code": 3}                            | FINAL
                    403 | <html>forbidden</html>                 | FINAL
                    404 | {"code": 5}                            | FINAL
                    408 | ''                                     | IN_DOUBT
                    409 | {}                                     | FINAL
                    429 | {"code": 8}                            | NOTHING_DONE
                    500 | {"code": 13}                           | IN_DOUBT
                    502 | <html>bad gateway</html>               | IN_DOUBT
                    503 | ''                                     | IN_DOUBT
                    504 | ''                                     | IN_DOUBT
                    429 | {"code": 8,"message":"Circle is open"} | STOPPED
                    500 | {"message":"CIRCLE IS OPEN"}           | STOPPED
                    503 | Circle is open                         | STOPPED
                    400 | {"message":"Circle is open"}           | STOPPED
                    200 | {"text":"Circle is open"}              | FINAL
                    """)
    void anAnswer(int status, String body, Meaning meaning) {
        Outcome outcome = Outcome.of(CALL, call -> ScriptedNetwork.answer(status, body, Map.of()));

        assertThat(outcome.meaning()).isEqualTo(meaning);
        assertThat(outcome.isSuccess()).isEqualTo(status == 200 && meaning == Meaning.FINAL);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NoConnection(new ConnectException("refused")), Meaning.NOTHING_DONE),
                Arguments.of(new SocketTimeoutException("Read timed out"), Meaning.IN_DOUBT),
                Arguments.of(new InterruptedIOException("timeout"), Meaning.IN_DOUBT),
                Arguments.of(new SocketException("Connection reset"), Meaning.IN_DOUBT),
                Arguments.of(new EOFException("unexpected end of stream"), Meaning.IN_DOUBT),
                Arguments.of(new SSLException("closed"), Meaning.IN_DOUBT),
                Arguments.of(new NotSent(NotSent.Reason.LIMIT, Duration.ofSeconds(1)), Meaning.STOPPED),
                Arguments.of(new NotSent(NotSent.Reason.CIRCUIT, Duration.ofSeconds(1)), Meaning.STOPPED),
                Arguments.of(new NotSent(NotSent.Reason.TIME_OVER, Duration.ZERO), Meaning.STOPPED));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailure(IOException failure, Meaning meaning) {
        Outcome outcome = Outcome.of(CALL, call -> {
            throw failure;
        });

        assertThat(outcome.meaning()).isEqualTo(meaning);
        assertThat(outcome.leavesDoubt()).isEqualTo(meaning == Meaning.IN_DOUBT);
        assertThat(outcome.isSuccess()).isFalse();
    }

    @Test
    void anInterruptionBeforeSendingStopsAndLeavesNothingOpen() {
        Outcome outcome = Outcome.of(CALL, call -> {
            throw new InterruptedBeforeSending("while waiting for its turn");
        });

        Thread.currentThread().interrupt();
        try {
            assertThat(outcome.meaning()).isEqualTo(Meaning.STOPPED);
            assertThat(outcome.leavesDoubt()).isFalse();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void anInterruptionStopsAndLeavesItOpenWhetherItWasDone() {
        Outcome outcome = Outcome.of(CALL, call -> {
            throw new InterruptedIOException("interrupted");
        });

        Thread.currentThread().interrupt();
        try {
            assertThat(outcome.meaning()).isEqualTo(Meaning.STOPPED);
            assertThat(outcome.leavesDoubt()).isTrue();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
