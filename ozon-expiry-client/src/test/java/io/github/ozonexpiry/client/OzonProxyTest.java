package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ozonexpiry.client.ConnectionFailure.Kind;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.sandbox.SimulatedTicks;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OzonProxyTest {

    private static final PostingNumber NUMBER = PostingNumber.of("1-1");
    private static final String PASSWORD = "Pa$$wört-9";
    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString(("seller:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    private static final String POSTING = "{\"result\": {\"posting_number\": \"1-1\"}}";

    private final FakeOzon ozon = new FakeOzon();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void aCallGoesThroughTheProxy() throws IOException {
        ozon.answers(POSTING);
        try (LittleProxy proxy = new LittleProxy("")) {
            shop(OzonProxy.at("127.0.0.1", proxy.port())).postings().get(NUMBER);

            assertThat(proxy.asked()).containsExactly("POST " + ozon.address() + "v3/posting/fbs/get HTTP/1.1");
        }
        assertThat(ozon.asked()).isEqualTo(1);
    }

    @Test
    void aProxyThatWantsANameGetsItAtOnceAndOzonDoesNot() throws IOException {
        ozon.answers(POSTING).answers(POSTING);
        try (LittleProxy proxy = new LittleProxy(BASIC)) {
            OzonSeller shop = shop(named(proxy, PASSWORD));
            shop.postings().get(NUMBER);
            shop.postings().get(NUMBER);

            assertThat(proxy.asked()).hasSize(2);
        }
        assertThat(ozon.requests())
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.getHeaders().get("Proxy-Authorization"))
                        .isNull());
    }

    @Test
    void withoutANameTheCallIsRefusedOnce() throws IOException {
        try (LittleProxy proxy = new LittleProxy(BASIC)) {
            OzonError error = catchThrowableOfType(
                    OzonError.class,
                    () -> shop(OzonProxy.at("127.0.0.1", proxy.port()))
                            .postings()
                            .get(NUMBER));

            assertThat(error.status()).isEqualTo(407);
            assertThat(error.mayHaveBeenDone()).isFalse();
            assertThat(proxy.asked()).hasSize(1);
        }
        assertThat(ozon.asked()).isZero();
    }

    @Test
    void aWrongPasswordIsOneErrorWithoutALoopAndStandsNowhere() throws IOException {
        try (LittleProxy proxy = new LittleProxy(BASIC);
                LogCapture log = new LogCapture()) {
            OzonProxy wrong = named(proxy, "wr0ng-password");
            OzonError error = catchThrowableOfType(
                    OzonError.class, () -> shop(wrong).postings().get(NUMBER));

            assertThat(error.status()).isEqualTo(407);
            assertThat(proxy.asked()).hasSize(1);
            StringWriter told = new StringWriter();
            error.printStackTrace(new PrintWriter(told));
            assertThat(told + log.text() + wrong + error.headers() + error.body())
                    .contains(" 407, attempt 1,")
                    .doesNotContain("wr0ng", base64("seller:wr0ng-password"));
        }
        assertThat(ozon.asked()).isZero();
    }

    @Test
    void aTunnelIsAskedForWithTheName() throws IOException {
        try (LittleProxy proxy = new LittleProxy(BASIC)) {
            OzonSeller shop = secureShop(named(proxy, PASSWORD));

            assertThatThrownBy(() -> shop.postings().get(NUMBER)) // for the tunnel ends at once
                    .isInstanceOf(ConnectionFailure.class);
            assertThat(proxy.asked()).isNotEmpty().allMatch("CONNECT ozon.invalid:443 HTTP/1.1"::equals);
        }
    }

    @Test
    void aTunnelThatIsRefusedForAWrongPasswordIsOneErrorWithoutALoop() throws IOException {
        try (LittleProxy proxy = new LittleProxy(BASIC);
                LogCapture log = new LogCapture()) {
            OzonSeller shop = secureShop(named(proxy, "wr0ng-password"));
            ConnectionFailure failure = catchThrowableOfType(
                    ConnectionFailure.class, () -> shop.postings().get(NUMBER));

            assertThat(proxy.asked()).hasSize(1);
            assertThat(failure.kind()).isEqualTo(Kind.NOT_CONNECTED);
            assertThat(failure.mayHaveBeenDone()).isFalse();
            StringWriter told = new StringWriter();
            failure.printStackTrace(new PrintWriter(told));
            assertThat(told + log.text()).doesNotContain("wr0ng", base64("seller:wr0ng-password"));
        }
    }

    @Test
    void theClientBelowKeepsItsConnectionsAndIsNotChanged() {
        OkHttpClient http = new OkHttpClient();
        OkHttpClient through = OzonProxy.at("proxy.local", 3128).on(http);

        assertThat(through.connectionPool()).isSameAs(http.connectionPool());
        assertThat(http.proxy()).isNull();
    }

    @Test
    void itsTextIsWhereItIs() {
        assertThat(OzonProxy.at(" proxy.local ", 3128).with("seller", PASSWORD)).hasToString("proxy proxy.local:3128");
    }

    @ParameterizedTest
    @CsvSource({"'', 80", "' ', 80", "http://proxy.local, 80", "user:pass@proxy.local, 80", "p, 0", "p, 65536", "p, -1"
    })
    void aPlaceThatIsNoneIsRefusedWithoutRepeatingIt(String host, int port) {
        assertThatThrownBy(() -> OzonProxy.at(host, port))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(host.equals("p") ? "port" : "host")
                .message()
                .doesNotContain("pass");
    }

    private static OzonProxy named(LittleProxy proxy, String password) {
        return OzonProxy.at("127.0.0.1", proxy.port()).with("seller", password);
    }

    private OzonSeller shop(OzonProxy proxy) {
        return ozon.builder()
                .retries(RetryPolicy.USUAL)
                .ticks(SimulatedTicks.forThreads(1))
                .http(proxy.on(new OkHttpClient()))
                .build();
    }

    private OzonSeller secureShop(OzonProxy proxy) {
        return ozon.builder()
                .baseUrl("https://ozon.invalid")
                .http(proxy.on(new OkHttpClient()))
                .build();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
