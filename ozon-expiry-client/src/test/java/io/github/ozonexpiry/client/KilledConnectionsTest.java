package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.transport.retry.CircuitPolicy;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxDeeds;
import io.github.ozonexpiry.sandbox.SandboxGoods;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxShop;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Connections are cut and answers spoilt at random, before and after Ozon has acted, in the changes and in the looks alike. */
@Timeout(120)
class KilledConnectionsTest {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    private static final Sku CUP = new Sku(827);
    private static final SandboxDeeds SHIPPED_ONCE = new SandboxDeeds(1, 0);
    private static final SandboxDeeds CANCELLED_ONCE = new SandboxDeeds(0, 1);
    private static final SandboxDeeds NOTHING = new SandboxDeeds(0, 0);
    private static final int THREADS = 8;

    private final OzonSandbox ozon = OzonSandbox.at(NOW);
    private final SandboxShop shop = ozon.shop("4711", "key");
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /** What is done with a posting. */
    private interface Change {

        void make(OzonSeller seller, PostingNumber posting);
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        ozon.close();
    }

    @Test
    void withEnoughAttemptsTenThousandOrdersAreEachShippedOrCancelledExactlyOnce() throws Exception {
        List<String> shipped = open(5_000, "1");
        List<String> cancelled = open(5_000, "2");
        Killer killer = new Killer(20_260_505, 40);
        ozon.misbehaveAlways(killer.fault());
        OzonSeller seller = seller(20);

        assertThat(failures(seller, shipped, KilledConnectionsTest::ship)).isEmpty();
        assertThat(failures(seller, cancelled, KilledConnectionsTest::cancel)).isEmpty();

        assertThat(shipped).allSatisfy(each -> assertThat(shop.deeds(each)).isEqualTo(SHIPPED_ONCE));
        assertThat(cancelled).allSatisfy(each -> assertThat(shop.deeds(each)).isEqualTo(CANCELLED_ONCE));
        assertThat(killer.dealt()).hasSize(Killer.kinds());
        System.out.println("10,000 orders, faults dealt: " + killer.dealt());
    }

    @Test
    void withTooFewAttemptsEveryFailureSaysWhetherItMayHaveBeenDone() throws Exception {
        List<String> shipped = open(500, "1");
        List<String> cancelled = open(500, "2");
        ozon.misbehaveAlways(new Killer(20_260_506, 70).fault());

        Map<String, OzonException> unshipped = failures(seller(2), shipped, KilledConnectionsTest::ship);
        Map<String, OzonException> uncancelled = failures(seller(2), cancelled, KilledConnectionsTest::cancel);

        assertHonest(shipped, unshipped, SHIPPED_ONCE);
        assertHonest(cancelled, uncancelled, CANCELLED_ONCE);
        assertThat(Stream.concat(unshipped.values().stream(), uncancelled.values().stream())
                        .map(OzonException::mayHaveBeenDone)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(true, false);
    }

    /** What succeeded was done once, what says that it was not done was not, and of what may have been done some was. */
    private void assertHonest(List<String> all, Map<String, OzonException> failed, SandboxDeeds once) {
        for (String number : all) {
            SandboxDeeds deeds = shop.deeds(number);
            Optional<OzonException> failure = Optional.ofNullable(failed.get(number));
            if (failure.isEmpty()) {
                assertThat(deeds).as(number).isEqualTo(once);
            } else if (!failure.get().mayHaveBeenDone()) {
                assertThat(deeds).as("%s: %s", number, failure.get()).isEqualTo(NOTHING);
            } else {
                assertThat(deeds).as(number).isIn(NOTHING, once);
            }
        }
        assertThat(failed.keySet()).anyMatch(number -> shop.deeds(number).equals(once));
    }

    private List<String> open(int orders, String lot) {
        List<String> numbers = Killer.numbers(orders, lot);
        shop.addAll(numbers.stream()
                .map(number -> SandboxPosting.numbered(number)
                        .ship(NOW.plus(Duration.ofDays(1)), null)
                        .goods(List.of(SandboxGoods.one(CUP.number(), Money.of("300", "RUB")))))
                .toList());
        return numbers;
    }

    private OzonSeller seller(int attempts) {
        return ozon.seller(shop)
                .http(new OkHttpClient.Builder()
                        .readTimeout(Duration.ofMillis(300))
                        .build())
                .retries(new RetryPolicy(attempts, Duration.ofNanos(1_000), Duration.ofMillis(1)))
                .circuit(new CircuitPolicy(1_000, Duration.ofMinutes(1), Duration.ofMinutes(1)))
                .build();
    }

    /** Those changes that failed, by posting; anything but what the client documents fails the test. */
    private Map<String, OzonException> failures(OzonSeller seller, List<String> numbers, Change change)
            throws Exception {
        List<Callable<Map<String, OzonException>>> parts = new ArrayList<>();
        for (int part = 0; part < THREADS; part++) {
            int first = part;
            parts.add(() -> {
                Map<String, OzonException> failures = new TreeMap<>();
                for (int i = first; i < numbers.size(); i += THREADS) {
                    try {
                        change.make(seller, PostingNumber.of(numbers.get(i)));
                    } catch (OzonException e) {
                        failures.put(numbers.get(i), e);
                    }
                }
                return failures;
            });
        }
        Map<String, OzonException> all = new TreeMap<>();
        for (Future<Map<String, OzonException>> part : threads.invokeAll(parts)) {
            all.putAll(part.get());
        }
        return all;
    }

    private static void ship(OzonSeller seller, PostingNumber posting) {
        assertThat(seller.assembly()
                        .ship(posting, List.of(Map.of(CUP, 1)))
                        .result()
                        .items())
                .containsExactly(posting);
    }

    private static void cancel(OzonSeller seller, PostingNumber posting) {
        assertThat(seller.cancellations().cancel(posting, ReasonId.OUT_OF_STOCK, ""))
                .isTrue();
    }
}
