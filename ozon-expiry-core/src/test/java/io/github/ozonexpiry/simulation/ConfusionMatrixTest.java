package io.github.ozonexpiry.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.posting.Postings;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {

    private static final Instant NOW = Instant.parse("2026-05-10T09:00:00Z");
    private static final List<LabelledCase> CASES = List.of(
            with(Cause.OVERSOLD),
            with(Cause.OVERSOLD, Cause.BACKLOG),
            with(Cause.BACKLOG),
            with(Cause.BACKLOG),
            with());

    private static LabelledCase with(Cause... truth) {
        CaseFile file = CaseFile.of(PostingHistory.seen(NOW, Postings.w05())).build();
        return new LabelledCase(file, NOW, Arrays.asList(truth), Set.of());
    }

    @Test
    void onlyTheFirstFoundCauseCountsAsRight() {
        ConfusionMatrix matrix = ConfusionMatrix.of(CASES, example -> List.of(Cause.BACKLOG, Cause.OVERSOLD));

        assertThat(matrix.cases()).isEqualTo(5);
        assertThat(matrix.accuracy()).isEqualTo(0.4);
        assertThat(matrix.count("OVERSOLD", "BACKLOG")).isEqualTo(2);
    }

    @Test
    void theSecondFoundCauseCountsAmongTwo() {
        ConfusionMatrix matrix =
                ConfusionMatrix.of(CASES, example -> List.of(Cause.BACKLOG, Cause.OVERSOLD, Cause.RESTRICTED));

        assertThat(matrix.accuracyOfTwo()).isEqualTo(0.8);
    }

    @Test
    void aThirdFoundCauseDoesNot() {
        ConfusionMatrix matrix =
                ConfusionMatrix.of(CASES, example -> List.of(Cause.BACKLOG, Cause.RESTRICTED, Cause.OVERSOLD));

        assertThat(matrix.accuracyOfTwo()).isEqualTo(0.4);
    }

    @Test
    void nothingFoundIsRightWhereNothingIsTrue() {
        ConfusionMatrix matrix = ConfusionMatrix.of(CASES, example -> List.of());

        assertThat(matrix.accuracy()).isEqualTo(0.2);
        assertThat(matrix.count(ConfusionMatrix.NONE, ConfusionMatrix.NONE)).isEqualTo(1);
        assertThat(matrix.recall(ConfusionMatrix.NONE)).isEqualTo(1);
        assertThat(matrix.precision(ConfusionMatrix.NONE)).isEqualTo(0.2);
    }

    @Test
    void recallIsOfTheTrueAndPrecisionOfTheFound() {
        ConfusionMatrix matrix = ConfusionMatrix.of(
                CASES, example -> example.truth().size() == 2 ? List.of(Cause.OVERSOLD) : List.of(Cause.BACKLOG));

        assertThat(matrix.recall("OVERSOLD")).isEqualTo(0.5);
        assertThat(matrix.precision("OVERSOLD")).isEqualTo(1);
        assertThat(matrix.recall("BACKLOG")).isEqualTo(1);
        assertThat(matrix.precision("BACKLOG")).isEqualTo(0.5);
    }

    @Test
    void aCauseThatIsNeitherTrueNorFoundHasNoShare() {
        ConfusionMatrix matrix = ConfusionMatrix.of(CASES, example -> List.of());

        assertThat(matrix.recall("RESTRICTED")).isZero();
        assertThat(matrix.precision("RESTRICTED")).isZero();
        assertThat(ConfusionMatrix.of(List.of(), example -> List.of()).accuracy())
                .isZero();
    }

    @Test
    void theTableNamesWhatWasFoundInstead() {
        ConfusionMatrix matrix = ConfusionMatrix.of(CASES, example -> List.of(Cause.BACKLOG));

        assertThat(matrix.table().lines())
                .contains("| BACKLOG | 2 | 100.0 % | 40.0 % |  |")
                .contains("| OVERSOLD | 2 | 0.0 % | 0.0 % | BACKLOG 2 |")
                .contains("| none | 1 | 0.0 % | 0.0 % | BACKLOG 1 |")
                .contains("5 cases, first right 40.0 %, among two 40.0 %");
    }

    @Test
    void theMostFrequentCausesOfKnownCasesAreNamedForEveryCase() {
        MostFrequentCause baseline = new MostFrequentCause(List.of(CASES.get(0), CASES.get(2), CASES.get(3)));

        assertThat(baseline.apply(CASES.get(4))).containsExactly(Cause.BACKLOG, Cause.OVERSOLD);
        assertThat(ConfusionMatrix.of(CASES, baseline).accuracyOfTwo()).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void theStrongestFactOfAnOpenPostingNamesNothing() {
        assertThat(new SingleStrongestFact().apply(CASES.get(0))).isEmpty();
    }
}
