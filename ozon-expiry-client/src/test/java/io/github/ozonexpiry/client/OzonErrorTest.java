package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ozonexpiry.client.ConnectionFailure.Kind;
import io.github.ozonexpiry.client.transport.limit.Limits;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.posting.PostingNumber;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OzonErrorTest {

    private final FakeOzon ozon = new FakeOzon();

    @AfterEach
    void close() {
        ozon.close();
    }

    /** Source: Seller API notes, section 1.4. */
    @ParameterizedTest
    @CsvSource({
        "400, REFUSED",
        "409, REFUSED",
        "418, REFUSED",
        "401, NOT_ALLOWED",
        "403, NOT_ALLOWED",
        "404, NOT_FOUND",
        "429, TOO_MANY",
        "500, SERVER",
        "502, SERVER",
        "503, SERVER",
        "504, SERVER",
        "204, UNEXPECTED",
        "302, UNEXPECTED"
    })
    void theStatusSaysWhatACallerCanDo(int status, OzonError.Kind kind) {
        ozon.answers(new MockResponse.Builder().code(status).build());
        OzonError error = error();

        assertThat(error.status()).isEqualTo(status);
        assertThat(error.kind()).isEqualTo(kind);
        assertThat(error.path()).isEqualTo("/v3/posting/fbs/get");
    }

    @Test
    void whatOzonSaysStandsInFields() {
        ozon.answers(new MockResponse.Builder()
                .code(429)
                .setHeader("Retry-After", "7")
                .setHeader("X-O3-Trace-Id", "abc")
                .body("{\"code\": 8, \"message\": \"You have reached request rate limit per second\","
                        + " \"details\": [{\"typeUrl\": \"t\", \"value\": \"v\"}]}")
                .build());
        OzonError error = catchThrowableOfType(
                OzonError.class,
                () -> ozon.builder()
                        .showHeaders("x-o3-trace-id", "X-Absent")
                        .build()
                        .postings()
                        .get(PostingNumber.of("1-1")));

        assertThat(error.code()).hasValue(8);
        assertThat(error.ozonMessage()).contains("You have reached request rate limit per second");
        assertThat(error.details()).containsExactly("{\"typeUrl\":\"t\",\"value\":\"v\"}");
        assertThat(error.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(error.headers()).containsOnlyKeys("x-o3-trace-id").containsEntry("x-o3-trace-id", "abc");
        assertThat(error)
                .hasMessage(
                        "/v3/posting/fbs/get: HTTP 429, code 8," + " 'You have reached request rate limit per second'");
    }

    /** Source: RFC 9110, 10.2.3: seconds or a date. The clock of the test stands at 2026-05-05T12:00:00Z. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "0 | none | PT0S",
                "120 | none | PT2M",
                "Tue, 5 May 2026 12:00:30 GMT | none | PT30S",
                "Tue, 5 May 2026 11:59:00 GMT | none | PT0S", // over
                "Tue, 5 May 2026 12:00:30 GMT | Tue, 5 May 2026 12:00:20 GMT | PT10S", // the server's clock is ahead
                "Tue, 5 May 2026 12:00:30 GMT | yesterday | PT30S",
                "-1 | none | none",
                "soon | none | none",
                "99999999999 | none | none"
            })
    void theWaitIsReadAsSecondsOrAsADate(String retryAfter, String date, Duration wait) {
        MockResponse.Builder answer = new MockResponse.Builder().code(429).setHeader("Retry-After", retryAfter);
        ozon.answers((date == null ? answer : answer.setHeader("Date", date)).build());
        Clock clock = Clock.fixed(Instant.parse("2026-05-05T12:00:00Z"), ZoneOffset.UTC);
        OzonError error = catchThrowableOfType(
                OzonError.class,
                () -> ozon.builder().clock(clock).build().postings().get(PostingNumber.of("1-1")));

        assertThat(error.retryAfter()).isEqualTo(Optional.ofNullable(wait));
    }

    @Test
    void theOlderEnvelopeIsReadToo() {
        ozon.answers(400, "{\"error\": {\"code\": \"BAD_REQUEST\", \"message\": \"Invalid request payload\"}}");
        OzonError error = error();

        assertThat(error.ozonMessage()).contains("Invalid request payload");
        assertThat(error.code()).isEmpty(); // a word, not a number
        assertThat(error.body()).contains("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><h1>502 Bad Gateway</h1></html>", "[]", "{\"code\":", "null"})
    void aGatewaysAnswerIsAnOrdinaryServerError(String body) {
        ozon.answers(502, body);
        OzonError error = error();

        assertThat(error.kind()).isEqualTo(OzonError.Kind.SERVER);
        assertThat(error.code()).isEmpty();
        assertThat(error.ozonMessage()).isEmpty();
        assertThat(error.details()).isEmpty();
        assertThat(error.body()).isEqualTo(body);
        assertThat(error.retryAfter()).isEmpty();
    }

    @Test
    void aLongBodyIsShortened() {
        ozon.answers(500, "x".repeat(10_000));

        assertThat(error().body()).hasSize(501).endsWith("x…");
    }

    @Test
    void keysAndPersonalDataAreBlackInEveryPart() throws IOException {
        String personal = "Anna Petrova";
        ozon.answers(
                403,
                "{\"code\": 7, \"message\": \"key " + FakeOzon.KEY + " of +7 903 123-45-67, anna@example.com\","
                        + " \"details\": [{\"value\": \"" + FakeOzon.KEY + "\"}],"
                        + " \"customer\": {\"name\": \"" + personal + "\"},"
                        + " \"list\": [{\"addressee\": {\"name\": \"" + personal + "\"}}]}");
        OzonError error = error();

        String all = everything(error);
        assertThat(all).doesNotContain(FakeOzon.KEY, personal, "903", "anna@");
        assertThat(error.ozonMessage()).contains("key *** of ***, ***");
        assertThat(error.details()).containsExactly("{\"value\":\"***\"}");
    }

    @Test
    void aRedirectIsNotFollowedForItWouldCarryTheKeyAway() {
        ozon.answers(new MockResponse.Builder()
                .code(307)
                .setHeader("Location", "/elsewhere")
                .build());

        assertThat(error().kind()).isEqualTo(OzonError.Kind.UNEXPECTED);
        assertThat(ozon.asked()).isEqualTo(1);
    }

    @Test
    void theKeyIsInNoText() {
        assertThat(ozon.shop().toString()).contains("4711").doesNotContain(FakeOzon.KEY);
        assertThat(Credentials.of("4711", FakeOzon.KEY)).hasToString("Credentials of 4711");
        assertThatThrownBy(() -> Credentials.of("4711", "sécret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("cret-")
                .hasMessage("the Api-Key is blank or has a character that no header can carry");
        assertThatThrownBy(() -> Credentials.of(" ", "key")).hasMessage("not a Client-Id: ' '");
        assertThatThrownBy(() -> Credentials.of("4711", "a\nb")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aConnectionThatIsCutBeforeTheAnswerMayHaveDoneTheWork() {
        ozon.answers(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());

        assertThat(failure().kind()).isEqualTo(Kind.CUT);
    }

    @Test
    void aConnectionThatIsCutWithinTheAnswerIsNamed() {
        ozon.answers(new MockResponse.Builder()
                .body("{\"result\": {\"posting_number\": \"1-1\"}}".repeat(10_000))
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());
        ConnectionFailure failure = failure();

        assertThat(failure.kind()).isEqualTo(Kind.CUT);
        assertThat(failure.mayHaveBeenDone()).isTrue();
        assertThat(failure.path()).isEqualTo("/v3/posting/fbs/get");
    }

    @Test
    void anAnswerThatDoesNotComeIsATimeout() {
        ozon.answers(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        assertThat(failure().kind()).isEqualTo(Kind.TIMEOUT);
    }

    @Test
    void withoutAServerSurelyNothingWasDone() {
        OzonSeller nowhere = OzonSeller.builder(Credentials.of("4711", FakeOzon.KEY))
                .limits(Limits.NONE)
                .retries(RetryPolicy.NONE)
                .baseUrl("http://127.0.0.1:1/")
                .build();
        ConnectionFailure failure = catchThrowableOfType(
                ConnectionFailure.class, () -> nowhere.postings().get(PostingNumber.of("1-1")));

        assertThat(failure.kind()).isEqualTo(Kind.NOT_CONNECTED);
        assertThat(failure.mayHaveBeenDone()).isFalse();
    }

    @Test
    void anInterruptedThreadStopsAndKeepsItsFlag() {
        ozon.answers("{\"result\": {\"posting_number\": \"1-1\"}}");
        Thread.currentThread().interrupt();
        ConnectionFailure failure = failure();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure.kind()).isEqualTo(Kind.INTERRUPTED);
        assertThat(failure.attempts()).isZero();
        assertThat(failure.mayHaveBeenDone()).isFalse();
    }

    @Test
    void anAddressThatIsNoneIsNamed() {
        assertThatThrownBy(() -> ozon.builder().baseUrl("ftp://example").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not an http or https address: 'ftp://example'");
    }

    private OzonError error() {
        return catchThrowableOfType(
                OzonError.class, () -> ozon.shop().postings().get(PostingNumber.of("1-1")));
    }

    private ConnectionFailure failure() {
        return catchThrowableOfType(
                ConnectionFailure.class, () -> ozon.shop().postings().get(PostingNumber.of("1-1")));
    }

    private static String everything(OzonError error) throws IOException {
        StringWriter trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        ByteArrayOutputStream serial = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(serial)) {
            out.writeObject(error);
        }
        return trace
                + error.body()
                + error.details()
                + error.ozonMessage()
                + error.headers()
                + serial.toString(StandardCharsets.ISO_8859_1);
    }
}
