package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.OkHttpNetwork;
import io.github.ozonexpiry.client.transport.Ticks;
import io.github.ozonexpiry.posting.PostingNumber;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A call is at most one request, to the caller's address only, with a bounded answer; the OkHttpClient is one as it comes. */
class OneRequestACallTest {

    private static final PostingNumber NUMBER = PostingNumber.of("1-1");
    private static final String FOUND = "{\"result\": {\"posting_number\": \"1-1\"}}";

    private final FakeOzon ozon = new FakeOzon();
    private final OzonSeller shop = ozon.builder().http(new OkHttpClient()).build();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void aCutOfAKeptConnectionIsNotAskedAgainForTheFirstMayHaveDoneTheWork() {
        ozon.answers(FOUND)
                .answers(new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build())
                .answers(FOUND);
        assertThat(shop.postings().get(NUMBER)).isPresent();

        ConnectionFailure failure = catchThrowableOfType(
                ConnectionFailure.class, () -> shop.postings().get(NUMBER));

        assertThat(failure.kind()).isEqualTo(ConnectionFailure.Kind.CUT);
        assertThat(ozon.asked()).isEqualTo(2);
    }

    @Test
    void anUnavailableServerThatSaysAtOnceIsNotAskedAgain() {
        ozon.answers(new MockResponse.Builder()
                        .code(503)
                        .setHeader("Retry-After", "0")
                        .build())
                .answers(FOUND);

        assertOneError(503);
    }

    @Test
    void aServersOwnTimeoutIsNotAskedAgain() {
        ozon.answers(408, "").answers(FOUND);

        assertOneError(408);
    }

    @Test
    void aPathComesBehindThePathOfTheAddress() {
        ozon.answers(FOUND).answers(FOUND);

        for (String address : new String[] {ozon.address() + "proxy", ozon.address() + "proxy/"}) {
            assertThat(ozon.builder().baseUrl(address).build().postings().get(NUMBER))
                    .isPresent();
        }
        assertThat(ozon.requests())
                .extracting(request -> request.getUrl().encodedPath())
                .containsOnly("/proxy/v3/posting/fbs/get");
    }

    @Test
    void noPathLeadsToAnotherHost() throws Exception {
        ozon.answers(FOUND);
        byte[] json = "{}".getBytes(StandardCharsets.UTF_8);

        assertThat(new OkHttpNetwork(new OkHttpClient(), ozon.address(), Ticks.SYSTEM)
                        .send(Call.post("//elsewhere.invalid/v1", json))
                        .status())
                .isEqualTo(200);
        assertThatThrownBy(() -> Call.post("v1/roles", json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a path begins with a slash: 'v1/roles'");
    }

    @Test
    void anAddressWithMoreThanAPathIsRefusedAndItsPasswordNotNamed() {
        for (String address : new String[] {"https://me:hidden@h/", "https://h/?hidden", "https://h/#hidden"}) {
            assertThatThrownBy(() -> ozon.builder().baseUrl(address).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("https://h/")
                    .hasMessageNotContaining("hidden");
        }
    }

    @Test
    void anAnswerWithoutEndIsGivenUp() {
        byte[] blanks = new byte[(int) OkHttpNetwork.LONGEST_BODY + 1];
        Arrays.fill(blanks, (byte) ' ');
        ozon.answers(new MockResponse.Builder().body(new Buffer().write(blanks)).build());

        ConnectionFailure failure = catchThrowableOfType(
                ConnectionFailure.class, () -> shop.postings().get(NUMBER));

        assertThat(failure).hasRootCauseMessage("the answer is longer than 67108864 bytes");
    }

    private void assertOneError(int status) {
        OzonError error =
                catchThrowableOfType(OzonError.class, () -> shop.postings().get(NUMBER));

        assertThat(error.status()).isEqualTo(status);
        assertThat(ozon.asked()).isEqualTo(1);
    }
}
