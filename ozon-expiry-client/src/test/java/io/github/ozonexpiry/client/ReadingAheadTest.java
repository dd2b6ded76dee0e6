package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.posting.Posting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ReadingAheadTest {

    @Test
    void theElementsComeInOzonsOrder() {
        PagesAtHand ozon = new PagesAtHand(20);

        assertThat(numbers(ahead(ozon.builder())))
                .isEqualTo(numbers(PagesAtHand.list(ozon.builder().build())));
        assertThat(numbers(ahead(ozon.builder())))
                .hasSize(20)
                .startsWith("1-1", "2-1")
                .endsWith("20-1");
    }

    @Test
    void whileAPageIsWorkedOnTheNextIsAskedForAndNoOther() throws Exception {
        PagesAtHand ozon = new PagesAtHand(5);
        try (Stream<Page<Posting>> pages = ahead(ozon.builder()).pages()) {
            Iterator<Page<Posting>> read = pages.iterator();
            assertThat(ozon.asked()).isEmpty();
            for (int page = 1; page <= 5; page++) {
                read.next();
                int expected = Math.min(page + 1, 5);
                await(() -> ozon.asked().size() >= expected);
                TimeUnit.MILLISECONDS.sleep(30); // time enough to ask for one too many
                assertThat(ozon.asked()).hasSize(expected);
            }
            assertThat(read.hasNext()).isFalse();
        }
        assertThat(ozon.asked()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void withoutItAPageIsAskedForWhenItIsWanted() {
        PagesAtHand ozon = new PagesAtHand(5);
        Iterator<Page<Posting>> read =
                PagesAtHand.list(ozon.builder().build()).pages().iterator();
        read.next();

        assertThat(ozon.asked()).containsExactly(1);
    }

    @Test
    void noPageIsAskedForBeyondTheBudget() {
        PagesAtHand ozon = new PagesAtHand(5);

        assertThatThrownBy(() -> ahead(ozon.builder()).atMost(2).pages().forEach(page -> {}))
                .isInstanceOf(EndlessPages.class);
        assertThat(ozon.asked()).containsExactly(1, 2);
    }

    @Test
    void anErrorOfThePageAheadComesWhenItsTurnComes() throws Exception {
        CountDownLatch failed = new CountDownLatch(1);
        PagesAtHand ozon = new PagesAtHand(3, number -> {
            if (number == 2) {
                failed.countDown();
                throw new IOException("cut");
            }
        });
        Iterator<Page<Posting>> read = ahead(ozon.builder()).pages().iterator();

        assertThat(read.next().items()).hasSize(1);
        assertThat(failed.await(10, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(read::next)
                .isInstanceOfSatisfying(
                        ConnectionFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(ConnectionFailure.Kind.CUT));
    }

    @Test
    void exceptionsAndErrorsOfThePageAheadPassAsTheyAre() {
        AssertionError own = new AssertionError("own");
        PagesAtHand ozon = new PagesAtHand(3, number -> {
            if (number == 2) {
                throw own;
            }
        });

        assertThat(catchThrowable(() -> ahead(ozon.builder()).pages().forEach(page -> {})))
                .isSameAs(own);
    }

    /** Says when the second page is asked for and when that was interrupted; it never comes. */
    private static PagesAtHand stuckAtTheSecondPage(CountDownLatch begun, CompletableFuture<Boolean> stopped) {
        return new PagesAtHand(3, number -> {
            if (number == 2) {
                begun.countDown();
                try {
                    TimeUnit.MINUTES.sleep(1);
                } catch (InterruptedException e) {
                    stopped.complete(true);
                    throw e;
                }
            }
        });
    }

    @Test
    void closingTheStreamStopsTheRequestAheadAndLeavesNoInterruptBehind() throws Exception {
        CompletableFuture<Boolean> stopped = new CompletableFuture<>();
        CountDownLatch begun = new CountDownLatch(1);
        PagesAtHand ozon = stuckAtTheSecondPage(begun, stopped);
        OneThread thread = new OneThread();
        Stream<Page<Posting>> pages = ahead(ozon.builder().executor(thread)).pages();
        pages.iterator().next();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        pages.close();

        assertThat(stopped.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(thread.isInterruptedNow()).isFalse();
        thread.end();
    }

    @Test
    void whoeverIsInterruptedWhileWaitingForThePageAheadStopsAtOnceAndSoDoesTheRequest() throws Exception {
        CompletableFuture<Boolean> stopped = new CompletableFuture<>();
        CountDownLatch begun = new CountDownLatch(1);
        PagesAtHand ozon = stuckAtTheSecondPage(begun, stopped);
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            thrown.complete(catchThrowable(() -> ahead(ozon.builder()).pages().forEach(page -> {})));
            flag.complete(Thread.currentThread().isInterrupted());
        });
        reader.start();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        reader.interrupt();

        assertThat(thrown.get(10, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        ConnectionFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(ConnectionFailure.Kind.INTERRUPTED));
        assertThat(flag.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(stopped.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theOnlyThreadOfAnExecutorMayReadAheadWithIt() throws Exception {
        PagesAtHand ozon = new PagesAtHand(5);
        ExecutorService only = Executors.newSingleThreadExecutor();
        try {
            Pages<Posting> list = ahead(ozon.builder().executor(only));

            assertThat(only.submit(() -> numbers(list)).get(10, TimeUnit.SECONDS))
                    .hasSize(5);
        } finally {
            only.shutdownNow();
        }
        assertThat(ozon.asked()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void anExecutorThatRefusesOrForgetsWorkLosesNoPage() {
        PagesAtHand ozon = new PagesAtHand(5);

        assertThat(numbers(ahead(ozon.builder().executor(task -> {
                    throw new RejectedExecutionException();
                }))))
                .hasSize(5);
        assertThat(numbers(ahead(ozon.builder().executor(task -> {})))).hasSize(5);
        assertThat(numbers(ahead(ozon.builder().executor(Runnable::run)))).hasSize(5);
        assertThat(ozon.asked()).hasSize(15);
    }

    private static Pages<Posting> ahead(OzonSellerBuilder shop) {
        return PagesAtHand.list(shop.build()).readingAhead();
    }

    private static List<String> numbers(Pages<Posting> list) {
        List<String> numbers = new ArrayList<>();
        list.items(broken -> {
                    throw new AssertionError(broken);
                })
                .forEach(posting -> numbers.add(posting.number().text()));
        return numbers;
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 1000 && !done.getAsBoolean(); i++) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }
}
