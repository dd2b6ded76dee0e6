package io.github.ozonexpiry.recovery;

import static io.github.ozonexpiry.recovery.Orders.CUP;
import static io.github.ozonexpiry.recovery.Orders.TEAPOT;
import static io.github.ozonexpiry.recovery.Orders.toAssemble;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.recovery.CauseAnswer.Goods;
import io.github.ozonexpiry.recovery.Shortage.Extent;
import io.github.ozonexpiry.stated.Stated;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShortageTest {

    @Test
    void whatIsThereNeverExceedsWhatIsNeeded() {
        Shortage part = of(Map.of(TEAPOT, 1, CUP, 7), Goods.THERE);

        assertThat(part.extent()).isEqualTo(Extent.PART);
        assertThat(part.there()).containsOnly(Map.entry(TEAPOT, 1), Map.entry(CUP, 1));
        assertThat(part.missing()).containsOnly(Map.entry(TEAPOT, 1));
        assertThat(part.isKnown()).isTrue();
        assertThat(part.isSuspected()).isTrue();
    }

    @Test
    void allAndNothingAreKnownToo() {
        Shortage all = of(Map.of(TEAPOT, 0, CUP, 0), Goods.LACK);
        Shortage nothing = of(Map.of(TEAPOT, 2, CUP, 1), Goods.LACK);

        assertThat(all.extent()).isEqualTo(Extent.ALL);
        assertThat(all.isKnown()).isTrue();
        assertThat(nothing.extent()).isEqualTo(Extent.NOTHING);
        assertThat(nothing.isKnown()).isFalse();
        assertThat(nothing.isSuspected()).isFalse();
    }

    @Test
    void whereOneProductIsNotCountedTheCauseDecides() {
        assertThat(of(Map.of(TEAPOT, 9), Goods.THERE).extent()).isEqualTo(Extent.NOT_KNOWN);
        assertThat(of(Map.of(TEAPOT, 9), Goods.THERE).isSuspected()).isFalse();
        assertThat(of(Map.of(TEAPOT, 9), Goods.LACK).extent()).isEqualTo(Extent.SUSPECTED);
        assertThat(of(Map.of(TEAPOT, 9), Goods.LACK).isSuspected()).isTrue();
        assertThat(of(Map.of(TEAPOT, 9), Goods.LACK).isKnown()).isFalse();
        assertThat(of(Map.of(TEAPOT, 2, CUP, 1), Goods.GONE).extent()).isEqualTo(Extent.SUSPECTED);
    }

    @Test
    void whereTheShelfWasFoundEmptyACountIsBelievedThatShowsSomethingMissing() {
        Shortage part = of(Map.of(TEAPOT, 1, CUP, 1), Goods.GONE);

        assertThat(part.extent()).isEqualTo(Extent.PART);
        assertThat(part.missing()).containsOnly(Map.entry(TEAPOT, 1));
        assertThat(of(Map.of(TEAPOT, 0, CUP, 0), Goods.GONE).extent()).isEqualTo(Extent.ALL);
        assertThat(of(Map.of(TEAPOT, 2, CUP, 1), Goods.GONE).there()).isEmpty();
        assertThat(of(Map.of(TEAPOT, 9), Goods.GONE).extent()).isEqualTo(Extent.SUSPECTED);
    }

    @Test
    void aPostingWithoutProductsOrNumbersIsNotCounted() {
        Line unstated = new Line(Stated.of(TEAPOT), Stated.absent(), Stated.absent(), Stated.absent(), Stated.absent());

        assertThat(Shortage.of(toAssemble().lines(List.of()).build(), Map.of(), Goods.THERE)
                        .extent())
                .isEqualTo(Extent.NOT_KNOWN);
        assertThat(Shortage.of(toAssemble().lines(List.of(unstated)).build(), Map.of(TEAPOT, 9), Goods.THERE)
                        .extent())
                .isEqualTo(Extent.NOT_KNOWN);
    }

    private static Shortage of(Map<io.github.ozonexpiry.posting.Sku, Integer> stock, Goods goods) {
        return Shortage.of(toAssemble().build(), stock, goods);
    }
}
