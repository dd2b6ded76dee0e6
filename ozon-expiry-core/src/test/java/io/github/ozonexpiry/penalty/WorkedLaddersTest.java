package io.github.ozonexpiry.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.WorkedExample;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.rule.Origin;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two official ladders, to the second and the rouble. Source: rules section 9; T-04 to T-07. */
class WorkedLaddersTest {

    @WorkedExample("W-05")
    @ParameterizedTest
    @CsvSource({
        "2026-05-04T06:44:37Z, -9", // the moment of the order
        "2026-05-04T18:44:37Z, -9", // the deadline second still belongs to the step (T-05)
        "2026-05-04T18:44:37.999999999Z, -9",
        "2026-05-04T18:44:38Z, -6",
        "2026-05-05T06:44:37Z, -6", // shipment_date
        "2026-05-05T06:44:38Z, 50",
        "2026-05-05T18:44:37Z, 50",
        "2026-05-05T18:44:38Z, 100",
        "2026-05-06T04:00:00Z, 100", // shipment_date_without_delay
        "2026-05-06T06:44:37Z, 100",
        "2026-05-06T06:44:38Z, 100",
        "2027-01-01T00:00:00Z, 100",
    })
    void theFirstLadderCosts(Instant shipped, String roubles) {
        assertThat(TariffLadder.of(Postings.w05()).costAt(shipped))
                .isEqualTo(new ShippingCost.Known(Money.of(roubles, "RUB"), new Origin.Stated("tariff_charge")));
    }

    @WorkedExample("W-06")
    @ParameterizedTest
    @CsvSource({
        "2026-03-30T11:26:00Z, 0",
        "2026-03-31T09:00:00Z, 0",
        "2026-03-31T09:00:01Z, 50", // next_tariff_starts_at of the official example
        "2026-03-31T21:00:00Z, 50",
        "2026-03-31T21:00:01Z, 50",
        "2026-04-01T09:00:00Z, 50",
        "2026-04-01T09:00:01Z, 100",
        "2026-04-01T21:00:01Z, 100",
        "2026-04-02T09:00:00Z, 100",
        "2026-04-02T09:00:01Z, 150",
        "2026-04-04T16:59:00Z, 150",
    })
    void theSecondLadderCosts(Instant shipped, String roubles) {
        assertThat(TariffLadder.of(Postings.w06()).costAt(shipped))
                .isEqualTo(new ShippingCost.Known(Money.of(roubles, "RUB"), new Origin.Stated("tariff_charge")));
    }

    @Test
    void theOfficialLaddersAgreeWithTheFormula() {
        assertThat(TariffLadder.of(Postings.w05()).findings()).isEmpty();
        assertThat(TariffLadder.of(Postings.w06()).findings()).isEmpty();
    }
}
