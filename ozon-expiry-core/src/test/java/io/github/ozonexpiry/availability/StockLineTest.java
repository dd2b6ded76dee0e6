package io.github.ozonexpiry.availability;

import static io.github.ozonexpiry.availability.Books.KETTLE;
import static io.github.ozonexpiry.availability.Books.MAIN;
import static io.github.ozonexpiry.availability.Books.NINE;
import static io.github.ozonexpiry.availability.Books.NOON;
import static io.github.ozonexpiry.availability.Books.SHOP;
import static io.github.ozonexpiry.availability.Books.TEN;
import static io.github.ozonexpiry.availability.Books.counted;
import static io.github.ozonexpiry.availability.Books.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.availability.StockEntry.Kind;
import io.github.ozonexpiry.stock.Arrival;
import io.github.ozonexpiry.stock.StockHistory;
import io.github.ozonexpiry.stock.StockHistoryBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StockLineTest {

    @Test
    void aLineHasOneCount() {
        StockEntry held = StockEntry.of(Kind.HELD, 5, NINE);
        StockEntry count = StockEntry.of(Kind.COUNTED, 5, NINE);

        assertThatThrownBy(() -> new StockLine(KETTLE, MAIN, held, List.of(), List.of(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("count: the seller's own count, got HELD");
        assertThatThrownBy(() -> counted(5).with(count))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("entries: one count a line, got StockEntry[kind=COUNTED");
    }

    @Test
    void aLineKeepsWhatItHas() {
        StockEntry held = StockEntry.of(Kind.HELD, 5, NINE);
        Arrival arrival = new Arrival(NINE, Optional.empty(), Optional.empty(), 5);
        StockLine line =
                counted(7).with(held).arriving(arrival).keeping(3).with(held).arriving(arrival);

        assertThat(line.entries()).containsExactly(held, held);
        assertThat(line.arrivals()).containsExactly(arrival, arrival);
        assertThat(line.safetyStock()).isEqualTo(3);
        assertThatThrownBy(() -> line.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> line.arrivals().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aChannelStandsWhereAnotherChannelHasThePieces(Kind kind) {
        boolean needed = kind == Kind.SOLD || kind == Kind.RESERVED;
        Optional<Channel> wrong = needed ? Optional.empty() : Optional.of(SHOP);

        assertThatThrownBy(() -> new StockEntry(kind, wrong, 1, NINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("channel: named where another channel sold or reserved and nowhere else, got " + wrong
                        + " for " + kind);
    }

    @Test
    void anEntryIsNamedWithItsChannel() {
        assertThat(Books.said(StockEntry.reserved(SHOP, 1, NINE).name())).isEqualTo("reserved elsewhere (own shop)");
        assertThat(Books.said(StockEntry.of(Kind.LEFT, 1, NINE).name())).isEqualTo("left since the count");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aChannelIsNotBlank(String name) {
        assertThatThrownBy(() -> new Channel(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name: a channel is not blank, got '" + name + "'");
    }

    @Test
    void aLimitOfAgeIsNotBelowZero() {
        assertThat(new Freshness(Duration.ZERO, Duration.ZERO).told()).isZero();
        assertThatThrownBy(() -> new Freshness(Duration.ofMinutes(-1), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an age is 0 or more, got own PT-1M and told PT0S");
        assertThatThrownBy(() -> new Freshness(Duration.ZERO, Duration.ofMinutes(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an age is 0 or more, got own PT0S and told PT-1M");
    }

    @Test
    void aHistoryWithoutACountGivesNoLine() {
        assertThat(of(history().listed(NINE, 9, 1))).isEmpty();
        assertThat(of(history().counted(NOON.plusNanos(1), 9, 1))).isEmpty();
    }

    /** By hand: of 3 reserved at the count 1 was Ozon's; Ozon has 4 now; 5 were sold elsewhere since. */
    @Test
    void aHistoryGivesItsLine() {
        StockLine line = of(history()
                        .counted(NINE, 30, 3)
                        .listed(NINE, 20, 1)
                        .listed(TEN, 20, 4)
                        .soldElsewhere(NINE.minusNanos(1), 100)
                        .soldElsewhere(TEN, 5)
                        .arriving(new Arrival(NINE, Optional.empty(), Optional.of(TEN), 10))
                        .arriving(NINE, NOON.plusSeconds(60), 50))
                .orElseThrow();

        assertThat(line.sku()).isEqualTo(KETTLE);
        assertThat(line.warehouse()).isEqualTo(MAIN);
        assertThat(line.count()).isEqualTo(StockEntry.of(Kind.COUNTED, 30, NINE));
        assertThat(line.entries())
                .containsExactly(
                        StockEntry.reserved(SHOP, 2, NINE),
                        StockEntry.sold(SHOP, 5, NOON),
                        StockEntry.of(Kind.OZON_RESERVED, 4, TEN));
        assertThat(line.arrivals()).hasSize(2);
        assertThat(noon(line).number()).isEqualTo(30 + 10 - 2 - 5 - 4);
    }

    @ParameterizedTest
    @CsvSource({"3, 5, 0", "3, 3, 0", "3, 2, 1"})
    void whatOzonHadAtTheCountIsNotTakenOffTwice(long reserved, long ozons, long others) {
        StockLine line = of(history().counted(NINE, 30, reserved).listed(NINE, 30, ozons))
                .orElseThrow();

        assertThat(line.entries()).contains(StockEntry.reserved(SHOP, others, NINE));
    }

    @Test
    void whereOzonWasNotAskedBeforeTheCountAllReservesAreTakenOff() {
        StockLine line = of(history().counted(NINE, 30, 3).listed(TEN, 30, 3)).orElseThrow();

        assertThat(noon(line).number()).isEqualTo(24);
        assertThat(of(history().counted(NINE, 30, 3)).orElseThrow().entries()).hasSize(2);
    }

    private static StockHistoryBuilder history() {
        return StockHistory.of(KETTLE);
    }

    private static Optional<StockLine> of(StockHistoryBuilder history) {
        return StockLine.of(MAIN, history.build(), SHOP, NOON);
    }
}
