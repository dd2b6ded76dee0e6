package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableTextTest {

    @ParameterizedTest
    @CsvSource({
        "ABC, abc",
        "Ёй, еи",
        "e\u0301, e",
        "W\u200bh\u2060a\u00adt, what",
        "\uff21\uff22, ab",
        "\uff18\uff19, 89",
        "\u2460\u2468\u2469, 1910",
        "\u2776, 1",
        "8\ufe0f\u20e3, 8",
        "\u0660\u0668\u0669, 089",
        "\ud835\udfe0\ud835\udfe1, 89",
        "\ud835\udce3\ud835\udcee, te",
        "\ud83c\udd70\ud83c\udd89, az",
        "\ud83c\udd50\ud83c\udd69, az",
        "\ud83c\udde6\ud83c\uddff, az",
        "\ud83c\udd6a, mc",
        "a\u2014b\u2212c, a-b-c",
        "a\u00d7b, a\u00d7b",
        "a\u00a0b\u3000c, a b c",
        "a\u2022b, a.b",
        "a\u3001b, 'a,b'",
        "a\u3164b\u115fc\u1160d\uffa0e\u2800f, abcdef",
        "\ud800a\udc00, \ufffda\ufffd",
        "\u4e00, \u4e00"
    })
    void showsWhatAReaderSees(String given, String seen) {
        assertThat(ReadableText.of(given)).hasToString(seen);
    }

    @Test
    void readsAnApostropheInEveryForm() {
        assertThat(ReadableText.of("\u2018\u2019\u02bc'")).hasToString("''''");
    }

    @Test
    void keepsLinesApartAndNothingElseThatControls() {
        assertThat(ReadableText.of("a\nb\u2028c\td\u007fe\u0000f\u0085g\u001fh\u0080i~"))
                .hasToString("a\nb\nc d e f g h i~");
    }

    @Test
    void readsAQuotationMarkInEveryForm() {
        assertThat(ReadableText.of("\u00ab\u00bb\u201c\u201d\u201e")).hasToString("\"".repeat(5));
    }

    @Test
    void givesAMarkToTheCharacterBeforeIt() {
        ReadableText text = ReadableText.of("\u03018\ufe0f\u20e3\u200b");

        assertThat(text.start(0)).isEqualTo(1);
        assertThat(text.end(0)).isEqualTo(4);
    }

    @Test
    void knowsThePlaceOfEachCharacterInTheTextAsGiven() {
        ReadableText text = ReadableText.of("a\u200b\ud835\udfe0\u2469b");

        assertThat(text).hasToString("a810b");
        assertThat(text.length()).isEqualTo(5);
        assertThat(new int[] {text.start(0), text.start(1), text.start(2), text.start(3), text.start(4)})
                .containsExactly(0, 2, 4, 4, 5);
        assertThat(new int[] {text.end(0), text.end(1), text.end(2), text.end(3), text.end(4)})
                .containsExactly(1, 4, 5, 5, 6);
        assertThat(text.at(4)).isEqualTo('b');
        assertThat(text.given(1, 4)).isEqualTo("\ud835\udfe0\u2469");
    }

    @Test
    void hasRoomForOneCharacterThatIsReadAsMany() {
        ReadableText text = ReadableText.of("\ufdfa");

        assertThat(text.length()).isEqualTo(18);
        assertThat(text.end(17)).isEqualTo(1);
    }

    @Test
    void hasNoPlaceBehindItsEnd() {
        ReadableText text = ReadableText.of("a");

        assertThatThrownBy(() -> text.start(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.end(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> ReadableText.of("").at(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"вocтoк", "восток", "ʙocтok"})
    void readsLookAlikesInEitherAlphabet(String given) {
        ReadableText text = ReadableText.of(given);

        assertThat(text.cyrillic(0, text.length())).isEqualTo("восток");
        assertThat(text.latin(0, text.length())).isEqualTo("boctok");
    }

    @Test
    void readsACapitalThatLooksLikeAnotherLetterThanTheSmallOne() {
        ReadableText text = ReadableText.of("Ηη Νν");

        assertThat(text.latin(0, 5)).isEqualTo("hn nv");
    }

    @Test
    void tellsCapitalsFromSmallLetters() {
        ReadableText text = ReadableText.of("aB");

        assertThat(text.capital(0)).isFalse();
        assertThat(text.capital(1)).isTrue();
    }

    @Test
    void findsAPartAtItsPlaceInTheTextAsGiven() {
        ContentFinding finding = ReadableText.of("x\u200b8\u20e39").finding(ContentFinding.Kind.PHONE, 1, 3);

        assertThat(finding).isEqualTo(new ContentFinding(ContentFinding.Kind.PHONE, 2, 5, "8\u20e39"));
    }
}
