package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reading stock. Source: notes on the Seller API, 5.3. */
final class StockMethods {

    static final Map<String, Method> ALL = Map.of(
            "/v4/product/info/stocks", StockMethods::byProduct,
            "/v1/product/info/warehouse/stocks", StockMethods::ofWarehouse,
            "/v2/product/info/stocks-by-warehouse/fbs", StockMethods::byWarehouse,
            "/v2/products/stocks", StockUpdates::update);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST = 1_000;

    private StockMethods() {}

    private static ObjectNode byProduct(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("GetProductInfoStocksRequest", bytes).only("filter", "limit", "cursor");
        if (!body.has("filter")) {
            throw body.refused("filter", "value is required");
        }
        Body filter = body.within("filter").only("offer_id", "product_id", "visibility", "with_quant");
        List<SandboxProduct> found = ProductFilter.products(shop, filter);
        Slice<SandboxProduct> slice = Slice.of(found, body, "cursor", body.limit(MOST));
        ObjectNode answer = JSON.objectNode();
        ArrayNode items = answer.putArray("items");
        slice.items().forEach(each -> items.add(inAll(shop, each)));
        ProductMethods.total(answer, found.size());
        return answer.put("cursor", slice.cursor());
    }

    private static ObjectNode inAll(SandboxShop shop, SandboxProduct product) {
        ObjectNode json = JSON.objectNode();
        json.put("product_id", product.productId()).put("offer_id", product.offerId());
        ArrayNode stocks = json.putArray("stocks");
        Map<String, long[]> sums = new TreeMap<>();
        for (Shelf.Amount amount : shop.shelf().amounts(each -> each.product().equals(product))) {
            long[] sum = sums.computeIfAbsent(isRfbs(shop, amount.warehouse()) ? "rfbs" : "fbs", type -> new long[2]);
            sum[0] += amount.present();
            sum[1] += amount.reserved();
        }
        sums.forEach((type, sum) -> stocks.addObject()
                .put("type", type)
                .put("sku", product.sku())
                .put("present", sum[0])
                .put("reserved", sum[1])
                .put("shipment_type", "SHIPMENT_TYPE_GENERAL")
                .putArray("warehouse_ids"));
        return json;
    }

    private static ObjectNode ofWarehouse(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("ProductInfoWarehouseStocksRequest", bytes).only("warehouse_id", "limit", "cursor");
        long warehouse =
                body.number("warehouse_id").orElseThrow(() -> body.refused("warehouse_id", "value is required"));
        Slice<Shelf.Amount> slice =
                Slice.of(shop.shelf().amounts(each -> each.warehouse() == warehouse), body, "cursor", body.limit(MOST));
        ObjectNode answer = JSON.objectNode();
        ArrayNode stocks = answer.putArray("stocks");
        slice.items()
                .forEach(each -> stocks.add(
                        inOne(each).put("updated_at", each.updatedAt().toString())));
        return answer.put("cursor", slice.cursor()).put("has_next", slice.more());
    }

    private static ObjectNode byWarehouse(SandboxShop shop, byte[] bytes, Instant now) {
        Body body =
                Body.read("ProductInfoStocksByWarehouseFbsV2Request", bytes).only("sku", "offer_id", "limit", "cursor");
        List<String> skus = body.list("sku");
        List<String> offers = body.list("offer_id");
        if (skus.isEmpty() && offers.isEmpty()) {
            throw body.refused("sku", "value must contain at least 1 item(s)");
        }
        Slice<Shelf.Amount> slice = Slice.of(
                shop.shelf()
                        .amounts(each ->
                                skus.contains(Long.toString(each.product().sku()))
                                        || offers.contains(each.product().offerId())),
                body,
                "cursor",
                body.limit(MOST));
        ObjectNode answer = JSON.objectNode();
        ArrayNode products = answer.putArray("products");
        slice.items().forEach(each -> products.add(inOne(each).put("warehouse_name", name(shop, each.warehouse()))));
        return answer.put("cursor", slice.cursor()).put("has_next", slice.more());
    }

    private static ObjectNode inOne(Shelf.Amount amount) {
        SandboxProduct product = amount.product();
        return JSON.objectNode()
                .put("sku", product.sku())
                .put("product_id", product.productId())
                .put("offer_id", product.offerId())
                .put("warehouse_id", amount.warehouse())
                .put("present", amount.present())
                .put("reserved", amount.reserved())
                .put("free_stock", amount.present() - amount.reserved());
    }

    private static boolean isRfbs(SandboxShop shop, long warehouse) {
        return shop.warehouses().stream()
                .anyMatch(each -> each.id() == warehouse && each.terms().isRfbs());
    }

    private static String name(SandboxShop shop, long warehouse) {
        return shop.warehouses().stream()
                .filter(each -> each.id() == warehouse)
                .map(each -> each.terms().warehouse().name())
                .findFirst()
                .orElse("");
    }
}
