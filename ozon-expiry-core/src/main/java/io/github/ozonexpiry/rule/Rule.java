package io.github.ozonexpiry.rule;

import java.util.List;

/**
 * A rule of Ozon's, or an inference of ours, as a dated and sourced fact.
 *
 * @param id its id
 * @param confidence how far it can be trusted
 * @param validity the days on which it holds
 * @param sources short names of the documents that say so, resolved in {@code docs/rules.md}; empty for an inference
 * @param statement what it says, in English
 */
public record Rule(RuleId id, Confidence confidence, Validity validity, List<String> sources, String statement) {

    /**
     * Refuses a rule that nobody said.
     *
     * @param id its id
     * @param confidence how far it can be trusted
     * @param validity the days on which it holds
     * @param sources short names of the documents that say so
     * @param statement what it says
     * @throws IllegalArgumentException when there is no statement, or no source below confidence D; names the rule
     */
    public Rule {
        sources = List.copyOf(sources);
        if (statement.isBlank()) {
            throw new IllegalArgumentException("rule " + id + " needs a statement");
        }
        if (sources.isEmpty() && confidence != Confidence.D) {
            throw new IllegalArgumentException("rule " + id + " needs a source, or confidence D");
        }
    }
}
