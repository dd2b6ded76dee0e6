package io.github.ozonexpiry.picking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    /** Widths by Unicode Standard Annex 11, {@code EastAsianWidth.txt}: W and F are 2 wide, marks lie on the letter before. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"\", 0",
                "abc, 3",
                "чайник, 6",
                "水壶, 4",
                "水壶 5号, 8",
                "（水）, 6",
                "ﾐｽﾞ, 3",
                "ミズ, 4",
                "주전자, 6",
                "ⓐ, 1",
                "𠀋, 2",
                "😀, 2",
                "Ё, 1",
                "\u0415\u0308, 1",
                "a⃝, 1"
            })
    void aLetterIsAsWideAsUnicodeSays(String text, int width) {
        assertThat(Columns.width(text)).isEqualTo(width);
    }

    /** The first and the last letter of each range and their neighbours. */
    @ParameterizedTest
    @CsvSource({
        "10FF, 1", "1100, 2", "115F, 2", "1160, 1", "2E7F, 1", "2E80, 2", "303E, 2", "303F, 1", "3040, 1", "3041, 2",
        "A4CF, 2", "A4D0, 1", "A95F, 1", "A960, 2", "A97C, 2", "A97D, 1", "ABFF, 1", "AC00, 2", "D7A3, 2", "D7A4, 1",
        "F900, 2", "FAFF, 2", "FB00, 1", "FE1F, 1", "FE30, 2", "FE6F, 2", "FE70, 1", "FF00, 1", "FF01, 2", "FF60, 2",
        "FF61, 1", "FFDF, 1", "FFE0, 2", "FFE6, 2", "FFE7, 1", "1F2FF, 1", "1F300, 2", "1F64F, 2", "1F650, 1",
                "1F8FF, 1",
        "1F900, 2", "1F9FF, 2", "1FA00, 1", "1FFFF, 1", "20000, 2", "3FFFD, 2", "3FFFE, 1"
    })
    void aRangeHasItsEnds(String letter, int width) {
        assertThat(Columns.width(Character.toString(Integer.parseInt(letter, 16))))
                .isEqualTo(width);
    }

    @Test
    void columnsBeginUnderOneAnother() {
        assertThat(Columns.aligned(List.of(
                        List.of("place", "name", "pieces"), List.of("A-10", "水壶", "2"), List.of("B", "чайник", ""))))
                .containsExactly(
                        "place  name    pieces", //
                        "A-10   水壶    2",
                        "B      чайник");
    }

    @Test
    void aLineKeepsWhatStandsBeforeTheFirstWord() {
        assertThat(Columns.aligned(List.of(List.of("", "b"), List.of("a", "")))).containsExactly("   b", "a");
        assertThat(Columns.aligned(List.of())).isEmpty();
    }

    @Test
    void aCellStaysInItsLine() {
        assertThat(Columns.aligned(List.of(List.of("a\nb\tc\u2028d\u2029e\u200Bf\uD800 ", "g"))))
                .containsExactly("a b c d e f  g");
    }
}
