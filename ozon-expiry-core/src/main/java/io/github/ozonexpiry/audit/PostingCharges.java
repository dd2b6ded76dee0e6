package io.github.ozonexpiry.audit;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What was computed and billed for one posting, of one family of charges. */
final class PostingCharges {

    private static final Comparator<Expected> ORDER = Comparator.comparing(Expected::kind)
            .thenComparing(Expected::day)
            .thenComparing(each -> each.cost().toString());

    final List<Expected> expected = new ArrayList<>();
    final List<Billed> billed = new ArrayList<>();

    /** One of the ways to put the two sides together. */
    private record Pair(Expected expected, Seen seen, int expectedAt, int seenAt, boolean sameAmount) {

        private static final Comparator<Pair> BEST_FIRST = Comparator.comparing((Pair pair) -> !pair.sameAmount)
                .thenComparing(pair -> pair.expected.kind() != pair.seen.kind())
                .thenComparingLong(pair -> Math.abs(ChronoUnit.DAYS.between(pair.expected.day(), pair.seen.day())))
                .thenComparingInt(Pair::expectedAt)
                .thenComparingInt(Pair::seenAt);

        boolean mayBeOne() {
            return expected.kind().fits(seen.kind()) && !seen.isCredit();
        }
    }

    /** The lines; what is not billed here may be billed in the sum of a day. */
    List<AuditLine> lines(AuditPolicy policy, DaySums sums) {
        expected.sort(ORDER);
        List<Seen> charges = SeenCharges.of(billed);
        charges.forEach(sums::listed);
        List<AuditLine> lines = new ArrayList<>();
        Set<Integer> pairedExpected = new HashSet<>();
        Set<Integer> pairedSeen = new HashSet<>();
        for (Pair pair : pairs(charges, policy)) {
            if (!pairedExpected.contains(pair.expectedAt) && !pairedSeen.contains(pair.seenAt)) {
                pairedExpected.add(pair.expectedAt);
                pairedSeen.add(pair.seenAt);
                lines.add(new Comparison(policy).of(pair.expected, pair.seen));
            }
        }
        for (int i = 0; i < charges.size(); i++) {
            if (!pairedSeen.contains(i)) {
                lines.add(Unasked.of(charges.get(i), twin(charges, i), policy));
            }
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!pairedExpected.contains(i)) {
                Expected alone = expected.get(i);
                sums.claim(alone).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private List<Pair> pairs(List<Seen> charges, AuditPolicy policy) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            for (int j = 0; j < charges.size(); j++) {
                pairs.add(
                        new Pair(expected.get(i), charges.get(j), i, j, same(expected.get(i), charges.get(j), policy)));
            }
        }
        return pairs.stream().filter(Pair::mayBeOne).sorted(Pair.BEST_FIRST).toList();
    }

    private static boolean same(Expected expected, Seen seen, AuditPolicy policy) {
        return expected.money()
                .flatMap(own -> seen.net().filter(bill -> policy.same(own, bill)))
                .isPresent();
    }

    /** Another charge of the same kind and amount. */
    private static Optional<Seen> twin(List<Seen> charges, int at) {
        Seen one = charges.get(at);
        return IntStream.range(0, charges.size())
                .filter(i -> i != at)
                .mapToObj(charges::get)
                .filter(other -> other.kind().fits(one.kind()))
                .filter(other -> other.net().equals(one.net()))
                .findFirst();
    }
}
