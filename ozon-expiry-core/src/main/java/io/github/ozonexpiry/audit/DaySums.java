package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.audit.AuditLine.Matched;
import io.github.ozonexpiry.audit.ChargeKind.Family;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Charges that name no posting, each compared with what is left of its day. */
final class DaySums {

    private final AuditPolicy policy;
    private final Map<Day, Sum> sums = new TreeMap<>();

    DaySums(AuditPolicy policy) {
        this.policy = policy;
    }

    private record Day(LocalDate date, Family family) implements Comparable<Day> {

        @Override
        public int compareTo(Day other) {
            return Comparator.comparing(Day::date).thenComparing(Day::family).compare(this, other);
        }
    }

    private record Sum(List<Billed> rows, List<Seen> listed, List<Expected> expected) {}

    void add(Billed row) {
        sums.computeIfAbsent(
                        new Day(row.day(), row.kind().family()),
                        day -> new Sum(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()))
                .rows
                .add(row);
    }

    /** A charge that names its posting: a part of the sum of its day if only the error list names it. */
    void listed(Seen charge) {
        if (charge.isOnlyListed()) {
            find(charge.day(), charge.kind()).ifPresent(sum -> sum.listed.add(charge));
        }
    }

    /** Something computed that no row names: a part of the sum of its day, or a line of its own. */
    Optional<AuditLine> claim(Expected expected) {
        Optional<Sum> sum = find(expected.day(), expected.kind());
        sum.ifPresent(day -> day.expected.add(expected));
        return sum.isPresent() ? Optional.empty() : Optional.of(Unbilled.of(expected, policy));
    }

    List<AuditLine> lines() {
        List<AuditLine> lines = new ArrayList<>();
        sums.values().forEach(sum -> lines.addAll(lines(sum)));
        return lines;
    }

    private List<AuditLine> lines(Sum sum) {
        sum.rows.sort(SeenCharges.ORDER);
        Seen charge = new Seen(sum.rows);
        Comparison comparison = new Comparison(policy);
        if (!sum.listed.isEmpty()) {
            AuditLine repeated = comparison.of(List.of(), charge, sum.listed);
            if (repeated instanceof Matched) {
                List<AuditLine> lines = new ArrayList<>(List.of(repeated));
                sum.expected.forEach(each -> lines.add(Unbilled.of(each, policy)));
                return lines;
            }
        }
        boolean alone = sum.listed.isEmpty() && sum.expected.isEmpty();
        return List.of(
                alone ? Unasked.of(charge, Optional.empty(), policy) : comparison.of(sum.expected, charge, sum.listed));
    }

    private Optional<Sum> find(LocalDate date, ChargeKind kind) {
        return Optional.ofNullable(sums.get(new Day(date, kind.family())));
    }
}
