package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherSellerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Есть на Wildberries | Wildberries",
                "на вайлдберриз | вайлдберриз",
                "Посмотрите в другом магазине | другом магазине",
                "try another seller | another seller",
                "淘宝上有 | 淘宝",
                "其他卖家 | 其他卖家",
                "на Яндекс.Маркете | Яндекс.Маркете",
                "Wildbеrriеs | Wildbеrriеs",
                "W!ldberries | W!ldberries"
            })
    void findsMarketplacesAndSellers(String text, String found) {
        assertThat(Findings.of(ContentFinding.Kind.OTHER_SELLER, text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Посмотрите другие товары в нашем магазине на Ozon",
                "Ozon вернёт деньги",
                "our shop on Ozon",
                "Ozon 会退款"
            })
    void letsOzonAndOnesOwnShopPass(String text) {
        assertThat(Findings.of(ContentFinding.Kind.OTHER_SELLER, text)).isEmpty();
    }
}
