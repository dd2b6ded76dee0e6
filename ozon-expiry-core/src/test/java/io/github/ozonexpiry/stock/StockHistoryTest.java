package io.github.ozonexpiry.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stock.StockHistory.Amount;
import io.github.ozonexpiry.stock.StockHistory.Part;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StockHistoryTest {

    private static final Instant NINE = Instant.parse("2026-05-04T09:00:00Z");
    private static final Instant TEN = NINE.plus(Duration.ofHours(1));
    private static final Instant NOON = NINE.plus(Duration.ofHours(3));

    private static StockHistory toldBackwards() {
        return nothing()
                .counted(TEN, 5, 1)
                .counted(NINE, 8, 0)
                .listed(TEN, 7, 2)
                .listed(NINE, 9, 0)
                .sent(TEN, 4)
                .sent(NINE, 8)
                .build();
    }

    @Test
    void theLastCountThatIsNotLaterHolds() {
        StockHistory history = toldBackwards();

        assertThat(history.ownAt(NINE.minusNanos(1))).isEmpty();
        assertThat(history.ownAt(NINE)).contains(new StockLevel(NINE, 8, 0));
        assertThat(history.ownAt(TEN.minusNanos(1))).contains(new StockLevel(NINE, 8, 0));
        assertThat(history.ownAt(TEN)).contains(new StockLevel(TEN, 5, 1));
        assertThat(history.listedAt(NINE.minusNanos(1))).isEmpty();
        assertThat(history.listedAt(NINE)).contains(new StockLevel(NINE, 9, 0));
        assertThat(history.listedAt(NOON)).contains(new StockLevel(TEN, 7, 2));
        assertThat(history.sentAt(NINE.minusNanos(1))).isEmpty();
        assertThat(history.sentAt(NINE)).contains(new Amount(NINE, 8));
        assertThat(history.sentAt(NOON)).contains(new Amount(TEN, 4));
    }

    @Test
    void whatWasCountedListedAndSentStandsInTheOrderOfTime() {
        StockHistory history = toldBackwards();

        assertThat(history.own()).containsExactly(new StockLevel(NINE, 8, 0), new StockLevel(TEN, 5, 1));
        assertThat(history.listed()).containsExactly(new StockLevel(NINE, 9, 0), new StockLevel(TEN, 7, 2));
        assertThat(history.sent()).containsExactly(new Amount(NINE, 8), new Amount(TEN, 4));
    }

    @Test
    void anOlderCountToldLaterOverwritesNothing() {
        StockHistory history = nothing().counted(TEN, 5, 1).build();

        assertThat(history.toBuilder().counted(NINE, 100, 0).build().ownAt(NOON))
                .contains(new StockLevel(TEN, 5, 1));
    }

    @Test
    void stockFromTheFutureIsNotThereYet() {
        StockHistory history = nothing()
                .counted(NOON, 5, 0)
                .listed(NOON, 5, 0)
                .sent(NOON, 5)
                .soldElsewhere(NOON, 5)
                .arriving(NOON, NOON, 5)
                .build();

        assertThat(history.ownAt(TEN)).isEmpty();
        assertThat(history.listedAt(TEN)).isEmpty();
        assertThat(history.sentAt(TEN)).isEmpty();
        assertThat(history.asOf(NOON.minusNanos(1))).isEqualTo(nothing().build());
        assertThat(history.asOf(NOON)).isEqualTo(history);
    }

    @Test
    void freeIsWhatCanStillBeSoldAndBelowZeroWhenTooMuchWasSold() {
        assertThat(new StockLevel(NINE, 5, 2).free()).isEqualTo(3);
        assertThat(new StockLevel(NINE, 0, 2).free()).isEqualTo(-2);
    }

    @Test
    void salesElsewhereAreCountedFromTheBeginToBeforeTheEnd() {
        StockHistory history = nothing()
                .soldElsewhere(NINE, 1)
                .soldElsewhere(TEN, 20)
                .soldElsewhere(NOON, 300)
                .build();

        assertThat(history.soldElsewhere(NINE, NOON)).isEqualTo(21);
        assertThat(history.soldElsewhere(NINE.plusNanos(1), NOON.plusNanos(1))).isEqualTo(320);
        assertThat(history.soldElsewhere(NOON, NINE)).isZero();
        assertThat(history.soldElsewhere())
                .containsExactly(new Amount(NINE, 1), new Amount(TEN, 20), new Amount(NOON, 300));
    }

    @Test
    void whatHadNotYetComeWasStillExpected() {
        StockHistory history = nothing()
                .arriving(new Arrival(NINE, Optional.of(TEN), Optional.of(NOON), 6))
                .build();

        assertThat(history.arrivals().get(0).at()).contains(NOON);
        assertThat(history.asOf(NOON.minusNanos(1)).arrivals())
                .containsExactly(new Arrival(NINE, Optional.of(TEN), Optional.empty(), 6));
        assertThat(history.asOf(NOON.minusNanos(1)).arrivals().get(0).at()).contains(TEN);
        assertThat(history.asOf(NOON)).isEqualTo(history);
        assertThat(history.asOf(NINE.minusNanos(1)).arrivals()).isEmpty();
        assertThat(new Arrival(NINE, Optional.empty(), Optional.empty(), 1).at())
                .isEmpty();
    }

    @Test
    void arrivalsStandInTheOrderInWhichTheyComeAndUndatedOnesLast() {
        Arrival undated = new Arrival(NINE, Optional.empty(), Optional.empty(), 1);
        Arrival expectedAtTen = new Arrival(NINE, Optional.of(TEN), Optional.empty(), 1);
        Arrival cameAtTen = new Arrival(NINE, Optional.of(TEN), Optional.of(TEN), 1);
        Arrival cameAtTenUnexpected = new Arrival(NINE, Optional.empty(), Optional.of(TEN), 1);
        Arrival moreAtTen = new Arrival(NINE, Optional.of(TEN), Optional.empty(), 2);
        Arrival toldLater = new Arrival(TEN, Optional.of(TEN), Optional.empty(), 1);
        List<Arrival> inOrder = List.of(cameAtTen, expectedAtTen, cameAtTenUnexpected, moreAtTen, toldLater, undated);

        for (int first = 0; first < inOrder.size(); first++) {
            StockHistoryBuilder builder = nothing();
            for (int i = 0; i < inOrder.size(); i++) {
                builder.arriving(inOrder.get((first + inOrder.size() - i) % inOrder.size()));
            }
            assertThat(builder.build().arrivals()).containsExactlyElementsOf(inOrder);
        }
    }

    @Test
    void ofTwoCountsAtOnceTheLowerOneHoldsAndThatIsShown() {
        StockHistory history = nothing()
                .counted(TEN, 3, 0)
                .counted(TEN, 9, 2)
                .counted(TEN, 9, 2)
                .counted(NOON, 9, 2)
                .listed(TEN, 6, 1)
                .listed(TEN, 6, 0)
                .sent(TEN, 2)
                .sent(TEN, 5)
                .build();
        Wording english = Wording.in(Language.ENGLISH, ZoneOffset.UTC);

        assertThat(history.ownAt(TEN)).contains(new StockLevel(TEN, 3, 0));
        assertThat(history.listedAt(TEN)).contains(new StockLevel(TEN, 6, 1));
        assertThat(history.sentAt(TEN)).contains(new Amount(TEN, 2));
        assertThat(history.findings())
                .extracting(finding -> english.say(finding.message()))
                .containsExactly(
                        "two counts of 77 at 2026-05-04 10:00, 7 and 3 free; the lower one counts",
                        "two counts of 77 at 2026-05-04 10:00, 6 and 5 free; the lower one counts");
        assertThat(nothing().counted(NINE, 1, 0).counted(TEN, 1, 0).build().findings())
                .isEmpty();
    }

    @Test
    void ofTwoCountsWithAsMuchFreeTheOneWithMoreOnHandComesLast() {
        assertThat(nothing().counted(TEN, 9, 2).counted(TEN, 7, 0).build().own())
                .containsExactly(new StockLevel(TEN, 7, 0), new StockLevel(TEN, 9, 2));
    }

    @Test
    void aPartCanBeLeftOutAndTheOthersStay() {
        StockHistory all = all().build();
        StockHistory empty = nothing().build();

        for (Part part : Part.values()) {
            StockHistory rest = all.without(part);
            assertThat(rest.sku()).isEqualTo(all.sku());
            assertThat(rest.own()).isEqualTo(part == Part.OWN ? empty.own() : all.own());
            assertThat(rest.listed()).isEqualTo(part == Part.LISTED ? empty.listed() : all.listed());
            assertThat(rest.sent()).isEqualTo(part == Part.LISTED ? empty.sent() : all.sent());
            assertThat(rest.soldElsewhere())
                    .isEqualTo(part == Part.OTHER_SALES ? empty.soldElsewhere() : all.soldElsewhere());
            assertThat(rest.arrivals()).isEqualTo(part == Part.ARRIVALS ? empty.arrivals() : all.arrivals());
        }
    }

    @Test
    void numbersBelowZeroAndArrivalsOfNothingAreRefused() {
        assertThatThrownBy(() -> nothing().counted(NINE, -1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("on hand: 0 or more pieces, got -1 at 2026-05-04T09:00:00Z");
        assertThatThrownBy(() -> nothing().listed(NINE, 0, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reserved: 0 or more pieces, got -1 at 2026-05-04T09:00:00Z");
        assertThatThrownBy(() -> nothing().sent(NINE, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0 or more pieces, got -1 at 2026-05-04T09:00:00Z");
        assertThatThrownBy(() -> nothing().arriving(NINE, TEN, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quantity: 1 or more pieces arrive, got 0");
        assertThat(nothing()
                        .counted(NINE, 0, 0)
                        .sent(NINE, 0)
                        .arriving(NINE, TEN, 1)
                        .build()
                        .arrivals())
                .containsExactly(new Arrival(NINE, Optional.of(TEN), Optional.empty(), 1));
    }

    /** P-02. */
    @Test
    void ozonNeedsTwentyMinutesToShowNewStock() {
        assertThat(StockHistory.STOREFRONT_LAG).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void historiesAreEqualWhenAllThatIsKnownIs() {
        StockHistory history = all().build();

        assertThat(history).isEqualTo(all().build()).hasSameHashCodeAs(all().build());
        assertThat(history.toBuilder().build()).isEqualTo(history);
        assertThat(List.of(
                        all().counted(NOON, 1, 0).build(),
                        all().listed(NOON, 1, 0).build(),
                        all().sent(NOON, 1).build(),
                        all().soldElsewhere(NOON, 1).build(),
                        all().arriving(NOON, NOON, 1).build()))
                .allSatisfy(other -> {
                    assertThat(other).isNotEqualTo(history);
                    assertThat(other.hashCode()).isNotEqualTo(history.hashCode());
                });
        assertThat(nothing().build())
                .isNotEqualTo(StockHistory.of(new Sku(78)).build())
                .isNotEqualTo(Optional.empty());
    }

    @Test
    void itsTextNamesTheProductAndCountsTheCounts() {
        assertThat(all().counted(NOON, 1, 0).build()).hasToString("stock of 77: 2 own counts, 1 of Ozon");
    }

    private static StockHistoryBuilder all() {
        return nothing()
                .counted(NINE, 5, 1)
                .listed(NINE, 4, 0)
                .sent(NINE, 4)
                .soldElsewhere(TEN, 2)
                .arriving(NINE, NOON, 10);
    }

    private static StockHistoryBuilder nothing() {
        return StockHistory.of(new Sku(77));
    }
}
