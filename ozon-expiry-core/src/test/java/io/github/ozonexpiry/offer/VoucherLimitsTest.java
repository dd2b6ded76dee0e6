package io.github.ozonexpiry.offer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VoucherLimitsTest {

    @Test
    void aLimitThatTheTableDoesNotHaveIsNamed() {
        assertThatThrownBy(() -> VoucherLimits.number("percentMost"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("limits.tsv has no percentMost");
    }
}
