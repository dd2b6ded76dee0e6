package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.product.OfferId;
import io.github.ozonexpiry.client.product.ProductId;
import io.github.ozonexpiry.client.product.ProductQuery;
import io.github.ozonexpiry.client.stocks.ProductStock;
import io.github.ozonexpiry.client.stocks.StockLevel;
import io.github.ozonexpiry.client.stocks.StockUpdate;
import io.github.ozonexpiry.client.stocks.StockUpdate.Code;
import io.github.ozonexpiry.client.stocks.WarehouseStock;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxProduct;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.sandbox.SandboxTerms;
import io.github.ozonexpiry.sandbox.SandboxWarehouse;
import io.github.ozonexpiry.stated.Stated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source of the expected behaviour: notes on the Seller API, 1.3, 5.2 and 5.3. */
class StockCallsTest {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    private static final WarehouseId TVER = new WarehouseId(70_330_021);
    private static final WarehouseId KAZAN = new WarehouseId(70_330_022);
    private static final ProductId CUP = new ProductId(703_312_001);
    private static final Sku CUP_SKU = new Sku(703_322_001);
    private static final OfferId CUP_OFFER = new OfferId("OFFER-" + CUP_SKU);
    private static final ProductId OLD_CUP = new ProductId(703_312_002);
    private static final Money PRICE = Money.of("300", "RUB");

    private final OzonSandbox ozon = OzonSandbox.at(NOW);
    private final SandboxShop shop = ozon.shop("4711", "key")
            .warehouse(SandboxTerms.of(SandboxWarehouse.fbs(TVER.number(), "Тверь")))
            .warehouse(SandboxTerms.of(SandboxWarehouse.ownDelivery(KAZAN.number(), "Казань")))
            .product(SandboxProduct.numbered(CUP.number(), CUP_SKU.number(), PRICE))
            .product(SandboxProduct.numbered(OLD_CUP.number(), 703_322_002, PRICE)
                    .inArchive())
            .stock(CUP.number(), TVER.number(), 10, 3)
            .stock(CUP.number(), KAZAN.number(), 5, 0);
    private final StockCalls stocks = ozon.seller(shop).build().stocks();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void whatIsPromisedToBuyersIsPresentButNotFree() {
        assertThat(stocks.byProduct(ProductQuery.ALL).items(broken -> {}))
                .singleElement()
                .satisfies(stock -> {
                    assertThat(stock.productId()).isEqualTo(Stated.of(CUP));
                    assertThat(stock.stocks())
                            .extracting(ProductStock.Amount::present, ProductStock.Amount::free)
                            .containsExactly(tuple(Stated.of(10L), Stated.of(7L)), tuple(Stated.of(5L), Stated.of(5L)));
                });
    }

    @Test
    void howMuchIsFreeIsNotKnownUnlessBothNumbersAre() {
        try (FakeOzon fake = new FakeOzon()
                .answers("{\"items\":[{\"stocks\":[{\"type\":\"fbs\",\"present\":5},"
                        + "{\"type\":\"dark\",\"present\":5,\"reserved\":null}]}],\"cursor\":\"\"}")) {
            ProductStock stock = fake.shop()
                    .stocks()
                    .byProduct(ProductQuery.ALL)
                    .items(broken -> {})
                    .findFirst()
                    .orElseThrow();

            assertThat(stock.stocks())
                    .allSatisfy(amount -> assertThat(amount.free().isStated()).isFalse());
            assertThat(stock.stocks().get(1).type().value().orElseThrow().text())
                    .isEqualTo("dark");
        }
    }

    @Test
    void aWarehouseSaysWhatIsFreeAndSinceWhen() {
        assertThat(stocks.ofWarehouse(TVER).items(broken -> {})).singleElement().satisfies(stock -> {
            assertThat(stock.freeStock()).isEqualTo(Stated.of(7L));
            assertThat(stock.updatedAt()).isEqualTo(Stated.of(NOW));
            assertThat(stock.warehouseName().isAbsent()).isTrue();
        });
    }

    @Test
    void aProductIsFoundInEachWarehouse() {
        assertThat(stocks.bySkus(List.of(CUP_SKU)).items(broken -> {}))
                .extracting(WarehouseStock::warehouseId)
                .containsExactly(Stated.of(TVER), Stated.of(KAZAN));
        assertThat(stocks.byOffers(List.of(CUP_OFFER)).items(broken -> {}))
                .extracting(WarehouseStock::warehouseName)
                .containsExactly(Stated.of("Тверь"), Stated.of("Казань"));
    }

    @Test
    void whatIsSetIsFreeAndWhatIsPromisedComesOnTop() {
        StockUpdate update = only(stocks.update(List.of(StockLevel.of(CUP_OFFER, TVER, 20))));

        assertThat(update.isDone()).isTrue();
        assertThat(stocks.ofWarehouse(TVER).items(broken -> {})).singleElement().satisfies(stock -> {
            assertThat(stock.freeStock()).isEqualTo(Stated.of(20L));
            assertThat(stock.present()).isEqualTo(Stated.of(23L));
        });
    }

    @Test
    void aPairIsSetAtMostOnceInThirtySeconds() {
        stocks.update(List.of(StockLevel.of(CUP, TVER, 20)));
        ozon.advance(Duration.ofSeconds(29));

        Page<StockUpdate> page = stocks.update(List.of(StockLevel.of(CUP, TVER, 21), StockLevel.of(CUP, KAZAN, 4)));
        assertThat(page.items()).extracting(StockUpdate::isDone).containsExactly(false, true);
        assertThat(page.items().get(0).failedWith(Code.TOO_MANY_REQUESTS)).isTrue();

        ozon.advance(Duration.ofSeconds(1));
        assertThat(only(stocks.update(List.of(StockLevel.of(CUP, TVER, 21)))).isDone())
                .isTrue();
    }

    @Test
    void aLevelThatOzonRefusesIsNotDoneThoughItAnswers200() {
        Page<StockUpdate> page = stocks.update(List.of(
                StockLevel.of(CUP, TVER, 1_000_000),
                StockLevel.of(CUP, new WarehouseId(1), 5),
                StockLevel.of(new ProductId(1), TVER, 5),
                StockLevel.of(new OfferId("no such"), TVER, 5),
                StockLevel.of(OLD_CUP, TVER, 5)));

        assertThat(page.items()).extracting(StockUpdate::isDone).containsOnly(false);
        assertThat(page.items())
                .extracting(each -> each.errors()
                        .get(0)
                        .code()
                        .value()
                        .orElseThrow()
                        .known()
                        .orElseThrow())
                .containsExactly(
                        Code.STOCK_TOO_BIG,
                        Code.WAREHOUSE_NOT_FOUND,
                        Code.NOT_FOUND,
                        Code.OFFER_ID_NOT_FOUND,
                        Code.PRODUCT_IS_ARCHIVED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"updated":true,"errors":[]}                              | true
            {"updated":"true","errors":null}                          | true
            {"updated":true}                                          | true
            {"updated":false,"errors":[]}                             | false
            {"updated":true,"errors":[{"code":"SOMETHING_NEW"}]}      | false
            {"updated":null}                                          | false
            {}                                                        | false
            """)
    void aLevelIsDoneOnlyIfOzonSaysSoAndNamesNoError(String element, boolean done) {
        try (FakeOzon fake = new FakeOzon().answers("{\"result\":[" + element + "]}")) {
            StockUpdate update = only(fake.shop().stocks().update(List.of(StockLevel.of(CUP, TVER, 5))));

            assertThat(update.isDone()).isEqualTo(done);
        }
    }

    @Test
    void anErrorThatIsNewIsKeptInItsWords() {
        try (FakeOzon fake = new FakeOzon()
                .answers("{\"result\":[{\"updated\":false,\"errors\":[{\"code\":\"SOMETHING_NEW\","
                        + "\"message\":\"новое\",\"hint\":7}]}]}")) {
            StockUpdate.Failure failure = only(fake.shop().stocks().update(List.of(StockLevel.of(CUP, TVER, 5))))
                    .errors()
                    .get(0);

            assertThat(failure.code().value().orElseThrow().text()).isEqualTo("SOMETHING_NEW");
            assertThat(failure.message()).isEqualTo(Stated.of("новое"));
            assertThat(failure.unknownFields()).containsEntry("hint", "7");
        }
    }

    @Test
    void aLevelIsSentWithTheNameThatTheSellerGave() {
        stocks.update(List.of(
                StockLevel.of(CUP_OFFER, TVER, 5), new StockLevel(Optional.of(CUP_OFFER), Optional.of(CUP), KAZAN, 0)));

        assertThat(ozon.asked())
                .singleElement()
                .satisfies(asked -> assertThat(asked.body())
                        .isEqualTo(
                                "{\"stocks\":[{\"offer_id\":\"OFFER-703322001\",\"warehouse_id\":70330021,\"stock\":5},"
                                        + "{\"offer_id\":\"OFFER-703322001\",\"product_id\":703312001,\"warehouse_id\":70330022,"
                                        + "\"stock\":0}]}"));
    }

    @Test
    void badInputIsRefusedBeforeOzonIsAsked() {
        List<StockLevel> many = LongStream.rangeClosed(1, 101)
                .mapToObj(id -> StockLevel.of(new ProductId(id), TVER, 1))
                .toList();

        assertThatThrownBy(() -> stocks.update(List.of())).hasMessage("stocks: 1 to 100 levels are taken, got 0");
        assertThatThrownBy(() -> stocks.update(many)).hasMessage("stocks: 1 to 100 levels are taken, got 101");
        assertThatThrownBy(() ->
                        stocks.update(List.of(StockLevel.of(CUP_OFFER, TVER, 1), StockLevel.of(CUP_OFFER, TVER, 2))))
                .hasMessage("stocks: each pair once, got again 2 of OFFER-703322001 in warehouse 70330021");
        assertThatThrownBy(() -> StockLevel.of(CUP, TVER, -1)).hasMessage("stock: 0 or more is needed, got -1");
        assertThatThrownBy(() -> new StockLevel(Optional.empty(), Optional.empty(), TVER, 1))
                .hasMessage("stocks: a level needs offer_id or product_id, got neither");
        assertThatThrownBy(() -> stocks.bySkus(List.of())).hasMessage("sku: 1 to 1000 are taken, got 0");
        assertThat(ozon.asked()).isEmpty();
    }

    private static StockUpdate only(Page<StockUpdate> page) {
        assertThat(page.quarantined()).isEmpty();
        assertThat(page.items()).hasSize(1);
        return page.items().get(0);
    }
}
