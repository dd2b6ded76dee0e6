package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.product.ProductQuery;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.sandbox.SandboxProduct;
import io.github.ozonexpiry.sandbox.SandboxShop;
import java.util.List;

final class ProductGroup implements CallGroup {

    private static final Sku SKU = new Sku(703_320_001);

    @Override
    public void furnish(SandboxShop shop) {
        shop.product(SandboxProduct.numbered(703_310_001, SKU.number(), Money.of("300", "RUB")));
    }

    @Override
    public List<CallCase> cases() {
        return List.of(
                new CallCase.Paged(
                        "/v3/product/list",
                        "items",
                        Paging.CURSOR,
                        seller -> seller.products().list(ProductQuery.ALL)),
                new CallCase.Whole(
                        "/v3/product/info/list",
                        "items",
                        seller -> seller.products().bySkus(List.of(SKU))),
                new CallCase.Paged(
                        "/v5/product/info/prices",
                        "items",
                        Paging.CURSOR,
                        seller -> seller.products().prices(ProductQuery.ALL)),
                new CallCase.Single(
                        "/v1/product/related-sku/get",
                        seller -> seller.products().related(List.of(SKU))));
    }
}
