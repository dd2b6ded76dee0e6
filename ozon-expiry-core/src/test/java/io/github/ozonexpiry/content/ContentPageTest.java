package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/content-check.md}, which is measured; {@code -Dcontent=write} writes it anew. */
@Tag("sweep")
class ContentPageTest {

    private static final Path PAGE = Path.of("..", "docs", "content-check.md");

    @Test
    void thePageSaysWhatIsFoundAndNamesWhatIsNot() throws IOException {
        String measured = ContentPage.text();
        if ("write".equals(System.getProperty("content"))) {
            Files.writeString(PAGE, measured);
        }

        assertThat(PAGE).as(ContentPage.COMMAND).content().isEqualTo(measured);
    }
}
