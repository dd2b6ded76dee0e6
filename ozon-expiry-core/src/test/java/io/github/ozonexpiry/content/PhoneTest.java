package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Звоните 89161234567! | 89161234567",
                "тел. 8 (916) 123-45-67, Иван | 8 (916) 123-45-67",
                "Это +7 916 123 45 67. | +7 916 123 45 67",
                "пишите 9161234567 | 9161234567",
                "139 1234 5678 | 139 1234 5678",
                "+86 13912345678 | +86 13912345678",
                "0755-12345678 | 0755-12345678",
                "0086 139 1234 5678 | 0086 139 1234 5678",
                "375291234567 | 375291234567",
                "(495) 123-45-67 | 495) 123-45-67",
                "123-45-67 | 123-45-67",
                "555-123-4567 | 555-123-4567",
                "+442079460000 | +442079460000"
            })
    void findsNumbersInTheFormsOfTheirCountries(String text, String found) {
        assertThat(Findings.of(ContentFinding.Kind.PHONE, text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 9 1 6 1 2 3 4 5 6 7 | 8 9 1 6 1 2 3 4 5 6 7",
                "8.9.1.6.1.2.3.4.5.6.7 | 8.9.1.6.1.2.3.4.5.6.7",
                "8-9-1-6-1-2-3-4-5-6-7 | 8-9-1-6-1-2-3-4-5-6-7",
                "89**16**123**45**67 | 89**16**123**45**67",
                "89_16_123_45_67 | 89_16_123_45_67",
                "8, 9, 1, 6, 1, 2, 3, 4, 5, 6, 7 | 8, 9, 1, 6, 1, 2, 3, 4, 5, 6, 7",
                "8*9*1*6*1*2*3*4*5*6*7 | 8*9*1*6*1*2*3*4*5*6*7"
            })
    void findsDigitsThatArePulledApart(String text, String found) {
        assertThat(Findings.of(ContentFinding.Kind.PHONE, text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "８９１６１２３４５６７ | ８９１６１２３４５６７",
                "٨٩١٦١٢٣٤٥٦٧ | ٨٩١٦١٢٣٤٥٦٧",
                "①③⑨①②③④⑤⑥⑦⑧ | ①③⑨①②③④⑤⑥⑦⑧",
                "❽❾❶❻❶❷❸❹❺❻❼ | ❽❾❶❻❶❷❸❹❺❻❼",
                "8️⃣9️⃣1️⃣6️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣ | 8️⃣9️⃣1️⃣6️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣"
            })
    void findsDigitsOfOtherScripts(String text, String found) {
        assertThat(Findings.of(ContentFinding.Kind.PHONE, text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "89OO OOO 78 9l | 89OO OOO 78 9l",
                "8 (495) OOO-57-ЗO | 8 (495) OOO-57-ЗO",
                "138OOOO2218 | 138OOOO2218",
                "89l6l234567 | 89l6l234567",
                "8916ЗЗ3О2l1 | 8916ЗЗ3О2l1",
                "8 (9I6) I23-45-67 | 8 (9I6) I23-45-67"
            })
    void findsLettersThatStandForDigits(String text, String found) {
        assertThat(Findings.of(ContentFinding.Kind.PHONE, text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eight hundred sixty one three hundred ninety zero zero zero seventy four eighty eight | eight hundred sixty one three hundred ninety zero zero zero seventy four eighty eight",
                "8 nine hundred two 000 sixty 82 | 8 nine hundred two 000 sixty 82",
                "7 потом 701 потом 000 потом 02 потом 05 | 7 потом 701 потом 000 потом 02 потом 05",
                "triple five one two three four | triple five one two three four",
                "трижды пять один два три четыре | трижды пять один два три четыре",
                "восемь девятьсот шестнадцать сто двадцать три сорок пять шестьдесят семь | восемь девятьсот шестнадцать сто двадцать три сорок пять шестьдесят семь",
                "восемь девять один шесть два нуля три пятерки 12 | восемь девять один шесть два нуля три пятерки 12",
                "8 девятьсот16 123 4567 | 8 девятьсот16 123 4567",
                "eight nine one six double one two three four five six | eight nine one six double one two three four five six",
                "一三九一二三四五六七八 | 一三九一二三四五六七八",
                "幺三九 一二三四 五六七八 | 幺三九 一二三四 五六七八",
                "壹叁玖壹贰叁肆伍陆柒捌 | 壹叁玖壹贰叁肆伍陆柒捌",
                "1三9一2三4五6七8 | 1三9一2三4五6七8",
                "vosem devyat odin shest odin dva tri | vosem devyat odin shest odin dva tri"
            })
    void findsSpokenDigits(String text, String found) {
        assertThat(Findings.of(ContentFinding.Kind.PHONE, text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "мой телефон 1234567 | 1234567",
                "tel 123456789012345 | 123456789012345",
                "call 55 66 77 88 | 55 66 77 88",
                "номер 12345678 | 12345678",
                "电话 12345678 | 12345678",
                "ватсап 1234567 | 1234567",
                "tel89161234567 | 89161234567"
            })
    void findsWhatIsCalledAPhoneNumber(String text, String found) {
        assertThat(Findings.of(ContentFinding.Kind.PHONE, text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Отправление 24219509-0020-2 в пути",
                "Заказ 24219509-0020",
                "24219509-0020-2",
                "Артикул 1572345678",
                "SKU 9161234567",
                "order 13912345678",
                "номер заказа 89161234567",
                "订单号 13912345678",
                "Трек-номер RR123456789CN",
                "SF1391234567890",
                "LP00123456789CN",
                "Штрихкод 4607012345678",
                "036000291452",
                "快递单号 773123456789012",
                "ИНН 7701234567"
            })
    void passesOverNumbersOfPostingsAndGoods(String text) {
        assertThat(Findings.of(ContentFinding.Kind.PHONE, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "28.11.2026",
                "2026-11-28 14:00:00",
                "с 10:00-18:00",
                "1 250 000 000 руб",
                "13912345678 元",
                "9161234567 ₽",
                "₽9161234567",
                "120x60x75",
                "120*60*7500",
                "關於 948968525，一切",
                "SKU 148313901 is a",
                "размеры 90, 91, 92, 93, 94",
                "1 2 3 4 5 6 7 8 9",
                "5-7 дней",
                "1234.56",
                "+7 дней",
                "+12345678",
                "12 990"
            })
    void passesOverQuantitiesAndTimes(String text) {
        assertThat(Findings.of(ContentFinding.Kind.PHONE, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tel 123456", "tel 1234567890123456", "восемь девять один шесть один два", "1 3 5 7 9 2"})
    void passesOverWhatIsTooShortOrTooLong(String text) {
        assertThat(Findings.of(ContentFinding.Kind.PHONE, text)).isEmpty();
    }
}
