package io.github.ozonexpiry;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.ozonexpiry.rule.DatedTable;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads class files and runs none of the code: of no use against mutants. */
@Tag("structure")
class WorkedExamplesTest {

    @Test
    void everyOfficialWorkedExampleHasATestOrANamedLaterOwner() {
        Set<String> all =
                IntStream.rangeClosed(1, 9).mapToObj(n -> "W-0" + n).collect(Collectors.toCollection(TreeSet::new));
        Set<String> covered = new TreeSet<>(tested());
        covered.addAll(later().keySet());

        assertThat(covered).isEqualTo(all);
    }

    @Test
    void aLaterOwnerIsNamedOnlyForWhatHasNoTestYet() {
        assertThat(later().keySet()).doesNotContainAnyElementsOf(tested());
    }

    @Test
    void aLaterOwnerIsAnIssueByNumber() {
        assertThat(later().values()).allMatch(owner -> owner.matches("issue \\d+"));
    }

    private static Set<String> tested() {
        return new ClassFileImporter()
                .importPackages("io.github.ozonexpiry").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(WorkedExample.class))
                        .map(WorkedExamplesTest::id)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String id(JavaMethod method) {
        return method.getAnnotationOfType(WorkedExample.class).value();
    }

    private static Map<String, String> later() {
        Map<String, String> owners = new TreeMap<>();
        DatedTable.of(WorkedExamplesTest.class, "worked-examples-later.tsv")
                .rows()
                .forEach(row -> owners.put(row.text("id"), row.text("owner")));
        return owners;
    }
}
