package io.github.ozonexpiry.client.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.audit.Billed;
import io.github.ozonexpiry.audit.Billed.Source;
import io.github.ozonexpiry.audit.ChargeKind;
import io.github.ozonexpiry.client.UnreadableAnswer;
import io.github.ozonexpiry.client.audit.ChargesRead.Unread;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source of the shape and the names: notes on the Seller API, 6.5, and rule RU-A3. */
class StoredTransactionsTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    @ParameterizedTest
    @CsvSource({
        "DefectFineCancellation, CANCELLATION",
        "DefectFineShipmentDelay, DELAY",
        "DefectRateCancellation, CANCELLATION",
        "DefectRateShipmentDelay, DELAY",
        "DefectRateDetailed, ERROR",
        "OperationMarketplaceDefectRate, ERROR",
        "DefectFineShipmentDelayRated, TARIFF",
        "DefectFineShipmentDelayRatedCancelled, TARIFF"
    })
    void aNameTellsWhatItIsFor(String name, ChargeKind kind) {
        assertThat(read(operation(1, name, "", "2025-06-10 00:00:00", "-150.5", "70350001-0001-1"))
                        .charges())
                .singleElement()
                .satisfies(billed -> {
                    assertThat(billed.kind()).isEqualTo(kind);
                    assertThat(billed.type()).isEqualTo(name);
                });
    }

    @Test
    void anOperationIsAChargeInTheCurrencyOfTheShop() {
        Billed billed = read(operation(
                        77, "DefectFineShipmentDelay", "", "2025-06-10 00:00:00", "-150.5", "70350001-0001-1"))
                .charges()
                .get(0);

        assertThat(billed.source()).isEqualTo(Source.STORED_TRANSACTION);
        assertThat(billed.reference()).isEqualTo("77");
        assertThat(billed.posting()).contains(PostingNumber.of("70350001-0001-1"));
        assertThat(billed.day()).isEqualTo(LocalDate.of(2025, 6, 10));
        assertThat(billed.cost()).contains(Money.of("150.5", "RUB"));
    }

    @Test
    void aReversalIsNegativeAndAnEmptyPostingIsNone() {
        Billed billed = read(operation(1, "DefectFineShipmentDelayRatedCancelled", "", "2025-06-10", "50", ""))
                .charges()
                .get(0);

        assertThat(billed.cost()).contains(Money.of("-50", "RUB"));
        assertThat(billed.posting()).isEmpty();
    }

    @Test
    void theRussianNameWillDo() {
        assertThat(read(operation(
                                1,
                                "SomethingNew",
                                "Превышение индекса ошибок: просроченная отгрузка",
                                "2025-06-10",
                                "-50",
                                ""))
                        .charges())
                .extracting(Billed::kind)
                .containsExactly(ChargeKind.DELAY);
    }

    @Test
    void otherOperationsAreCountedAndOtherDaysLeftOut() {
        ChargesRead read = read(operation(1, "OperationAgentDelivered", "", "2025-06-10", "900", "") + ","
                + operation(2, "DefectFineCancellation", "", "2025-07-01", "-50", "") + ","
                + operation(3, "DefectFineCancellation", "", "2025-05-31", "-50", ""));

        assertThat(read.charges()).isEmpty();
        assertThat(read.passedOver()).isEqualTo(Map.of("OperationAgentDelivered", 1L));
    }

    @Test
    void whatCannotBeReadIsListed() {
        ChargesRead read = read(operation(1, "DefectFineCancellation", "", "June", "-50", "") + ","
                + "{\"operation_id\":2,\"amount\":\"much\"}");

        assertThat(read.charges()).isEmpty();
        assertThat(read.unread()).extracting(Unread::what).containsExactly("stored transaction 1");
        assertThat(read.unreadDays()).hasSize(30);
        assertThat(read.quarantined()).hasSize(1);
        assertThatThrownBy(() -> ChargeReader.stored("[]".getBytes(UTF_8), FIRST, LAST, CurrencyCode.RUB))
                .isInstanceOf(UnreadableAnswer.class);
    }

    @Test
    void storedAndNewChargesStandTogether() {
        ChargesRead one = read(operation(1, "DefectFineCancellation", "", "2025-06-10", "-50", ""));
        ChargesRead other = read(operation(2, "OperationAgentDelivered", "", "2025-06-10", "9", "") + ","
                + operation(3, "DefectFineCancellation", "", "never", "9", ""));

        ChargesRead both = one.and(other).and(other);

        assertThat(both.charges()).isEqualTo(one.charges());
        assertThat(both.passedOver()).isEqualTo(Map.of("OperationAgentDelivered", 2L));
        assertThat(both.unread()).hasSize(2);
    }

    @Test
    void anAmountThatIsMissingIsNoZero() {
        assertThat(read("{\"operation_id\":1,\"operation_type\":\"DefectFineCancellation\","
                                + "\"operation_date\":\"2025-06-10 00:00:00\"}")
                        .charges())
                .extracting(Billed::cost)
                .containsExactly(Optional.empty());
    }

    private static ChargesRead read(String operations) {
        String json = "{\"result\":{\"operations\":[" + operations + "],\"page_count\":1,\"row_count\":1}}";
        return ChargeReader.stored(json.getBytes(UTF_8), FIRST, LAST, CurrencyCode.RUB);
    }

    private static String operation(long id, String type, String name, String date, String amount, String posting) {
        return ("{\"operation_id\":%d,\"operation_type\":\"%s\",\"operation_type_name\":\"%s\",\"operation_date\":\"%s\","
                        + "\"amount\":%s,\"type\":\"services\",\"posting\":{\"posting_number\":\"%s\"},\"services\":[],"
                        + "\"items\":[]}")
                .formatted(id, type, name, date, amount, posting);
    }
}
