package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.analytics.StockAnalytics;
import io.github.ozonexpiry.client.analytics.StockAnalyticsQuery;
import io.github.ozonexpiry.client.product.OfferId;
import io.github.ozonexpiry.client.product.ProductId;
import io.github.ozonexpiry.client.product.ProductQuery;
import io.github.ozonexpiry.client.product.Visibility;
import io.github.ozonexpiry.client.returns.ReturnQuery;
import io.github.ozonexpiry.client.transport.limit.Limits;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.client.warehouse.DeliveryMethod;
import io.github.ozonexpiry.client.warehouse.DeliveryMethodQuery;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sends requests with everything that a filter can have to the server of {@link ConformanceTest}, which refuses what is not described. */
@EnabledIfEnvironmentVariable(named = "OZON_MOCK_URL", matches = ".+")
class FilterConformanceTest {

    private static final WarehouseId WAREHOUSE = new WarehouseId(20_605_650_762_000L);
    private static final Sku SKU = new Sku(827);
    private static final Instant FROM = Instant.parse("2026-05-01T00:00:00Z");

    private final OzonSeller seller = OzonSeller.builder(Credentials.of("1", "key"))
            .limits(Limits.NONE)
            .retries(RetryPolicy.NONE)
            .baseUrl(String.valueOf(System.getenv("OZON_MOCK_URL")))
            .build();

    @Test
    void ofWarehousesAndDeliveryMethods() {
        DeliveryMethodQuery full = new DeliveryMethodQuery(
                List.of(WAREHOUSE),
                List.of(new Delivery.MethodId(7)),
                List.of(24L),
                EnumSet.allOf(DeliveryMethod.Status.class));

        assertAccepted(seller.warehouses().list(List.of(WAREHOUSE)));
        assertAccepted(seller.warehouses().deliveryMethods(full));
        assertAccepted(seller.warehouses().deliveryMethods(DeliveryMethodQuery.ALL));
    }

    @ParameterizedTest
    @EnumSource
    void ofProducts(Visibility visibility) {
        ProductQuery query = new ProductQuery(List.of(new OfferId("A-1")), List.of(new ProductId(7)), visibility);

        assertAccepted(seller.products().list(query));
        assertAccepted(seller.products().prices(query));
        assertAccepted(seller.stocks().byProduct(query));
    }

    @Test
    void ofProductsByEachOfTheirNumbers() {
        List<OfferId> offers = List.of(new OfferId("A-1"));

        assertThat(seller.products().byOffers(offers)).isNotNull();
        assertThat(seller.products().byProducts(List.of(new ProductId(7)))).isNotNull();
        assertAccepted(seller.stocks().byOffers(offers));
    }

    @Test
    void ofAnalytics() {
        Set<StockAnalytics.Grade> grades = EnumSet.complementOf(EnumSet.of(StockAnalytics.Grade.UNSPECIFIED));
        List<Long> clusters = List.of(154L);

        assertThat(List.of(
                        new StockAnalyticsQuery(List.of(SKU), clusters, List.of(), List.of(WAREHOUSE), grades),
                        new StockAnalyticsQuery(List.of(SKU), List.of(), clusters, List.of(), grades)))
                .allSatisfy(
                        query -> assertThat(seller.analytics().stocks(query)).isNotNull());
        assertAccepted(seller.analytics().turnover(List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void ofReturns(ReturnQuery.Event event) {
        ReturnQuery.Period period = new ReturnQuery.Period(event, FROM, FROM.plusSeconds(60));

        assertAccepted(seller.returns()
                .list(new ReturnQuery(
                        List.of(PostingNumber.of("70330005-0001-1")),
                        Optional.of(ReturnQuery.Schema.FBO),
                        Optional.of(period))));
    }

    private static void assertAccepted(Pages<?> pages) {
        assertThat(pages.pages().findFirst()).isPresent();
    }
}
