package io.github.ozonexpiry.client;

import io.github.ozonexpiry.rule.DatedTable;
import java.util.List;

/** The methods that are newer than the description of the API that tests may have. */
final class NewerPaths {

    static final List<DatedTable.Row> ROWS =
            DatedTable.of(NewerPaths.class, "newer-paths.tsv").rows();

    static final List<String> ALL = ROWS.stream().map(row -> row.text("path")).toList();

    private NewerPaths() {}
}
