package io.github.ozonexpiry.placement;

import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.text.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which schemes a seller may use in which goods are kept by Ozon or a partner of its, by the seller's country. The guide says "move to FBO"; a
 * seller in China cannot, and has FBP instead (P-06, S11). Immutable.
 */
public final class SchemeRules {

    private static final SchemeRules OZON = read(DatedTable.of(SchemeRules.class, "schemes.tsv"));

    private final List<SchemeRow> rows;

    private SchemeRules(List<SchemeRow> rows) {
        this.rows = rows;
    }

    /** {@return Ozon's rules as this version knows them: the table {@code schemes.tsv} beside this class} */
    public static SchemeRules ozon() {
        return OZON;
    }

    /**
     * Rules from a table, for a seller who knows better, with the columns countries, scheme, allowed, rule, from, until, seen.
     *
     * @param table the table
     * @return the rules
     * @throws IllegalArgumentException when a cell cannot be read; names file, line, column and value
     */
    public static SchemeRules read(DatedTable table) {
        return new SchemeRules(table.rows().stream().map(SchemeRow::read).toList());
    }

    /**
     * Whether a seller may use a scheme.
     *
     * @param country where the seller is registered
     * @param scheme the scheme
     * @param day the day of the question
     * @return allowed or refused by the rule that names the country, else by the one for all that no rule names; unknown where none holds on
     *     that day
     */
    public Permission permission(Country country, Scheme scheme, LocalDate day) {
        boolean isNamed = rows.stream().anyMatch(row -> row.names(country));
        Predicate<SchemeRow> concerns = row -> isNamed ? row.names(country) : row.isOfAllOthers();
        return rows.stream()
                .filter(row -> row.scheme() == scheme && row.holds(day))
                .filter(concerns)
                .findFirst()
                .map(row -> said(row, country))
                .orElseGet(() -> new Permission.Unknown(Message.of("placement.unknown.scheme", scheme, country)));
    }

    private static Permission said(SchemeRow row, Country country) {
        return row.allowed()
                ? new Permission.Allowed()
                : new Permission.Refused(row.rule(), Message.of("placement.refused.country", row.scheme(), country));
    }
}
