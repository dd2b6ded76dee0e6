package io.github.ozonexpiry.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.CaseInput;
import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.cause.Certainty;
import io.github.ozonexpiry.cause.RankedCause;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.expiry.Fault;
import io.github.ozonexpiry.expiry.PostingState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often the verdicts are right in simulated months of shops, whose first labels were written before the rules. The figures stand in {@code
 * docs/causes-found.md}; {@code -Dcauses.found=write} writes them.
 */
@Tag("sweep")
class CausesFoundTest {

    private static final Path FIGURES = Path.of("..", "docs", "causes-found.md");
    private static final String BEGIN = "<!-- figures: begin -->\n";
    private static final String END = "<!-- figures: end -->\n";

    private static final List<LabelledCase> CASES = Sample.cases();
    private static final IdentityHashMap<LabelledCase, Verdict> VERDICTS = new IdentityHashMap<>();

    private static Verdict verdict(LabelledCase example) {
        return VERDICTS.computeIfAbsent(example, any -> Verdict.of(example.file(), example.now()));
    }

    private static List<Cause> causes(LabelledCase example) {
        return verdict(example).causes().stream().map(RankedCause::cause).toList();
    }

    private static boolean isCertain(Verdict verdict) {
        return verdict.causes().stream().anyMatch(cause -> cause.certainty() == Certainty.CERTAIN);
    }

    /** The hard rule of issue 8. */
    @Test
    void withoutTheInputsThatDecideNoVerdictIsCertain() {
        assertThat(CASES.stream().filter(example -> !example.deciding().isEmpty()))
                .allSatisfy(example -> {
                    CaseFile rest = example.file();
                    for (CaseInput input : example.deciding()) {
                        rest = rest.without(input);
                    }
                    assertThat(isCertain(Verdict.of(rest, example.now())))
                            .as("%s without %s", example.truth(), example.deciding())
                            .isFalse();
                });
    }

    @Test
    void whatIsNotTheSellersIsNeverTheSellersExpiry() {
        assertThat(CASES.stream()
                        .filter(example -> example.truth().stream()
                                .limit(1)
                                .allMatch(cause -> cause.group() == Cause.Group.OUTSIDE))
                        .map(CausesFoundTest::verdict))
                .hasSizeGreaterThan(1_000)
                .allSatisfy(verdict -> {
                    assertThat(verdict.state()).isNotInstanceOf(PostingState.Expired.class);
                    assertThat(verdict.causes())
                            .filteredOn(cause -> cause.cause().group() != Cause.Group.OUTSIDE)
                            .allSatisfy(cause -> {
                                assertThat(fault(verdict)).isEqualTo(Fault.UNKNOWN);
                                assertThat(cause.certainty()).isNotEqualTo(Certainty.CERTAIN);
                            });
                });
    }

    private static Fault fault(Verdict verdict) {
        return ((PostingState.Cancelled) verdict.state()).fault();
    }

    @Test
    void theFiguresStandInTheDocsAndAreBetterThanBothBaselines() throws IOException {
        ConfusionMatrix found = ConfusionMatrix.of(CASES, CausesFoundTest::causes);
        ConfusionMatrix frequent = ConfusionMatrix.of(CASES, new MostFrequentCause(CASES));
        ConfusionMatrix fact = ConfusionMatrix.of(CASES, new SingleStrongestFact());
        String figures = figures(found, frequent, fact);
        String page = Files.readString(FIGURES);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);

        if ("write".equals(System.getProperty("causes.found"))) {
            Files.writeString(FIGURES, page.substring(0, begin) + figures + page.substring(end));
            page = Files.readString(FIGURES);
            end = page.indexOf(END);
        }

        assertThat(page.substring(begin, end))
                .as("write it with -Dtest=CausesFoundTest -Dcauses.found=write")
                .isEqualTo(figures);
        assertThat(found.accuracy()).isGreaterThan(frequent.accuracy()).isGreaterThan(fact.accuracy());
    }

    private static String figures(ConfusionMatrix found, ConfusionMatrix frequent, ConfusionMatrix fact) {
        return String.format(
                        Locale.ROOT,
                        """
                        | who finds | main cause first | among the first two |
                        | --- | --- | --- |
                        | **verdicts** | %.1f %% | %.1f %% |
                        | the single strongest fact | %.1f %% | %.1f %% |
                        | the most frequent cause | %.1f %% | %.1f %% |

                        %s

                        """,
                        100 * found.accuracy(),
                        100 * found.accuracyOfTwo(),
                        100 * fact.accuracy(),
                        100 * fact.accuracyOfTwo(),
                        100 * frequent.accuracy(),
                        100 * frequent.accuracyOfTwo(),
                        certain())
                + found.table();
    }

    private static String certain() {
        List<LabelledCase> certain =
                CASES.stream().filter(example -> isCertain(verdict(example))).toList();
        long right = certain.stream()
                .filter(example -> causes(example).stream().limit(1).allMatch(example.truth()::contains))
                .count();
        return String.format(
                Locale.ROOT,
                "Certain: %d of %d verdicts; in %.1f %% of these the first cause was at work, as the main or the second one.",
                certain.size(),
                CASES.size(),
                100.0 * right / certain.size());
    }
}
