package io.github.ozonexpiry.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.sync.Danger.Kind;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DangerTest {

    @Test
    void whatIsOversoldGoesFirstThenWhatEndsThenWhatIsNotKnownAndWhatRisesLast() {
        List<Danger> order = List.of(
                Danger.oversells(9),
                Danger.oversells(0.5),
                Danger.oversells(0),
                Danger.ofUnknown(0),
                Danger.ofUnknown(1),
                Danger.ofUnknown(7),
                Danger.between(0, 9),
                Danger.between(0, 2),
                Danger.between(3, 3));
        List<Danger> mixed = order.stream().collect(Collectors.toList());
        Collections.reverse(mixed);

        assertThat(mixed.stream().sorted()).containsExactlyElementsOf(order);
        assertThat(Danger.oversells(2)).isEqualByComparingTo(Danger.between(5, 3));
    }

    @ParameterizedTest
    @CsvSource({"5, 3, OVERSELLS, 2", "5, 0, OVERSELLS, 5", "3, 5, RISES, 2", "4, 4, RISES, 0", "0, -1, OVERSELLS, 1"})
    void howFarTwoNumbersAreApartIsTheWeight(long shown, long free, Kind kind, double weight) {
        assertThat(Danger.between(shown, free)).isEqualTo(new Danger(kind, weight));
    }

    @Test
    void ofWhatIsNotShownTheFewestPiecesGoFirst() {
        assertThat(Danger.ofUnknown(0)).isEqualTo(new Danger(Kind.ZEROES, 0));
        assertThat(Danger.ofUnknown(-1)).isEqualTo(new Danger(Kind.ZEROES, 0));
        assertThat(Danger.ofUnknown(4)).isEqualTo(new Danger(Kind.UNKNOWN, 0.25));
    }

    @Test
    void onlyWhatMayBeSoldWithoutBeingThereIsPressing() {
        assertThat(Stream.of(Kind.values()).filter(kind -> new Danger(kind, 1).isPressing()))
                .containsExactly(Kind.OVERSELLS, Kind.ZEROES);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aWeightThatOrdersNothingIsNamed(double weight) {
        assertThatThrownBy(() -> Danger.oversells(weight)).hasMessage("weight: 0 or more and finite, got " + weight);
    }

    @Test
    void theGreatestNumberIsAWeight() {
        assertThat(Danger.oversells(Double.MAX_VALUE)).isLessThan(Danger.oversells(1e308));
    }

    @Test
    void aPairNeedsAnArticleAndIsOrderedByItThenByItsWarehouse() {
        StockPair first = new StockPair("A", new WarehouseId(2));

        assertThatThrownBy(() -> new StockPair(" ", new WarehouseId(1)))
                .hasMessage("article: letters are needed, got ' '");
        assertThat(first)
                .isLessThan(new StockPair("A", new WarehouseId(3)))
                .isLessThan(new StockPair("B", new WarehouseId(1)));
        assertThat(first.compareTo(new StockPair("A", new WarehouseId(2)))).isZero();
        assertThat(first).hasToString("A in warehouse 2");
    }
}
