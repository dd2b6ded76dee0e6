package io.github.ozonexpiry.outlook;

import static io.github.ozonexpiry.outlook.Waiting.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.index.IndexReading;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.penalty.Breach;
import io.github.ozonexpiry.penalty.PenaltyTariff;
import io.github.ozonexpiry.penalty.PenaltyTariff.Fee;
import io.github.ozonexpiry.penalty.PenaltyTariffs;
import io.github.ozonexpiry.penalty.Zone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values by I-04 and I-05: up to 4, 10, 20, 40 % of the shipments, 0, 3, 6, 9, 9 % of the price. */
class IndexPlaceTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-10");

    @ParameterizedTest
    @CsvSource({
        "0, 100, GREEN, 0, 5, ",
        "4, 100, GREEN, 0, 1, ", // exactly 4 % is green
        "5, 100, BLUE, 3, 6, 25", // 5 of 125 is 4 %
        "10, 100, BLUE, 3, 1, 150",
        "11, 100, YELLOW, 6, 10, 10", // 11 of 110 is 10 %
        "20, 100, YELLOW, 6, 1, 100",
        "21, 100, ORANGE, 9, 20, 5",
        "40, 100, ORANGE, 9, 1, 100",
        "41, 100, RED, 9, , 3", // 41 of 103 is 39.8 %, of 102 it is 40.2 %
        "45, 900, BLUE, 3, 46, 225", // W-02; 46 more are 91 of 900, 10.1 %; 45 of 1125 is 4 %
        "1, 24, BLUE, 3, 2, 1",
        "1, 25, GREEN, 0, 1, ",
        "0, 24, GREEN, 0, 1, ",
        "1, 1, RED, 9, , 2", // 1 of 3 is 33 %
    })
    void theZoneItsChargeAndTheDistancesAreExact(
            int errors, int shipments, Zone.Name zone, String percent, Long worse, Long better) {
        IndexPlace place = place(errors, shipments, "GLOBAL-5");

        assertThat(place.zone().map(Zone::name)).contains(zone);
        assertThat(place.chargePercent()).contains(Percent.of(percent));
        assertThat(place.errorsToWorse()).isEqualTo(worse == null ? OptionalLong.empty() : OptionalLong.of(worse));
        assertThat(place.shipmentsToBetter())
                .isEqualTo(better == null ? OptionalLong.empty() : OptionalLong.of(better));
    }

    @Test
    void theDistancesLeadOverTheEdgeAndOneLessDoesNot() { // each edge by one shipment
        assertThat(place(5 + 6, 100, "GLOBAL-5").zone().map(Zone::name)).contains(Zone.Name.YELLOW);
        assertThat(place(5 + 5, 100, "GLOBAL-5").zone().map(Zone::name)).contains(Zone.Name.BLUE);
        assertThat(place(5, 100 + 25, "GLOBAL-5").zone().map(Zone::name)).contains(Zone.Name.GREEN);
        assertThat(place(5, 100 + 24, "GLOBAL-5").zone().map(Zone::name)).contains(Zone.Name.BLUE);
    }

    @ParameterizedTest
    @CsvSource({
        "RU-4, 2, 0",
        "RU-4, 3, 2",
        "RU-4, 6, 4",
        "RU-4, 11, 6", // RU-4: 2 % once, twice, three times
        "RU-3, 3, 4.5",
        "RU-2, 3, 3",
        "RU-0, 3, 0", // RU-2 has no zones, RU-0 charges nothing
    })
    void whatIsChargedFollowsTheTariff(String tariff, int errors, String percent) {
        assertThat(place(errors, 100, tariff).chargePercent()).contains(Percent.of(percent));
    }

    @Test
    void whereNobodyPublishedTheChargeItIsNotKnown() {
        IndexPlace place = place(11, 100, "GLOBAL-2022");

        assertThat(place.chargePercent()).isEmpty();
        assertThat(place.zone()).isEmpty();
        assertThat(said(place.message())).isEqualTo("index 11/100 = 11 %: the tariff has no zones");
    }

    @Test
    void fromAZoneThatBeginsAboveNothingNoNumberOfShipmentsLeadsBack() {
        PenaltyTariff russia = PenaltyTariffs.official().named("RU-3");
        Optional<Percent> nothing = Optional.of(Percent.of("0"));
        PenaltyTariff strict = new PenaltyTariff(
                "STRICT",
                russia.schemes(),
                russia.fees(),
                russia.minimum(),
                russia.maximum(),
                List.of(
                        new Zone(Zone.Name.FREE, Optional.empty(), nothing, nothing, 0),
                        new Zone(Zone.Name.BASE, nothing, Optional.empty(), Optional.empty(), 1)),
                0,
                List.of(),
                russia.evidence());
        IndexPlace place = IndexPlace.of(new IndexReading(DAY, DAY.minusDays(14), DAY.minusDays(1), 1, 100), strict);

        assertThat(place.shipmentsToBetter()).isEmpty();
        assertThat(said(place.message())).endsWith("shipments without error to a better zone: no number");
    }

    @Test
    void aZoneWhoseChargeNobodyPublishedIsNamedWithoutIt() {
        PenaltyTariff russia = PenaltyTariffs.official().named("RU-3");
        Map<Breach, Fee> notPublished =
                PenaltyTariffs.official().named("GLOBAL-2022").fees();
        PenaltyTariff unpublished = new PenaltyTariff(
                "UNPUBLISHED",
                russia.schemes(),
                notPublished,
                russia.minimum(),
                russia.maximum(),
                russia.zones(),
                0,
                List.of(),
                russia.evidence());
        IndexPlace place =
                IndexPlace.of(new IndexReading(DAY, DAY.minusDays(14), DAY.minusDays(1), 1, 100), unpublished);

        assertThat(said(place.message()))
                .contains("share of the price charged for a cancellation: nobody published it");
    }

    @Test
    void withoutShipmentsThereIsNoPlace() {
        IndexPlace place = place(0, 0, "GLOBAL-5");

        assertThat(place.zone()).isEmpty();
        assertThat(place.chargePercent()).isEmpty();
        assertThat(place.errorsToWorse()).isEmpty();
        assertThat(place.shipmentsToBetter()).isEmpty();
        assertThat(said(place.message())).isEqualTo("no index, for no shipment counts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | index 5/100 = 5 %: zone blue (above 4 %, up to 10 %); share of the price charged for a cancellation: 3 %;"
                        + " errors to a worse zone: 6; shipments without error to a better zone: 25",
                "4 | index 4/100 = 4 %: zone green (up to 4 %); share of the price charged for a cancellation: 0 %;"
                        + " errors to a worse zone: 1; shipments without error to a better zone: it is the best",
                "41 | index 41/100 = 41 %: zone red (above 40 %); share of the price charged for a cancellation: 9 %;"
                        + " errors to a worse zone: it is the worst; shipments without error to a better zone: 3",
            })
    void aPlaceIsSaidWithItsDistances(int errors, String text) {
        assertThat(said(place(errors, 100, "GLOBAL-5").message())).isEqualTo(text);
    }

    private static IndexPlace place(int errors, int shipments, String tariff) {
        return IndexPlace.of(
                new IndexReading(DAY, DAY.minusDays(14), DAY.minusDays(1), errors, shipments),
                PenaltyTariffs.official().named(tariff));
    }
}
