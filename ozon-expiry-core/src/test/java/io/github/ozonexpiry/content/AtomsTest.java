package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtomsTest {

    private static String pieces(String given) {
        ReadableText text = ReadableText.of(given);
        return Atoms.in(text).stream()
                .map(atom -> atom.kind() + " " + Site.read(text, atom) + " " + atom.way())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ab.cd | LABEL ab PLAIN, DOT . PLAIN, LABEL cd PLAIN",
                "ab .cd | LABEL ab PLAIN, DOT . LOOSE, LABEL cd PLAIN",
                "ab . cd | LABEL ab PLAIN, DOT . LOOSE, LABEL cd PLAIN",
                "ab. cd | LABEL ab PLAIN, DOT . BEHIND_A_SENTENCE, LABEL cd PLAIN",
                "ab[.]cd | LABEL ab PLAIN, DOT . PLAIN, LABEL cd PLAIN",
                "ab .)cd | LABEL ab PLAIN, DOT . LOOSE, LABEL cd PLAIN",
                "(. | DOT . LOOSE"
            })
    void tellsHowADotStandsBetweenItsNeighbours(String given, String pieces) {
        assertThat(pieces(given)).isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "..ab | DOT .. LOOSE, LABEL ab PLAIN",
                "ab..cd | LABEL ab PLAIN, DOT .. LOOSE, LABEL cd PLAIN",
                "ab...cd | LABEL ab PLAIN, OTHER ... LOOSE, LABEL cd PLAIN"
            })
    void readsTwoDotsAsOneAndThreeAsAPause(String given, String pieces) {
        assertThat(pieces(given)).isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ab,cd | LABEL ab PLAIN, DOT , LOOSE, LABEL cd PLAIN",
                "ab\u2764cd | LABEL ab PLAIN, DOT \u2764 LOOSE, LABEL cd PLAIN",
                "ab, | LABEL ab PLAIN, OTHER , PLAIN",
                ",cd | OTHER , PLAIN, LABEL cd PLAIN",
                "ab,! | LABEL ab PLAIN, OTHER , PLAIN, OTHER ! PLAIN"
            })
    void takesACommaOrAPictureForADotOnlyBetweenNames(String given, String pieces) {
        assertThat(pieces(given)).isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource({"+, OTHER + PLAIN", "\u2764, EMOJI \u2764 PLAIN", "\ud83d\ude00, EMOJI \ud83d\ude00 PLAIN"})
    void tellsPicturesFromOtherSigns(String given, String pieces) {
        assertThat(pieces(given)).isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ab-dot-cd | LABEL ab PLAIN, DOT dot SPOKEN, LABEL cd PLAIN",
                "dot-cd | DOT dot SPOKEN, LABEL cd PLAIN",
                "ab-cd | LABEL ab-cd PLAIN",
                "dot | DOT dot SPOKEN"
            })
    void takesNamesApartWhereASignBetweenDashesIsSpeltOut(String given, String pieces) {
        assertThat(pieces(given)).isEqualTo(pieces);
    }
}
