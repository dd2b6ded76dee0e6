package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ozonexpiry.client.ConnectionFailure.Kind;
import io.github.ozonexpiry.client.chat.ChatId;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Without a connection nothing was done: even what must not be done twice is tried again, and the error says so. */
class NoConnectionTest {

    private static final ChatId CHAT = new ChatId("5969c331-2e64-44b7-8a0e-ff9526762c62");
    private static final OkHttpClient IMPATIENT =
            new OkHttpClient.Builder().connectTimeout(Duration.ofMillis(200)).build();
    private static final RetryPolicy TWICE = new RetryPolicy(2, Duration.ofMillis(1), Duration.ofMillis(1));

    private final FakeOzon ozon = new FakeOzon();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void aConnectionThatIsRefused() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        assertNothingWasDone("http://127.0.0.1:" + port + "/");
    }

    @Test
    void aConnectionThatDoesNotComeInTime() throws IOException {
        try (DeafServer deaf = new DeafServer()) {
            assertNothingWasDone(deaf.address());
        }
    }

    @Test
    void aHostThatNobodyKnows() {
        assertNothingWasDone("http://nobody.invalid/");
    }

    @Test
    void aServerThatDoesNotSpeakTls() {
        assertNothingWasDone(ozon.address().replace("http:", "https:"));
    }

    private void assertNothingWasDone(String address) {
        OzonSeller shop =
                ozon.builder().baseUrl(address).http(IMPATIENT).retries(TWICE).build();

        ConnectionFailure failure =
                catchThrowableOfType(ConnectionFailure.class, () -> shop.chats().send(CHAT, "Good day"));

        assertThat(failure.kind()).isEqualTo(Kind.NOT_CONNECTED);
        assertThat(failure.attempts()).isEqualTo(2);
        assertThat(failure.mayHaveBeenDone()).isFalse();
    }
}
