package io.github.ozonexpiry.placement;

import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.rule.Validity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether sellers of some countries may use a scheme, as a row of {@code schemes.tsv}. */
record SchemeRow(
        Set<String> countries,
        Scheme scheme,
        boolean allowed,
        RuleId rule,
        Validity validity,
        Optional<LocalDate> seen) {

    private static final String ALL_OTHERS = "*";

    static SchemeRow read(DatedTable.Row row) {
        return new SchemeRow(
                row.read("countries", SchemeRow::countries),
                row.read("scheme", Scheme::valueOf),
                row.read("allowed", SchemeRow::yesOrNo),
                row.read("rule", RuleId::of),
                row.validity(),
                row.read("seen", day -> day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day))));
    }

    private static Set<String> countries(String cell) {
        return Arrays.stream(cell.split(",", -1))
                .map(String::strip)
                .map(code -> code.equals(ALL_OTHERS) ? code : Country.of(code).code())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean yesOrNo(String cell) {
        return switch (cell) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("yes or no");
        };
    }

    boolean names(Country country) {
        return countries.contains(country.code());
    }

    boolean isOfAllOthers() {
        return countries.contains(ALL_OTHERS);
    }

    /** Whether it surely holds: of a row whose first day nobody published, from the day on which a source shows it. */
    boolean holds(LocalDate day) {
        return switch (validity.covers(day)) {
            case YES -> true;
            case NO -> false;
            case NOT_KNOWN -> seen.filter(shown -> !day.isBefore(shown)).isPresent();
        };
    }
}
