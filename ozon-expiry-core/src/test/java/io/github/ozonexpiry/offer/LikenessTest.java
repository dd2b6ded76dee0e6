package io.github.ozonexpiry.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    /** 0 is a number that is not known. */
    @ParameterizedTest
    @CsvSource({
        "1 2 3, 1 2 3, MODEL",
        "1 2 3, 1 9 9, MODEL",
        "1 0 0, 1 0 0, MODEL",
        "1 2 3, 4 2 3, KIND",
        "0 2 3, 0 2 3, KIND",
        "1 2 3, 0 2 3, KIND",
        "1 2 3, 4 9 3, NONE",
        "1 2 3, 4 2 9, NONE",
        "1 2 0, 4 9 0, NONE",
        "1 0 3, 4 2 9, NONE",
        "1 2 3, 4 0 3, UNKNOWN",
        "1 0 3, 4 2 3, UNKNOWN",
        "1 2 3, 4 2 0, UNKNOWN",
        "1 2 0, 4 2 3, UNKNOWN",
        "1 0 3, 4 0 3, UNKNOWN",
        "1 2 0, 4 2 0, UNKNOWN",
        "0 0 0, 0 0 0, UNKNOWN",
    })
    void modelThenBothTypeAndCategoryMakeProductsAlike(String one, String other, Likeness expected) {
        assertThat(Likeness.of(product(one), product(other))).isEqualTo(expected);
        assertThat(Likeness.of(product(other), product(one))).isEqualTo(expected);
    }

    @Test
    void onlyModelAndKindAreLike() {
        assertThat(Likeness.values()).filteredOn(Likeness::isLike).containsExactly(Likeness.MODEL, Likeness.KIND);
    }

    private static ShopProduct product(String modelTypeCategory) {
        String[] numbers = modelTypeCategory.split(" ", 3);
        return Shelf.product(1)
                .model(known(numbers[0]))
                .kind(known(numbers[1]), known(numbers[2]))
                .product();
    }

    private static OptionalLong known(String number) {
        return number.equals("0") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(number));
    }
}
