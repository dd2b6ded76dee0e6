package io.github.ozonexpiry.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.availability.AvailabilityReview;
import io.github.ozonexpiry.availability.Available;
import io.github.ozonexpiry.availability.Channel;
import io.github.ozonexpiry.availability.Freshness;
import io.github.ozonexpiry.availability.StockEntry;
import io.github.ozonexpiry.availability.StockLine;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From sales to the number for Ozon. */
class WholeWayTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final WarehouseId MAIN = new WarehouseId(7);

    @Test
    void salesDecideWhatOzonIsNotShown() {
        // 23 and 25 by turns are Poisson of 24 a day; 40 and 20 minutes are an hour: one piece, four at 99 %.
        Demand demand = Demand.of(IntStream.range(0, 28)
                        .mapToObj(day -> new SalesDay(Sales.FIRST.plusDays(day), 23 + day % 2 * 2, true))
                        .toList())
                .demand()
                .orElseThrow();
        SafetyStock kept = SafetyStock.of(demand, ExposureTime.every(Duration.ofMinutes(40)), ServiceLevel.of("99"));
        StockLine line = StockLine.counted(new Sku(501), MAIN, 40, NOON)
                .with(StockEntry.sold(new Channel("own shop"), 5, NOON))
                .with(StockEntry.of(StockEntry.Kind.OZON_RESERVED, 6, NOON))
                .keeping(kept.pieces());
        AvailabilityReview review = AvailabilityReview.of(
                List.of(line), Set.of(MAIN), new Freshness(Duration.ofDays(1), Duration.ofHours(1)), NOON);

        assertThat(review.available()).extracting(Available::number).containsExactly(40L - 5 - 6 - 4);
    }
}
