package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.picking.WorkList;
import io.github.ozonexpiry.picking.WorkListCsv;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table of a work list, for other programs. */
enum WorkTable {
    PICKS(WorkListCsv::picks),
    PACKS(WorkListCsv::packs),
    MATERIALS(WorkListCsv::materials),
    GAPS((list, zone) -> WorkListCsv.gaps(list));

    private final Writing writing;

    private interface Writing {
        String of(WorkList list, ZoneId zone);
    }

    WorkTable(Writing writing) {
        this.writing = writing;
    }

    String of(WorkList list, ZoneId zone) {
        return writing.of(list, zone);
    }

    /**
     * The table of that name.
     *
     * @throws BadInput when there is none; names those that there are
     */
    static WorkTable named(String name) {
        return Arrays.stream(values())
                .filter(table -> table.tag().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "report.today.bad.csv",
                        name,
                        Arrays.stream(values()).map(WorkTable::tag).collect(Collectors.joining(", "))));
    }

    private String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
