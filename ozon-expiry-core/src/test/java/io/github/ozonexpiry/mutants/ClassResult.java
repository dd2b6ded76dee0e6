package io.github.ozonexpiry.mutants;

import java.util.Arrays;
import java.util.List;
import org.pitest.mutationtest.DetectionStatus;
import org.pitest.mutationtest.MutationResult;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * What became of the mutants of a class and its nested ones.
 *
 * @param checksum of its compiled bytes
 * @param survivors of each the class, the method, the line, what was changed, and where in the method
 */
record ClassResult(String className, String checksum, int mutants, List<String> survivors) {

    private static final String BETWEEN = "; ";

    ClassResult {
        survivors = survivors.stream().sorted().toList();
    }

    static ClassResult of(String className, String checksum, List<MutationResult> mutants) {
        return new ClassResult(
                className,
                checksum,
                mutants.size(),
                mutants.stream()
                        .filter(ClassResult::survived)
                        .map(mutant -> name(mutant.getDetails()))
                        .toList());
    }

    static ClassResult parse(String row) {
        String[] cells = row.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("not class, checksum, mutants, survivors: " + row);
        }
        List<String> survivors = cells[3].isEmpty() ? List.of() : Arrays.asList(cells[3].split(BETWEEN));
        return new ClassResult(cells[0], cells[1], Integer.parseInt(cells[2]), survivors);
    }

    String row() {
        return String.join("\t", className, checksum, Integer.toString(mutants), String.join(BETWEEN, survivors));
    }

    private static boolean survived(MutationResult mutant) {
        DetectionStatus status = mutant.getStatus();
        return switch (status) {
            case KILLED, TIMED_OUT, MEMORY_ERROR, NON_VIABLE -> false;
            case SURVIVED, NO_COVERAGE -> true;
            default -> throw new IllegalStateException(status + ": " + mutant.getDetails());
        };
    }

    private static String name(MutationDetails mutant) {
        String mutator = mutant.getMutator();
        return "%s.%s:%d %s %s"
                .formatted(
                        mutant.getClassName().getNameWithoutPackage().asJavaName(),
                        mutant.getMethod(),
                        mutant.getLineNumber(),
                        mutator.substring(mutator.lastIndexOf('.') + 1).replace("Mutator", ""),
                        mutant.getId().getIndexes());
    }
}
