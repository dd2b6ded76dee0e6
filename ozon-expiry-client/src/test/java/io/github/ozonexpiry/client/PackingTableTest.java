package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.posting.ScannedPosting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.sandbox.SandboxWarehouse;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the packing table asks. Source of the expected behaviour: notes on the Seller API, 2.1 and 3.6. */
class PackingTableTest {

    private static final Instant DUE = Instant.parse("2026-05-05T13:00:00Z");
    private static final PostingNumber OWN = PostingNumber.of("70344001-0001-1");
    private static final PostingNumber OZONS = PostingNumber.of("70344001-0002-1");

    private final OzonSandbox ozon = OzonSandbox.at(DUE.minusSeconds(3_600));
    private final SandboxShop shop = ozon.shop("4711", "key")
            .add(
                    SandboxPosting.numbered(OWN.text())
                            .warehouse(SandboxWarehouse.ownDelivery(5, "Своя"))
                            .ship(DUE, null),
                    SandboxPosting.numbered(OZONS.text()).ship(DUE, null));
    private final OzonSeller seller = ozon.seller(shop).build();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void aLabelFindsItsPosting() {
        assertThat(seller.postings().byBarcode("7034400100011")).hasValueSatisfying(scanned -> {
            assertThat(scanned.postingNumber()).isEqualTo(Stated.of(OWN));
            assertThat(scanned.shipmentDate()).isEqualTo(Stated.of(DUE));
            assertThat(scanned.status()).isEqualTo(Stated.of(Word.of(Status.AWAITING_PACKAGING)));
        });
        assertThat(seller.postings().byBarcode("%101%7034400100011")).isPresent();
        assertThat(seller.postings().byBarcode("1")).isEmpty();
        assertThatThrownBy(() -> seller.postings().byBarcode(" ")).hasMessage("barcode: one is needed, got ' '");
    }

    @Test
    void aScannedPostingKeepsWhatIsNew() {
        String json = "{\"result\":{\"posting_number\":\"1-1\",\"status\":\"teleported\",\"order_id\":\"47558522075\","
                + "\"shipment_date\":\"\",\"products\":null,\"mood\":1}}";
        try (FakeOzon fake = new FakeOzon().answers(json)) {
            ScannedPosting scanned = fake.shop().postings().byBarcode("7").orElseThrow();

            assertThat(scanned.status()).hasToString("Value[get=teleported (unknown)]");
            assertThat(scanned.orderId()).isEqualTo(Stated.of(47_558_522_075L));
            assertThat(scanned.shipmentDate()).isEqualTo(Stated.nothing(""));
            assertThat(scanned.unknownFields()).containsEntry("mood", "1");
        }
    }

    @Test
    void thePlaceOfDropOffHasLimitsUnderFbsOnly() {
        assertThat(seller.postings().restrictions(OZONS).maxPostingWeight())
                .isEqualTo(Stated.of(new BigDecimal("40000")));
        assertThatThrownBy(() -> seller.postings().restrictions(OWN)).isInstanceOf(OzonError.class);
    }

    @Test
    void anAnswerWithoutItsResultIsNone() {
        try (FakeOzon fake = new FakeOzon().answers("{\"result\":null}")) {
            assertThatThrownBy(() -> fake.shop().postings().restrictions(OZONS))
                    .isInstanceOf(UnreadableAnswer.class)
                    .hasMessageContaining("result: expected an object, got nothing");
        }
    }
}
