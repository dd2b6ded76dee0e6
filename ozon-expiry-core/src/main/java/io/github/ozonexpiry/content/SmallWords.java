package io.github.ozonexpiry.content;

import io.github.ozonexpiry.rule.DatedTable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that change what their neighbours mean, from {@code small-words.tsv}. */
final class SmallWords {

    /** Before a full stop that ends nothing. */
    static final Set<String> SHORTENED = of("SHORTENED");

    /** Turn a request into its opposite. */
    static final Set<String> NEGATOR = of("NEGATOR");

    /** May stand between a negator and what it negates. */
    static final Set<String> BETWEEN = of("BETWEEN");

    /** Take a negation back: do not forget to. */
    static final Set<String> UNDOES = of("UNDOES");

    /** Make a question of the negator behind them: why not. */
    static final Set<String> ASKS = of("ASKS");

    /** May stand before the word that opens a clause. */
    static final Set<String> OPENERS = of("OPENER");

    /** Ends the reach of a request: what stands behind is told, not asked for. */
    static final Set<String> BLOCKS = of("BLOCKS");

    /** Parted by commas within a clause. */
    static final Set<String> POLITE = of("POLITE");

    private SmallWords() {}

    private static Set<String> of(String role) {
        return DatedTable.of(SmallWords.class, "small-words.tsv").rows().stream()
                .filter(row -> row.text("role").equals(role))
                .flatMap(row -> Arrays.stream(row.text("words").split(" ", -1)))
                .map(word -> ReadableText.of(word).toString().replace("'", ""))
                .collect(Collectors.toUnmodifiableSet());
    }
}
