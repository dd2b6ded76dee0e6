package io.github.ozonexpiry.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.CaseInput;
import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sample on which finders of causes are measured: 20 seeds of 500 cases each. Runs none of the code of core that could be mutated. */
@Tag("sweep")
class SimulatorTest {

    private static final int SEEDS = Sample.SEEDS;
    private static final int EACH = Sample.EACH;

    private final List<LabelledCase> cases = Sample.cases();

    private static String told(LabelledCase example) {
        CaseFile file = example.file();
        return example.now() + " " + example.truth() + " "
                + file.history().looks() + file.history().changes()
                + file.history().events() + file.workloads() + file.daysOff() + file.stocks();
    }

    private static String main(LabelledCase example) {
        return example.truth().stream().map(Cause::name).findFirst().orElse(ConfusionMatrix.NONE);
    }

    @Test
    void twentySeedsGiveTenThousandEndedPostings() {
        assertThat(cases).hasSize(SEEDS * EACH);
        assertThat(cases)
                .extracting(example -> example.file().posting().knownStatus().orElseThrow())
                .containsOnly(Status.CANCELLED, Status.CANCELLED_FROM_SPLIT_PENDING);
    }

    @Test
    void theSameSeedTellsTheSame() {
        assertThat(Simulator.of(Sample.FIRST_SEED + 7).cases(200))
                .map(SimulatorTest::told)
                .isEqualTo(cases.subList(3500, 3700).stream()
                        .map(SimulatorTest::told)
                        .toList());
    }

    @Test
    void anotherSeedTellsAnother() {
        assertThat(Simulator.of(Sample.FIRST_SEED + 8).cases(20))
                .map(SimulatorTest::told)
                .doesNotContainAnyElementsOf(cases.subList(3500, 3520).stream()
                        .map(SimulatorTest::told)
                        .toList());
    }

    @Test
    void everyCauseIsTheMainOneSomewhereAndNoneIsMostOfAll() {
        Map<String, Long> counts =
                cases.stream().collect(Collectors.groupingBy(SimulatorTest::main, Collectors.counting()));

        assertThat(counts.keySet())
                .containsAll(Arrays.stream(Cause.values()).map(Cause::name).toList());
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(40L, 1000L));
    }

    @Test
    void twoCausesAtOnceAreCommonAndDiffer() {
        assertThat(cases)
                .allSatisfy(example ->
                        assertThat(example.truth()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(2));
        assertThat(cases.stream().filter(example -> example.truth().size() == 2).count())
                .isBetween(SEEDS * EACH / 20L, SEEDS * EACH / 2L);
    }

    @Test
    void onlyASplitHasNoCause() {
        assertThat(cases)
                .allSatisfy(example -> assertThat(example.truth().isEmpty())
                        .isEqualTo(example.file().posting().knownStatus().orElseThrow()
                                == Status.CANCELLED_FROM_SPLIT_PENDING));
    }

    @Test
    void everyCaseIsJudgedAfterItsLastLook() {
        assertThat(cases).allSatisfy(example -> {
            List<PostingHistory.Look> looks = example.file().history().looks();
            assertThat(looks).isNotEmpty();
            assertThat(example.now()).isAfter(looks.get(looks.size() - 1).at());
        });
    }

    @Test
    void mostCasesHaveTheInputThatDecidesThemAndSomeDoNot() {
        long decided = cases.stream()
                .filter(example -> example.deciding().isEmpty()
                        || example.deciding().stream().anyMatch(example.file()::has))
                .count();

        assertThat((double) decided / cases.size()).isBetween(0.8, 0.97);
    }

    @Test
    void everyInputIsMissingInSomeCasesAndThereInMany() {
        for (CaseInput input : CaseInput.values()) {
            assertThat(cases.stream()
                            .filter(example -> example.file().has(input))
                            .count())
                    .as(input.name())
                    .isBetween(cases.size() / 10L, cases.size() * 99L / 100);
        }
    }

    @Test
    void noCaseSaysItsLabel() {
        Set<String> labels = Stream.concat(
                        Arrays.stream(Trouble.values()).map(Trouble::name),
                        Arrays.stream(Cause.values()).map(Cause::name))
                .filter(label -> Arrays.stream(PostingEvent.Kind.values())
                        .noneMatch(kind -> kind.name().equals(label)))
                .collect(Collectors.toSet());

        assertThat(cases.subList(0, 1000))
                .map(example -> told(example).replace(example.truth().toString(), ""))
                .noneMatch(text -> labels.stream().anyMatch(text::contains));
    }

    @Test
    void sourcesAndUnknownReasonsBelongToNoCause() {
        Map<String, Set<String>> causes = cases.stream()
                .flatMap(example -> marks(example).map(mark -> Map.entry(mark, main(example))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));

        assertThat(causes).hasSizeGreaterThan(10);
        assertThat(causes.values()).allSatisfy(names -> assertThat(names).hasSizeGreaterThan(10));
    }

    private static Stream<String> marks(LabelledCase example) {
        Posting posting = example.file().posting();
        Stream<String> reason = posting
                .cancellation()
                .value()
                .flatMap(said -> said.reason().value())
                .stream()
                .filter(id -> id.number() > 1000)
                .map(ReasonId::toString);
        return Stream.concat(reason, example.file().history().events().stream().map(PostingEvent::source));
    }

    @Test
    void oneFactIsNotEnough() {
        ConfusionMatrix frequent = ConfusionMatrix.of(cases, new MostFrequentCause(cases));
        ConfusionMatrix fact = ConfusionMatrix.of(cases, new SingleStrongestFact());
        assertThat(frequent.accuracy()).isLessThan(0.1);
        assertThat(fact.accuracy()).isBetween(0.35, 0.65);
    }
}
