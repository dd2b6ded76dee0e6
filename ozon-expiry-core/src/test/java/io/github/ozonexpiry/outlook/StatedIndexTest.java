package io.github.ozonexpiry.outlook;

import static io.github.ozonexpiry.outlook.Waiting.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.penalty.PenaltyTariffs;
import io.github.ozonexpiry.penalty.Zone;
import io.github.ozonexpiry.text.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Expected values by RU-4: free up to 2 %, 2 % up to 5, 4 % up to 10, 6 % above. */
class StatedIndexTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    @ParameterizedTest
    @CsvSource({
        "0, FREE, 0, 2, ",
        "2, FREE, 0, 0, ",
        "2.5, BASE, 2, 2.5, 0.5",
        "5, BASE, 2, 0, 3",
        "5.01, DOUBLE, 4, 4.99, 0.01",
        "12, TRIPLE, 6, , 2",
    })
    void ozonsPercentGivesZoneChargeAndDistanceInPoints(
            String index, Zone.Name zone, String charge, String worse, String better) {
        StatedIndex stated = stated(index, "RU-4");

        assertThat(stated.zone().map(Zone::name)).contains(zone);
        assertThat(stated.chargePercent()).contains(Percent.of(charge));
        assertThat(stated.roomToWorse().map(Percent::toString).orElse(null))
                .isEqualTo(worse == null ? null : worse + " %");
        assertThat(stated.fallToBetter().map(Percent::toString).orElse(null))
                .isEqualTo(better == null ? null : better + " %");
    }

    @Test
    void itSaysWhatIsKnownAndWhatIsNot() {
        assertThat(stated("2.5", "RU-4").messages())
                .extracting(Waiting::said)
                .containsExactly(
                        "Ozon states an index of 2.5 % on 2026-11-20: zone base rate (above 2 %, up to 5 %);"
                                + " share of the price charged for a cancellation: 2 %",
                        "in this zone it may rise by 2.5 % (points); with more it lies in a worse one",
                        "to a better zone it must fall by 0.5 % (points)",
                        "Ozon states no counts: how many errors the next zone is away, and when the index is better,"
                                + " is not known (RU-A1)");
    }

    @Test
    void aTariffWithoutZonesStillHasItsChargeAndItsBlocks() {
        StatedIndex stated = stated("30", "GLOBAL-2022");

        assertThat(stated.blocks()).hasSize(7);
        assertThat(said(stated.messages().get(0)))
                .isEqualTo("Ozon states an index of 30 % on 2026-11-20; the tariff has no zones;"
                        + " share of the price charged for a cancellation: nobody published it");
        assertThat(said(stated("30", "RU-2").messages().get(0)))
                .endsWith("share of the price charged for a cancellation: 3 %");
    }

    @Test
    void aBlockIsSaidWithWhatEndsIt() {
        assertThat(stated("41", "GLOBAL-5").messages())
                .extracting(Waiting::said)
                .endsWith(
                        "error index above 40 %: the account may be blocked; the limit is passed",
                        "the block ends by itself; days: 3");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsSaidInEveryLanguage(Language language) {
        assertThat(stated("2.5", "RU-4").messages())
                .allSatisfy(message ->
                        assertThat(said(message, language)).isNotBlank().doesNotContain("{"));
    }

    private static StatedIndex stated(String index, String tariff) {
        return new StatedIndex(DAY, Percent.of(index), PenaltyTariffs.official().named(tariff));
    }
}
