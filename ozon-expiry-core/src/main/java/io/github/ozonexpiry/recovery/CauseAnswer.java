package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.letter.LetterPart.ShortReason;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.rule.DatedTable;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a cause means for a recovery, as a row of {@code causes.tsv}. */
record CauseAnswer(ReasonId reason, Optional<ShortReason> told, Goods goods) {

    /** What a cause says about the goods. */
    enum Goods {
        THERE,
        LACK,
        GONE
    }

    private static final Map<String, CauseAnswer> ALL = DatedTable.of(CauseAnswer.class, "causes.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.text("cause"), CauseAnswer::read));

    static final CauseAnswer NOBODY_KNOWS = of("*");

    static CauseAnswer of(Cause cause) {
        return of(cause.name());
    }

    /** Whether Ozon zeroes the stock of what is cancelled for that reason, under FBS: where the goods are not to be had. */
    static boolean zeroesStock(ReasonId reason) {
        return ALL.values().stream()
                .anyMatch(answer -> answer.reason.equals(reason) && !reason.equals(NOBODY_KNOWS.reason));
    }

    private static CauseAnswer of(String name) {
        return Optional.ofNullable(ALL.get(name)).orElseThrow();
    }

    private static CauseAnswer read(DatedTable.Row row) {
        return new CauseAnswer(
                row.read("reason", number -> new ReasonId(Long.parseLong(number))),
                row.read("told", told -> told.equals("-") ? Optional.empty() : Optional.of(ShortReason.valueOf(told))),
                row.read("goods", goods -> goods.equals("-") ? Goods.THERE : Goods.valueOf(goods)));
    }
}
