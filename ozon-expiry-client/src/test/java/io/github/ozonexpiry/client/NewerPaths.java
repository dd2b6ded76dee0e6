package io.github.ozonexpiry.client;

import io.github.ozonexpiry.rule.DatedTable;
import java.util.List;

/** The methods that are newer than the description of the API that tests may have. */
final class NewerPaths {

    static final List<String> ALL = DatedTable.of(NewerPaths.class, "newer-paths.tsv").rows().stream()
            .map(row -> row.text("path"))
            .toList();

    private NewerPaths() {}
}
