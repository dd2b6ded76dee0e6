package io.github.ozonexpiry.letter;

import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.rule.DatedTable.Row;
import io.github.ozonexpiry.rule.RuleId;

/** How long a message may be, in code points, as {@code limits.tsv} has it. */
record LetterLimit(int least, int most, RuleId rule) {

    static final LetterLimit OZON =
            of(DatedTable.of(LetterLimit.class, "limits.tsv").rows().get(0));

    private static LetterLimit of(Row row) {
        return new LetterLimit(
                row.read("least", Integer::valueOf), row.read("most", Integer::valueOf), row.read("rule", RuleId::of));
    }

    boolean fits(int length) {
        return length >= least && length <= most;
    }

    @Override
    public String toString() {
        return least + " to " + most + " characters (" + rule + ")";
    }
}
