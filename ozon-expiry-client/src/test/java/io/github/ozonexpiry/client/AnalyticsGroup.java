package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.analytics.StockAnalyticsQuery;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.sandbox.SandboxTurnover;
import java.math.BigDecimal;
import java.util.List;

final class AnalyticsGroup implements CallGroup {

    private static final Sku SKU = new Sku(703_320_003);

    @Override
    public void furnish(SandboxShop shop) {
        shop.turnover(new SandboxTurnover(SKU.number(), 90, new BigDecimal("2.5"), "POPULAR"));
    }

    @Override
    public List<CallCase> cases() {
        return List.of(
                new CallCase.Paged(
                        "/v1/analytics/turnover/stocks",
                        "items",
                        Paging.OFFSET,
                        seller -> seller.analytics().turnover(List.of(SKU))),
                new CallCase.Whole(
                        "/v1/analytics/stocks",
                        "items",
                        seller -> seller.analytics().stocks(StockAnalyticsQuery.of(List.of(SKU)))));
    }
}
