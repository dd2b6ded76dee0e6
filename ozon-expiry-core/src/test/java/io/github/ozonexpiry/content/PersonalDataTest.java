package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Пришлите, пожалуйста, фото паспорта | Пришлите, пожалуйста, фото паспорта",
                "Нужен код из смс | Нужен код из смс",
                "Send your card number | Send your card number",
                "请提供身份证号 | 提供身份证号",
                "What is your full name? | What is your full name",
                "您的手机号是多少 | 您的手机号是多少"
            })
    void findsRequestsForPersonalData(String text, String found) {
        assertThat(Findings.of(ContentFinding.Kind.PERSONAL_DATA, text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "карта 4276 1234 5678 9012 | 4276 1234 5678 9012",
                "4111 1111 1111 1111 | 4111 1111 1111 1111",
                "6011 0009 9013 9424 | 6011 0009 9013 9424",
                "паспорт 4510 123456 | 4510 123456",
                "110101199003070123 | 110101199003070123",
                "110101199001010123 | 110101199001010123",
                "110101200012310123 | 110101200012310123",
                "карта 1234567890123456789 | 1234567890123456789"
            })
    void findsNumbersOfCardsAndDocuments(String text, String found) {
        assertThat(Findings.of(ContentFinding.Kind.PERSONAL_DATA, text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Никому не сообщайте код из СМС",
                "Не нужно указывать телефон",
                "Never share your CVV",
                "请不要提供身份证",
                "不要告诉任何人验证码"
            })
    void passesOverWhatIsDenied(String text) {
        assertThat(Findings.of(ContentFinding.Kind.PERSONAL_DATA, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сообщите номер заказа",
                "Пришлите фото товара",
                "请提供订单号",
                "Please send a photo of the item",
                "4111 1111 1111 1112",
                "110101189003070123",
                "110101199013070123",
                "110101199003320123",
                "110101199000070123",
                "110101199003000123",
                "карта 12345678901234567890",
                "карта 123456789012345",
                "Деньги вернутся на карту"
            })
    void passesOverOtherQuestionsAndNumbers(String text) {
        assertThat(Findings.of(ContentFinding.Kind.PERSONAL_DATA, text)).isEmpty();
    }
}
