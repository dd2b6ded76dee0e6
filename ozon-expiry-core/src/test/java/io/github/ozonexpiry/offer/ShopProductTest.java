package io.github.ozonexpiry.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.posting.Sku;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ShopProductTest {

    private static final Shelf KETTLE = Shelf.product(5);
    private static final OptionalLong NONE = OptionalLong.empty();

    @Test
    void aProductOfWhichOnlyNumberAndNameAreKnownIsOne() {
        ShopProduct product = new ShopProduct(
                new Sku(5),
                "Kettle",
                NONE,
                NONE,
                NONE,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(product.price()).isEmpty();
    }

    @Test
    void theLeastThatAProductCanHaveIsTaken() {
        ShopProduct product = KETTLE.model(OptionalLong.of(1))
                .kind(OptionalLong.of(1), OptionalLong.of(1))
                .price("0.01")
                .free(OptionalInt.of(0))
                .product();

        assertThat(product.free()).hasValue(0);
    }

    @Test
    void aProductNeedsAName() {
        assertThatThrownBy(() -> new ShopProduct(
                        new Sku(5),
                        " ",
                        NONE,
                        NONE,
                        NONE,
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("product 5, name: not blank, got ' '");
    }

    @Test
    void numbersOfOzonsBeginAtOne() {
        assertThatThrownBy(() -> KETTLE.model(OptionalLong.of(0))).hasMessage("product 5, model: 1 or more, got 0");
        assertThatThrownBy(() -> KETTLE.kind(OptionalLong.of(0), NONE)).hasMessage("product 5, type: 1 or more, got 0");
        assertThatThrownBy(() -> KETTLE.kind(NONE, OptionalLong.of(-3)))
                .hasMessage("product 5, category: 1 or more, got -3");
    }

    @Test
    void noProductIsFreeOfChargeAndNoneHasLessThanNothing() {
        assertThatThrownBy(() -> KETTLE.price("0")).hasMessage("product 5, price: above 0, got 0 RUB");
        assertThatThrownBy(() -> KETTLE.free(OptionalInt.of(-1)))
                .hasMessage("product 5, free: 0 or more pieces, got -1");
    }
}
