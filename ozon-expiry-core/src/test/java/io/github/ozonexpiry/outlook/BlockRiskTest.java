package io.github.ozonexpiry.outlook;

import static io.github.ozonexpiry.outlook.Waiting.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.index.IndexRange;
import io.github.ozonexpiry.index.IndexReading;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.penalty.PenaltyTariff.BlockRule;
import io.github.ozonexpiry.penalty.PenaltyTariffs;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockRiskTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-10");

    @ParameterizedTest
    @CsvSource({
        "GLOBAL-5, 40, 40, NOT_REACHED, 1", // exactly 40 % does not block (I-13)
        "GLOBAL-5, 40, 41, PERHAPS, ",
        "GLOBAL-5, 41, 41, REACHED, ",
        "GLOBAL-5, 3, 5, NOT_REACHED, 36",
        "GLOBAL-3, 50, 50, NOT_REACHED, 1", // I-17
        "GLOBAL-3, 51, 51, REACHED, ",
        "RU-0, 41, 41, NOT_MEASURED, ", // a share of cancellations, no index
    })
    void aBlockIsAsNearAsTheIndexAllows(String tariff, int lowest, int highest, BlockRisk.Level level, Long until) {
        BlockRisk risk = BlockRisk.of(rule(tariff), range(lowest, highest, 100));

        assertThat(risk.level()).isEqualTo(level);
        assertThat(risk.errorsUntil().isPresent()).isEqualTo(until != null);
        assertThat(risk.errorsUntil().orElse(-1)).isEqualTo(until == null ? -1L : until);
    }

    @ParameterizedTest
    @CsvSource({"39, NOT_REACHED, 1", "40, REACHED, -1", "0, NOT_REACHED, 40"})
    void aLimitThatIsEnoughItselfIsMetAtIt(int errors, BlockRisk.Level level, long until) {
        BlockRisk risk = BlockRisk.of(atLimit(), range(errors, errors, 100));

        assertThat(risk.level()).isEqualTo(level);
        assertThat(risk.errorsUntil().orElse(-1)).isEqualTo(until);
    }

    @Test
    void aPartOfAnErrorIsAWholeOne() { // 40 % of 101 are 40.4
        assertThat(BlockRisk.of(atLimit(), range(39, 39, 101)).errorsUntil()).hasValue(2);
        assertThat(BlockRisk.of(rule("GLOBAL-5"), range(39, 39, 101)).errorsUntil())
                .hasValue(2);
    }

    @ParameterizedTest
    @CsvSource({"40, NOT_REACHED, REACHED", "40.01, REACHED, REACHED", "39.99, NOT_REACHED, NOT_REACHED"})
    void aStatedIndexIsComparedAsItStands(String index, BlockRisk.Level above, BlockRisk.Level from) {
        assertThat(BlockRisk.of(rule("GLOBAL-5"), Percent.of(index)).level()).isEqualTo(above);
        assertThat(BlockRisk.of(atLimit(), Percent.of(index)).level()).isEqualTo(from);
        assertThat(BlockRisk.of(rule("RU-0"), Percent.of(index)).level()).isEqualTo(BlockRisk.Level.NOT_MEASURED);
    }

    @Test
    void withoutShipmentsNothingIsMeasured() {
        assertThat(BlockRisk.of(rule("GLOBAL-5"), range(0, 0, 0)).level()).isEqualTo(BlockRisk.Level.NOT_MEASURED);
    }

    @Test
    void whatMayCountBlocksWhereNothingElseCounts() {
        IndexRange range = new IndexRange(reading(0, 0), reading(1, 1), 0);

        assertThat(BlockRisk.of(rule("GLOBAL-5"), range).level()).isEqualTo(BlockRisk.Level.PERHAPS);
    }

    @Test
    void whatComesBeforeABlockAndWhatEndsItIsSaid() {
        BlockRisk five = BlockRisk.of(rule("GLOBAL-5"), range(3, 5, 100));
        BlockRisk three = BlockRisk.of(rule("GLOBAL-3"), range(51, 51, 100));
        BlockRisk russia = BlockRisk.of(rule("RU-0"), range(51, 51, 100));

        assertThat(said(five.message()))
                .isEqualTo("error index above 40 %: the account may be blocked; errors until then: 36");
        assertThat(five.whatEndsIt()).extracting(Waiting::said).containsExactly("the block ends by itself; days: 3");
        assertThat(said(three.message()))
                .isEqualTo("error index above 50 %: the account may be blocked; the limit is passed");
        assertThat(three.whatEndsIt())
                .extracting(Waiting::said)
                .containsExactly(
                        "before the block, days to improve: 7",
                        "the block ends by itself; days: 3",
                        "block number 3 within 90 days lasts for ever");
        assertThat(russia.whatEndsIt())
                .extracting(Waiting::said)
                .containsExactly("what ends the block, and when, nobody published");
    }

    private static BlockRule rule(String tariff) {
        return PenaltyTariffs.official().named(tariff).blocks().get(0);
    }

    /** The rule of the five zones, if its limit were enough itself. */
    private static BlockRule atLimit() {
        BlockRule rule = rule("GLOBAL-5");
        return new BlockRule(
                rule.measure(),
                rule.way(),
                rule.limit(),
                true,
                rule.windowDays(),
                rule.leftOutDays(),
                rule.leastShipments(),
                rule.follows(),
                rule.improveDays(),
                rule.blockDays(),
                rule.repeat(),
                rule.evidence());
    }

    private static IndexRange range(int lowest, int highest, int shipments) {
        return new IndexRange(reading(lowest, shipments), reading(highest, shipments), 0);
    }

    private static IndexReading reading(int errors, int shipments) {
        return new IndexReading(DAY, DAY.minusDays(14), DAY.minusDays(1), errors, shipments);
    }
}
