package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.posting.TimeslotLimits;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.sandbox.SandboxWarehouse;
import io.github.ozonexpiry.stated.Stated;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Source of the expected behaviour: notes on the Seller API, 2.11, 3.4 and 3.6. */
class PostingDateCallsTest {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    private static final Instant DUE = NOW.plusSeconds(3_600);
    private static final PostingNumber OWN = PostingNumber.of("70344001-0001-1");
    private static final PostingNumber OZONS = PostingNumber.of("70344001-0002-1");

    private final OzonSandbox ozon = OzonSandbox.at(NOW);
    private final SandboxShop shop = ozon.shop("4711", "key")
            .add(
                    SandboxPosting.numbered(OWN.text())
                            .warehouse(SandboxWarehouse.ownDelivery(5, "Своя"))
                            .actions("set_cutoff")
                            .ship(DUE, null),
                    SandboxPosting.numbered(OZONS.text()).ship(DUE, null));
    private final OzonSeller seller = ozon.seller(shop).build();
    private final PostingDateCalls dates = seller.postingDates();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void aShipDateIsFixedWhileItIsOffered() {
        Instant later = DUE.plus(Duration.ofDays(2));

        assertThat(dates.setCutoff(OWN, later)).isTrue();
        assertThat(dates.setCutoff(OZONS, later)).isFalse();

        assertThat(seller.postings().get(OWN).orElseThrow().shipmentDate()).isEqualTo(Stated.of(later));
        assertThat(seller.postings().get(OZONS).orElseThrow().shipmentDate()).isEqualTo(Stated.of(DUE));
    }

    @Test
    void afterTheShipDateItCanNoLongerBeFixed() {
        ozon.advanceTo(DUE.plusSeconds(1));

        assertThat(dates.setCutoff(OWN, DUE.plus(Duration.ofDays(2)))).isFalse();
    }

    @Test
    void aDeliveryIsMovedTwiceAndNoMore() {
        assertThat(dates.timeslotLimits(OWN).remainingChangesCount()).isEqualTo(Stated.of(2L));

        assertThat(dates.setTimeslot(OWN, DUE, DUE.plusSeconds(60))).isTrue();
        assertThat(dates.setTimeslot(OWN, DUE, DUE.plusSeconds(90))).isTrue();
        assertThat(dates.setTimeslot(OWN, DUE, DUE.plusSeconds(60))).isFalse();

        assertThat(dates.timeslotLimits(OWN).remainingChangesCount()).isEqualTo(Stated.of(0L));
    }

    @Test
    void aDeliveryIsMovedOnlyWithinTheLimits() {
        Instant end = dates.timeslotLimits(OWN)
                .deliveryInterval()
                .value()
                .flatMap(interval -> interval.end().value())
                .orElseThrow();

        assertThat(dates.setTimeslot(OWN, end, end.plusSeconds(60))).isFalse();
        assertThatThrownBy(() -> dates.timeslotLimits(OZONS))
                .hasMessageContaining("HAS_INCORRECT_TPL_INTEGRATION_TYPE");
    }

    @Test
    void aTimeThatEndsBeforeItBeginsIsRefusedBeforeOzonIsAsked() {
        assertThatThrownBy(() -> dates.setTimeslot(OWN, DUE, DUE))
                .hasMessage("new_timeslot: must begin before it ends: 2026-05-05T13:00:00Z to 2026-05-05T13:00:00Z");
        assertThat(ozon.asked()).isEmpty();
    }

    @Test
    void noLimitsAreNotZero() {
        try (FakeOzon fake = new FakeOzon().answers("{\"delivery_interval\":{\"begin\":\"\"}}")) {
            TimeslotLimits limits = fake.shop().postingDates().timeslotLimits(OWN);

            assertThat(limits.remainingChangesCount().isAbsent()).isTrue();
            assertThat(limits.deliveryInterval().map(TimeslotLimits.Interval::begin))
                    .isEqualTo(Stated.of(Stated.nothing("")));
        }
    }
}
