package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Line;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was counted for one key: verdicts, the value of their goods, and how many have no known value. */
record Tally(int count, Amounts value, int valueNotKnown) {

    static final Tally NONE = new Tally(0, Amounts.NONE, 0);

    private static final Comparator<Verdict> LATEST_FIRST = Comparator.comparing(Tally::ordered)
            .reversed()
            .thenComparing(verdict -> verdict.posting().number().text());

    /** The names in the keys are those of the latest order, whatever the order of the verdicts. */
    static Map<Dimension.Key, Tally> by(Dimension dimension, Collection<Verdict> verdicts) {
        Map<Dimension.Key, Tally> tallies = new HashMap<>();
        for (Verdict verdict : verdicts.stream().sorted(LATEST_FIRST).toList()) {
            dimension.split(verdict).forEach((key, lines) -> tallies.merge(key, NONE.plus(lines), Tally::plus));
        }
        return tallies;
    }

    private static Instant ordered(Verdict verdict) {
        return verdict.posting().inProcessAt().orElse(Instant.MIN);
    }

    private Tally plus(List<Line> lines) {
        return goods(lines)
                .map(goods -> new Tally(count + 1, sum(value, goods), valueNotKnown))
                .orElseGet(() -> new Tally(count + 1, value, valueNotKnown + 1));
    }

    private Tally plus(Tally other) {
        return new Tally(count + other.count, sum(value, other.value), valueNotKnown + other.valueNotKnown);
    }

    /** Known for all lines or not at all. */
    private static Optional<Amounts> goods(List<Line> lines) {
        List<Money> known =
                lines.stream().flatMap(line -> line.total().stream()).toList();
        return known.isEmpty() || known.size() < lines.size()
                ? Optional.empty()
                : Optional.of(sum(Amounts.NONE, known));
    }

    private static Amounts sum(Amounts one, Amounts other) {
        return sum(one, other.all());
    }

    private static Amounts sum(Amounts start, Collection<Money> more) {
        Amounts sum = start;
        for (Money money : more) {
            sum = sum.plus(money);
        }
        return sum;
    }
}
