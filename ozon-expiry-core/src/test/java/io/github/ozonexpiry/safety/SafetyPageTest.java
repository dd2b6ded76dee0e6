package io.github.ozonexpiry.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.safety.Learning.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/safety-stock.md}, which is tried; {@code -Dsafety=write} writes it anew. */
@Tag("sweep")
class SafetyPageTest {

    private static final Path PAGE = Path.of("..", "docs", "safety-stock.md");

    private static SafetyPage page;

    @BeforeAll
    static void tryEverything() throws IOException {
        page = SafetyPage.tried();
        if ("write".equals(System.getProperty("safety"))) {
            Files.writeString(PAGE, page.text());
        }
    }

    @Test
    void thePageSaysWhatWasSeen() {
        assertThat(PAGE).as(SafetyPage.COMMAND).content().isEqualTo(page.text());
    }

    @Test
    void everyClaimedLevelAgainstOversellingIsReached() {
        assertThat(page.exposures()).isNotEmpty().allMatch(Trial::mayReach);
    }

    @Test
    void everyClaimedLevelAgainstRunningOutIsReached() {
        assertThat(page.leads()).isNotEmpty().allMatch(Trial::mayReach);
    }

    @Test
    void aShopOfTwoChannelsReachesItsLevelAndWithoutSafetyStockDoesNot() {
        assertThat(page.shops()).isNotEmpty().allMatch(Trial::mayReach);
        assertThat(page.bareShops()).isNotEmpty().noneMatch(Trial::mayReach);
    }

    @Test
    void someOfWhatIsNotClaimedIsMissed() {
        assertThat(page.otherLeads()).anyMatch(trial -> !trial.mayReach());
    }

    @Test
    void fewSteadyWorldsAndMostChangingOnesAreWarnedOf() {
        for (Outcome outcome : page.supposed()) {
            assertThat(outcome.warned()).as(outcome.world().name()).isLessThan(Learning.HISTORIES / 10);
        }
        assertThat(page.others())
                .filteredOn(outcome ->
                        outcome.world().name().matches("(weekends|a rise|a fall|one day of twenty|good days).*"))
                .hasSize(5)
                .allMatch(outcome -> outcome.warned() > Learning.HISTORIES / 2);
    }
}
