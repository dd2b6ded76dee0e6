package io.github.ozonexpiry.stock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.posting.Sku;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** In any order, any number of times, at any past moment. */
class StockOrderTest {

    private static final Instant NINE = Instant.parse("2026-05-04T09:00:00Z");
    private static final Instant FOREVER = Instant.parse("2027-01-01T00:00:00Z");

    /** Something that can be told, with the moment at which it was; how it was told depends on the moment of asking. */
    private record Told(Instant at, BiConsumer<StockHistoryBuilder, Instant> telling) {}

    private static List<Told> manyThings() {
        List<Told> things = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int n = i;
            Instant at = NINE.plus(Duration.ofMinutes(i / 2));
            things.add(new Told(at, (stock, asked) -> stock.counted(at, n * 7 % 5, n % 3)));
            things.add(new Told(at, (stock, asked) -> stock.listed(at, n * 3 % 7, n % 2)));
            things.add(new Told(at, (stock, asked) -> stock.sent(at, n % 4)));
            things.add(new Told(at, (stock, asked) -> stock.soldElsewhere(at, n % 3)));
            things.add(new Told(at, (stock, asked) -> stock.arriving(arrival(at, n, asked))));
        }
        return things;
    }

    private static Arrival arrival(Instant told, int n, Instant asked) {
        Optional<Instant> expected = n % 3 == 0 ? Optional.empty() : Optional.of(NINE.plusSeconds(60L * (n % 4)));
        Instant came = told.plusSeconds(45L * (n % 5));
        boolean known = n % 2 == 0 && !came.isAfter(asked);
        return new Arrival(told, expected, known ? Optional.of(came) : Optional.empty(), 1 + n % 2);
    }

    private static StockHistory tell(List<Told> things, Instant asked) {
        StockHistoryBuilder builder = StockHistory.of(new Sku(77));
        things.stream()
                .filter(thing -> !thing.at().isAfter(asked))
                .forEach(thing -> thing.telling().accept(builder, asked));
        return builder.build();
    }

    @Test
    void theOrderOfTellingAndRepetitionsChangeNothing() {
        List<Told> things = manyThings();
        StockHistory history = tell(things, FOREVER);
        assertThat(history.own()).hasSize(20);
        for (int seed = 0; seed < 50; seed++) {
            List<Told> shuffled = new ArrayList<>(things);
            shuffled.addAll(things.subList(seed, seed + 30));
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(tell(shuffled, FOREVER)).as("seed %s", seed).isEqualTo(history);
            assertThat(tell(shuffled, FOREVER).findings()).as("seed %s", seed).isEqualTo(history.findings());
        }
    }

    @Test
    void whatWasKnownAtAMomentIsWhatWasToldByThen() {
        List<Told> things = manyThings();
        StockHistory history = tell(things, FOREVER);
        for (Instant moment = NINE.minusSeconds(15);
                moment.isBefore(NINE.plusSeconds(900));
                moment = moment.plusSeconds(15)) {
            assertThat(history.asOf(moment)).as("%s", moment).isEqualTo(tell(things, moment));
        }
    }

    @Test
    void askingForAMomentThroughALaterOneIsTheSame() {
        StockHistory history = tell(manyThings(), FOREVER);
        for (int minute = 0; minute < 12; minute++) {
            Instant moment = NINE.plusSeconds(60L * minute);

            assertThat(history.asOf(moment.plusSeconds(100)).asOf(moment))
                    .as("%s", moment)
                    .isEqualTo(history.asOf(moment));
        }
    }
}
