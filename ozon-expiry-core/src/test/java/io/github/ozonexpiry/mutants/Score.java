package io.github.ozonexpiry.mutants;

import java.util.List;

/** How many mutants of some classes were killed. */
record Score(int killed, int mutants, String survivors) {

    static Score of(List<ClassResult> results) {
        int mutants = results.stream().mapToInt(ClassResult::mutants).sum();
        List<String> survivors =
                results.stream().flatMap(result -> result.survivors().stream()).toList();
        return new Score(mutants - survivors.size(), mutants, String.join("\n", survivors));
    }

    /** Whole percent, rounded as pitest rounds; nothing to kill is all killed. */
    long percent() {
        return mutants == 0 ? 100 : Math.round(100.0 * killed / mutants);
    }

    @Override
    public String toString() {
        return killed + " of " + mutants + " mutants killed";
    }
}
