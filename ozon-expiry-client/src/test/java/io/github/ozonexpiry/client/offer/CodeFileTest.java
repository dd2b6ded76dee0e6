package io.github.ozonexpiry.client.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ozon does not document the file: the form of a code is that of K-08. */
class CodeFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB12CD\nSORRY10\n",
                "AB12CD\r\nSORRY10",
                "AB12CD\rSORRY10\r",
                "\uFEFFAB12CD\nSORRY10\n",
                "AB12CD;\nSORRY10;\n",
                "AB12CD,,\nSORRY10, \n",
                "AB12CD\t\nSORRY10\t\t\n",
                "\"AB12CD\"\n\"SORRY10\";\n",
                "  AB12CD \n\n \" SORRY10 \"\n\n"
            })
    void oneColumnOfCodesIsReadHoweverItIsWritten(String text) {
        assertThat(read(text)).isEqualTo(new CodeFile(Optional.empty(), List.of("AB12CD", "SORRY10")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"code", "Промокод", "promocode", "Voucher", "\uFEFFCoupons", "voucher_code", "优惠码", "ABCDE"})
    void aHeadingIsNoCode(String heading) {
        CodeFile file = read(heading + ";\nAB12CD\n");

        assertThat(file.header()).contains(heading.replace("\uFEFF", ""));
        assertThat(file.codes()).containsExactly("AB12CD");
    }

    @Test
    void theShortestAndTheLongestCodeAreRead() { // K-08: 6 to 12
        assertThat(read("123456\nabcdefGHIJ12\n").codes()).containsExactly("123456", "abcdefGHIJ12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12345", "ABCDEFGHIJKL3", "AB12-CD", "АВ12СD", "AB 12CD", "{\"a\":1}", "<html>", "12.05.2026"})
    void aFirstLineThatIsNoCodeAndNoHeadingIsUnexpected(String line) {
        UnexpectedCodeFile unexpected = unexpected(line + "\nAB12CD\n");

        assertThat(unexpected.line()).hasValue(1);
        assertThat(unexpected.file()).isEqualTo((line + "\nAB12CD\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theLineAtFaultIsNamedAndTheFileKept() {
        UnexpectedCodeFile unexpected = unexpected("code\r\nAB12CD\r\n\r\nSORRY-10\r\n");

        assertThat(unexpected)
                .hasMessage("line 4: expected a code of 6 to 12 digits or Latin letters, got 'SORRY-10'; the file of 26"
                        + " bytes is kept");
        assertThat(unexpected.line()).hasValue(4);
    }

    @Test
    void aHeadingStandsFirstAndOnce() {
        assertThat(unexpected("AB12CD\nPromo code\n").line()).hasValue(2);
        assertThat(unexpected("Promo code\nPromo code\nAB12CD\n").line()).hasValue(2);
    }

    @Test
    void aSecondColumnIsUnexpected() {
        assertThat(unexpected("AB12CD;used\n"))
                .hasMessageStartingWith("line 1: expected one column, got 'AB12CD;used';");
        assertThat(unexpected("AB12CD\n;SORRY10\n").line()).hasValue(2);
        assertThat(unexpected("\"AB12CD\",\"SORRY10\"\n").line()).hasValue(1);
        assertThat(unexpected("AB12CD\tSORRY10\n").line()).hasValue(1);
        assertThat(unexpected("\"\n").line()).hasValue(1);
        assertThat(unexpected(";;\n").line()).hasValue(1);
    }

    @Test
    void aLongLineIsCut() {
        assertThat(unexpected("x".repeat(39) + "1\n")).hasMessageContaining("got '" + "x".repeat(39) + "1';");
        assertThat(unexpected("x".repeat(41) + "1\n")).hasMessageContaining("got '" + "x".repeat(40) + "...';");
    }

    @Test
    void aHeadingHasAtMostFortyCharacters() {
        assertThat(read("x".repeat(40) + "\nAB12CD\n").header()).contains("x".repeat(40));
        assertThat(unexpected("x".repeat(41) + "\nAB12CD\n").line()).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "code\n", "\uFEFF"})
    void aFileWithoutCodeIsUnexpected(String text) {
        UnexpectedCodeFile unexpected = unexpected(text);

        assertThat(unexpected).hasMessageStartingWith("expected at least one code, got none; the file of ");
        assertThat(unexpected.line()).isEmpty();
    }

    @Test
    void otherBytesThanUtf8AreKeptAsTheyCame() {
        byte[] zip = {'P', 'K', 3, 4, (byte) 0xFF, (byte) 0xC0};

        UnexpectedCodeFile unexpected = catchThrowableOfType(UnexpectedCodeFile.class, () -> CodeFile.read(zip));

        assertThat(unexpected).hasMessage("expected UTF-8, got other bytes; the file of 6 bytes is kept");
        assertThat(unexpected.file()).isEqualTo(zip);
        unexpected.file()[0] = 'X';
        assertThat(unexpected.file()).isEqualTo(zip);
    }

    @Test
    void whatIsKeptDoesNotChangeWithTheCallersBytes() {
        byte[] mine = {'?', '1'};
        UnexpectedCodeFile unexpected = catchThrowableOfType(UnexpectedCodeFile.class, () -> CodeFile.read(mine));

        mine[0] = 'X';

        assertThat(unexpected.file()).containsExactly('?', '1');
    }

    @Test
    void codesThatStandTwiceAreNamedOnce() {
        CodeFile file = read("AB12CD\nSORRY10\nAB12CD\nAB12CD\nab12cd\n");

        assertThat(file.duplicates()).containsExactly("AB12CD");
        assertThat(file.codes()).hasSize(5);
    }

    @Test
    void theCodesAreCountedAgainstWhatWasWanted() {
        CodeFile file = read("AB12CD\nSORRY10\nAB12CD\n");

        assertThat(file.missing(5)).isEqualTo(3);
        assertThat(file.missing(2)).isZero();
        assertThat(file.missing(1)).isEqualTo(-1);
    }

    @Test
    void codesCannotBeChanged() {
        assertThatThrownBy(() -> read("AB12CD\n").codes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static CodeFile read(String text) {
        return CodeFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static UnexpectedCodeFile unexpected(String text) {
        return catchThrowableOfType(UnexpectedCodeFile.class, () -> read(text));
    }
}
