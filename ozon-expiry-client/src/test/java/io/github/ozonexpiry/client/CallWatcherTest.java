package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.transport.Layer;
import io.github.ozonexpiry.client.transport.NotSent;
import io.github.ozonexpiry.client.transport.RateLimit;
import io.github.ozonexpiry.client.transport.limit.Limits;
import io.github.ozonexpiry.client.transport.retry.CircuitPolicy;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.client.transport.watch.Attempt;
import io.github.ozonexpiry.client.transport.watch.CallWatcher;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.sandbox.SimulatedTicks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallWatcherTest {

    private static final PostingNumber NUMBER = PostingNumber.of("1-1");
    private static final String POSTING = "{\"result\": {\"posting_number\": \"1-1\"}}";

    private final FakeOzon ozon = new FakeOzon();
    private final SimulatedTicks time = SimulatedTicks.forThreads(1);
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void isToldOfEveryAttemptInOrder() {
        ozon.answers(503, "").answers(POSTING);

        shop(new Watcher("")).retries(RetryPolicy.USUAL).build().postings().get(NUMBER);

        assertThat(told)
                .containsExactly(
                        "POST /v3/posting/fbs/get 1", "answered 503, 0 bytes",
                        "POST /v3/posting/fbs/get 2", "answered 200, 37 bytes");
    }

    @Test
    void isToldOfAnAttemptThatBringsNoAnswer() {
        ozon.answers(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());

        assertFails(shop(new Watcher("")), ConnectionFailure.class);

        assertThat(told).hasSize(2);
        assertThat(told.get(1)).matches("failed \\w+Exception");
    }

    @Test
    void isToldOfAnAttemptThatALayerOfTheCallersEnds() {
        Layer broken = (call, next) -> {
            throw new IllegalArgumentException("broken");
        };

        assertFails(shop(new Watcher("")).layers(broken), IllegalArgumentException.class);

        assertThat(told).containsExactly("POST /v3/posting/fbs/get 1", "failed IllegalArgumentException");
    }

    @Test
    void isToldOfACallForWhichThereIsNoTurn() {
        OzonSellerBuilder shop = shop(new Watcher(""))
                .limits(Limits.OF_OZON.account(RateLimit.perMinute(1)))
                .within(Duration.ofSeconds(30));
        ozon.answers(POSTING);
        OzonSeller built = shop.build();
        built.postings().get(NUMBER);
        told.clear();

        assertThatThrownBy(() -> built.postings().get(NUMBER)).isInstanceOf(CallNotSent.class);

        assertThat(told).containsExactly("not sent: LIMIT, attempt 1");
    }

    @Test
    void isToldOfACallOfAMethodThatIsOff() {
        ozon.answers(500, "");
        OzonSeller shop = shop(new Watcher(""))
                .circuit(new CircuitPolicy(1, Duration.ofMinutes(5), Duration.ofMinutes(5)))
                .build();
        assertThatThrownBy(() -> shop.postings().get(NUMBER)).isInstanceOf(OzonError.class);
        told.clear();

        assertThatThrownBy(() -> shop.postings().get(NUMBER)).isInstanceOf(CallNotSent.class);

        assertThat(told).containsExactly("not sent: CIRCUIT, attempt 1");
        assertThat(ozon.asked()).isEqualTo(1);
    }

    @Test
    void isToldOnceOfAnAttemptWhoseTimeEndsBeforeItIsSent() {
        Layer slow = (call, next) -> {
            time.advance(Duration.ofMinutes(10));
            return next.send(call);
        };

        assertFails(shop(new Watcher("")).layers(slow), CallNotSent.class);

        assertThat(told).containsExactly("POST /v3/posting/fbs/get 1", "failed NotSent");
        assertThat(ozon.asked()).isZero();
    }

    @Test
    void severalAreToldInTheirOrder() {
        ozon.answers(POSTING);

        shop(new Watcher("a "), new Watcher("b ")).build().postings().get(NUMBER);

        assertThat(told)
                .containsExactly(
                        "a POST /v3/posting/fbs/get 1",
                        "b POST /v3/posting/fbs/get 1",
                        "a answered 200, 37 bytes",
                        "b answered 200, 37 bytes");
    }

    @Test
    void oneThatThrowsHarmsNeitherTheCallNorTheOthersAndIsLogged() {
        ozon.answers(POSTING)
                .answers(new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build());
        OzonSeller shop =
                shop(new Broken(true), new Broken(false), new Watcher("")).build();
        try (LogCapture log = new LogCapture()) {
            assertThat(shop.postings().get(NUMBER)).isPresent();
            assertThatThrownBy(() -> shop.postings().get(NUMBER)).isInstanceOf(ConnectionFailure.class);

            assertThat(told).hasSize(4);
            assertThat(log.lines().stream().filter(line -> line.contains("a watcher of calls failed")))
                    .hasSize(4);
        }
    }

    @Test
    void oneThatThrowsWhenACallIsNotSentHarmsNothing() {
        OzonSellerBuilder shop = shop(new Broken(true), new Watcher("")).ticks(time);
        Layer never = (call, next) -> {
            throw new NotSent(NotSent.Reason.LIMIT, Duration.ofSeconds(1));
        };
        try (LogCapture log = new LogCapture()) {
            assertFails(shop.layers(never), CallNotSent.class);

            assertThat(log.text()).contains("a watcher of calls failed");
        }
        assertThat(told).endsWith("not sent: LIMIT, attempt 1");
    }

    private OzonSellerBuilder shop(CallWatcher... watchers) {
        return ozon.builder().ticks(time).watchers(watchers);
    }

    private static void assertFails(OzonSellerBuilder shop, Class<? extends Exception> how) {
        OzonSeller built = shop.build();
        assertThatThrownBy(() -> built.postings().get(NUMBER)).isInstanceOf(how);
    }

    /** Writes down what it is told. */
    private final class Watcher implements CallWatcher {

        private final String name;

        Watcher(String name) {
            this.name = name;
        }

        @Override
        public Ended starting(Attempt attempt) {
            told.add(name + attempt.verb() + " " + attempt.path() + " " + attempt.number());
            return new Ended() {
                @Override
                public void answered(int status, int bytes, Duration took) {
                    told.add(name + "answered " + status + ", " + bytes + " bytes");
                }

                @Override
                public void failed(String failure, Duration took) {
                    told.add(name + "failed " + failure);
                }
            };
        }

        @Override
        public void notSent(Attempt attempt, NotSent why) {
            told.add(name + "not sent: " + why.reason() + ", attempt " + attempt.number());
        }
    }

    /** Throws as soon as it is told of an attempt, or when it is told of the end. */
    private record Broken(boolean early) implements CallWatcher {

        @Override
        public Ended starting(Attempt attempt) {
            if (early) {
                throw new IllegalStateException("early");
            }
            return new Ended() {
                @Override
                public void answered(int status, int bytes, Duration took) {
                    throw new IllegalStateException("late");
                }

                @Override
                public void failed(String failure, Duration took) {
                    throw new IllegalStateException("late");
                }
            };
        }

        @Override
        public void notSent(Attempt attempt, NotSent why) {
            throw new IllegalStateException("not sent");
        }
    }
}
