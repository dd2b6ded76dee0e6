package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.product.Availability;
import io.github.ozonexpiry.client.product.ListedProduct;
import io.github.ozonexpiry.client.product.OfferId;
import io.github.ozonexpiry.client.product.Product;
import io.github.ozonexpiry.client.product.ProductId;
import io.github.ozonexpiry.client.product.ProductPrice;
import io.github.ozonexpiry.client.product.ProductQuery;
import io.github.ozonexpiry.client.product.RelatedSku;
import io.github.ozonexpiry.client.product.Visibility;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxProduct;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Source of the expected behaviour: notes on the Seller API, 5.1, 5.6, 5.7 and 5.9. */
class ProductCallsTest {

    private static final ProductId KETTLE = new ProductId(703_311_001);
    private static final ProductId OLD_KETTLE = new ProductId(703_311_002);
    private static final Sku KETTLE_SKU = new Sku(703_321_001);
    private static final Money PRICE = Money.of("2999.90", "RUB");

    private final OzonSandbox ozon = OzonSandbox.at(Instant.parse("2026-05-05T12:00:00Z"));
    private final SandboxShop shop = ozon.shop("4711", "key")
            .product(SandboxProduct.numbered(KETTLE.number(), KETTLE_SKU.number(), PRICE)
                    .model(77))
            .product(SandboxProduct.numbered(OLD_KETTLE.number(), 703_321_002, PRICE)
                    .inArchive());
    private final ProductCalls products = ozon.seller(shop).build().products();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void anArchivedProductIsListedOnlyForWhoAsksForIt() {
        assertThat(listed(ProductQuery.ALL)).containsExactly(KETTLE);
        assertThat(listed(ProductQuery.ALL.seen(Visibility.ARCHIVED))).containsExactly(OLD_KETTLE);
    }

    @Test
    void productsAreListedByArticleOrNumber() {
        OfferId article = new OfferId("OFFER-" + KETTLE_SKU);

        assertThat(listed(ProductQuery.ofOffers(List.of(article)))).containsExactly(KETTLE);
        assertThat(listed(ProductQuery.ofProducts(List.of(KETTLE)))).containsExactly(KETTLE);
        assertThat(listed(ProductQuery.ofOffers(List.of(new OfferId("no such")))))
                .isEmpty();
    }

    @Test
    void theListEndsWithAnEmptyPageWhateverItsCursor() {
        IntStream.range(0, 1_500)
                .forEach(i -> shop.product(SandboxProduct.numbered(703_400_000 + i, 703_500_000 + i, PRICE)));

        assertThat(listed(ProductQuery.ALL)).hasSize(1_501).doesNotHaveDuplicates();
        assertThat(ozon.asked()).hasSize(3);
    }

    @Test
    void theNumberOfHitsIsReadFromEitherName() {
        try (FakeOzon fake = new FakeOzon()
                .answers("{\"result\":{\"items\":[],\"total\":3,\"last_id\":\"\"}}")
                .answers("{\"result\":{\"items\":[],\"total\":3,\"total_items\":4,\"last_id\":\"\"}}")
                .answers("{\"result\":{\"items\":[],\"total_items\":4,\"total\":3,\"last_id\":\"\"}}")) {
            assertThat(List.of(total(fake), total(fake), total(fake)))
                    .containsExactly(Stated.of(3L), Stated.of(4L), Stated.of(4L));
        }
    }

    @Test
    void theSkuOfTheNewerListAndWhatIsNewerStillAreKept() {
        try (FakeOzon fake = new FakeOzon()
                .answers("{\"result\":{\"items\":[{\"product_id\":\"7\",\"sku\":8,\"is_seasonal\":true}],"
                        + "\"last_id\":\"\"}}")) {
            ListedProduct product = fake.shop()
                    .products()
                    .list(ProductQuery.ALL)
                    .items(broken -> {})
                    .findFirst()
                    .orElseThrow();

            assertThat(product.productId()).isEqualTo(Stated.of(new ProductId(7)));
            assertThat(product.sku()).isEqualTo(Stated.of(new Sku(8)));
            assertThat(product.unknownFields()).containsEntry("is_seasonal", "true");
        }
    }

    @Test
    void aProductIsKnownByEachOfItsThreeNumbers() {
        OfferId article = new OfferId("OFFER-" + KETTLE_SKU);

        assertThat(List.of(
                        products.byProducts(List.of(KETTLE)),
                        products.byOffers(List.of(article)),
                        products.bySkus(List.of(KETTLE_SKU))))
                .extracting(Page::items)
                .allSatisfy(items -> assertThat(items).singleElement().satisfies(product -> {
                    assertThat(product.id()).isEqualTo(Stated.of(KETTLE));
                    assertThat(product.offerId()).isEqualTo(Stated.of(article));
                    assertThat(product.sku()).isEqualTo(Stated.of(KETTLE_SKU));
                    assertThat(product.money()).isEqualTo(Stated.of(PRICE));
                    assertThat(product.oldPrice()).isEqualTo(Stated.nothing(""));
                    assertThat(product.modelInfo().map(Product.Model::modelId)).isEqualTo(Stated.of(Stated.of(77L)));
                }));
    }

    @Test
    void aPriceWithoutACurrencyIsNoMoney() {
        try (FakeOzon fake = new FakeOzon().answers("{\"items\":[{\"price\":\"300.00\",\"currency_code\":\"\"},{}]}")) {
            assertThat(fake.shop().products().bySkus(List.of(KETTLE_SKU)).items())
                    .extracting(Product::money)
                    .containsExactly(Stated.nothing("300.00 without currency"), Stated.absent());
        }
    }

    @Test
    void theAvailabilityOfOldIsKeptAsItIs() {
        try (FakeOzon fake = new FakeOzon()
                .answers("{\"items\":[{\"availabilities\":[{\"availability\":\"in_stock\"},"
                        + "{\"availability\":\"AVAILABLE\"}]}]}")) {
            Product product =
                    fake.shop().products().bySkus(List.of(KETTLE_SKU)).items().get(0);

            assertThat(product.availabilities())
                    .extracting(Product.Offered::availability)
                    .containsExactly(
                            Stated.of(Word.read(Availability.class, "in_stock")),
                            Stated.of(Word.read(Availability.class, "AVAILABLE")));
        }
    }

    @Test
    void aPriceTellsWhatTheWayBackOfACancelledPieceCosts() {
        ProductPrice price = products.prices(ProductQuery.ALL)
                .items(broken -> {})
                .findFirst()
                .orElseThrow();

        assertThat(price.money()).isEqualTo(Stated.of(PRICE));
        assertThat(price.returnCost()).isEqualTo(Stated.of(Money.of("40", "RUB")));
    }

    @Test
    void whatAPriceDoesNotSayIsNotKnown() {
        try (FakeOzon fake = new FakeOzon().answers("{\"items\":[{\"product_id\":7}],\"cursor\":\"\"}")) {
            ProductPrice price = fake.shop()
                    .products()
                    .prices(ProductQuery.ALL)
                    .items(broken -> {})
                    .findFirst()
                    .orElseThrow();

            assertThat(price.money().isAbsent()).isTrue();
            assertThat(price.returnCost().isAbsent()).isTrue();
        }
    }

    @Test
    void aSkuThatNobodyKnowsStandsBesideThoseThatWereFound() {
        RelatedSku.Found found = products.related(List.of(KETTLE_SKU, new Sku(1)));

        assertThat(found.items().items()).extracting(RelatedSku::productId).containsExactly(Stated.of(KETTLE));
        assertThat(found.errors().items()).extracting(RelatedSku.Missed::sku).containsExactly(Stated.of(new Sku(1)));
    }

    @Test
    void aBrokenRelatedSkuLosesNoOther() {
        try (FakeOzon fake =
                new FakeOzon().answers("{\"items\":[{\"product_id\":\"door\"},{\"sku\":\"8\"}],\"errors\":null}")) {
            RelatedSku.Found found = fake.shop().products().related(List.of(KETTLE_SKU));

            assertThat(found.items().items()).extracting(RelatedSku::sku).containsExactly(Stated.of(new Sku(8)));
            assertThat(found.items().quarantined())
                    .singleElement()
                    .satisfies(broken -> assertThat(broken.path()).isEqualTo("items[0].product_id"));
            assertThat(found.errors().items()).isEmpty();
        }
    }

    @Test
    void badInputIsRefusedBeforeOzonIsAsked() {
        List<Sku> skus = LongStream.rangeClosed(1, 1_001).mapToObj(Sku::new).toList();
        List<ProductId> ids =
                LongStream.rangeClosed(1, 1_001).mapToObj(ProductId::new).toList();

        assertThatThrownBy(() -> products.bySkus(List.of())).hasMessage("sku: 1 to 1000 are taken, got 0");
        assertThatThrownBy(() -> products.bySkus(skus)).hasMessage("sku: 1 to 1000 are taken, got 1001");
        assertThatThrownBy(() -> products.byProducts(ids)).hasMessage("product_id: 1 to 1000 are taken, got 1001");
        assertThatThrownBy(() -> products.byOffers(List.of())).hasMessage("offer_id: 1 to 1000 are taken, got 0");
        assertThatThrownBy(() -> products.related(skus.subList(0, 201))).hasMessage("sku: 1 to 200 are taken, got 201");
        assertThatThrownBy(() -> ProductQuery.ofProducts(ids))
                .hasMessage("product_id: at most 1000 are taken, got 1001");
        assertThatThrownBy(() -> new OfferId(" ")).hasMessage("offer_id: an article needs letters, got ' '");
        assertThat(ozon.asked()).isEmpty();
    }

    private List<ProductId> listed(ProductQuery query) {
        return products.list(query)
                .items(broken -> {})
                .map(each -> each.productId().value().orElseThrow())
                .toList();
    }

    private static Stated<Long> total(FakeOzon fake) {
        return fake.shop()
                .products()
                .list(ProductQuery.ALL)
                .pages()
                .findFirst()
                .orElseThrow()
                .total();
    }
}
