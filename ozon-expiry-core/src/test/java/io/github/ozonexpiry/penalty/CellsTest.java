package io.github.ozonexpiry.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {

    @Test
    void whatStandsBetweenTwoCommasIsNoItemWhenItIsBlank() {
        assertThat(Cells.list("")).isEmpty();
        assertThat(Cells.list("T-02, ,T-03,")).containsExactly("T-02", "T-03");
    }
}
