package io.github.ozonexpiry.content;

import java.util.Map;

/** What was measured when the check met the texts for the first time, by the names of {@code first-run.tsv}. */
final class FirstRun {

    private static final Map<String, Integer> MEASURED = Counted.in("first-run.tsv");

    private FirstRun() {}

    static int of(String name) {
        return MEASURED.get(name);
    }
}
