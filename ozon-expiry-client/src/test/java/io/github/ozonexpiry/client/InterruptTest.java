package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.ozonexpiry.client.ConnectionFailure.Kind;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An interrupted thread stops within a moment, wherever its call is; the timeouts here are far longer than the tests may take. */
class InterruptTest {

    private static final OkHttpClient VERY_PATIENT = new OkHttpClient.Builder()
            .connectTimeout(Duration.ofMinutes(1))
            .readTimeout(Duration.ofMinutes(1))
            .build();

    private final FakeOzon ozon = new FakeOzon();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void waitingForTheAnswer() throws Exception {
        ozon.answers(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        assertThat(stopped(ozon.builder()).mayHaveBeenDone()).isTrue();
    }

    @Test
    void waitingForTheRestOfTheAnswer() throws Exception {
        ozon.answers(new MockResponse.Builder()
                .body(" ".repeat(100_000))
                .onResponseBody(SocketEffect.Stall.INSTANCE)
                .build());

        assertThat(stopped(ozon.builder()).mayHaveBeenDone()).isTrue();
    }

    @Test
    void waitingForTheConnection() throws Exception {
        try (DeafServer deaf = new DeafServer()) {
            assertThat(stopped(ozon.builder().baseUrl(deaf.address())).mayHaveBeenDone())
                    .isFalse();
        }
    }

    @Test
    void readingPagesStopsWithTheFlagSetAndAsksForNoMore() {
        ozon.answers("{\"postings\": [{\"posting_number\": \"1-1\"}], \"cursor\": \"a\", \"has_next\": true}");
        Pages<Posting> pages = ozon.shop()
                .postings()
                .unfulfilled(UnfulfilledQuery.shipmentDate(
                        Instant.parse("2026-05-01T00:00:00Z"), Instant.parse("2026-05-08T00:00:00Z")));

        Throwable thrown = catchThrowable(
                () -> pages.pages().forEach(page -> Thread.currentThread().interrupt()));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        ConnectionFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.INTERRUPTED));
        assertThat(ozon.asked()).isEqualTo(1);
    }

    /** The failure of a call that is interrupted while it waits, which ends at once and leaves the flag set. */
    private static ConnectionFailure stopped(OzonSellerBuilder builder) throws Exception {
        OzonSeller shop = builder.http(VERY_PATIENT).build();
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            thrown.complete(catchThrowable(() -> shop.postings().get(PostingNumber.of("1-1"))));
            flag.complete(Thread.currentThread().isInterrupted());
        });
        caller.start();
        TimeUnit.MILLISECONDS.sleep(300); // long enough to be waiting
        assertThat(thrown).isNotDone();
        caller.interrupt();

        assertThat(thrown.get(10, TimeUnit.SECONDS)).isInstanceOf(ConnectionFailure.class);
        assertThat(flag.get(10, TimeUnit.SECONDS)).isTrue();
        ConnectionFailure failure = (ConnectionFailure) thrown.get();
        assertThat(failure.kind()).isEqualTo(Kind.INTERRUPTED);
        return failure;
    }
}
