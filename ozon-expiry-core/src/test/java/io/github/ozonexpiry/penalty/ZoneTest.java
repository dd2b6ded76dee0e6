package io.github.ozonexpiry.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneTest {

    /** Every limit on both sides by one shipment: of 900 where it divides, of 899 and 7 where it does not. */
    @ParameterizedTest
    @CsvSource({
        // I-04: 4, 10, 20 and 40 % of 900 are 36, 90, 180 and 360
        "GLOBAL-5, 0, 900, GREEN",
        "GLOBAL-5, 36, 900, GREEN",
        "GLOBAL-5, 37, 900, BLUE",
        "GLOBAL-5, 90, 900, BLUE",
        "GLOBAL-5, 91, 900, YELLOW",
        "GLOBAL-5, 180, 900, YELLOW",
        "GLOBAL-5, 181, 900, ORANGE",
        "GLOBAL-5, 360, 900, ORANGE",
        "GLOBAL-5, 361, 900, RED",
        "GLOBAL-5, 900, 900, RED",
        // of 899 they are 35.96, 89.9, 179.8 and 359.6
        "GLOBAL-5, 35, 899, GREEN",
        "GLOBAL-5, 36, 899, BLUE",
        "GLOBAL-5, 89, 899, BLUE",
        "GLOBAL-5, 90, 899, YELLOW",
        "GLOBAL-5, 179, 899, YELLOW",
        "GLOBAL-5, 180, 899, ORANGE",
        "GLOBAL-5, 359, 899, ORANGE",
        "GLOBAL-5, 360, 899, RED",
        // a share that rounds to 4.00 % lies above 4 %
        "GLOBAL-5, 400001, 10000000, BLUE",
        // one more shipment takes it back
        "GLOBAL-5, 36, 901, GREEN",
        "GLOBAL-5, 1, 25, GREEN",
        "GLOBAL-5, 1, 24, BLUE",
        // I-15
        "GLOBAL-3, 36, 900, GREEN",
        "GLOBAL-3, 37, 900, YELLOW",
        "GLOBAL-3, 450, 900, YELLOW",
        "GLOBAL-3, 451, 900, RED",
        "GLOBAL-3, 3, 7, YELLOW",
        "GLOBAL-3, 4, 7, RED",
        // RU-3, RU-4: 2, 5 and 10 % of 900 are 18, 45 and 90
        "RU-3, 18, 900, FREE",
        "RU-3, 19, 900, BASE",
        "RU-4, 18, 900, FREE",
        "RU-4, 19, 900, BASE",
        "RU-4, 45, 900, BASE",
        "RU-4, 46, 900, DOUBLE",
        "RU-4, 90, 900, DOUBLE",
        "RU-4, 91, 900, TRIPLE",
    })
    void theZoneOfACountedIndex(String tariff, long errors, long shipments, Zone.Name zone) {
        assertThat(PenaltyTariffs.official().named(tariff).zoneOf(errors, shipments))
                .map(Zone::name)
                .contains(zone);
    }

    @ParameterizedTest
    @CsvSource({"0, FREE", "2, FREE", "2.0001, BASE", "5, BASE", "5.1, DOUBLE", "10, DOUBLE", "10.01, TRIPLE"})
    void theZoneOfAnIndexThatOzonStates(String index, Zone.Name zone) {
        assertThat(PenaltyTariffs.official().named("RU-4").zoneOf(Percent.of(index)))
                .map(Zone::name)
                .contains(zone);
    }

    @Test
    void aTariffWithoutIndexHasNoZone() {
        assertThat(PenaltyTariffs.official().named("RU-1").zoneOf(1, 2)).isEmpty();
        assertThat(PenaltyTariffs.official().named("RU-1").zoneOf(Percent.of("50")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0, 0", "-1, 10", "1, -1"})
    void anIndexOfNoShipmentsOrNegativeErrorsIsRefused(long errors, long shipments) {
        assertThatThrownBy(() -> PenaltyTariffs.official().named("RU-1").zoneOf(errors, shipments))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an index is 0 or more errors of 1 or more shipments, got " + errors + " of " + shipments);
    }

    @Test
    void aZoneMultipliesThePercentOfTheTariffOrStatesItsOwn() {
        Zone threefold = zone("10", null, null, 3);
        Zone own = zone("10", null, "9", 0);

        assertThat(threefold.percentOf(Percent.of("1.5"))).isEqualTo(Percent.of("4.5"));
        assertThat(own.percentOf(Percent.of("1.5"))).isEqualTo(Percent.of("9"));
    }

    @Test
    void onlyAZoneOfZeroPercentIsFree() {
        assertThat(zone(null, "4", "0", 0).isFree()).isTrue();
        assertThat(zone(null, "4", "0.01", 0).isFree()).isFalse();
        assertThat(zone(null, "4", null, 1).isFree()).isFalse();
    }

    @Test
    void aZoneWithoutWidthIsRefused() {
        assertThatThrownBy(() -> zone("4", "4", "3", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("zone BLUE must end above 4 %, not at 4 %");
        assertThat(zone("4", "4.01", "3", 0).contains(Percent.of("4.01"))).isTrue();
    }

    @Test
    void theLimitThatAZoneHasToPassIsNotYetInIt() { // I-04: exactly 4 % is green
        Zone blue = zone("4", "10", "3", 0);

        assertThat(blue.contains(4, 100)).isFalse();
        assertThat(blue.contains(Percent.of("4"))).isFalse();
        assertThat(blue.contains(5, 100)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({", 0", "3, 1", ", -1", "3, -1"})
    void aZoneStatesAPercentOrAMultipleAndNotBoth(String percent, int times) {
        assertThatThrownBy(() -> zone("4", "10", percent, times))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("zone BLUE states a percent or a multiple, got ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | blue (up to 10 %) | blue (above 4 %, up to 10 %) | blue (above 4 %) | blue",
                "RUSSIAN | синяя (до 10 % включительно) | синяя (больше 4 %, до 10 % включительно) | синяя (больше 4 %) | синяя",
                "CHINESE | 蓝色（不超过 10 %） | 蓝色（高于 4 %，不超过 10 %） | 蓝色（高于 4 %） | 蓝色",
            })
    void aZoneIsSaidWithItsLimits(Language language, String lowest, String between, String highest, String only) {
        Wording wording = Wording.in(language, ZoneOffset.UTC);

        assertThat(zone(null, "10", "3", 0).in(wording)).isEqualTo(lowest);
        assertThat(zone("4", "10", "3", 0).in(wording)).isEqualTo(between);
        assertThat(zone("4", null, "3", 0).in(wording)).isEqualTo(highest);
        assertThat(zone(null, null, "3", 0).in(wording)).isEqualTo(only);
    }

    private static Zone zone(String above, String upTo, String percent, int times) {
        return new Zone(Zone.Name.BLUE, share(above), share(upTo), share(percent), times);
    }

    private static Optional<Percent> share(String percent) {
        return Optional.ofNullable(percent).map(Percent::of);
    }
}
