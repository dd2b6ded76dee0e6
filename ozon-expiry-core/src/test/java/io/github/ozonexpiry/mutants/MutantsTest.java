package io.github.ozonexpiry.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pitest.mutationtest.MutationResult;

/**
 * Tries the mutants of every class that is not as it was when {@code mutants.tsv} was written, and of a part of the others, drawn by the
 * code as it is now (decision 14). {@code -Dmutants.parts=1} tries all; {@code -Dmutants=write} writes down what was found.
 */
@Tag("mutants")
class MutantsTest {

    private static final boolean WRITE = "write".equals(System.getProperty("mutants"));

    private final int leastPercent = Integer.getInteger("core.mutation.threshold");
    private final int parts = Integer.getInteger("mutants.parts");
    private final CompiledClasses compiled = CompiledClasses.read();
    private final RecordedResults recorded = RecordedResults.read();

    MutantsTest() throws IOException {}

    @ParameterizedTest
    @EnumSource
    void areKilledByTheTestsOfTheirPackages(MutantGroup group) throws IOException {
        SortedMap<String, String> classes = compiled.of(group);
        SortedMap<String, String> tried = new TreeMap<>(classes);
        tried.entrySet().removeIf(entry -> recorded.know(entry.getKey(), entry.getValue()) && !isDrawn(entry.getKey()));

        List<ClassResult> found = tried.isEmpty() ? List.of() : results(tried, PitestRun.over(tried.keySet(), group));

        List<String> unknown = found.stream()
                .flatMap(result -> recorded.missing(result).stream())
                .toList();
        found.forEach(recorded::put);
        Score score = Score.of(recorded.of(classes.keySet()));
        System.out.println(
                group + ": " + score + ", of which " + Score.of(found).mutants() + " were tried now");
        if (WRITE) {
            recorded.write(compiled.names());
        } else {
            assertThat(unknown).as("survivors that mutants.tsv does not name").isEmpty();
        }
        assertThat(score.percent()).as(score.survivors()).isGreaterThanOrEqualTo(leastPercent);
    }

    private boolean isDrawn(String className) {
        CRC32 lot = new CRC32();
        lot.update((compiled.checksum() + className).getBytes(StandardCharsets.UTF_8));
        return lot.getValue() % parts == 0;
    }

    private static List<ClassResult> results(SortedMap<String, String> classes, List<MutationResult> mutants) {
        Map<String, List<MutationResult>> byClass = mutants.stream()
                .collect(Collectors.groupingBy(mutant -> CompiledClasses.outermost(
                        mutant.getDetails().getClassName().asJavaName())));
        return classes.entrySet().stream()
                .map(entry -> ClassResult.of(
                        entry.getKey(), entry.getValue(), byClass.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }
}
