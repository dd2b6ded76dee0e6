package io.github.ozonexpiry.availability;

import static io.github.ozonexpiry.availability.Books.MARKET;
import static io.github.ozonexpiry.availability.Books.NINE;
import static io.github.ozonexpiry.availability.Books.NOON;
import static io.github.ozonexpiry.availability.Books.SHOP;
import static io.github.ozonexpiry.availability.Books.TEN;
import static io.github.ozonexpiry.availability.Books.counted;
import static io.github.ozonexpiry.availability.Books.entry;
import static io.github.ozonexpiry.availability.Books.noon;
import static io.github.ozonexpiry.availability.Books.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.availability.StockEntry.Kind;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.stock.Arrival;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AvailableTest {

    @Test
    void whatNobodyElseHasIsForOzon() {
        assertThat(noon(counted(40)).number()).isEqualTo(40);
        assertThat(noon(counted(40)).free()).isEqualTo(40);
        assertThat(noon(counted(40)).oversoldBy()).isZero();
        assertThat(noon(counted(40)).findings()).isEmpty();
    }

    /** By hand: 40 counted, 5 and 2 and 3 elsewhere, Ozon reserves 6 of which 2 have left, 4 left, 1 defective, 1 inspected; 3 held, 2 safe. */
    @Test
    void everythingTogether() {
        Available available = noon(full());

        assertThat(available.free()).isEqualTo(40 + 9 - 5 - 2 - 3 - (6 - 2) - 4 - 1 - 1);
        assertThat(available.number()).isEqualTo(29 - 3 - 2);
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT, 6, 6",
        "DEFECTIVE, 6, 6",
        "INSPECTED, 6, 6",
        "RETURNING, 10, 10",
        "SOLD, 6, 6",
        "OZON_RESERVED, 6, 6",
        "OZON_OUT, 10, 10",
        "HELD, 10, 6",
    })
    void aPartTakesWhatItIsWorth(Kind kind, long free, long number) { // of 10, 4 are of the kind
        Available available = noon(counted(10).with(entry(kind, 4)));

        assertThat(available.free()).isEqualTo(free);
        assertThat(available.number()).isEqualTo(number);
    }

    @Test
    void theSameKindTwiceIsAddedUp() {
        assertThat(noon(counted(10).with(StockEntry.reserved(SHOP, 1, NOON), StockEntry.reserved(MARKET, 2, NOON)))
                        .number())
                .isEqualTo(7);
    }

    @Test
    void safetyStockIsKeptOfWhatIsFree() {
        assertThat(noon(counted(10).keeping(4)).number()).isEqualTo(6);
        assertThat(noon(counted(10).keeping(4)).free()).isEqualTo(10);
        assertThat(noon(counted(10).keeping(10)).number()).isZero();
        assertThat(noon(counted(10).keeping(11)).number()).isZero();
    }

    @Test
    void handedOverPiecesAreNotTakenOffTwice() {
        StockLine line = counted(10).with(entry(Kind.OZON_RESERVED, 3));

        assertThat(noon(line.with(entry(Kind.OZON_OUT, 3))).number()).isEqualTo(10);
        assertThat(noon(line.with(entry(Kind.OZON_OUT, 3))).findings()).isEmpty();
        assertThat(noon(line.with(entry(Kind.OZON_OUT, 5))).number()).isEqualTo(10);
        assertThat(finding("MORE_OUT_THAN_RESERVED", line.with(entry(Kind.OZON_OUT, 5))))
                .isEqualTo("of Ozon's reserves 5 are said to have been handed over, but Ozon reserves 3");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T09:00:00Z, 10", // at the moment of the count: in it
        "2026-05-04T09:00:00.000000001Z, 15",
        "2026-05-04T12:00:00Z, 15",
        "2026-05-04T12:00:00.000000001Z, 10", // not there yet
    })
    void goodsCountFromTheMomentAtWhichTheyAreThere(Instant arrived, long number) {
        Arrival arrival = new Arrival(NINE, Optional.of(TEN), Optional.of(arrived), 5);

        assertThat(noon(counted(10).arriving(arrival)).number()).isEqualTo(number);
    }

    @Test
    void goodsThatShouldBeThereAreNotThereYet() {
        Arrival overdue = new Arrival(NINE, Optional.of(TEN), Optional.empty(), 5);

        assertThat(noon(counted(10).arriving(overdue)).number()).isEqualTo(10);
    }

    @Test
    void moreSoldThanThereIsIsFoundAndNothingIsShown() {
        StockLine line = counted(5).with(StockEntry.sold(SHOP, 4, NOON), entry(Kind.OZON_RESERVED, 3));

        assertThat(noon(line).oversoldBy()).isEqualTo(2);
        assertThat(noon(line).free()).isEqualTo(-2);
        assertThat(noon(line).number()).isZero();
        assertThat(finding("OVERSOLD", line)).isEqualTo("oversold by 2: 5 good pieces are there, 7 are promised");
        assertThat(noon(counted(7).with(StockEntry.sold(SHOP, 4, NOON), entry(Kind.OZON_RESERVED, 3)))
                        .findings())
                .isEmpty();
    }

    @Test
    void moreGoneThanCountedIsNotOversold() {
        StockLine line = counted(5)
                .with(entry(Kind.LEFT, 4), entry(Kind.DEFECTIVE, 2), entry(Kind.SOLD, 3))
                .arriving(new Arrival(NINE, Optional.empty(), Optional.of(TEN), 1));

        assertThat(noon(line).oversoldBy()).isEqualTo(3);
        assertThat(noon(line).findings()).extracting(Finding::name).containsExactly("OVERSOLD");
        StockLine gone = counted(5).with(entry(Kind.LEFT, 4), entry(Kind.DEFECTIVE, 2), entry(Kind.SOLD, 3));
        assertThat(noon(gone).oversoldBy()).isEqualTo(3);
        assertThat(finding("OVERSOLD", gone)).isEqualTo("oversold by 3: 0 good pieces are there, 3 are promised");
        assertThat(finding("MORE_GONE_THAN_COUNTED", gone))
                .isEqualTo("1 more have left, are defective or being inspected than the 5 that were there");
    }

    @Test
    void whatCameIsAmongWhatWasThere() {
        StockLine line =
                counted(5).with(entry(Kind.LEFT, 9)).arriving(new Arrival(NINE, Optional.empty(), Optional.of(TEN), 2));

        assertThat(finding("MORE_GONE_THAN_COUNTED", line))
                .isEqualTo("2 more have left, are defective or being inspected than the 7 that were there");
    }

    @Test
    void anOldPartIsNamedWithItsAgeAndLimit() {
        StockLine line = counted(10).with(StockEntry.sold(SHOP, 1, TEN), entry(Kind.OZON_RESERVED, 1));

        assertThat(noon(line).findings()).extracting(Finding::name).containsExactly("STALE_PART");
        assertThat(finding("STALE_PART", line)).isEqualTo("sold elsewhere (own shop) is 2 h old, the limit is 1 h");
        assertThat(noon(line).parts())
                .extracting(Available.Part::age)
                .containsExactly(Duration.ofHours(3), Duration.ofHours(2), Duration.ZERO);
        assertThat(noon(line).parts()).extracting(Available.Part::stale).containsExactly(false, true, false);
        assertThat(noon(line).number()).isEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aPartIsStaleWhenItIsOlderThanItsOwnLimit(Kind kind) {
        boolean told = List.of(Kind.LEFT, Kind.SOLD, Kind.RESERVED, Kind.OZON_RESERVED, Kind.OZON_OUT)
                .contains(kind);
        Duration limit = told ? Duration.ofHours(1) : Duration.ofDays(1);

        assertThat(stale(kind, NOON.minus(limit))).isFalse();
        assertThat(stale(kind, NOON.minus(limit).minusNanos(1))).isTrue();
    }

    private static boolean stale(Kind kind, Instant at) {
        StockEntry entry = new StockEntry(kind, kind.hasChannel() ? Optional.of(SHOP) : Optional.empty(), 1, at);
        StockLine line = kind == Kind.COUNTED
                ? new StockLine(Books.KETTLE, Books.MAIN, entry, List.of(), List.of(), 0)
                : StockLine.counted(Books.KETTLE, Books.MAIN, 5, NOON).with(entry);
        List<Available.Part> parts = noon(line).parts();
        return parts.get(parts.size() - 1).stale();
    }

    @Test
    void aPartDatedAfterNowIsNamed() {
        StockLine line = counted(10).with(StockEntry.of(Kind.HELD, 1, NOON.plusSeconds(1)));

        assertThat(finding("PART_FROM_AHEAD", line))
                .isEqualTo("held back is dated 2026-05-04 12:00:01, after 2026-05-04 12:00");
        assertThat(noon(counted(10).with(StockEntry.of(Kind.HELD, 1, NOON))).findings())
                .isEmpty();
    }

    @Test
    void theTraceReadsFromTheCountToTheNumber() {
        assertThat(noon(full()).trace().stream().map(Books::said))
                .containsExactly(
                        "40 counted at 2026-05-04 09:00",
                        "plus 9 that came at 2026-05-04 10:00, after the count",
                        "less 4 that have left since, as of 2026-05-04 12:00",
                        "less 1 defective, as of 2026-05-04 12:00",
                        "less 1 being inspected, as of 2026-05-04 12:00",
                        "8 on their way back, as of 2026-05-04 12:00: not for sale yet",
                        "less 5 sold by own shop, as of 2026-05-04 12:00",
                        "less 3 sold by other market, as of 2026-05-04 12:00",
                        "less 2 reserved by other market, as of 2026-05-04 12:00",
                        "less 6 that Ozon reserves, as of 2026-05-04 12:00",
                        "2 of these were handed over before the count, as of 2026-05-04 12:00, and are not taken off again",
                        "20 expected at 2026-05-04 13:00: not for sale yet",
                        "21 expected at 2026-05-04 14:00: not for sale yet",
                        "30 on their way, nobody said until when: not for sale yet",
                        "29 free",
                        "less 3 held back, as of 2026-05-04 12:00",
                        "less 2 of safety stock",
                        "24 for Ozon, which adds its reserves itself (P-01)");
    }

    @Test
    void whatIsNoPieceIsNoStep() {
        Available available = noon(counted(0)
                .with(entry(Kind.SOLD, 0), entry(Kind.HELD, 0))
                .arriving(new Arrival(NINE, Optional.empty(), Optional.of(NINE), 5))); // in the count

        assertThat(available.trace().stream().map(Books::said))
                .containsExactly(
                        "0 counted at 2026-05-04 09:00", "0 free", "0 for Ozon, which adds its reserves itself (P-01)");
        assertThat(said(available.message()))
                .isEqualTo("product 501 in warehouse 7: 0 counted at 2026-05-04 09:00; 0 free; "
                        + "0 for Ozon, which adds its reserves itself (P-01)");
    }

    @Test
    void whatCameIsNotAwaitedAndWhatComesLaterIs() {
        Available available = noon(counted(0)
                .arriving(
                        new Arrival(NINE, Optional.of(TEN), Optional.of(NOON), 5),
                        new Arrival(NINE, Optional.of(TEN), Optional.of(NOON.plusNanos(1)), 6)));

        assertThat(available.trace().stream().map(Books::said).filter(step -> step.contains("yet")))
                .hasSize(1)
                .allMatch(step -> step.startsWith("6 expected"));
    }

    @Test
    void aLineThatCannotBeTrueIsNoAvailability() {
        assertThatThrownBy(() -> noon(counted(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("501 in 7: own count: 0 or more pieces, got -1");
    }

    /** Every small world: what is told adds up, whatever comes in which order. */
    @Test
    void theNumberIsNeverBelowZeroAndNeverMoreThanIsThere() {
        List<Kind> kinds = List.of(Kind.LEFT, Kind.SOLD, Kind.OZON_RESERVED, Kind.OZON_OUT, Kind.HELD);
        for (int world = 0; world < 3 * 4 * 4 * 4 * 4 * 4; world++) {
            int left = world;
            StockLine line = counted(left % 3);
            left /= 3;
            List<StockEntry> entries = new ArrayList<>();
            for (Kind kind : kinds) {
                entries.add(entry(kind, left % 4));
                left /= 4;
            }
            Available available =
                    noon(line.with(entries.toArray(StockEntry[]::new)).keeping(1));
            long[] n = entries.stream().mapToLong(StockEntry::pieces).toArray();
            long there = line.count().pieces() - n[0];
            long promised = n[1] + (n[2] > n[3] ? n[2] - n[3] : 0);
            long spare = there - promised - n[4] - 1;

            assertThat(available.number()).isEqualTo(spare > 0 ? spare : 0);
            assertThat(available.free()).isEqualTo(there - promised);
            assertThat(available.oversoldBy())
                    .isEqualTo(there < 0 ? promised : promised > there ? promised - there : 0);
        }
    }

    private static StockLine full() {
        return counted(40)
                .with(StockEntry.sold(SHOP, 5, NOON), StockEntry.reserved(MARKET, 2, NOON))
                .with(entry(Kind.OZON_RESERVED, 6), entry(Kind.OZON_OUT, 2), StockEntry.sold(MARKET, 3, NOON))
                .with(entry(Kind.LEFT, 4), entry(Kind.DEFECTIVE, 1), entry(Kind.INSPECTED, 1))
                .with(entry(Kind.RETURNING, 8), entry(Kind.HELD, 3))
                .arriving(new Arrival(NINE, Optional.of(NOON), Optional.of(TEN), 9))
                .arriving(
                        new Arrival(NINE, Optional.of(NOON.plusSeconds(3600)), Optional.empty(), 20),
                        new Arrival(NINE, Optional.empty(), Optional.of(NOON.plusSeconds(7200)), 21),
                        new Arrival(NINE, Optional.empty(), Optional.empty(), 30))
                .keeping(2);
    }

    private static String finding(String name, StockLine line) {
        return noon(line).findings().stream()
                .filter(found -> found.name().equals(name))
                .map(found -> said(found.message()))
                .findFirst()
                .orElse("no " + name);
    }
}
