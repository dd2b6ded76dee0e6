package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ozonexpiry.client.ConnectionFailure.Kind;
import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Layer;
import io.github.ozonexpiry.client.transport.retry.CircuitPolicy;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.sandbox.SimulatedTicks;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a call, and the reading of a list, may take. */
@Timeout(30)
class DeadlineTest {

    private static final PostingNumber NUMBER = PostingNumber.of("1-1");
    private static final String POSTING = "{\"result\": {\"posting_number\": \"1-1\"}}";
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final FakeOzon ozon = new FakeOzon();
    private final SimulatedTicks time = SimulatedTicks.forThreads(1);

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void aCallWithoutAnAnswerEndsWithItsTimeAndMayHaveBeenDone() {
        stall();
        assertTimesOut(patient().build().within(SHORT));
        stall();
        assertTimesOut(patient().within(SHORT).build());
    }

    @Test
    void aShorterTimeOfTheCallersClientStays() {
        stall();
        assertTimesOut(patient()
                .http(new OkHttpClient.Builder().readTimeout(SHORT).build())
                .within(LONG)
                .build());
        stall();
        assertTimesOut(patient()
                .http(new OkHttpClient.Builder().callTimeout(SHORT).build())
                .within(LONG)
                .build());
    }

    @Test
    void theTimeOfOneShopIsNotThatOfTheShopItWasMadeOf() {
        OzonSeller shop = patient().build();
        OzonSeller hasty = shop.within(SHORT);
        stall();
        assertTimesOut(hasty);
        ozon.answers(POSTING);

        assertThat(shop.postings().get(NUMBER)).isPresent();
    }

    @Test
    void noAttemptBeginsAfterTheEnd() {
        List<Long> moments = new ArrayList<>();
        OzonSeller shop = shop((call, next) -> {
            moments.add(time.nanos());
            return new Answer(503, Map.of(), new byte[0]);
        });

        OzonError error = catchThrowableOfType(
                OzonError.class,
                () -> shop.within(Duration.ofSeconds(2)).postings().get(NUMBER));

        assertThat(moments).hasSizeGreaterThan(1).allMatch(moment -> moment < 2_000_000_000L);
        assertThat(error.attempts()).isEqualTo(moments.size());
        assertThat(time.nanos()).isLessThan(2_000_000_000L);
    }

    @Test
    void anAttemptThatUsesUpTheTimeIsTheLast() {
        List<Integer> attempts = new ArrayList<>();
        OzonSeller shop = shop((call, next) -> {
            attempts.add(call.number());
            time.advance(Duration.ofSeconds(3));
            throw new SocketTimeoutException("timeout");
        });

        ConnectionFailure failure = catchThrowableOfType(
                ConnectionFailure.class,
                () -> shop.within(Duration.ofSeconds(2)).postings().get(NUMBER));

        assertThat(attempts).containsExactly(1);
        assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
        assertThat(failure.mayHaveBeenDone()).isTrue();
    }

    @Test
    void aWaitThatOzonAsksForBeyondTheEndIsNotBegun() {
        OzonSeller shop = shop((call, next) -> new Answer(429, Map.of("Retry-After", List.of("60")), new byte[0]));

        OzonError error = catchThrowableOfType(
                OzonError.class,
                () -> shop.within(Duration.ofSeconds(59)).postings().get(NUMBER));

        assertThat(error.status()).isEqualTo(429);
        assertThat(error.mayHaveBeenDone()).isFalse();
        assertThat(time.nanos()).isZero();
    }

    @Test
    void whatWasHeldUpOnOurSideUntilTheEndIsNotSentAndWasNotDone() {
        Layer slow = (call, next) -> {
            time.advance(Duration.ofSeconds(3));
            return next.send(call);
        };

        CallNotSent notSent = catchThrowableOfType(
                CallNotSent.class,
                () -> shop(slow).within(Duration.ofSeconds(2)).postings().get(NUMBER));

        assertThat(notSent.reason()).isEqualTo(CallNotSent.Reason.TIME_OVER);
        assertThat(notSent.path()).isEqualTo("/v3/posting/fbs/get");
        assertThat(notSent.attempts()).isZero();
        assertThat(notSent.mayHaveBeenDone()).isFalse();
        assertThat(notSent.retryAfter()).isZero();
        assertThat(ozon.asked()).isZero();
    }

    @Test
    void whatIsHeldUpAfterAnUnclearAttemptMayHaveBeenDone() {
        AtomicReference<Integer> attempt = new AtomicReference<>(0);
        OzonSeller shop = shop((call, next) -> {
            attempt.set(call.number());
            if (call.number() == 1) {
                return new Answer(503, Map.of(), new byte[0]);
            }
            time.advance(Duration.ofMinutes(1));
            return next.send(call);
        });

        CallNotSent notSent = catchThrowableOfType(
                CallNotSent.class,
                () -> shop.within(Duration.ofSeconds(30)).postings().get(NUMBER));

        assertThat(attempt.get()).isEqualTo(2);
        assertThat(notSent.attempts()).isEqualTo(1);
        assertThat(notSent.mayHaveBeenDone()).isTrue();
    }

    @Test
    void theTimeOfAListBeginsWithItsStreamAndHoldsForAllPages() {
        PagesAtHand pages = new PagesAtHand(10, number -> time.advance(Duration.ofSeconds(3)));
        Pages<Posting> list =
                PagesAtHand.list(pages.builder().ticks(time).build()).within(Duration.ofSeconds(10));
        time.advance(Duration.ofMinutes(1));
        Iterator<Posting> read = list.items(broken -> {}).iterator();

        for (int page = 1; page <= 4; page++) {
            assertThat(read.next().number()).isEqualTo(PostingNumber.of(page + "-1"));
        }
        CallNotSent notSent = catchThrowableOfType(CallNotSent.class, read::next);
        assertThat(notSent.reason()).isEqualTo(CallNotSent.Reason.TIME_OVER);
        assertThat(notSent.mayHaveBeenDone()).isFalse();
        assertThat(pages.asked()).containsExactly(1, 2, 3, 4);
        assertThat(list.pages().findFirst()).isPresent();
    }

    @Test
    void theTimeOfAListHoldsForPagesReadAheadToo() {
        PagesAtHand pages = new PagesAtHand(10, number -> time.advance(Duration.ofSeconds(3)));
        Pages<Posting> list = PagesAtHand.list(pages.builder().ticks(time).build())
                .within(Duration.ofSeconds(10))
                .readingAhead();

        assertThatThrownBy(() -> list.pages().forEach(page -> {}))
                .isInstanceOfSatisfying(
                        CallNotSent.class,
                        notSent -> assertThat(notSent.reason()).isEqualTo(CallNotSent.Reason.TIME_OVER));
        assertThat(pages.asked()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void withoutATimeOfItsOwnAListMayTakeLongerThanACall() {
        PagesAtHand pages = new PagesAtHand(10, number -> time.advance(Duration.ofSeconds(3)));

        assertThat(PagesAtHand.list(pages.builder().ticks(time).build().within(Duration.ofSeconds(10)))
                        .pages())
                .hasSize(10);
    }

    @Test
    void aTimeWithoutAnEndIsOne() {
        ozon.answers(POSTING);

        assertThat(patient()
                        .within(ChronoUnit.FOREVER.getDuration())
                        .build()
                        .postings()
                        .get(NUMBER))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void noTimeAtAllIsRefused(Duration none) {
        OzonSeller shop = patient().build();
        Pages<Posting> list = PagesAtHand.list(shop);

        assertRefused(() -> shop.within(none), none);
        assertRefused(() -> patient().within(none), none);
        assertRefused(() -> list.within(none), none);
    }

    private static void assertRefused(Runnable within, Duration none) {
        assertThatThrownBy(within::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(none.toString());
    }

    private void stall() {
        ozon.answers(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
    }

    private OzonSellerBuilder patient() {
        return ozon.builder().http(new OkHttpClient.Builder().readTimeout(LONG).build());
    }

    private OzonSeller shop(Layer layer) {
        return ozon.builder()
                .ticks(time)
                .retries(new RetryPolicy(20, Duration.ofSeconds(1), Duration.ofSeconds(1)))
                .circuit(new CircuitPolicy(1000, Duration.ofMinutes(1), Duration.ofMinutes(1)))
                .layers(layer)
                .build();
    }

    private static void assertTimesOut(OzonSeller shop) {
        long start = System.nanoTime();
        ConnectionFailure failure = catchThrowableOfType(
                ConnectionFailure.class, () -> shop.postings().get(NUMBER));

        assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
        assertThat(failure.mayHaveBeenDone()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT.dividedBy(2), LONG.dividedBy(2));
    }
}
