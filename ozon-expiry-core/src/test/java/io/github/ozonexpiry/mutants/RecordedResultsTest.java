package io.github.ozonexpiry.mutants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What decides whether the mutants of a class are tried, and whether a survivor is news. */
@Tag("structure")
class RecordedResultsTest {

    private static final ClassResult ROOF = new ClassResult("a.Roof", "c0de", 7, List.of("Roof.b:2 Math [3]"));

    private final RecordedResults recorded = new RecordedResults();

    @Test
    void aClassIsKnownAsLongAsItsBytesAreTheSame() {
        recorded.put(ROOF);

        assertThat(recorded.know("a.Roof", "c0de")).isTrue();
        assertThat(recorded.know("a.Roof", "c0df")).isFalse();
        assertThat(recorded.know("a.Wall", "c0de")).isFalse();
    }

    @Test
    void ofAKnownClassASurvivorThatWasNotRecordedIsMissing() {
        recorded.put(ROOF);

        assertThat(recorded.missing(found("c0de", "Roof.a:1 Math [3]", "Roof.b:2 Math [3]")))
                .containsExactly("Roof.a:1 Math [3]");
        assertThat(recorded.missing(found("c0df", "Roof.a:1 Math [3]"))).isEmpty();
        assertThat(recorded.missing(found("c0de"))).isEmpty();
    }

    @Test
    void aRowSaysWhatWasFoundAndIsReadBack() {
        ClassResult result = found("c0de", "Roof.b:2 Math [3]", "Roof.a:1 Math [3, 4]");

        assertThat(result.row()).isEqualTo("a.Roof\tc0de\t7\tRoof.a:1 Math [3, 4]; Roof.b:2 Math [3]");
        assertThat(ClassResult.parse(result.row())).isEqualTo(result);
        assertThat(ClassResult.parse(found("c0de").row())).isEqualTo(found("c0de"));
        assertThatThrownBy(() -> ClassResult.parse("a.Roof\tc0de")).hasMessageContaining("a.Roof");
    }

    @Test
    void theScoreCountsWhatDidNotSurviveAndRoundsToWholePercent() {
        assertThat(Score.of(List.of(ROOF, found("c0de")))).hasToString("13 of 14 mutants killed");
        assertThat(new Score(975, 1000, "").percent()).isEqualTo(98);
        assertThat(new Score(974, 1000, "").percent()).isEqualTo(97);
        assertThat(Score.of(List.of()).percent()).isEqualTo(100);
    }

    private static ClassResult found(String checksum, String... survivors) {
        return new ClassResult("a.Roof", checksum, 7, List.of(survivors));
    }
}
