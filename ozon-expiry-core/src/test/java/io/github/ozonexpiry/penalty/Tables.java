package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.rule.DatedTable;
import java.io.IOException;
import java.io.StringReader;

/** Tables as a user writes them. */
final class Tables {

    static final String TARIFF_HEAD = "name\tschemes\tcancellation\tdelay\tminimum\tmaximum\tzones\tdaily_free\trules"
            + "\tconfidence\tfrom\tuntil\tseen\tsources\n";
    static final String BLOCK_HEAD = "tariff\tmeasure\tway\tlimit\twindow\tleft_out\tleast\tfollows\timprove\tdays"
            + "\tpermanent\trules\tconfidence\tfrom\tuntil\tseen\tsources\n";

    private Tables() {}

    static DatedTable table(String text) {
        try {
            return DatedTable.read(new StringReader(text), "mine.tsv");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A table of one tariff; cells are parted by a bar. */
    static DatedTable tariffs(String... rows) {
        StringBuilder text = new StringBuilder(TARIFF_HEAD);
        for (String row : rows) {
            text.append(row.replaceAll(" *\\| *", "\t")).append('\n');
        }
        return table(text.toString());
    }

    static PenaltyTariff tariff(String row) {
        String name = row.substring(0, row.indexOf(' '));
        return PenaltyTariffs.official().with(tariffs(row)).named(name);
    }
}
