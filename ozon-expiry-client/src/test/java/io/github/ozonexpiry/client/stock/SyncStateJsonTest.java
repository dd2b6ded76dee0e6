package io.github.ozonexpiry.client.stock;

import static io.github.ozonexpiry.client.stock.Shelves.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.sync.CallFailure;
import io.github.ozonexpiry.sync.Danger;
import io.github.ozonexpiry.sync.LineOutcome;
import io.github.ozonexpiry.sync.StockChange;
import io.github.ozonexpiry.sync.StockPair;
import io.github.ozonexpiry.sync.SyncPolicy;
import io.github.ozonexpiry.sync.SyncQueue;
import io.github.ozonexpiry.sync.SyncState;
import io.github.ozonexpiry.sync.SyncStep;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyncStateJsonTest {

    private static SyncState again(SyncState state) {
        return SyncStateJson.read(SyncStateJson.write(state));
    }

    private static String json(SyncState state) {
        return new String(SyncStateJson.write(state), StandardCharsets.UTF_8);
    }

    private static SyncState read(String json) {
        return SyncStateJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Whatever happened to a queue, what is read is what was written. */
    @Test
    void whatIsReadIsWhatWasWritten() {
        for (int seed = 0; seed < 100; seed++) {
            SyncState state = lived(new Random(seed));

            assertThat(again(state)).as("seed " + seed).isEqualTo(state);
        }
    }

    private static SyncState lived(Random random) {
        SyncQueue queue = SyncQueue.of(SyncPolicy.OF_OZON);
        Instant now = NINE;
        for (int i = 0; i < 40; i++) {
            now = now.plusNanos(random.nextInt(2_000_000_000));
            List<StockChange> told = new ArrayList<>();
            for (int n = random.nextInt(4); n > 0; n--) {
                StockPair pair = new StockPair(
                        "Чашка \"" + random.nextInt(9) + "\"\n", new WarehouseId(Long.MAX_VALUE - random.nextInt(2)));
                Danger danger = new Danger(oneOf(random, Danger.Kind.values()), random.nextDouble() * Double.MAX_VALUE);
                told.add(new StockChange(pair, random.nextInt(9), now.minusNanos(n), danger));
            }
            queue.offer(told, now);
            if (queue.nextStep(now) instanceof SyncStep.Call call && random.nextInt(9) > 0) {
                end(queue, call, now, random);
            }
        }
        return queue.state();
    }

    private static <T> T oneOf(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    private static void end(SyncQueue queue, SyncStep.Call call, Instant now, Random random) {
        int kind = random.nextInt(12);
        if (kind < CallFailure.Kind.values().length) {
            queue.failed(
                    call,
                    new CallFailure(
                            oneOf(random, CallFailure.Kind.values()), "why", Optional.of(Duration.ofMillis(kind))),
                    now);
            return;
        }
        Map<StockPair, LineOutcome> outcomes = new HashMap<>();
        call.levels()
                .forEach(level ->
                        outcomes.put(level.pair(), new LineOutcome(oneOf(random, LineOutcome.Kind.values()), "слова")));
        queue.answered(call, outcomes, now);
    }

    @Test
    void theFormIsKept() {
        SyncQueue queue = SyncQueue.of(SyncPolicy.OF_OZON);
        queue.offer(List.of(new StockChange(Shelves.pair(1), 5, NINE, Danger.oversells(0.5))), NINE);

        assertThat(json(queue.state()))
                .isEqualTo("{\"version\":1,\"calls\":0,\"done\":0,"
                        + "\"pace\":{\"sent\":[],\"due\":\"1970-01-01T00:00:00Z\",\"extra\":\"PT0S\",\"failures\":0},"
                        + "\"pairs\":[{\"article\":\"OFFER-1\",\"warehouse\":70330021,\"waiting\":{\"free\":5,"
                        + "\"asOf\":\"2026-11-27T09:00:00Z\",\"danger\":\"OVERSELLS\",\"weight\":0.5,"
                        + "\"since\":\"2026-11-27T09:00:00Z\",\"failures\":0,\"mostInCall\":100},"
                        + "\"restsUntil\":\"1970-01-01T00:00:00Z\"}]}");
        assertThat(again(SyncState.EMPTY)).isEqualTo(SyncState.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            \\"version\\":1           | \\"version\\":2            | stored state, version: 1 is read, got '2'
            \\"version\\":1           | \\"version\\":\\"x\\"      | stored state, version: expected a whole number, got '"x"'
            \\"calls\\":0             | \\"calls\\":0.5            | stored state, calls: expected a whole number, got '0.5'
            \\"calls\\":0             | \\"calls\\":-1             | stored state, as a whole: calls and done: 0 or more, got -1 and 0
            \\"done\\":0,             | ``                         | stored state, done: expected a whole number, got nothing
            \\"sent\\":[]             | \\"sent\\":{}              | stored state, pace.sent: expected a list, got '{}'
            \\"sent\\":[]             | \\"sent\\":[7]             | stored state, pace.sent[0]: expected a moment, got '7'
            \\"extra\\":\\"PT0S\\"    | \\"extra\\":\\"0\\"        | stored state, pace.extra: expected a duration, got '"0"'
            \\"extra\\":\\"PT0S\\"    | \\"extra\\":\\"PT-1S\\"    | stored state, pace: extra: 0 or more, got PT-1S
            \\"extra\\":\\"PT0S\\"    | \\"extra\\":9              | stored state, pace.extra: expected a duration, got '9'
            \\"pace\\":               | \\"tempo\\":               | stored state, pace: expected an object, got nothing
            \\"waiting\\":{           | \\"waiting\\":7,\\"x\\":{  | stored state, pairs[0].waiting: expected an object, got '7'
            \\"article\\":\\"OFFER-1\\" | \\"article\\":\\" \\"    | stored state, pairs[0]: article: letters are needed, got ' '
            \\"OVERSELLS\\"           | \\"FINE\\"                 | stored state, pairs[0].waiting.danger: expected a kind of danger, got '"FINE"'
            \\"weight\\":0.5          | \\"weight\\":-1            | stored state, pairs[0].waiting: weight: 0 or more and finite, got -1.0
            \\"weight\\":0.5          | \\"weight\\":true          | stored state, pairs[0].waiting.weight: expected a number, got 'true'
            \\"mostInCall\\":100      | \\"mostInCall\\":0         | stored state, pairs[0].waiting: most in a call: 1 or more, got 0
            \\"mostInCall\\":100      | \\"mostInCall\\":4294967297 | stored state, pairs[0].waiting.mostInCall: expected a whole number, got '4294967297'
            \\"free\\":5              | \\"free\\":92233720368547758070 | stored state, pairs[0].waiting.free: expected a whole number, got '92233720368547758070'
            \\"since\\":\\"2026-11-27T09:00:00Z\\" | \\"since\\":\\"soon\\" | stored state, pairs[0].waiting.since: expected a moment, got '"soon"'
            """)
    void whatIsWrongIsSaidWithItsPlace(String right, String wrong, String complaint) {
        SyncQueue queue = SyncQueue.of(SyncPolicy.OF_OZON);
        queue.offer(List.of(new StockChange(Shelves.pair(1), 5, NINE, Danger.oversells(0.5))), NINE);
        String json = json(queue.state());
        String spoilt = json.replace(right.replace("\\", ""), wrong.replace("\\", ""));

        assertThat(spoilt).isNotEqualTo(json);
        assertThatThrownBy(() -> read(spoilt))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "  ", "{", "7", "\u0000", "{\"version\":1} x"})
    void whatIsNoStateIsNamed(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stored state");
    }
}
