package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.finance.Accrual;
import io.github.ozonexpiry.client.finance.AccrualType;
import io.github.ozonexpiry.client.finance.AccrualTypeId;
import io.github.ozonexpiry.client.finance.Fee;
import io.github.ozonexpiry.client.finance.PostingAccruals;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxAccrual;
import io.github.ozonexpiry.sandbox.SandboxFinance;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Source of the expected behaviour and, as the description has no examples, of the answers' shapes: notes on the Seller API, 6.4. */
class FinanceCallsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final PostingNumber NUMBER = PostingNumber.of("70350002-0001-1");
    private static final Money FEE = Money.of("-61.2", "CNY");

    private final OzonSandbox ozon = OzonSandbox.at(Instant.parse("2026-05-05T12:00:00Z"));
    private final SandboxShop shop = ozon.shop("4711", "key");
    private final FinanceCalls finance = ozon.seller(shop).build().finance();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void theDictionaryNamesTheKinds() {
        assertThat(finance.types().items())
                .filteredOn(type -> type.id().equals(Stated.of(AccrualTypeId.DEFECT_FINE_ERRORS)))
                .extracting(AccrualType::name)
                .containsExactly(Stated.of("DefectFineErrors"));
    }

    @Test
    void whatAnExpiredPostingCostIsSummedByKind() {
        shop.finance()
                .add(SandboxAccrual.ofPosting(1, DAY, NUMBER.text(), 94, FEE))
                .add(SandboxAccrual.ofPosting(2, DAY, NUMBER.text(), 94, Money.of("11.2", "CNY")))
                .add(SandboxAccrual.ofPosting(3, DAY, NUMBER.text(), 6, Money.of("-20", "CNY")))
                .add(SandboxAccrual.ofPosting(4, DAY, "70350002-0002-1", 6, FEE));

        PostingAccruals accruals = finance.ofPostings(List.of(NUMBER)).items().get(0);

        assertThat(accruals.sum().in(CurrencyCode.of("CNY"))).contains(Money.of("-70", "CNY"));
        assertThat(accruals.sum(AccrualTypeId.DEFECT_FINE_SHIPMENT_DELAY_RATE).in(CurrencyCode.of("CNY")))
                .contains(Money.of("-50", "CNY"));
        assertThat(accruals.sum(AccrualTypeId.DEFECT_RATE).isEmpty()).isTrue();
    }

    @Test
    void aPostingWithoutAccrualsIsMissing() {
        assertThat(finance.ofPostings(List.of(NUMBER)).isEmpty()).isTrue();
    }

    @Test
    void aDayIsReadToItsEnd() {
        fill(shop.finance(), 250);

        assertThat(finance.byDay(DAY).items(broken -> {})).hasSize(250).doesNotHaveDuplicates();
        assertThat(finance.byDay(DAY.plusDays(1)).items(broken -> {})).isEmpty();
    }

    @Test
    void aPageThatIsAskedForTooLateIsRefused() {
        fill(shop.finance(), 101);
        Iterator<Page<Accrual>> pages = finance.byDay(DAY).pages().iterator();
        pages.next();

        ozon.advance(Duration.ofMinutes(16));

        assertThatThrownBy(pages::next)
                .isInstanceOfSatisfying(
                        OzonError.class,
                        error -> assertThat(error.ozonMessage().orElse("")).contains("LastId", "expired"));
    }

    @Test
    void everyFormOfAnAccrualTellsItsFees() {
        shop.finance()
                .add(SandboxAccrual.ofPosting(1, DAY, NUMBER.text(), 94, FEE))
                .add(new SandboxAccrual(2, DAY, "ITEM", "", 59, FEE, 827))
                .add(SandboxAccrual.ofSeller(3, DAY, 93, FEE))
                .add(new SandboxAccrual(4, DAY, "CONTAINER_FEES", "", 14, FEE, 0));

        List<Accrual> accruals = finance.byDay(DAY).items(broken -> {}).toList();

        assertThat(accruals)
                .extracting(accrual ->
                        accrual.accruedCategory().value().flatMap(Word::known).orElseThrow())
                .containsExactly(
                        Accrual.Category.POSTING,
                        Accrual.Category.ITEM,
                        Accrual.Category.NON_ITEM,
                        Accrual.Category.CONTAINER_FEES);
        assertThat(accruals)
                .allSatisfy(accrual ->
                        assertThat(accrual.fees()).extracting(Fee::accrued).containsExactly(Stated.of(FEE)));
        assertThat(accruals)
                .extracting(Accrual::postingNumber)
                .containsExactly(Optional.of(NUMBER), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void aRowWithoutCommissionAndAKindOfAccrualThatOzonAddsAreRead() {
        try (FakeOzon live = new FakeOzon()
                .answers("{\"accruals\":[{\"accrual_id\":\"9007199254740993\",\"accrued_category\":\"SUPPLY_FEES\","
                        + "\"posting\":{\"products\":[{\"sku\":\"827\",\"quantity\":2,\"commission\":null,"
                        + "\"delivery\":{\"services\":[{\"type_id\":7,\"accrued\":null}]}}]},"
                        + "\"supply_fees\":{}}],\"last_id\":\"\"}")) {
            Accrual accrual = live.shop()
                    .finance()
                    .byDay(DAY)
                    .items(broken -> {})
                    .findFirst()
                    .orElseThrow();

            assertThat(accrual.accrualId()).isEqualTo(Stated.of(new Accrual.Id(9_007_199_254_740_993L)));
            assertThat(accrual.accruedCategory().map(Word::text)).isEqualTo(Stated.of("SUPPLY_FEES"));
            assertThat(accrual.postingNumber()).isEmpty();
            assertThat(accrual.fees())
                    .singleElement()
                    .satisfies(fee -> assertThat(fee.accrued()).isEqualTo(Stated.nothing()));
            assertThat(accrual.unknownFields()).containsEntry("supply_fees", "{}");
        }
    }

    @Test
    void anAccrualWithoutAmountIsNotInTheSum() {
        try (FakeOzon bare = new FakeOzon()
                .answers("{\"posting_accruals\":[{\"posting_number\":\"70350002-0001-1\",\"accruals\":[{\"type_id\":6,"
                        + "\"accrued\":{\"amount\":\"-5\",\"currency\":\"\"}}]}]}")) {
            PostingAccruals accruals =
                    bare.shop().finance().ofPostings(List.of(NUMBER)).items().get(0);

            assertThat(accruals.sum().isEmpty()).isTrue();
            assertThat(accruals.accruals().get(0).accrued()).isEqualTo(Stated.nothing("-5 without currency"));
        }
    }

    @Test
    void badInputIsRefusedBeforeOzonIsAsked() {
        assertThatThrownBy(() -> finance.ofPostings(List.of())).hasMessage("posting_numbers: 1 to 200 postings, got 0");
        assertThatThrownBy(() -> finance.ofPostings(Collections.nCopies(201, NUMBER)))
                .hasMessage("posting_numbers: 1 to 200 postings, got 201");
        assertThatThrownBy(() -> finance.byDay(LocalDate.of(2021, 12, 31)))
                .hasMessage("date: from 2022-01-01 on, got 2021-12-31");
        assertThat(ozon.asked()).isEmpty();
    }

    private static void fill(SandboxFinance finance, int accruals) {
        for (int id = 1; id <= accruals; id++) {
            finance.add(SandboxAccrual.ofSeller(id, DAY, 93, FEE));
        }
    }
}
