package io.github.ozonexpiry.benchmarks.causes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.cause.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JudgingTest {

    private static final ManyCases CASES = ManyCases.of(3);

    @ParameterizedTest
    @EnumSource(Judging.class)
    void everyWayFindsWhatWentWrong(Judging way) {
        assertThat(way.check(CASES, 1001)).isBetween(1L, 41L);
    }

    @Test
    void allWaysButTheFloorFindTheSame() {
        for (Judging way : new Judging[] {Judging.VERDICT, Judging.STATE, Judging.JUDGEMENT}) {
            assertThat(way.pass(CASES, 1001)).as(way.words()).isEqualTo(41);
        }
    }

    @Test
    void mostOfWhatWentWrongHasCausesAndNothingElseHas() {
        int withCauses = 0;
        for (int i = 0; i < 1000; i++) {
            Verdict verdict = Verdict.of(CASES.get(i).file(), CASES.get(i).now());
            if (i % ManyCases.WRONG_EVERY > 0) {
                assertThat(verdict.causes()).isEmpty();
            } else if (!verdict.causes().isEmpty()) {
                withCauses++;
            }
        }
        assertThat(withCauses).isBetween(30, 40);
    }

    @Test
    void theyComeRoundAgain() {
        assertThat(CASES.distinct()).isBetween(200, 2000);
        assertThat(CASES.get(1_000_000)).isNotNull();
    }
}
