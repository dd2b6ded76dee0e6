package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.audit.ChargeKind.Family;
import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.posting.PostingNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was computed against what Ozon billed, line by line.
 *
 * <p>The same charge in two sources is one line with both rows; what was taken back stands beside its charge. A charge that names no posting
 * is compared with the sum of its day: what was computed and not billed by posting, and what only the error list names.
 *
 * @param lines the lines, ordered by posting, the sums of days last; each input is in exactly one
 */
public record Audit(List<AuditLine> lines) {

    /**
     * Copies the lines.
     *
     * @param lines the lines
     */
    public Audit {
        lines = List.copyOf(lines);
    }

    /** Charges that may be the same one. */
    private record Group(PostingNumber posting, Family family) implements Comparable<Group> {

        @Override
        public int compareTo(Group other) {
            return Comparator.comparing(Group::posting)
                    .thenComparing(Group::family)
                    .compare(this, other);
        }
    }

    /**
     * Compares.
     *
     * @param expected what was computed, in any order
     * @param billed what Ozon says, of any sources, in any order
     * @param policy the period that was read, and how to compare
     * @return the lines
     */
    public static Audit of(Collection<Expected> expected, Collection<Billed> billed, AuditPolicy policy) {
        Map<Group, PostingCharges> groups = new TreeMap<>();
        Function<Group, PostingCharges> start = group -> new PostingCharges();
        expected.forEach(each -> groups.computeIfAbsent(
                        new Group(each.posting(), each.kind().family()), start)
                .expected
                .add(each));
        DaySums sums = new DaySums(policy);
        for (Billed row : billed) {
            row.posting()
                    .ifPresentOrElse(
                            posting -> groups.computeIfAbsent(
                                            new Group(posting, row.kind().family()), start)
                                    .billed
                                    .add(row),
                            () -> sums.add(row));
        }
        List<AuditLine> lines = new ArrayList<>();
        groups.values().forEach(group -> lines.addAll(group.lines(policy, sums)));
        lines.addAll(sums.lines());
        return new Audit(lines);
    }

    /**
     * The lines of one kind.
     *
     * @param kind such as {@code AuditLine.Differing.class}
     * @param <T> the kind
     * @return those lines, in their order
     */
    public <T extends AuditLine> List<T> only(Class<T> kind) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** {@return what Ozon charged by all lines, less what it took back; what is listed and a part of the sum of a day counts once} */
    public Amounts charged() {
        Set<Billed> elsewhere =
                lines.stream().flatMap(line -> line.sides().listed().stream()).collect(Collectors.toSet());
        Amounts sum = Amounts.NONE;
        for (AuditLine line : lines) {
            List<Billed> rows = line.sides().billed();
            if (!elsewhere.containsAll(rows)) {
                sum = line.sides().charged().map(sum::plus).orElse(sum);
            }
        }
        return sum;
    }

    /** {@return what was computed, where it is known; nothing of it is billed} */
    public Amounts computed() {
        Amounts sum = Amounts.NONE;
        for (AuditLine line : lines) {
            for (Expected each : line.sides().expected()) {
                sum = each.money().map(sum::plus).orElse(sum);
            }
        }
        return sum;
    }
}
