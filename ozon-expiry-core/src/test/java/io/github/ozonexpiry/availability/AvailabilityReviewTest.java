package io.github.ozonexpiry.availability;

import static io.github.ozonexpiry.availability.Books.A_DAY_AND_AN_HOUR;
import static io.github.ozonexpiry.availability.Books.KETTLE;
import static io.github.ozonexpiry.availability.Books.MAIN;
import static io.github.ozonexpiry.availability.Books.NINE;
import static io.github.ozonexpiry.availability.Books.NOON;
import static io.github.ozonexpiry.availability.Books.SHOP;
import static io.github.ozonexpiry.availability.Books.TEN;
import static io.github.ozonexpiry.availability.Books.counted;
import static io.github.ozonexpiry.availability.Books.entry;
import static io.github.ozonexpiry.availability.Books.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.availability.AvailabilityReview.Refused;
import io.github.ozonexpiry.availability.StockEntry.Kind;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.stock.Arrival;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AvailabilityReviewTest {

    private static final WarehouseId OTHER = new WarehouseId(8);

    @Test
    void aBadLineCostsNoOtherItsNumber() {
        StockLine pot = StockLine.counted(new Sku(502), MAIN, 3, NINE);
        StockLine pan = StockLine.counted(new Sku(503), MAIN, 4, NINE);
        AvailabilityReview review = review(pot, counted(-1), pan);

        assertThat(review.available()).extracting(Available::line).containsExactly(pot, pan);
        assertThat(review.available()).extracting(Available::number).containsExactly(3L, 4L);
        assertThat(review.refused()).extracting(Refused::line).containsExactly(counted(-1));
        assertThat(reasons(review)).containsExactly("own count: 0 or more pieces, got -1");
        assertThat(said(review.message()))
                .isEqualTo("lines with a number for Ozon: 2; refused: 1; with more sold than is there: 0");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aNumberOfAnyKindBelowZeroIsNamed(Kind kind) {
        StockLine line = kind == Kind.COUNTED ? counted(-2) : counted(5).with(entry(kind, -2));

        assertThat(kinds(review(line))).containsExactly(LineProblem.Kind.NEGATIVE);
        assertThat(reasons(review(line)).get(0)).endsWith(": 0 or more pieces, got -2");
    }

    @Test
    void everythingThatIsWrongWithALineIsNamed() {
        StockLine line = StockLine.counted(KETTLE, OTHER, -1, NINE)
                .with(entry(Kind.HELD, -2))
                .keeping(-3);

        assertThat(reasons(review(line)))
                .containsExactly(
                        "own count: 0 or more pieces, got -1",
                        "held back: 0 or more pieces, got -2",
                        "safety stock: 0 or more pieces, got -3",
                        "the shop has no warehouse 8");
    }

    @Test
    void aMillionForOzonIsRefusedAndOneLessIsNot() {
        assertThat(review(counted(999_999)).available()).hasSize(1);
        assertThat(reasons(review(counted(1_000_000))))
                .containsExactly("the number for Ozon would be 1000000; Ozon refuses 1000000 or more (STOCK_TOO_BIG)");
        assertThat(kinds(review(counted(1_000_000)))).containsExactly(LineProblem.Kind.TOO_BIG);
    }

    @Test
    void aMillionInTheWarehouseOfWhichOzonIsShownLessIsFine() {
        assertThat(review(counted(1_000_000).keeping(1)).available()).hasSize(1);
    }

    @Test
    void noWarehouseHasMoreThanABillionOfAnything() {
        StockLine line = counted(1_000_000_000).with(StockEntry.sold(SHOP, 1_000_000_000, NOON));

        assertThat(review(line).available()).hasSize(1);
        assertThat(reasons(review(line.with(entry(Kind.LEFT, 1_000_000_001)))))
                .containsExactly("left since the count: at most 1000000000 pieces, got 1000000001");
        assertThat(reasons(
                        review(line.arriving(new Arrival(NINE, Optional.empty(), Optional.empty(), Long.MAX_VALUE)))))
                .containsExactly("on its way: at most 1000000000 pieces, got " + Long.MAX_VALUE);
        assertThat(kinds(review(line.keeping(Long.MAX_VALUE)))).containsExactly(LineProblem.Kind.NO_COUNT);
    }

    @Test
    void twoLinesOfAPairThatDifferAreBothRefused() {
        StockLine elsewhere = StockLine.counted(KETTLE, OTHER, 5, NINE);
        StockLine pot = StockLine.counted(new Sku(502), MAIN, 5, NINE);
        AvailabilityReview review = AvailabilityReview.of(
                List.of(counted(5), elsewhere, pot, counted(6)), Set.of(MAIN, OTHER), A_DAY_AND_AN_HOUR, NOON);

        assertThat(review.available()).extracting(Available::line).containsExactly(elsewhere, pot);
        assertThat(review.refused()).extracting(Refused::line).containsExactly(counted(5), counted(6));
        assertThat(kinds(review)).containsExactly(LineProblem.Kind.TWO_LINES, LineProblem.Kind.TWO_LINES);
        assertThat(reasons(review).get(0))
                .isEqualTo("two lines of product 501 in warehouse 7 differ, and Ozon takes one number for both (P-01)");
    }

    @Test
    void theSameLineTwiceCountsOnce() {
        AvailabilityReview review = review(counted(5), counted(5), counted(5));

        assertThat(review.available()).hasSize(1);
        assertThat(reasons(review))
                .hasSize(2)
                .containsOnly("the line of product 501 in warehouse 7 stands twice; the first one counts (P-01)");
    }

    @Test
    void anUnknownWarehouseIsNamed() {
        AvailabilityReview review = review(StockLine.counted(KETTLE, OTHER, 5, NINE), counted(5));

        assertThat(review.available()).hasSize(1);
        assertThat(reasons(review)).containsExactly("the shop has no warehouse 8");
    }

    @Test
    void ozonsOnePairRuleStandsWithWhatBreaksIt() {
        for (LineProblem.Kind kind : LineProblem.Kind.values()) {
            boolean pair = kind == LineProblem.Kind.TWO_LINES || kind == LineProblem.Kind.REPEATED;
            assertThat(kind.of().rule()).isEqualTo(pair ? Optional.of(RuleId.of("P-01")) : Optional.empty());
        }
    }

    @Test
    void theWorstOversoldLineComesFirst() {
        StockLine one = StockLine.counted(new Sku(1), MAIN, 5, NINE).with(StockEntry.sold(SHOP, 6, TEN));
        StockLine three = StockLine.counted(new Sku(3), MAIN, 5, NINE).with(StockEntry.sold(SHOP, 8, TEN));
        StockLine none = StockLine.counted(new Sku(2), MAIN, 5, NINE).with(StockEntry.sold(SHOP, 5, TEN));
        AvailabilityReview review = review(one, none, three);

        assertThat(review.oversold()).extracting(Available::line).containsExactly(three, one);
        assertThat(said(review.message()))
                .isEqualTo("lines with a number for Ozon: 3; refused: 0; with more sold than is there: 2");
    }

    @Test
    void noLinesAreNoTrouble() {
        assertThat(review().available()).isEmpty();
        assertThat(review().refused()).isEmpty();
    }

    /** 10,000 lines of which every tenth is wrong: the rest goes on. */
    @Test
    void aShopOfThousandsLosesOnlyItsBadLines() {
        List<StockLine> lines = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            lines.add(StockLine.counted(new Sku(i), MAIN, i % 10 == 0 ? -i - 1 : i, NINE));
        }
        AvailabilityReview review = AvailabilityReview.of(lines, Set.of(MAIN), A_DAY_AND_AN_HOUR, NOON);

        assertThat(review.available())
                .hasSize(9_000)
                .allMatch(line -> line.number() == line.line().sku().number());
        assertThat(review.refused()).hasSize(1_000);
    }

    @Test
    void aReviewCannotBeChanged() {
        AvailabilityReview review = review(counted(5), counted(-1));

        assertThatThrownBy(() -> review.available().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> review.refused().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> review.refused().get(0).reasons().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aRefusalHasAReason() {
        assertThatThrownBy(() -> new Refused(counted(5), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reasons: 1 or more, got none for 501 in 7");
    }

    private static AvailabilityReview review(StockLine... lines) {
        return AvailabilityReview.of(List.of(lines), Set.of(MAIN), A_DAY_AND_AN_HOUR, NOON);
    }

    private static List<LineProblem.Kind> kinds(AvailabilityReview review) {
        return review.refused().stream()
                .flatMap(refused -> refused.reasons().stream())
                .map(LineProblem::kind)
                .toList();
    }

    private static List<String> reasons(AvailabilityReview review) {
        return review.refused().stream()
                .flatMap(refused -> refused.reasons().stream())
                .map(reason -> said(reason.message()))
                .toList();
    }
}
