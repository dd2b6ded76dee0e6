package io.github.ozonexpiry.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/stock-sync.md}, which is measured; {@code -Dsync=write} writes it anew. */
@Tag("sweep")
class StockSyncPageTest {

    private static final Path PAGE = Path.of("..", "docs", "stock-sync.md");

    @Test
    void theQueueShowsTooMuchForTheShortestTimeAndBreaksNoLimit() throws IOException {
        StockSyncPage page = StockSyncPage.measured();
        if ("write".equals(System.getProperty("sync"))) {
            Files.writeString(PAGE, page.text());
        }

        assertThat(page.queue().refused()).isZero();
        assertThat(page.firstCome().refused()).isZero();
        assertThat(page.fullSync().refused()).isZero();
        assertThat(worst(page.queue())).isLessThan(worst(page.firstCome())).isLessThan(worst(page.fullSync()));
        assertThat(StockSyncPage.preventable(page.queue())).isLessThan(StockSyncPage.preventable(page.fullSync()) / 10);
        assertThat(PAGE).as(StockSyncPage.COMMAND).content().isEqualTo(page.text());
    }

    /** Within 5 % of one call for each hundred. */
    @Test
    void whatIsKnownAtTheStartTakesTheLeastNumberOfCalls() {
        assertThat(StockSyncPage.calls(40_000)).isBetween(400, 420);
        assertThat(StockSyncPage.calls(1_050)).isEqualTo(11);
    }

    private static int worst(ToldDay day) {
        return StockSyncPage.share(day.wrong(), 0.95);
    }
}
