package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.analytics.StockAnalytics;
import io.github.ozonexpiry.client.analytics.StockAnalyticsQuery;
import io.github.ozonexpiry.client.analytics.Turnover;
import io.github.ozonexpiry.placement.OzonTurnover;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.sandbox.SandboxTurnover;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Source of the expected behaviour: notes on the Seller API, 10. */
class AnalyticsCallsTest {

    private static final Sku TEA = new Sku(703_323_001);
    private static final Sku COFFEE = new Sku(703_323_002);

    private final OzonSandbox ozon = OzonSandbox.at(Instant.parse("2026-05-05T12:00:00Z"));
    private final SandboxShop shop = ozon.shop("4711", "key")
            .turnover(new SandboxTurnover(TEA.number(), 90, new BigDecimal("2.5"), "POPULAR"))
            .turnover(new SandboxTurnover(COFFEE.number(), 10, new BigDecimal("1"), "DEFICIT"));
    private final AnalyticsCalls analytics = ozon.seller(shop).build().analytics();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void aProductTellsHowManyPiecesSellADayAndHowLongTheyLast() {
        assertThat(analytics.turnover(List.of(TEA)).items(broken -> {}))
                .singleElement()
                .satisfies(product -> {
                    assertThat(product.sku()).isEqualTo(Stated.of(TEA));
                    assertThat(product.currentStock()).isEqualTo(Stated.of(90L));
                    assertThat(product.ads()).isEqualTo(Stated.of(new BigDecimal("2.5")));
                    assertThat(product.idc().value().orElseThrow()).isEqualByComparingTo("36");
                    assertThat(product.idcGrade().value().orElseThrow().is(Turnover.Grade.GREEN))
                            .isTrue();
                });
    }

    @Test
    void allProductsAreReadPageByPage() {
        IntStream.range(0, 1_000)
                .forEach(i -> shop.turnover(new SandboxTurnover(703_600_000 + i, 1, BigDecimal.ONE, "ACTUAL")));

        assertThat(analytics.turnover(List.of()).items(broken -> {}))
                .hasSize(1_002)
                .doesNotHaveDuplicates();
        assertThat(ozon.asked()).hasSize(2);
    }

    @Test
    void stockWithOzonIsToldByWarehouseAndNarrowedToAGrade() {
        StockAnalyticsQuery both = StockAnalyticsQuery.of(List.of(TEA, COFFEE));

        assertThat(analytics.stocks(both).items())
                .extracting(StockAnalytics::turnoverGrade)
                .containsExactly(
                        Stated.of(Word.read(StockAnalytics.Grade.class, "POPULAR")),
                        Stated.of(Word.read(StockAnalytics.Grade.class, "DEFICIT")));
        assertThat(analytics.stocks(both.grades(StockAnalytics.Grade.DEFICIT)).items())
                .extracting(StockAnalytics::availableStockCount)
                .containsExactly(Stated.of(10L));
    }

    @Test
    void whatIsNewSinceAugustIsKept() {
        try (FakeOzon fake = new FakeOzon()
                .answers("{\"items\":[{\"sku\":\"7\",\"turnover_grade\":\"WAS_DEMANDED\",\"placement_zone\":\"A\","
                        + "\"stock_not_being_sold\":3}]}")) {
            StockAnalytics stock = fake.shop()
                    .analytics()
                    .stocks(StockAnalyticsQuery.of(List.of(TEA)))
                    .items()
                    .get(0);

            assertThat(stock.turnoverGrade().value().orElseThrow().text()).isEqualTo("WAS_DEMANDED");
            assertThat(stock.unknownFields())
                    .containsEntry("placement_zone", "\"A\"")
                    .containsEntry("stock_not_being_sold", "3");
        }
    }

    @Test
    void whatOzonSaysOfAllClustersIsWhatTheAdviceTakes() {
        try (FakeOzon fake = new FakeOzon()
                .answers("{\"items\":[{\"sku\":\"7\",\"turnover_grade\":\"RESTRICTED_NO_SALES\",\"ads\":0.25,"
                        + "\"idc\":120.5,\"days_without_sales\":121,\"ads_cluster\":9,\"idc_cluster\":9,"
                        + "\"days_without_sales_cluster\":9,\"turnover_grade_cluster\":\"DEFICIT\"},"
                        + "{\"turnover_grade\":\"POPULAR\"}]}")) {
            List<StockAnalytics> stocks = fake.shop()
                    .analytics()
                    .stocks(StockAnalyticsQuery.of(List.of(TEA)))
                    .items();

            assertThat(stocks.get(0).ofAllClusters())
                    .isEqualTo(new OzonTurnover(
                            Stated.of(new BigDecimal("0.25")),
                            Stated.of(new BigDecimal("120.5")),
                            Stated.of(121L),
                            Stated.of(Word.read(OzonTurnover.Grade.class, "RESTRICTED_NO_SALES"))));
            assertThat(stocks.get(1).ofAllClusters())
                    .isEqualTo(new OzonTurnover(
                            Stated.absent(),
                            Stated.absent(),
                            Stated.absent(),
                            Stated.of(Word.read(OzonTurnover.Grade.class, "POPULAR"))));
        }
    }

    @Test
    void badInputIsRefusedBeforeOzonIsAsked() {
        List<Sku> many = LongStream.rangeClosed(1, 101).mapToObj(Sku::new).toList();

        assertThatThrownBy(() -> StockAnalyticsQuery.of(List.of())).hasMessage("skus: 1 to 100 are taken, got 0");
        assertThatThrownBy(() -> StockAnalyticsQuery.of(many)).hasMessage("skus: 1 to 100 are taken, got 101");
        assertThatThrownBy(() ->
                        new StockAnalyticsQuery(List.of(TEA), List.of(154L), List.of(4_007L), List.of(), Set.of()))
                .hasMessage("cluster_ids and macrolocal_cluster_ids exclude each other, got [154] and [4007]");
        assertThat(ozon.asked()).isEmpty();
    }
}
