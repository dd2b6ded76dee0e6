package io.github.ozonexpiry.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.ozonexpiry.safety.Demand.Poisson;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExposureTest {

    private static final Duration LAG = Duration.ofMinutes(20);

    @Test
    void anExposureIsTheIntervalAndTheTwentyMinutes() { // P-02
        assertThat(ExposureTime.every(Duration.ofMinutes(15)).time()).isEqualTo(Duration.ofMinutes(35));
        assertThat(ExposureTime.every(Duration.ofMinutes(15)).peak()).isOne();
        assertThat(ExposureTime.every(Duration.ofMinutes(15))
                        .withLag(Duration.ofHours(1))
                        .time())
                .isEqualTo(Duration.ofMinutes(75));
    }

    @Test
    void changingOneLeavesTheOther() {
        ExposureTime exposure =
                ExposureTime.every(Duration.ofMinutes(15)).withPeak(2).withLag(Duration.ofHours(1));

        assertThat(exposure).isEqualTo(new ExposureTime(Duration.ofMinutes(15), Duration.ofHours(1), 2));
        assertThat(exposure.withPeak(3)).isEqualTo(new ExposureTime(Duration.ofMinutes(15), Duration.ofHours(1), 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT29.999999999S", "P7DT0.000000001S", "PT-1S"})
    void onePairIsNotSentMoreOftenThanOzonTakesIt(Duration interval) { // P-01
        assertThatThrownBy(() -> ExposureTime.every(interval))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("syncInterval: PT30S to PT168H, got " + interval);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT19M59.999999999S", "P7DT0.000000001S"})
    void noNumberIsShownBeforeOzonShowsIt(Duration lag) {
        assertThatThrownBy(() -> ExposureTime.every(LAG).withLag(lag))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("storefrontLag: PT20M to PT168H, got " + lag);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.99, 20.01, Double.NaN})
    void aPeakIsNoQuietTime(double peak) {
        assertThatThrownBy(() -> ExposureTime.every(LAG).withPeak(peak))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("peak: 1 to 20, got " + peak);
    }

    @Test
    void theBoundsThemselvesAreExposures() {
        Duration week = Duration.ofDays(7);

        assertThat(new ExposureTime(Duration.ofSeconds(30), LAG, 20).time()).isEqualTo(Duration.ofSeconds(1_230));
        assertThat(new ExposureTime(week, week, 1).time()).isEqualTo(Duration.ofDays(14));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 0, 'mean: 0 to 365, got -1.0'",
        "366, 0, 0, 'mean: 0 to 365, got 366.0'",
        "0, 0, 0, 'mean: above 0 days, got 0.0'",
        "3, 3.01, 0, 'deviation: 0 to 3, got 3.01'",
        "3, -0.1, 0, 'deviation: 0 to 3, got -0.1'",
        "3, 0, -1, 'review: 0 to 365, got -1.0'",
        "3, 0, 366, 'review: 0 to 365, got 366.0'",
    })
    void aLeadTimeIsOne(double mean, double deviation, double review, String message) {
        assertThatThrownBy(() -> new LeadTime(mean, deviation, review))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void theBoundsThemselvesAreLeadTimes() {
        assertThat(new LeadTime(365, 365, 365).days()).isEqualTo(730);
        assertThat(LeadTime.ofDays(2.5)).isEqualTo(new LeadTime(2.5, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"49.99", "99.991", "100"})
    void aServiceLevelIsNoCertainty(String percent) {
        assertThatThrownBy(() -> ServiceLevel.of(percent))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a service level is 50 % to 99.99 %, got " + percent + " %");
    }

    @Test
    void aServiceLevelIsAShare() {
        assertThat(ServiceLevel.of("50").share()).isEqualTo(0.5);
        assertThat(ServiceLevel.of("99.99").share()).isEqualTo(0.9999);
        assertThat(ServiceLevel.of("99.50")).hasToString("99.5 %");
    }

    @Test
    void sellingMoreThanIsThereIsWantingMoreThanIsThere() { // Poisson of mean 1
        ExposureTime anHour = ExposureTime.every(Duration.ofMinutes(40));
        Oversell oversell = new Oversell(new Poisson(24), anHour, 3);

        assertThat(oversell.probability()).isCloseTo(0.018988, within(1e-6));
        assertThat(new Oversell(new Poisson(24), anHour, 0).probability()).isCloseTo(0.632121, within(1e-6));
        assertThat(new Oversell(new Poisson(24), anHour.withPeak(3), 0).probability())
                .isCloseTo(0.950213, within(1e-6));
        assertThat(Said.of(oversell.message()))
                .isEqualTo(
                        "with 3 there, more are wanted within 1 h with 1.9 %; demand: single pieces, 24 a day (Poisson)");
    }

    @Test
    void aRareOversellIsNotSaidToBeImpossible() {
        Oversell oversell = new Oversell(new Poisson(24), ExposureTime.every(Duration.ofMinutes(40)), 8);

        assertThat(oversell.probability()).isBetween(1e-6, 1.2e-6);
        assertThat(Said.of(oversell.message())).contains("with 0.01 %");
    }

    @Test
    void thereAreNoFewerThanNoPieces() {
        assertThatThrownBy(() -> new Oversell(new Poisson(24), ExposureTime.every(LAG), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pieces: 0 or more pieces, got -1");
    }
}
