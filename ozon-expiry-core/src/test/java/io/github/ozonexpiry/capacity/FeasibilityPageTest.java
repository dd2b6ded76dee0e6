package io.github.ozonexpiry.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/feasibility.md}, which is measured; {@code -Dfeasibility=write} writes it anew. */
@Tag("sweep")
class FeasibilityPageTest {

    private static final Path PAGE = Path.of("..", "docs", "feasibility.md");

    @Test
    void thePageSaysHowGoodPlansAre() throws IOException {
        String measured = FeasibilityPage.text();
        if ("write".equals(System.getProperty("feasibility"))) {
            Files.writeString(PAGE, measured);
        }

        assertThat(PAGE).as(FeasibilityPage.COMMAND).content().isEqualTo(measured);
    }
}
