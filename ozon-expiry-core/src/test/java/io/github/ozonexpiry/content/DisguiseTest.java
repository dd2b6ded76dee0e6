package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.text.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the generator of the sweep makes; every expected text was typed, none was copied from it. */
class DisguiseTest {

    @ParameterizedTest
    @CsvSource({
        "SPACES, +7 9 0 0 1 2 3 4 5 6 7",
        "BRACKETS, (7)(9)(0)(0)(1)(2)(3)(4)(5)(6)(7)",
        "FULL_WIDTH, +７ (９００) １２３-４５-６７",
        "MATHEMATICAL_BOLD, +𝟕 (𝟗𝟎𝟎) 𝟏𝟐𝟑-𝟒𝟓-𝟔𝟕",
        "CIRCLED, +⑦ (⑨⓪⓪) ①②③-④⑤-⑥⑦",
        "SUPERSCRIPT, +⁷ (⁹⁰⁰) ¹²³-⁴⁵-⁶⁷",
        "ARABIC_INDIC, +٧ (٩٠٠) ١٢٣-٤٥-٦٧",
        "KEYCAPS, +7️⃣ (9️⃣0️⃣0️⃣) 1️⃣2️⃣3️⃣-4️⃣5️⃣-6️⃣7️⃣",
        "CYRILLIC_LETTERS, +7 (9ОО) l2З-45-б7",
        "LATIN_LETTERS, +7 (9OO) lZ3-AS-67",
        "FILLERS_RU, 7 потом 900 потом 123 потом 45 потом 67",
        "WORDS_RU, семь девять ноль ноль один два три четыре пять шесть семь",
        "WORDS_RU_IN_GROUPS, семь девятьсот сто двадцать три сорок пять шестьдесят семь",
        "WORDS_EN_IN_GROUPS, seven nine hundred one hundred twenty three forty five sixty seven",
        "WORDS_RU_IN_LATIN, sem devyat nol nol odin dva tri chetyre pyat shest sem",
        "WORDS_ZH, +七 (九〇〇) 一二三-四五-六七",
        "CAPITALS_ZH, 柒玖零零壹贰叁肆伍陆柒",
        "MIXED_RU, 7 девятьсот 123 сорок пять 67",
        "MIXED_SCRIPTS, 7𝟗0𝟎1𝟐3𝟒5𝟔7"
    })
    void aPhoneNumberIsDisguised(DigitDisguise disguise, String expected) {
        assertThat(disguise.hide("+7 (900) 123-45-67")).hasValue(expected.replace('〇', '零'));
    }

    @ParameterizedTest
    @CsvSource({
        "007, zero zero seven",
        "000, zero zero zero",
        "10, ten",
        "19, nineteen",
        "20, twenty",
        "115, one hundred fifteen"
    })
    void aGroupIsSaidAsANumber(String group, String said) {
        assertThat(Spoken.ENGLISH.say(group)).isEqualTo(said);
    }

    @Test
    void aNumberWithoutACountryHasNoGroupBefore() {
        assertThat(Spoken.groups("900 123-45-67")).containsExactly("900", "123", "45", "67");
    }

    @ParameterizedTest
    @CsvSource({
        "UPPER_CASE, INFO@BOX.RU",
        "CASE_IN_TURN, iNfO@BoX.Ru",
        "SPACES, i n f o @ b o x . r u",
        "DOTS_IN_BRACKETS, info@box[.]ru",
        "AT_IN_WORDS_RU, info собака box.ru",
        "AT_AND_DOT_IN_WORDS_EN, info at box dot ru",
        "CYRILLIC_LOOKALIKES, іnfо@bох.ru",
        "GREEK_LOOKALIKES, ιnfο@bοx.rυ",
        "FULL_WIDTH, ｉｎｆｏ＠ｂｏｘ．ｒｕ",
        "MATHEMATICAL_BOLD, 𝐢𝐧𝐟𝐨@𝐛𝐨𝐱.𝐫𝐮",
        "CIRCLED, ⓘⓝⓕⓞ@ⓑⓞⓧ.ⓡⓤ"
    })
    void aMailAddressIsDisguised(LinkDisguise disguise, String expected) {
        assertThat(disguise.hide("info@box.ru")).hasValue(expected);
    }

    @Test
    void whatADisguiseDoesNotChangeIsNotSwept() {
        assertThat(Stream.of(LinkDisguise.HXXP, LinkDisguise.LATIN_LOOKALIKES, LinkDisguise.BACKSLASHES))
                .allSatisfy(disguise -> assertThat(disguise.hide("info@box.ru")).isEmpty());
        assertThat(LinkDisguise.AT_AND_DOT_IN_WORDS_RU.hide("box.ru")).isEmpty();
        assertThat(LinkDisguise.PLAIN.hide("box.ru")).hasValue("box.ru");
    }

    @Test
    void wordsOfALanguageStandInMessagesOfThatLanguage() {
        assertThat(DigitDisguise.WORDS_ZH.languages()).containsExactly(Language.CHINESE);
        assertThat(DigitDisguise.SPACES.languages()).containsExactlyInAnyOrder(Language.values());
    }

    @Test
    void aFormHasManyExamplesAndTheSameAgain() {
        ContactForm form = ContactForm.PHONES.get(0);

        assertThat(form.example(1)).matches("\\+7 9\\d\\d 000-\\d\\d-\\d\\d").isEqualTo(form.example(1));
        assertThat(form.example(2)).isNotEqualTo(form.example(1));
    }
}
