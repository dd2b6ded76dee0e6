package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Приезжайте: ул. Ленина, д. 5 | ул. Ленина, д. 5",
                "дом 5, кв. 12 | дом 5, кв. 12",
                "12 Baker Street, London | 12 Baker Street",
                "5 Main St | 5 Main St",
                "PO Box 12 | PO Box 12",
                "中山路12号 | 路12号",
                "Our address is below | Our address"
            })
    void findsAddresses(String text, String found) {
        assertThat(Findings.of(ContentFinding.Kind.ADDRESS, text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Проверьте адрес доставки",
                "Улица ни при чём",
                "on the 21st, the 5",
                "请核对收货地址",
                "Адрес пункта выдачи изменился"
            })
    void passesOverOtherPlaces(String text) {
        assertThat(Findings.of(ContentFinding.Kind.ADDRESS, text)).isEmpty();
    }
}
