package io.github.ozonexpiry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "Ozon, 4",
        "Ёжик, 4",
        "义乌, 4",
        "义乌 Global, 11",
        "（a）, 5",
        "한국, 4",
        "e\u0301, 1",
        "📦, 2",
        "→ …, 3"
    })
    void chineseCharactersTakeTwoColumnsAndMarksNone(String text, int columns) {
        assertThat(Columns.width(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "exactly 12 c", "义乌仓库义乌仓", "Подольск и Казань", "a义b乌c仓d库e"})
    void fittedTextTakesExactlyItsColumns(String text) {
        for (int columns = 1; columns < 20; columns++) {
            assertThat(Columns.width(Columns.fit(text, columns))).isEqualTo(columns);
        }
    }

    @Test
    void whatIsTooLongEndsWithAnEllipsis() {
        assertThat(Columns.shorten("posting", 7)).isEqualTo("posting");
        assertThat(Columns.shorten("postings", 7)).isEqualTo("postin…");
        assertThat(Columns.shorten("义乌仓库", 7)).isEqualTo("义乌仓…");
        assertThat(Columns.shorten("义乌仓库", 6)).isEqualTo("义乌…");
    }

    @Test
    void linesEndAtSpacesAndBetweenChineseCharactersButNotBeforeAComma() {
        assertThat(Columns.wrap("ship it before noon", 8)).isEqualTo(List.of("ship it", "before", "noon"));
        assertThat(Columns.wrap("义乌仓，库", 6)).isEqualTo(List.of("义乌", "仓，库"));
        assertThat(Columns.wrap("一二（三）", 6)).isEqualTo(List.of("一二", "（三）"));
        assertThat(Columns.wrap("2 h\u00a03\u00a0min", 6)).isEqualTo(List.of("2", "h\u00a03\u00a0mi", "n"));
        assertThat(Columns.wrap("", 6)).isEqualTo(List.of(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one two three four",
                "aVeryLongWordWithoutAnySpace and more",
                "已于 2026-11-21 08:00 交运，迟了 7小时",
                "Ozon указал shipment_date_without_delay: отгрузка позже",
                "  leading and trailing  "
            })
    void noWrappedLineIsTooWideAndNothingIsLost(String text) {
        for (int columns = 2; columns < 40; columns++) {
            List<String> lines = Columns.wrap(text, columns);
            int most = columns;
            assertThat(lines).allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(most));
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void charactersThatSteerATerminalBecomeSpaces() {
        assertThat(Columns.harmless("a\u001b[31mb\nc\rd\u202ee\u2028f\u0007g")).isEqualTo("a [31mb c d e f g");
        assertThat(Columns.harmless("Ёж, 义乌 📦 26\"")).isEqualTo("Ёж, 义乌 📦 26\"");
    }
}
