package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a shop shows to Ozon, and over which connections. */
class CredentialsInUseTest {

    private static final PostingNumber NUMBER = PostingNumber.of("1-1");
    private static final String POSTING = "{\"result\": {\"posting_number\": \"1-1\"}}";
    private static final String OLD = "0ld-key-aaaa-1111";
    private static final String NEW = "n3w-key-bbbb-2222";

    private final FakeOzon ozon = new FakeOzon();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void aKeyIsShownBesideTheClientId() {
        ozon.answers(POSTING);
        ozon.shop().postings().get(NUMBER);

        Headers sent = ozon.requests().get(0).getHeaders();
        assertThat(sent.get("Client-Id")).isEqualTo("4711");
        assertThat(sent.get("Api-Key")).isEqualTo(FakeOzon.KEY);
        assertThat(sent.get("Authorization")).isNull();
    }

    @Test
    void aTokenIsShownAlone() {
        ozon.answers(POSTING);
        shop(new AtomicReference<>(Credentials.bearer("4711", " t0ken ")))
                .postings()
                .get(NUMBER);

        Headers sent = ozon.requests().get(0).getHeaders();
        assertThat(sent.get("Authorization")).isEqualTo("Bearer t0ken");
        assertThat(sent.get("Client-Id")).isNull();
        assertThat(sent.get("Api-Key")).isNull();
    }

    @Test
    void aTokenIsBlackInErrors() {
        ozon.answers(401, "{\"code\": 16, \"message\": \"token t0ken-1234567 has expired\"}");
        AtomicReference<Credentials> token = new AtomicReference<>(Credentials.bearer("4711", "t0ken-1234567"));

        assertThatThrownBy(() -> shop(token).postings().get(NUMBER))
                .isInstanceOf(OzonError.class)
                .hasMessageContaining("token *** has expired");
    }

    @Test
    void aKeyIsExchangedWithoutARestart() {
        AtomicReference<Credentials> key = new AtomicReference<>(Credentials.of("4711", OLD));
        OzonSeller shop = shop(key);
        ozon.answers(POSTING).answers(POSTING);

        shop.postings().get(NUMBER);
        key.set(Credentials.of("4711", NEW));
        shop.postings().get(NUMBER);

        assertThat(ozon.requests())
                .extracting(request -> request.getHeaders().get("Api-Key"))
                .containsExactly(OLD, NEW);
    }

    @Test
    void afterAnExchangeTheOldKeyIsBlackAsTheNewOne() {
        AtomicReference<Credentials> key = new AtomicReference<>(Credentials.of("4711", OLD));
        OzonSeller shop = shop(key);
        key.set(Credentials.of("4711", NEW));
        ozon.answers(403, "{\"code\": 7, \"message\": \"" + OLD + " is replaced by " + NEW + "\"}");

        OzonError error =
                catchThrowableOfType(OzonError.class, () -> shop.postings().get(NUMBER));

        assertThat(error.ozonMessage()).contains("*** is replaced by ***");
        assertThat(error.body()).doesNotContain(OLD, NEW);
    }

    @Test
    void anExchangeForATokenSendsNoKeyAnyMore() {
        AtomicReference<Credentials> key = new AtomicReference<>(Credentials.of("4711", OLD));
        OzonSeller shop = shop(key);
        key.set(Credentials.bearer("4711", "t0ken"));
        ozon.answers(POSTING);
        shop.postings().get(NUMBER);

        Headers sent = ozon.requests().get(0).getHeaders();
        assertThat(sent.get("Api-Key")).isNull();
        assertThat(sent.get("Authorization")).isEqualTo("Bearer t0ken");
    }

    @Test
    void theKeyOfAnotherAccountIsRefusedByNameAndNotSent() {
        AtomicReference<Credentials> key = new AtomicReference<>(Credentials.of("4711", OLD));
        OzonSeller shop = shop(key);
        key.set(Credentials.of("4712", NEW));

        assertThatThrownBy(() -> shop.postings().get(NUMBER))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("4711", "4712")
                .message()
                .doesNotContain(OLD, NEW);
        assertThat(ozon.asked()).isZero();
    }

    @Test
    void theVersionIsTold() {
        ozon.answers(POSTING);
        ozon.shop().postings().get(NUMBER);

        assertThat(ozon.requests().get(0).getHeaders().get("User-Agent"))
                .matches("ozon-expiry/\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void severalShopsShareTheConnectionsOfOneClient() {
        OkHttpClient http = new OkHttpClient();
        ozon.answers(POSTING).answers(POSTING);

        shop("4711", OLD).http(http).build().postings().get(NUMBER);
        shop("4712", NEW).http(http).build().postings().get(NUMBER);

        assertThat(ozon.requests())
                .extracting(RecordedRequest::getConnectionIndex)
                .containsOnly(0);
        assertThat(http.connectionPool().connectionCount()).isEqualTo(1);
    }

    @Test
    void severalShopsWithoutAClientShareTheLibrarysConnections() {
        ozon.answers(POSTING).answers(POSTING);

        shop("4711", OLD).build().postings().get(NUMBER);
        shop("4712", NEW).build().postings().get(NUMBER);

        assertThat(ozon.requests())
                .extracting(request -> request.getHeaders().get("Api-Key") + " " + request.getConnectionIndex())
                .containsExactly(OLD + " 0", NEW + " 0");
    }

    @Test
    void aClientOfTheCallersKeepsItsInterceptorsAndItsTimes() {
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(
                        chain.request().newBuilder().header("X-Mine", "1").build()))
                .readTimeout(Duration.ofMillis(200))
                .build();
        ozon.answers(POSTING)
                .answers(new MockResponse.Builder()
                        .headersDelay(2, TimeUnit.SECONDS)
                        .body(POSTING)
                        .build());
        OzonSeller shop = shop("4711", OLD).http(http).build();

        shop.postings().get(NUMBER);
        ConnectionFailure late = catchThrowableOfType(
                ConnectionFailure.class, () -> shop.postings().get(NUMBER));

        assertThat(ozon.requests().get(0).getHeaders().get("X-Mine")).isEqualTo("1");
        assertThat(late.kind()).isEqualTo(ConnectionFailure.Kind.TIMEOUT);
        assertThat(http.dispatcher().executorService().isShutdown()).isFalse();
    }

    private OzonSeller shop(AtomicReference<Credentials> credentials) {
        return OzonSeller.builder(credentials::get).baseUrl(ozon.address()).build();
    }

    private OzonSellerBuilder shop(String clientId, String key) {
        return OzonSeller.builder(Credentials.of(clientId, key))
                .baseUrl(ozon.address())
                .retries(RetryPolicy.NONE);
    }
}
