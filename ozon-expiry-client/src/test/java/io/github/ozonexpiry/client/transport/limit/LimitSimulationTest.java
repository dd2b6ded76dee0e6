package io.github.ozonexpiry.client.transport.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.Nature;
import io.github.ozonexpiry.client.transport.Nature.Effect;
import io.github.ozonexpiry.client.transport.Nature.Urgency;
import io.github.ozonexpiry.client.transport.RateLimit;
import io.github.ozonexpiry.client.transport.limit.SimulatedOzon.Sent;
import io.github.ozonexpiry.sandbox.SimulatedTicks;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An hour of two shops with ten threads, simulated. Source of what is expected: notes on the Seller API, 1.3 (50 calls a second in all, 80 stock
 * updates a minute, one turnover report a minute) and issue 7 (99 % of it used, urgent first).
 */
@Tag("sweep")
class LimitSimulationTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Call PAGE =
            call("/v4/posting/fbs/list", Nature.reading().being(Urgency.BULK));
    private static final Call SHIP = call("/v4/posting/fbs/ship", Nature.UNKNOWN.being(Urgency.URGENT));
    private static final Call STOCKS =
            call("/v2/products/stocks", Nature.of(Effect.REPEATABLE).limitedTo(RateLimit.perMinute(80)));
    private static final Call TURNOVER =
            call("/v1/analytics/turnover/stocks", Nature.reading().limitedTo(RateLimit.perMinute(1)));

    private static Call call(String path, Nature nature) {
        return Call.post(path, new byte[0]).being(nature);
    }

    private static LimitLayer limits(String account, RateLimit whole, SimulatedTicks time) {
        return new LimitLayer(account, Limits.OF_OZON.account(whole), time, () -> Instant.EPOCH);
    }

    @Test
    void tenThreadsOfTwoShopsKeepAllLimitsAndUseThemForAnHour() {
        SimulatedTicks time = SimulatedTicks.forThreads(10);
        List<SimulatedOzon> shops = new ArrayList<>();
        Simulation threads = Simulation.empty();
        for (String account : List.of("4711", "4712")) {
            SimulatedOzon ozon = SimulatedOzon.answeringAfter(Duration.ofMillis(15), time);
            LimitLayer limits = limits(account, RateLimit.perSecond(50), time);
            shops.add(ozon);
            threads.andUntil(HOUR, any -> limits.send(PAGE, ozon));
            threads.andUntil(HOUR, any -> limits.send(PAGE, ozon));
            threads.andUntil(HOUR, any -> limits.send(STOCKS, ozon));
            threads.andUntil(HOUR, any -> limits.send(TURNOVER, ozon));
            threads.andUntil(HOUR, any -> {
                Simulation.pass(time, Duration.ofMillis(137));
                limits.send(SHIP, ozon);
            });
        }

        threads.run(time);

        assertThat(shops).allSatisfy(LimitSimulationTest::keepsAndUsesItsLimits);
        assertThat(shops).allSatisfy(LimitSimulationTest::sendsTheUrgentFirst);
    }

    private static void keepsAndUsesItsLimits(SimulatedOzon shop) {
        Moments stocks = shop.moments(sent -> sent.path().equals(STOCKS.path()));
        Moments turnover = shop.moments(sent -> sent.path().equals(TURNOVER.path()));
        assertThat(shop.moments().mostWithin(SECOND)).isEqualTo(50);
        assertThat(stocks.mostWithin(MINUTE)).isEqualTo(80);
        assertThat(turnover.mostWithin(MINUTE)).isEqualTo(1);
        assertThat(shop.moments().before(HOUR)).isGreaterThanOrEqualTo(50 * 3600 * 99 / 100);
        assertThat(stocks.before(HOUR)).isGreaterThanOrEqualTo(80 * 60 * 99 / 100);
        assertThat(turnover.before(HOUR)).isEqualTo(60);
    }

    /** Between the moments at which an urgent call came and went, only urgent ones go; so it waits at most for one window to end. */
    private static void sendsTheUrgentFirst(SimulatedOzon shop) {
        Moments others = shop.moments(sent -> sent.urgency() != Urgency.URGENT);
        List<Sent> urgent = shop.sent().stream()
                .filter(sent -> sent.urgency() == Urgency.URGENT)
                .toList();
        assertThat(urgent).hasSizeGreaterThan(3_000);
        assertThat(urgent).anyMatch(sent -> sent.moment() > sent.came());
        assertThat(urgent).allSatisfy(sent -> {
            assertThat(sent.moment() - sent.came()).isLessThanOrEqualTo(SECOND.toNanos());
            int since = others.before(Duration.ofNanos(sent.came() + 1));
            assertThat(others.before(Duration.ofNanos(sent.moment()))).isLessThanOrEqualTo(since);
        });
    }

    /**
     * Without a pace the 50 places of a second go at once, come free at once a second later, and whoever comes in between waits for nearly all
     * of it. A fifth of a second: a tenth for the places that may go at once, and as much for those that were taken beside them.
     */
    @Test
    void whoCallsBesideOneThatReadsManyPagesWaitsForTheNextPlaceAndNotForTheNextSecond() {
        SimulatedTicks time = SimulatedTicks.forThreads(5);
        SimulatedOzon fast = SimulatedOzon.answeringAfter(Duration.ofMillis(15), time);
        SimulatedOzon slow = SimulatedOzon.answeringAfter(Duration.ofMillis(100), time);
        LimitLayer limits = limits("4711", RateLimit.perSecond(50), time);
        Call question = call("/v3/posting/fbs/get", Nature.reading());

        Simulation.empty()
                .andUntil(MINUTE, any -> limits.send(PAGE, fast))
                .andUntil(MINUTE, any -> limits.send(PAGE, fast))
                .andUntil(MINUTE, any -> limits.send(PAGE, fast))
                .andUntil(MINUTE, any -> limits.send(PAGE, fast))
                .andUntil(MINUTE, any -> limits.send(question, slow))
                .run(time);

        assertThat(slow.sent())
                .allSatisfy(sent -> assertThat(sent.moment() - sent.came())
                        .isLessThanOrEqualTo(Duration.ofMillis(200).toNanos()));
        assertThat(slow.moments().count()).isGreaterThanOrEqualTo(60_000 / 300);
        List<Long> all = new ArrayList<>(fast.sent().stream().map(Sent::moment).toList());
        all.addAll(slow.sent().stream().map(Sent::moment).toList());
        Moments both = Moments.of(all);
        assertThat(both.mostWithin(SECOND)).isEqualTo(50);
        assertThat(both.before(MINUTE)).isGreaterThanOrEqualTo(50 * 60 * 99 / 100);
    }

    @Test
    void aBulkCallWaitsForAFloodOfUrgentOnesNoLongerThanTheirHeadStart() {
        SimulatedTicks time = SimulatedTicks.forThreads(4);
        SimulatedOzon ozon = SimulatedOzon.answeringAfter(Duration.ZERO, time);
        LimitLayer limits = limits("4711", RateLimit.perSecond(1), time);
        Duration end = MINUTE;

        Simulation.empty()
                .andUntil(end, any -> limits.send(SHIP, ozon))
                .andUntil(end, any -> limits.send(SHIP, ozon))
                .andUntil(end, any -> limits.send(SHIP, ozon))
                .andAt(Duration.ofMillis(500), any -> limits.send(PAGE, ozon))
                .run(time);

        Moments bulk = ozon.moments(sent -> sent.urgency() == Urgency.BULK);
        assertThat(bulk.seconds())
                .singleElement()
                .satisfies(moment -> assertThat(moment).isBetween(20.5, 24.5));
    }
}
