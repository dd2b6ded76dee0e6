package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.audit.Billed.Source;
import io.github.ozonexpiry.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Makes charges of the rows for one posting: what was taken back goes to its charge, one charge in several sources becomes one. */
final class SeenCharges {

    static final Comparator<Billed> ORDER = Comparator.comparing(Billed::source)
            .thenComparing(Billed::day)
            .thenComparing(Billed::isCredit)
            .thenComparing(Billed::kind)
            .thenComparing(Billed::reference)
            .thenComparing(Billed::toString);

    private SeenCharges() {}

    static List<Seen> of(List<Billed> rows) {
        Map<Source, List<Billed>> bySource = new LinkedHashMap<>();
        rows.stream()
                .sorted(ORDER)
                .forEach(row -> bySource.computeIfAbsent(row.source(), any -> new ArrayList<>())
                        .add(row));
        List<Seen> all = List.of();
        for (Map.Entry<Source, List<Billed>> each : bySource.entrySet()) {
            all = merged(all, ofSource(each.getValue()), each.getKey());
        }
        return all;
    }

    private static List<Seen> ofSource(List<Billed> rows) {
        List<Seen> charges = new ArrayList<>();
        rows.stream().filter(row -> !row.isCredit()).forEach(row -> add(charges, row));
        rows.stream().filter(Billed::isCredit).forEach(row -> takeBack(charges, row));
        return charges;
    }

    private static void add(List<Seen> charges, Billed row) {
        int twin =
                first(charges, each -> !row.reference().isEmpty() && each.rows().contains(row));
        put(charges, twin, row);
    }

    private static void takeBack(List<Seen> charges, Billed credit) {
        Money back = credit.cost().orElseThrow().negated();
        int readTwice = first(
                charges, each -> !credit.reference().isEmpty() && each.rows().contains(credit));
        int whole =
                first(charges, each -> open(each, credit).filter(back::equals).isPresent());
        int part = first(
                charges,
                each -> open(each, credit)
                        .filter(money -> money.currency().equals(back.currency()))
                        .filter(money -> money.compareTo(back) > 0)
                        .isPresent());
        put(charges, readTwice >= 0 ? readTwice : whole >= 0 ? whole : part, credit);
    }

    /** What of a charge is left that a credit of its source may take back. */
    private static Optional<Money> open(Seen charge, Billed credit) {
        boolean later = charge.rows().stream().noneMatch(row -> credit.day().isBefore(row.day()));
        boolean fits = charge.rows().stream().allMatch(row -> row.kind().fits(credit.kind()));
        return later && fits ? charge.net(credit.source()) : Optional.empty();
    }

    private static void put(List<Seen> charges, int at, Billed row) {
        Seen alone = new Seen(List.of(row));
        if (at < 0) {
            charges.add(alone);
        } else {
            charges.set(at, charges.get(at).with(alone));
        }
    }

    private static List<Seen> merged(List<Seen> known, List<Seen> more, Source source) {
        List<Seen> all = new ArrayList<>(known);
        List<Seen> left = new ArrayList<>(more);
        merge(all, left, source, SeenCharges::sameNumber);
        merge(all, left, source, SeenCharges::sameAmount);
        merge(all, left, source, (one, other) -> true);
        all.addAll(left);
        return all;
    }

    private static void merge(List<Seen> all, List<Seen> left, Source source, BiPredicate<Seen, Seen> same) {
        for (Seen each : List.copyOf(left)) {
            int twin = first(all, other -> !other.has(source) && mayBeOne(other, each) && same.test(other, each));
            if (twin >= 0) {
                all.set(twin, all.get(twin).with(each));
                left.remove(each);
            }
        }
    }

    private static boolean mayBeOne(Seen one, Seen other) {
        return one.isCredit() == other.isCredit() && one.kind().fits(other.kind());
    }

    private static boolean sameNumber(Seen one, Seen other) {
        return one.rows().stream()
                .map(Billed::reference)
                .filter(number -> !number.isEmpty())
                .anyMatch(number -> other.rows().stream().map(Billed::reference).anyMatch(number::equals));
    }

    private static boolean sameAmount(Seen one, Seen other) {
        Optional<Money> amount = other.rows().get(0).cost();
        return amount.isPresent()
                && one.rows().stream()
                        .map(Billed::source)
                        .distinct()
                        .anyMatch(source -> one.gross(source).equals(amount));
    }

    private static int first(List<Seen> charges, Predicate<Seen> wanted) {
        for (int i = 0; i < charges.size(); i++) {
            if (wanted.test(charges.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
