package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.HeaderLayer;
import io.github.ozonexpiry.posting.PostingNumber;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a call can fail, with an answer that repeats the key and the buyer: neither comes out anywhere. */
class NothingSecretIsToldTest {

    private static final String BUYER = "{\"name\": \"Anna Petrova\", \"phone\": \"+7(903)123-45-67\"}";

    /** The forms of a body, each with the key, or the key at the place where it would be shortened. */
    private static final List<String> BODIES = List.of(
            "{\"code\": 7, \"message\": \"wrong key KEY of anna@example.com, 8 903 123-45-67\"}",
            "{\"code\": 7, \"message\": \"" + "x".repeat(50) + " KEY\"}",
            "{\"error\": {\"code\": \"KEY\", \"message\": \"KEY\", \"details\": [\"KEY\", 79031234567]}}",
            "{\"message\": \"{\\\"Customer\\\": {\\\"name\\\": \\\"Anna Petrova\\\"}}\", \"KEY\": 1}",
            "{\"details\": [{\"customer\": BUYER}], \"Addressee\": BUYER, \"api_key\": \"KEY\"}",
            "[\"KEY\", {\"customer\": BUYER}]",
            "\"KEY anna@example.com\"",
            "{\"customer\": BUYER, \"x\": ",
            "<html>KEY anna@example.com +7 903 123 45 67</html>",
            "<html>" + "x".repeat(45) + "KEY</html>",
            "x".repeat(490) + "KEY");

    private final FakeOzon ozon = new FakeOzon();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final PrintStream before = System.err;

    @BeforeEach
    void captureTheLog() {
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        System.setErr(before);
        ozon.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 302, 400, 401, 403, 404, 409, 429, 500, 502})
    void byAnAnswer(int status) throws Exception {
        for (String body : BODIES) {
            String there = body.replace("BUYER", BUYER).replace("KEY", FakeOzon.KEY);
            MockResponse.Builder answer = new MockResponse.Builder()
                    .code(status)
                    .setHeader("X-Echo", FakeOzon.KEY.toUpperCase(Locale.ROOT) + " anna@example.com")
                    .setHeader("Retry-After", FakeOzon.KEY);
            ozon.answers((status == 204 ? answer : answer.body(there)).build());

            assertNothingIsTold(status + " " + body);
        }
    }

    @Test
    void byALostConnection() throws Exception {
        ozon.answers(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        assertNothingIsTold("cut before");
        ozon.answers(new MockResponse.Builder()
                .body(FakeOzon.KEY.repeat(10_000))
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());
        assertNothingIsTold("cut within");
        ozon.answers(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        assertNothingIsTold("timeout");
    }

    @Test
    void byAnyText() {
        Credentials credentials = Credentials.of("4711", FakeOzon.KEY);
        OzonSeller shop = ozon.shop();
        UnfulfilledQuery query = UnfulfilledQuery.shipmentDate(Instant.EPOCH, Instant.EPOCH.plusSeconds(60));

        assertThat(List.of(
                        credentials,
                        shop,
                        ozon.builder(),
                        shop.postings(),
                        shop.postings().unfulfilled(query),
                        query,
                        new HeaderLayer(credentials::headers),
                        Call.post("/v1/roles", bytes()).with("Api-Key", FakeOzon.KEY),
                        new Answer(200, Map.of("X-Echo", List.of(FakeOzon.KEY)), bytes())))
                .allSatisfy(each -> assertThat(each.toString()).doesNotContain(FakeOzon.KEY));
    }

    @Test
    void aPostingNumberIsNoPhoneNumber() {
        ozon.answers(500, "posting 89031234567-0001-1 of 15110442724000 at 2026-05-05T06:44:37Z");
        Throwable thrown = catchThrowable(() -> ozon.shop().postings().get(PostingNumber.of("1-1")));

        assertThat(((OzonError) thrown).body())
                .isEqualTo("posting 89031234567-0001-1 of 15110442724000 at 2026-05-05T06:44:37Z");
    }

    private void assertNothingIsTold(String scenario) throws Exception {
        Throwable thrown = catchThrowable(() -> ozon.builder()
                .showHeaders("x-echo", "Retry-After")
                .build()
                .postings()
                .get(PostingNumber.of("1-1")));
        assertThat(thrown).as(scenario).isInstanceOf(OzonException.class);

        StringWriter told = new StringWriter();
        thrown.printStackTrace(new PrintWriter(told));
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            for (Method method : each.getClass().getMethods()) {
                if (method.getParameterCount() == 0
                        && method.getDeclaringClass().getModule() == getClass().getModule()) {
                    told.append(' ').append(String.valueOf(method.invoke(each)));
                }
            }
        }
        assertThat((told + log.toString(StandardCharsets.UTF_8)).toLowerCase(Locale.ROOT))
                .as(scenario)
                .doesNotContain(FakeOzon.KEY.substring(0, 12), "anna", "petrova", "903", "123-45-67", "123 45 67");
    }

    private static byte[] bytes() {
        return FakeOzon.KEY.getBytes(StandardCharsets.UTF_8);
    }
}
