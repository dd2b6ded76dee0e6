package io.github.ozonexpiry.stated;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatedTest {

    @Test
    void zeroNothingAndSilenceAreThreeDifferentThings() {
        assertThat(Stated.of(0)).isNotEqualTo(Stated.nothing()).isNotEqualTo(Stated.absent());
        assertThat(Stated.<Integer>nothing()).isNotEqualTo(Stated.<Integer>absent());
    }

    @Test
    void onlyAStatedValueHasAValue() {
        assertThat(Stated.of(0).value()).contains(0);
        assertThat(Stated.nothing().value()).isEmpty();
        assertThat(Stated.absent().value()).isEmpty();
        assertThat(Stated.of(0).isStated()).isTrue();
        assertThat(Stated.nothing().isStated()).isFalse();
        assertThat(Stated.absent().isStated()).isFalse();
    }

    @Test
    void onlySilenceIsAbsent() {
        assertThat(Stated.absent().isAbsent()).isTrue();
        assertThat(Stated.nothing().isAbsent()).isFalse();
        assertThat(Stated.of(0).isAbsent()).isFalse();
    }

    @Test
    void anotherValueStandsInOnlyWhereNoneWasStated() {
        assertThat(Stated.of(0).orElse(7)).isZero();
        assertThat(Stated.<Integer>nothing().orElse(7)).isEqualTo(7);
        assertThat(Stated.<Integer>absent().orElse(7)).isEqualTo(7);
    }

    @Test
    void whatIsDerivedIsStatedTheSameWay() {
        assertThat(Stated.of(2).map(n -> n * 2)).isEqualTo(Stated.of(4));
        assertThat(Stated.<Integer>nothing("").map(n -> n * 2)).isEqualTo(Stated.nothing(""));
        assertThat(Stated.<Integer>absent().map(n -> n * 2)).isEqualTo(Stated.absent());
    }

    @Test
    void nothingKeepsItsSpelling() {
        assertThat(Stated.nothing()).isEqualTo(Stated.nothing("null")).isNotEqualTo(Stated.nothing(""));
    }
}
