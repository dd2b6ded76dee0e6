package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.transport.Layer;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.sandbox.SimulatedTicks;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OneLineACallTest {

    private static final PostingNumber NUMBER = PostingNumber.of("1-1");

    private final FakeOzon ozon = new FakeOzon();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final PrintStream before = System.err;
    private final SimulatedTicks still = SimulatedTicks.forThreads(1);

    @BeforeEach
    void captureTheLog() {
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        System.setErr(before);
        ozon.close();
    }

    @Test
    void aCallIsOneLineWithMethodStatusTimeAndBytes() {
        ozon.answers("{\"result\": {\"posting_number\": \"1-1\"}}");
        ozon.builder().ticks(still).build().postings().get(NUMBER);

        assertThat(lines()).hasSize(1);
        assertThat(lines().get(0))
                .endsWith("POST /v3/posting/fbs/get 200, attempt 1, waited 0 ms, took 0 ms, 37 bytes");
    }

    @Test
    void aFailureIsOneLineToo() {
        ozon.answers(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());

        assertThatThrownBy(() -> ozon.builder().ticks(still).build().postings().get(NUMBER))
                .isInstanceOf(ConnectionFailure.class);
        assertThat(lines()).hasSize(1);
        assertThat(lines().get(0)).contains("POST /v3/posting/fbs/get failed: ");
    }

    @Test
    void noLineHasTheKeyOrTheBody() {
        ozon.answers(403, FakeOzon.KEY + " Anna Petrova");

        assertThatThrownBy(() -> ozon.shop().postings().get(NUMBER)).isInstanceOf(OzonError.class);
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains(" 403, attempt 1,")
                .doesNotContain(FakeOzon.KEY, "Anna", "4711");
    }

    @Test
    void aLayerOfTheCallersSeesEachCallWithoutItsKey() {
        List<String> seen = new ArrayList<>();
        Layer watching = (call, next) -> {
            seen.add(call + " " + call.headers());
            return next.send(call.with("X-Mine", "1"));
        };
        ozon.answers("{\"result\": {\"posting_number\": \"1-1\"}}");
        ozon.builder().layers(watching).build().postings().get(NUMBER);

        assertThat(seen).containsExactly("POST /v3/posting/fbs/get {}");
        assertThat(ozon.requests().get(0).getHeaders().get("X-Mine")).isEqualTo("1");
    }

    private List<String> lines() {
        return log.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("io.github.ozonexpiry.client"))
                .toList();
    }
}
