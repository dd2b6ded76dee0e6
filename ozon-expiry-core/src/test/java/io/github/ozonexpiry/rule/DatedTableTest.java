package io.github.ozonexpiry.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class DatedTableTest {

    @Test
    void commentsAndEmptyLinesAreSkippedAndLinesCounted() throws IOException {
        DatedTable table = read("# a comment\n\nid\tname\n# another\n7\t seven \n\n8\t\n");

        assertThat(table.rows()).extracting(row -> row.text("name")).containsExactly("seven", "");
        assertThat(table.rows()).extracting(DatedTable.Row::place).containsExactly("mine.tsv:5", "mine.tsv:7");
        assertThat(table.rows().get(0).<Integer>read("id", Integer::valueOf)).isEqualTo(7);
    }

    @Test
    void aLineWithAnotherNumberOfCellsIsNamed() {
        assertThatThrownBy(() -> read("id\tname\n7\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mine.tsv:2: 2 columns [id, name], but 1 cells");
    }

    @Test
    void aTableWithoutColumnNamesIsRefused() {
        assertThatThrownBy(() -> read("# nothing\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mine.tsv: a table needs a line of column names");
    }

    @Test
    void aColumnThatIsNotThereIsNamed() throws IOException {
        DatedTable.Row row = read("id\n7\n").rows().get(0);

        assertThatThrownBy(() -> row.text("name"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mine.tsv:2: there is no column 'name' in [id]");
    }

    @Test
    void aCellThatCannotBeReadIsNamed() throws IOException {
        DatedTable.Row row = read("id\nseven\n").rows().get(0);

        assertThatThrownBy(() -> row.read("id", Integer::valueOf))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("mine.tsv:2: column 'id' has 'seven': ");
    }

    @Test
    void theDaysOfARowAreReadFromItsColumns() throws IOException {
        DatedTable table = read("from\tuntil\n2025-05-05\t?\nsoon\t\n");

        assertThat(table.rows().get(0).validity()).isEqualTo(Validity.read("2025-05-05", "?"));
        assertThatThrownBy(() -> table.rows().get(1).validity())
                .hasMessageStartingWith("mine.tsv:3: column 'from' has 'soon': ");
    }

    @Test
    void aTableOfTheJarIsReadByItsName() {
        assertThat(DatedTable.of(RuleBook.class, "rules.tsv").rows())
                .extracting(row -> row.text("id"))
                .contains("T-05");
    }

    @Test
    void aTableThatIsNotInTheJarIsNamed() {
        assertThatThrownBy(() -> DatedTable.of(DatedTableTest.class, "nowhere.tsv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no table nowhere.tsv beside io.github.ozonexpiry.rule.DatedTableTest");
    }

    private static DatedTable read(String text) throws IOException {
        return DatedTable.read(new StringReader(text), "mine.tsv");
    }
}
