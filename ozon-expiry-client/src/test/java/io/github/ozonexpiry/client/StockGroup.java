package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.product.OfferId;
import io.github.ozonexpiry.client.product.ProductId;
import io.github.ozonexpiry.client.product.ProductQuery;
import io.github.ozonexpiry.client.stocks.StockLevel;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.sandbox.SandboxProduct;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.sandbox.SandboxTerms;
import io.github.ozonexpiry.sandbox.SandboxWarehouse;
import java.util.List;
import java.util.Optional;

final class StockGroup implements CallGroup {

    private static final WarehouseId WAREHOUSE = new WarehouseId(70_330_003);
    private static final ProductId PRODUCT = new ProductId(703_310_002);
    private static final Sku SKU = new Sku(703_320_002);

    @Override
    public void furnish(SandboxShop shop) {
        shop.warehouse(SandboxTerms.of(SandboxWarehouse.fbs(WAREHOUSE.number(), "Тверь")));
        shop.product(SandboxProduct.numbered(PRODUCT.number(), SKU.number(), Money.of("500", "RUB")));
        shop.stock(PRODUCT.number(), WAREHOUSE.number(), 10, 3);
    }

    @Override
    public List<CallCase> cases() {
        return List.of(
                new CallCase.Paged(
                        "/v4/product/info/stocks",
                        "items",
                        Paging.CURSOR,
                        seller -> seller.stocks().byProduct(ProductQuery.ALL)),
                new CallCase.Paged(
                        "/v1/product/info/warehouse/stocks",
                        "stocks",
                        Paging.FLAG,
                        seller -> seller.stocks().ofWarehouse(WAREHOUSE)),
                new CallCase.Paged(
                        "/v2/product/info/stocks-by-warehouse/fbs",
                        "products",
                        Paging.FLAG,
                        seller -> seller.stocks().bySkus(List.of(SKU))),
                new CallCase.Whole(
                        "/v2/products/stocks",
                        "result",
                        seller -> seller.stocks().update(List.of(level()))));
    }

    /** With both names of the product: the description demands the number. */
    private static StockLevel level() {
        OfferId offer = new OfferId("OFFER-" + SKU);
        return new StockLevel(Optional.of(offer), Optional.of(PRODUCT), WAREHOUSE, 7);
    }
}
