package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ozonexpiry.posting.Posting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work in another thread: {@link OzonSeller#async} and {@link Pages#readAsync}. */
@Timeout(30)
class BackgroundTest {

    private final OneThread thread = new OneThread();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CompletableFuture<ConnectionFailure.Kind> ended = new CompletableFuture<>();

    @AfterEach
    void end() {
        thread.end();
    }

    @Test
    void itsValueComesFromAnotherThread() throws Exception {
        OzonSeller shop = new PagesAtHand(1).builder().build();
        Thread caller = Thread.currentThread();

        CompletableFuture<Boolean> elsewhere =
                shop.async(same -> same.equals(shop) && !Thread.currentThread().equals(caller));

        assertThat(elsewhere.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void allPagesAreReadInOrderInTheExecutor() throws Exception {
        PagesAtHand ozon = new PagesAtHand(4);
        List<String> read = new ArrayList<>();
        CompletableFuture<Long> pages = PagesAtHand.list(
                        ozon.builder().executor(thread).build())
                .readAsync(page -> read.add(page.items().get(0).number().text()
                        + Thread.currentThread().getName()));

        assertThat(pages.get(10, TimeUnit.SECONDS)).isEqualTo(4);
        assertThat(read).containsExactly("1-1one-thread", "2-1one-thread", "3-1one-thread", "4-1one-thread");
    }

    @Test
    void whatTheWorkThrowsPassesAsItIs() {
        IllegalStateException own = new IllegalStateException("own");
        AssertionError error = new AssertionError("own");
        OzonSeller shop = new PagesAtHand(1).builder().build();

        assertThat(causeOf(shop.async(any -> {
                    throw own;
                })))
                .isSameAs(own);
        assertThat(causeOf(shop.async(any -> {
                    throw error;
                })))
                .isSameAs(error);
    }

    @Test
    void aPageThatFailsAndAReaderThatFailsEndTheReading() {
        PagesAtHand cut = new PagesAtHand(3, number -> {
            if (number == 2) {
                throw new IOException("cut");
            }
        });
        IllegalStateException own = new IllegalStateException("own");

        assertThat(causeOf(list(cut).readAsync(page -> {}))).isInstanceOf(ConnectionFailure.class);
        assertThat(causeOf(list(new PagesAtHand(3)).readAsync(page -> {
                    throw own;
                })))
                .isSameAs(own);
    }

    @Test
    void cancellingInterruptsTheCallAtOnce() throws Exception {
        assertThat(assertEndsTheCall(future -> assertThat(future.cancel(false)).isTrue()))
                .isCancelled();
    }

    @Test
    void aTimeThatIsOverInterruptsTheCallAtOnce() throws Exception {
        CompletableFuture<Object> future = assertEndsTheCall(running -> {
            assertThat(running.orTimeout(10, TimeUnit.MILLISECONDS)).isSameAs(running);
        });

        assertThatThrownBy(future::get).hasCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void cancellingAReadingStopsItBetweenTwoPagesToo() throws Exception {
        PagesAtHand ozon = new PagesAtHand(1000);
        CompletableFuture<Long> reading = PagesAtHand.list(
                        ozon.builder().executor(thread).build())
                .readAsync(page -> {
                    begun.countDown();
                    try {
                        TimeUnit.MILLISECONDS.sleep(20);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        reading.cancel(true);

        assertThat(thread.isInterruptedNow()).isFalse(); // comes when the reading has ended
        assertThat(ozon.asked()).hasSizeLessThan(1000);
        assertThatThrownBy(reading::get).isInstanceOf(CancellationException.class);
    }

    @Test
    void workThatIsCancelledBeforeItBeginsDoesNotBegin() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        thread.execute(() -> {
            try {
                first.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        PagesAtHand ozon = new PagesAtHand(1);
        CompletableFuture<Long> reading =
                PagesAtHand.list(ozon.builder().executor(thread).build()).readAsync(page -> {});
        reading.cancel(false);
        first.countDown();

        assertThat(thread.isInterruptedNow()).isFalse();
        assertThat(ozon.asked()).isEmpty();
    }

    @Test
    void workThatTheExecutorRefusesFails() {
        OzonSeller shop = new PagesAtHand(1)
                .builder()
                .executor(task -> {
                    throw new RejectedExecutionException("full");
                })
                .build();

        assertThat(causeOf(shop.async(any -> 1)))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessage("full");
    }

    /** Ends a future while its call waits: the call is interrupted, and the thread goes on without a trace of it. */
    private CompletableFuture<Object> assertEndsTheCall(Consumer<CompletableFuture<Object>> end) throws Exception {
        PagesAtHand ozon = new PagesAtHand(1, number -> {
            begun.countDown();
            TimeUnit.MINUTES.sleep(1);
        });
        OzonSeller shop = ozon.builder().executor(thread).build();
        CompletableFuture<Object> future = shop.async(same -> {
            ConnectionFailure failure = catchThrowableOfType(
                    ConnectionFailure.class,
                    () -> PagesAtHand.list(same).pages().forEach(page -> {}));
            ended.complete(failure.kind());
            throw failure;
        });
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        end.accept(future);

        assertThat(ended.get(10, TimeUnit.SECONDS)).isEqualTo(ConnectionFailure.Kind.INTERRUPTED);
        assertThat(thread.isInterruptedNow()).isFalse();
        assertThat(future).isDone();
        return future;
    }

    private static Pages<Posting> list(PagesAtHand ozon) {
        return PagesAtHand.list(ozon.builder().build());
    }

    private static Throwable causeOf(CompletableFuture<?> future) {
        return catchThrowableOfType(ExecutionException.class, () -> future.get(10, TimeUnit.SECONDS))
                .getCause();
    }
}
