package io.github.ozonexpiry.letter;

import static io.github.ozonexpiry.text.Language.CHINESE;
import static io.github.ozonexpiry.text.Language.ENGLISH;
import static io.github.ozonexpiry.text.Language.RUSSIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.ozonexpiry.content.ContentCheck;
import io.github.ozonexpiry.content.ContentFinding;
import io.github.ozonexpiry.content.ContentFinding.Kind;
import io.github.ozonexpiry.letter.LetterPart.Apology;
import io.github.ozonexpiry.letter.LetterPart.Close;
import io.github.ozonexpiry.letter.LetterPart.Compensation;
import io.github.ozonexpiry.letter.LetterPart.News;
import io.github.ozonexpiry.letter.LetterPart.Notice;
import io.github.ozonexpiry.letter.LetterPart.Restock;
import io.github.ozonexpiry.letter.LetterPart.Substitute;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 5);
    private static final Notice LAMP = new Notice(News.EXPIRED, "41517061-0214-1", "Лампа");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{4,}");

    @Test
    void aLetterIsAGreetingAndALineForEachPart() {
        Letter letter = Letter.of(List.of(LAMP, new Apology()));

        assertThat(letter.text(RUSSIAN)).isEqualTo("""
                        Здравствуйте!
                        К сожалению, ваш заказ 41517061-0214-1 («Лампа») отменён автоматически: мы не успели отправить его в срок.
                        Нам очень жаль, что так вышло. Приносим искренние извинения за неудобства.""");
        assertThat(letter.text(ENGLISH)).startsWith("Hello!\nUnfortunately your order 41517061-0214-1 (“Лампа”) was");
        assertThat(letter.text(CHINESE)).startsWith("您好！\n很遗憾，您的订单 41517061-0214-1（Лампа）");
    }

    @Test
    void aDayIsWrittenAsTheLanguageWritesIt() {
        Letter letter = Letter.of(List.of(new Restock("A", Optional.of(DAY)), new Compensation("ABC123", "10 %", DAY)));

        assertThat(letter.text(RUSSIAN))
                .contains("в продаже 5 мая.", "промокод ABC123: скидка 10 %, последний день действия 5 мая.");
        assertThat(letter.text(ENGLISH))
                .contains("on sale again on 5 May.", "ABC123: discount 10 %, last day of use 5 May.");
        assertThat(letter.text(CHINESE)).contains("将于5月5日重新上架", "优惠码 ABC123，优惠 10 %，最后使用日期为 5月5日。");
    }

    @Test
    void aSubstituteIsFoundByItsNumber() {
        assertThat(Letter.of(List.of(new Substitute("Светильник", 148313766L))).text(RUSSIAN))
                .contains("«Светильник»", "по артикулу 148313766.");
    }

    @Test
    void theSellersOwnWordsAreUsed() {
        Templates own = Templates.ozonExpiry()
                .with(RUSSIAN, "greeting", "Добрый день!")
                .with(RUSSIAN, "notice.EXPIRED", "Заказ {order} отменён.");

        assertThat(Letter.of(List.of(LAMP), own).text(RUSSIAN))
                .isEqualTo("Добрый день!\nЗаказ 41517061-0214-1 отменён.");
    }

    @Test
    void aLongNameIsShortenedAndSpaceInItIsNoLineBreak() {
        // 59 characters and an ellipsis; 60 characters are shown whole
        assertThat(nameIn("🎁".repeat(60))).isEqualTo("🎁".repeat(60));
        assertThat(nameIn("🎁".repeat(61))).isEqualTo("🎁".repeat(59) + "…");
        assertThat(nameIn("a".repeat(58) + " bcd")).isEqualTo("a".repeat(58) + "…");
        assertThat(nameIn(" Desk\n\tlamp\u0000 ")).isEqualTo("Desk lamp");
    }

    @Test
    void theLengthIsCountedInCodePoints() {
        Templates own = Templates.ozonExpiry().with(ENGLISH, "greeting", "🎁").with(ENGLISH, "apology", "x");

        assertThat(Letter.of(List.of(new Apology()), own).length(ENGLISH)).isEqualTo(3);
    }

    @Test
    void aLetterNeedsPartsAndNoneTwice() {
        assertThatThrownBy(() -> Letter.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parts: a letter needs one");
        assertThatThrownBy(() -> Letter.of(List.of(new Close(), LAMP, new Close())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parts: one stands twice in a letter: Close[]");
        assertThat(Letter.of(List.of(LAMP, new Close())).parts()).containsExactly(LAMP, new Close());
    }

    @Test
    void whatOzonForbidsIsFoundInValuesToo() {
        Letter letter = checked(text -> found(text, Pattern.compile("shop[.]ru")), new Substitute("Lamp shop.ru", 1));
        int at = letter.text(CHINESE).indexOf("shop.ru");

        assertThat(letter.findings(CHINESE)).containsExactly(new ContentFinding(Kind.LINK, at, at + 7, "shop.ru"));
        assertThat(letter.sendable(CHINESE)).isFalse();
        assertThat(letter.sendable()).isFalse();
    }

    @Test
    void numbersOfOzonsOwnAreNoPhoneNumbers() {
        Letter letter = checked(text -> found(text, DIGITS), LAMP, new Substitute("Lamp", 148313766L));

        assertThat(letter.findings(RUSSIAN)).isEmpty();
        assertThat(letter.sendable()).isTrue();
        assertThat(checked(text -> found(text, DIGITS), order("41517061-0214")).findings(RUSSIAN))
                .isEmpty();
    }

    @Test
    void otherNumbersInAnOrderNumbersPlaceAreLookedAt() {
        for (String order : List.of("89161234567", "8916-12345-67", "123-0214-1", "41517061-0214-1 89161234567")) {
            assertThat(checked(text -> found(text, DIGITS), order(order)).findings(RUSSIAN))
                    .as(order)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "12345, 12345", // K-08: 6 to 12
        "123456, ",
        "123456789012, ",
        "1234567890123, 1234567890123",
        "SORRY123456, 123456",
        "8916-1234567, 8916 1234567",
    })
    void aPromoCodeOfDigitsIsKnownInItsPlace(String code, String found) {
        Letter letter = checked(text -> found(text, DIGITS), new Compensation(code, "10 %", DAY));

        assertThat(letter.findings(RUSSIAN))
                .extracting(ContentFinding::found)
                .isEqualTo(found == null ? List.of() : List.of(found.split(" ")));
    }

    @Test
    void aPromoCodeThatLooksLikeAPhoneNumberIsNoneAndTheSameDigitsElsewhereAreOne() { // K-06, K-08
        String code = "89161234567";
        Compensation offer = new Compensation(code, "10 %", DAY);
        Letter letter = Letter.of(List.of(offer));
        Letter twice = Letter.of(List.of(offer, new Restock("Лампа, звоните " + code, Optional.empty())));
        Letter inTheDiscount = Letter.of(List.of(new Compensation(code, "тел. " + code, DAY)));

        assertThat(letter.text(RUSSIAN)).contains(code);
        assertThat(letter.sendable()).isTrue();
        assertThat(twice.findings(RUSSIAN))
                .containsExactly(phone(code, twice.text(RUSSIAN).lastIndexOf(code)));
        assertThat(inTheDiscount.findings(RUSSIAN))
                .containsExactly(phone(code, inTheDiscount.text(RUSSIAN).lastIndexOf(code)));
        assertThat(ContentCheck.of(letter.text(RUSSIAN))) // the text alone does not know what it is
                .extracting(ContentFinding::kind)
                .containsExactly(Kind.PHONE);
    }

    private static ContentFinding phone(String digits, int at) {
        return new ContentFinding(Kind.PHONE, at, at + digits.length(), digits);
    }

    @Test
    void aNumberOfAnOrdersFormIsOzonsOwnInItsPlaceOnly() {
        Letter letter = checked(text -> found(text, DIGITS), new Compensation("41517061-0214", "10 %", DAY));

        assertThat(letter.findings(RUSSIAN)).extracting(ContentFinding::found).containsExactly("41517061", "0214");
    }

    @Test
    void aFindingQuotesTheTextAsTheBuyerReadsIt() {
        Letter letter = checked(text -> List.of(new ContentFinding(Kind.LINK, 14, text.length(), "###")), LAMP);

        assertThat(letter.findings(RUSSIAN).get(0).found())
                .isEqualTo(letter.text(RUSSIAN).substring(14))
                .contains("41517061-0214-1");
    }

    @Test
    void theRealCheckFindsALinkInAProductsName() {
        assumeThat(ContentCheck.of("https://example.com/lamp")).isNotEmpty();

        assertThat(Letter.of(List.of(new Substitute("Lamp https://example.com/lamp", 1)))
                        .sendable(RUSSIAN))
                .isFalse();
    }

    private static Notice order(String number) {
        return new Notice(News.DELAYED, number, "Lamp");
    }

    private static Letter checked(Function<String, List<ContentFinding>> check, LetterPart... parts) {
        return Letter.of(List.of(parts), Templates.shipped(check));
    }

    private static List<ContentFinding> found(String text, Pattern what) {
        return what.matcher(text)
                .results()
                .map(hit -> new ContentFinding(Kind.LINK, hit.start(), hit.end(), hit.group()))
                .toList();
    }

    private static String nameIn(String product) {
        Templates own = Templates.ozonExpiry().with(ENGLISH, "restock.soon", "{product}");
        String text =
                Letter.of(List.of(new Restock(product, Optional.empty())), own).text(ENGLISH);
        return text.substring("Hello!\n".length());
    }
}
