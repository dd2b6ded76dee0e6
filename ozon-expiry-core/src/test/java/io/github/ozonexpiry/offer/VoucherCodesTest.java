package io.github.ozonexpiry.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.offer.VoucherPlan.Codes;
import io.github.ozonexpiry.offer.VoucherPlan.Existing;
import io.github.ozonexpiry.text.Message;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Source of the expected behaviour: K-08. */
class VoucherCodesTest {

    private static final Message BY_HAND = Message.of("offer.problem.CODES_BY_HAND");

    @ParameterizedTest
    @ValueSource(strings = {"ABCXYZ", "abcxyz", "012789", "Sorry2026", "ABCDEFGHIJKL"})
    void sixToTwelveDigitsOrLatinLettersAreACode(String code) {
        assertThat(typed(code).problems()).containsExactly(BY_HAND);
    }

    @ParameterizedTest
    @CsvSource({"ABCDE, 5", "ABCDEFGHIJKLM, 13"})
    void aShorterOrLongerOneIsRefused(String code, int length) {
        assertThat(typed(code).problems())
                .containsExactly(Message.of("offer.problem.CODE_LENGTH", code, length, 6, 12), BY_HAND);
    }

    @ParameterizedTest
    @CsvSource({
        "ABC-DEF, 4, U+002D",
        "ABCDEF/, 7, U+002F",
        "ABCDEF:, 7, U+003A",
        "ABCDEF@, 7, U+0040",
        "[ABCDEF, 1, U+005B",
        "`ABCDEF, 1, U+0060",
        "{ABCDEF, 1, U+007B",
        "ABC\u0436DEF, 4, U+0436",
        "ABCDE\uFF11, 6, U+FF11",
        "ABCDE\uD83D\uDE4F, 6, U+1F64F",
    })
    void everyOtherCharacterIsNamed(String code, int place, String number) {
        assertThat(typed(code).problems())
                .containsExactly(Message.of("offer.problem.CODE_CHARACTER", code, place, number), BY_HAND);
    }

    @ParameterizedTest
    @CsvSource({
        "\u0421ORRY1, 1, U+0421, C",
        "SORR\u04231, 5, U+0423, Y",
        "s\u043Erry1, 2, U+043E, o",
        "ABC12\u0417, 6, U+0417, 3",
        "ABC1\u04562, 5, U+0456, i",
    })
    void aCyrillicLetterThatLooksLatinIsNamedWithWhatItLooksLike(String code, int place, String number, String latin) {
        assertThat(typed(code).problems())
                .containsExactly(Message.of("offer.problem.CODE_LOOK_ALIKE", code, place, number, latin), BY_HAND);
    }

    @Test
    void aCodeStandsOnceWhateverItsCase() {
        assertThat(typed("CODE77", "code77", "OTHER7", "Code77").problems())
                .containsExactly(Message.of("offer.problem.CODE_TWICE", "code77"), BY_HAND);
    }

    @Test
    void aCodeOfAnotherPromotionIsRefusedWhateverItsCase() {
        Existing other = new Existing("Spring", Set.of("code77", "CODE99"), Set.of());

        assertThat(typed("CODE77", "CODE78").problems(other))
                .containsExactly(Message.of("offer.problem.CODE_EXISTS", "CODE77", "Spring"), BY_HAND);
    }

    @Test
    void onePromotionHasTenCodesAtMost() {
        assertThat(many(10).problems()).containsExactly(BY_HAND);
        assertThat(many(11).problems()).containsExactly(Message.of("offer.problem.CODES_MANY", 11, 10), BY_HAND);
    }

    @Test
    void whetherOzonMakesMoreThanTenIsNotKnown() {
        assertThat(generated(10).problems()).isEmpty();
        assertThat(generated(11).problems()).containsExactly(Message.of("offer.problem.GENERATED_MANY", 11, 10));
    }

    private static Plans typed(String... codes) {
        return Plans.aPlan().budget("9000").typed(codes);
    }

    private static Plans many(int count) {
        return typed(IntStream.range(0, count).mapToObj(i -> "CODE" + (10 + i)).toArray(String[]::new));
    }

    private static Plans generated(int count) {
        return Plans.aPlan().budget("9000").codes(Codes.generated(VoucherPlan.Type.UNIQUE, count));
    }
}
