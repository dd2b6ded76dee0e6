package io.github.ozonexpiry.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stock.Arrival;
import io.github.ozonexpiry.stock.StockHistory;
import io.github.ozonexpiry.stock.StockHistoryBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestocksTest {

    private static final Sku KETTLE = new Sku(5);
    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    private static final Instant TOLD = NOW.minusSeconds(9_000);

    @Test
    void whatIsExpectedComesInItsOrder() {
        Restocks restocks = expected(
                StockHistory.of(KETTLE).arriving(TOLD, NOW.plusSeconds(90), 7).arriving(TOLD, NOW, 3));

        assertThat(restocks.coming()).containsExactly(restock(NOW, 3), restock(NOW.plusSeconds(90), 7));
        assertThat(restocks.overdue()).isEmpty();
        assertThat(restocks.undated()).isEmpty();
        assertThat(restocks.next()).contains(restock(NOW, 3));
    }

    @Test
    void whatShouldHaveComeIsOverdueAndNotNext() {
        Instant before = NOW.minusMillis(1);
        Restocks restocks = expected(StockHistory.of(KETTLE).arriving(TOLD, before, 3));

        assertThat(restocks.overdue()).containsExactly(restock(before, 3));
        assertThat(restocks.coming()).isEmpty();
        assertThat(restocks.next()).isEmpty();
    }

    @Test
    void whatComesOnAnUnknownDayIsNextOnlyWhereNothingHasADate() {
        Arrival undated = new Arrival(TOLD, Optional.empty(), Optional.empty(), 4);
        Restock unknown = new Restock(KETTLE, Optional.empty(), 4);

        assertThat(expected(StockHistory.of(KETTLE).arriving(undated)).undated())
                .containsExactly(unknown);
        assertThat(expected(StockHistory.of(KETTLE).arriving(undated)).next()).contains(unknown);
        assertThat(expected(StockHistory.of(KETTLE).arriving(undated).arriving(TOLD, NOW.plusSeconds(9), 1))
                        .next())
                .contains(restock(NOW.plusSeconds(9), 1));
    }

    @Test
    void whatHasComeIsNoLongerExpectedAndWhatComesLaterStillIs() {
        Restocks restocks = expected(StockHistory.of(KETTLE)
                .arriving(new Arrival(TOLD, Optional.of(NOW), Optional.of(NOW), 1))
                .arriving(new Arrival(TOLD, Optional.empty(), Optional.of(TOLD), 2))
                .arriving(new Arrival(TOLD, Optional.of(NOW), Optional.of(NOW.plusSeconds(1)), 3)));

        assertThat(restocks).isEqualTo(new Restocks(List.of(restock(NOW, 3)), List.of(), List.of()));
    }

    @Test
    void whatNobodyHadToldIsNotExpected() {
        assertThat(expected(StockHistory.of(KETTLE).arriving(NOW.plusSeconds(1), NOW.plusSeconds(9), 1))
                        .coming())
                .isEmpty();
    }

    @Test
    void moreThanAnIntIsTheMostThatAnIntHas() {
        assertThat(expected(StockHistory.of(KETTLE).arriving(TOLD, NOW, 3_000_000_000L))
                        .coming())
                .containsExactly(restock(NOW, Integer.MAX_VALUE));
    }

    @Test
    void nothingIsNoRestock() {
        assertThat(new Restock(KETTLE, Optional.empty(), 1).quantity()).isEqualTo(1);
        assertThatThrownBy(() -> new Restock(KETTLE, Optional.empty(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("restock of 5, quantity: 1 or more pieces, got 0");
    }

    private static Restocks expected(StockHistoryBuilder history) {
        return Restocks.expected(history.build(), NOW);
    }

    private static Restock restock(Instant at, int quantity) {
        return new Restock(KETTLE, Optional.of(at), quantity);
    }
}
