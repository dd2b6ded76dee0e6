package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.carriage.CarriageCancellation;
import io.github.ozonexpiry.client.carriage.CarriageId;
import io.github.ozonexpiry.client.carriage.CarriageProblem;
import io.github.ozonexpiry.client.carriage.CarriageStatus;
import io.github.ozonexpiry.client.carriage.DeliveryDay;
import io.github.ozonexpiry.client.posting.PostingOutcome;
import io.github.ozonexpiry.posting.Delivery.MethodId;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.sandbox.SandboxWarehouse;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source of the expected behaviour: notes on the Seller API, 3.8; the description has no examples. */
class CarriageCallsTest {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    private static final Instant DUE = NOW.plusSeconds(3_600);
    private static final SandboxWarehouse PLACE = SandboxWarehouse.fbs(22, "FBS");
    private static final MethodId METHOD = new MethodId(22);
    private static final PostingNumber READY = PostingNumber.of("70346001-0001-1");
    private static final PostingNumber ALSO = PostingNumber.of("70346001-0002-1");
    private static final PostingNumber UNPACKED = PostingNumber.of("70346001-0003-1");

    private final OzonSandbox ozon = OzonSandbox.at(NOW);
    private final SandboxShop shop = ozon.shop("4711", "key")
            .add(
                    posting(READY).status("awaiting_deliver", "posting_not_in_carriage"),
                    posting(ALSO).status("awaiting_deliver", "posting_not_in_carriage"),
                    posting(UNPACKED));
    private final OzonSeller seller = ozon.seller(shop).build();
    private final CarriageCalls carriages = seller.carriages();

    @AfterEach
    void close() {
        ozon.close();
    }

    private static SandboxPosting posting(PostingNumber number) {
        return SandboxPosting.numbered(number.text()).warehouse(PLACE).ship(DUE, null);
    }

    @Test
    void aCarriageTakesAllThatIsReadyAndIsApproved() {
        CarriageId carriage = carriages.create(METHOD, Optional.empty());

        assertThat(status(carriage)).isEqualTo(CarriageStatus.NEW);
        assertThat(substatus(READY)).isEqualTo("posting_in_carriage");
        assertThat(substatus(UNPACKED)).isEqualTo("posting_created");

        carriages.approve(carriage, OptionalInt.of(2));

        assertThat(status(carriage)).isEqualTo(CarriageStatus.FORMED);
        assertThat(carriages.get(carriage).containersCount()).isEqualTo(Stated.of(2L));
        assertThatThrownBy(() -> carriages.approve(carriage, OptionalInt.empty()))
                .isInstanceOf(OzonError.class);
    }

    @Test
    void withNothingLeftThereIsNoCarriage() {
        carriages.create(METHOD, Optional.of(DUE));

        assertThatThrownBy(() -> carriages.create(METHOD, Optional.of(DUE)))
                .isInstanceOf(OzonError.class)
                .hasMessageContaining("POSTING_NOT_FOUND");
    }

    @Test
    void whatIsTakenOutGoesIntoALaterCarriage() {
        CarriageId carriage = carriages.create(METHOD, Optional.empty());

        assertThat(carriages.setPostings(carriage, List.of(READY, UNPACKED)).items())
                .extracting(PostingOutcome::isDone)
                .containsExactly(true, false);

        assertThat(substatus(ALSO)).isEqualTo("posting_not_in_carriage");
        assertThat(carriages.get(carriage).hasPostingsForNextCarriage()).isEqualTo(Stated.of(true));
        assertThat(carriages.create(METHOD, Optional.empty())).isNotEqualTo(carriage);
    }

    @Test
    void whatWasApprovedIsNotChanged() {
        CarriageId carriage = carriages.create(METHOD, Optional.empty());
        carriages.approve(carriage, OptionalInt.empty());

        assertThatThrownBy(() -> carriages.setPostings(carriage, List.of(READY)))
                .isInstanceOf(OzonError.class);
        assertThat(substatus(ALSO)).isEqualTo("posting_in_carriage");
    }

    @Test
    void aCancelledCarriageGivesItsPostingsBack() {
        CarriageId carriage = carriages.create(METHOD, Optional.empty());

        CarriageCancellation cancelled = carriages.cancel(carriage);

        assertThat(cancelled.isRefused()).isFalse();
        assertThat(cancelled.carriageStatus()).isEqualTo(Stated.of(Word.of(CarriageStatus.CANCELLED)));
        assertThat(substatus(READY)).isEqualTo("posting_not_in_carriage");
        assertThat(carriages.cancel(carriage).isRefused()).isTrue();
    }

    @Test
    void theDayShowsWhatIsPackedAndWhatIsMissing() {
        assertThat(day()).satisfies(day -> {
            assertThat(day.mandatoryPostingsCount()).isEqualTo(Stated.of(1L));
            assertThat(day.mandatoryPackagedCount()).isEqualTo(Stated.of(2L));
            assertThat(day.cutoff()).contains(DUE);
            assertThat(day.errors())
                    .extracting(CarriageProblem::code)
                    .containsExactly(Stated.of(Word.of(CarriageProblem.Code.NOT_PACKAGED)));
            assertThat(day.carriages())
                    .extracting(DeliveryDay.Planned::id)
                    .containsExactly(Stated.of(new CarriageId(0)));
        });

        CarriageId carriage = carriages.create(METHOD, Optional.empty());

        assertThat(day().carriages()).extracting(DeliveryDay.Planned::id).containsExactly(Stated.of(carriage));
    }

    @Test
    void anEarlierDayHasNothingThatMustBeHandedOver() {
        assertThat(carriages
                        .deliveries(Optional.empty(), Optional.of(LocalDate.of(2026, 5, 4)))
                        .items(broken -> {}))
                .extracting(DeliveryDay::isOptionalCarriage)
                .containsExactly(Stated.of(true));
        assertThat(carriages
                        .deliveries(Optional.of(new MethodId(1)), Optional.empty())
                        .items(broken -> {}))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-05T13:00:00Z, 2026-05-05T13:00:00Z",
        "2026-05-05T16:00:00+03:00, 2026-05-05T13:00:00Z",
        "2026-05-05 16:00,",
        "9999-12-31T23:59:59Z,",
        "'',"
    })
    void aCutoffIsAMomentOnlyWithAZone(String text, Instant moment) {
        String json =
                "{\"methods\":[{\"cutoff_at\":\"" + text + "\",\"errors\":[{\"code\":\"brand_new\"}],\"heat\":3}]}";
        try (FakeOzon fake = new FakeOzon().answers(json)) {
            DeliveryDay day = fake.shop()
                    .carriages()
                    .deliveries(Optional.empty(), Optional.empty())
                    .items(broken -> {})
                    .findFirst()
                    .orElseThrow();

            assertThat(day.cutoff()).isEqualTo(Optional.ofNullable(moment));
            assertThat(day.errors().get(0).code()).hasToString("Value[get=brand_new (unknown)]");
            assertThat(day.unknownFields()).containsEntry("heat", "3");
        }
    }

    @Test
    void aCarriageWithoutANumberIsNone() {
        try (FakeOzon fake = new FakeOzon().answers("{\"carriage_id\":null}")) {
            assertThatThrownBy(() -> fake.shop().carriages().create(METHOD, Optional.empty()))
                    .isInstanceOf(UnreadableAnswer.class)
                    .hasMessageContaining("carriage_id: expected a whole number, got nothing");
        }
    }

    @Test
    void badInputIsRefusedBeforeOzonIsAsked() {
        CarriageId carriage = new CarriageId(1);

        assertThatThrownBy(() -> carriages.setPostings(carriage, List.of()))
                .hasMessage("posting_numbers: at least one posting is needed");
        assertThatThrownBy(() -> carriages.approve(carriage, OptionalInt.of(0)))
                .hasMessage("containers_count: at least 1 is needed, got 0");
        assertThat(ozon.asked()).isEmpty();
    }

    private DeliveryDay day() {
        return carriages
                .deliveries(Optional.of(METHOD), Optional.of(LocalDate.of(2026, 5, 5)))
                .items(broken -> {})
                .findFirst()
                .orElseThrow();
    }

    private CarriageStatus status(CarriageId carriage) {
        return carriages.get(carriage).status().value().flatMap(Word::known).orElseThrow();
    }

    private String substatus(PostingNumber number) {
        return seller.postings()
                .get(number)
                .orElseThrow()
                .substatus()
                .value()
                .orElseThrow()
                .text();
    }
}
