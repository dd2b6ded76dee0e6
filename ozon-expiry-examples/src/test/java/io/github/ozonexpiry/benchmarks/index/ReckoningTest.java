package io.github.ozonexpiry.benchmarks.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReckoningTest {

    @ParameterizedTest
    @EnumSource(Reckoning.class)
    void everyWayGivesTheAnswersOfTheRecords(Reckoning way) {
        assertThat(way.check(56, 1000)).isGreaterThan(1000);
    }

    @Test
    void ourCounterGoesOnWhenItsRangeIsOver() {
        assertThat(Reckoning.OURS.check(28, 21_000)).isPositive();
    }

    @Test
    void aWayIsFoundByItsName() {
        assertThat(Reckoning.ids())
                .allSatisfy(id -> assertThat(Reckoning.named(id).id()).isEqualTo(id));
        assertThatThrownBy(() -> Reckoning.named("nobody")).hasMessage("nobody reckons as 'nobody'");
    }
}
