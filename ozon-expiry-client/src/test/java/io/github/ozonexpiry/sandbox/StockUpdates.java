package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Setting stock: each level is done or refused by itself. Source: notes on the Seller API, 5.2. */
final class StockUpdates {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST = 100;
    private static final long TOO_BIG = 1_000_000;

    private StockUpdates() {}

    static ObjectNode update(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("ProductsStocksRequest", bytes).only("stocks");
        List<Body> levels = body.objects("stocks");
        if (levels.isEmpty() || levels.size() > MOST) {
            throw body.refused("stocks", "value must contain between 1 and " + MOST + " items, inclusive");
        }
        for (int i = 0; i < levels.size(); i++) {
            Body level = levels.get(i).only("offer_id", "product_id", "warehouse_id", "stock");
            if (level.number("warehouse_id").orElse(0) <= 0
                    || level.number("stock").orElse(-1) < 0) {
                throw body.refused("stocks[" + i + "]", "embedded message failed validation");
            }
        }
        if (!shop.shelf().takesCall(now)) {
            throw Refusal.tooMany();
        }
        ObjectNode answer = JSON.objectNode();
        ArrayNode result = answer.putArray("result");
        levels.forEach(level -> result.add(updated(shop, level, now)));
        return answer;
    }

    private static ObjectNode updated(SandboxShop shop, Body level, Instant now) {
        long warehouse = level.number("warehouse_id").orElse(0);
        Optional<SandboxProduct> product = product(shop, level);
        Optional<String> failure = product.map(each -> set(shop, each, level, now))
                .orElseGet(() -> Optional.of(level.has("offer_id") ? "offer_id_not_found" : "NOT_FOUND_ERROR"));
        ObjectNode json = JSON.objectNode().put("warehouse_id", warehouse);
        json.put(
                "product_id",
                product.map(SandboxProduct::productId)
                        .orElse(level.number("product_id").orElse(0)));
        json.put("offer_id", product.map(SandboxProduct::offerId).orElse(level.text("offer_id")));
        json.put("updated", failure.isEmpty());
        ArrayNode errors = json.putArray("errors");
        failure.ifPresent(code -> errors.addObject().put("code", code).put("message", message(code)));
        return json;
    }

    /** The article wins where both are sent. */
    private static Optional<SandboxProduct> product(SandboxShop shop, Body level) {
        return level.has("offer_id")
                ? shop.shelf().ofOffer(level.text("offer_id"))
                : shop.shelf().numbered(level.number("product_id").orElse(0));
    }

    /** The code of the error, if there is one. */
    private static Optional<String> set(SandboxShop shop, SandboxProduct product, Body level, Instant now) {
        long warehouse = level.number("warehouse_id").orElse(0);
        long available = level.number("stock").orElse(0);
        if (product.archived()) {
            return Optional.of("PRODUCT_IS_ARCHIVED");
        }
        if (shop.warehouses().stream().noneMatch(each -> each.id() == warehouse)) {
            return Optional.of("WAREHOUSE_NOT_FOUND");
        }
        if (available >= TOO_BIG) {
            return Optional.of("STOCK_TOO_BIG");
        }
        return shop.shelf().set(product, warehouse, available, now)
                ? Optional.empty()
                : Optional.of("TOO_MANY_REQUESTS");
    }

    private static String message(String code) {
        return code.equals("TOO_MANY_REQUESTS") ? "Stock is updated too frequently" : code;
    }
}
