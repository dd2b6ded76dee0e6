package io.github.ozonexpiry.outlook;

import static io.github.ozonexpiry.outlook.Waiting.MOSCOW;
import static io.github.ozonexpiry.outlook.Waiting.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.index.IndexRange;
import io.github.ozonexpiry.index.IndexReading;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.penalty.Breach;
import io.github.ozonexpiry.penalty.Charge;
import io.github.ozonexpiry.penalty.ChargeCalculator;
import io.github.ozonexpiry.penalty.PenaltyTariffs;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedChargesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-10");
    private static final Instant AT = Instant.parse("2026-05-09T12:00:00Z");
    private static final ChargeCalculator ROUBLES =
            ChargeCalculator.of(PenaltyTariffs.official().named("GLOBAL-5"), CurrencyCode.of("RUB"));

    @ParameterizedTest
    @CsvSource({
        "0, 4, 0", // green
        "5, 10, 9", // blue: 3 % of 300 RUB (I-05)
        "41, 99, 27", // red
    })
    void anIndexBetweenTwoValuesOfOneZoneIsCharged(int lowest, int highest, String roubles) {
        assertThat(charge(lowest, highest).amount()).contains(Money.of(roubles, "RUB"));
    }

    @Test
    void betweenTwoZonesTheChargeIsNotKnownAndBothAreNamed() {
        assertThat(said(reason(charge(4, 5))))
                .isEqualTo("the index is known only within limits, and they charge differently: 0 RUB and 9 RUB");
    }

    @Test
    void twoZonesOfOnePercentChargeTheSame() { // orange and red
        assertThat(charge(40, 41).amount()).contains(Money.of("27", "RUB"));
    }

    @Test
    void whatNeitherEndKnowsKeepsItsReason() {
        ExpectedCharges noRate = ExpectedCharges.at(range(5, 10, 100), Waiting.GLOBAL, MOSCOW);
        Charge charge = noRate.of(Breach.CANCELLATION, Waiting.global().build().lines(), AT);

        assertThat(reason(charge).key()).isEqualTo("charge.notKnown.rate");
    }

    @Test
    void aChargeThatOnlyOneEndKnowsIsNamedBesideTheReasonOfTheOther() { // green needs no rate, blue does (I-07)
        ExpectedCharges noRate = ExpectedCharges.at(range(4, 5, 100), Waiting.GLOBAL, MOSCOW);
        Charge charge = noRate.of(Breach.CANCELLATION, Waiting.global().build().lines(), AT);

        assertThat(said(reason(charge)))
                .isEqualTo("the index is known only within limits, and they charge differently:"
                        + " 0 CNY and no exchange rate of CNY to the rouble on 2026-05-09 is given");
    }

    @Test
    void withoutShipmentsThereIsNoIndexAndNoCharge() {
        ExpectedCharges none = ExpectedCharges.at(range(0, 0, 0), ROUBLES, MOSCOW);
        IndexRange half = new IndexRange(reading(0, 0), reading(1, 1), 0);

        assertThat(none.of(Breach.CANCELLATION, List.of(), AT))
                .isEqualTo(new Charge.NotKnown(Message.of("index.none")));
        assertThat(ExpectedCharges.at(half, ROUBLES, MOSCOW).of(Breach.CANCELLATION, List.of(), AT))
                .isEqualTo(new Charge.NotKnown(Message.of("index.none")));
    }

    @Test
    void theDayOfTheChargeIsThatOfTheBreachInTheZone() { // I-07; 22:00 in UTC is 1:00 of the next day in Moscow
        ExpectedCharges charges = ExpectedCharges.by(
                Waiting.GLOBAL
                        .rates((currency, day) ->
                                day.equals(DAY) ? Optional.of(BigDecimal.valueOf(12)) : Optional.empty())
                        .atIndex(45, 900),
                MOSCOW);

        assertThat(charges.of(
                                Breach.CANCELLATION,
                                Waiting.global().build().lines(),
                                Instant.parse("2026-05-09T22:00:00Z"))
                        .amount())
                .contains(Money.of("9", "CNY"));
    }

    private static Charge charge(int lowest, int highest) {
        return ExpectedCharges.at(range(lowest, highest, 100), ROUBLES, MOSCOW)
                .of(Breach.CANCELLATION, Postings.w05().lines(), AT);
    }

    private static Message reason(Charge charge) {
        return ((Charge.NotKnown) charge).reason();
    }

    private static IndexRange range(int lowest, int highest, int shipments) {
        return new IndexRange(reading(lowest, shipments), reading(highest, shipments), 0);
    }

    private static IndexReading reading(int errors, int shipments) {
        return new IndexReading(DAY, DAY.minusDays(14), DAY.minusDays(1), errors, shipments);
    }
}
