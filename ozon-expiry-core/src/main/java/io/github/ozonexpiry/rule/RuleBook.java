package io.github.ozonexpiry.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules that this library rests on, each with source, confidence and validity. */
public final class RuleBook {

    private static final RuleBook OZON = read(DatedTable.of(RuleBook.class, "rules.tsv"));

    private final Map<RuleId, Rule> rules;

    private RuleBook(Map<RuleId, Rule> rules) {
        this.rules = Collections.unmodifiableMap(rules);
    }

    /** {@return Ozon's rules as this version knows them: the table {@code rules.tsv} beside this class} */
    public static RuleBook ozon() {
        return OZON;
    }

    /**
     * A rule book from a table with the columns id, confidence, from, until, sources, statement.
     *
     * @param table the table
     * @return the rule book
     * @throws IllegalArgumentException when a cell cannot be read or an id stands twice; names file and line
     */
    public static RuleBook read(DatedTable table) {
        Map<RuleId, Rule> rules = new LinkedHashMap<>();
        for (DatedTable.Row row : table.rows()) {
            RuleId id = row.read("id", RuleId::of);
            Rule rule = row.read(
                    "statement",
                    statement -> new Rule(
                            id,
                            row.read("confidence", Confidence::of),
                            row.validity(),
                            sources(row.text("sources")),
                            statement));
            if (rules.put(id, rule) != null) {
                throw new IllegalArgumentException(row.place() + ": rule " + id + " stands twice");
            }
        }
        return new RuleBook(rules);
    }

    /**
     * The rule of an id.
     *
     * @param id the id
     * @return the rule
     * @throws IllegalArgumentException when the book has no such rule; names the id
     */
    public Rule rule(RuleId id) {
        Rule rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + id + " in this book");
        }
        return rule;
    }

    /** {@return all rules in the order of the table} */
    public Collection<Rule> rules() {
        return rules.values();
    }

    private static List<String> sources(String cell) {
        return Arrays.stream(cell.split(",", -1))
                .map(String::strip)
                .filter(source -> !source.isEmpty())
                .toList();
    }
}
