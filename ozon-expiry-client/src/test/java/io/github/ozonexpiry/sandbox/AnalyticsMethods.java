package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How goods sell. Source: notes on the Seller API, 10; that the first takes one call a minute is left to the tests of limits. */
final class AnalyticsMethods {

    static final Map<String, Method> ALL = Map.of(
            "/v1/analytics/turnover/stocks", AnalyticsMethods::turnover,
            "/v1/analytics/stocks", AnalyticsMethods::stocks);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST = 100;

    private AnalyticsMethods() {}

    private static ObjectNode turnover(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("AnalyticsTurnoverStocksRequest", bytes).only("limit", "offset", "sku");
        List<String> skus = body.list("sku");
        List<SandboxTurnover> found = shop.turnover().stream()
                .filter(each -> skus.isEmpty() || skus.contains(Long.toString(each.sku())))
                .toList();
        ObjectNode answer = JSON.objectNode();
        ArrayNode items = answer.putArray("items");
        int offset = (int) body.number("offset").orElse(0);
        Slice.of(found, offset, body.limit(1_000)).items().forEach(each -> items.add(turnover(each)));
        return answer;
    }

    private static ObjectNode turnover(SandboxTurnover product) {
        ObjectNode json = JSON.objectNode();
        json.put("sku", product.sku()).put("offer_id", "OFFER-" + product.sku());
        json.put("name", "Product " + product.sku()).put("current_stock", product.stock());
        json.put("ads", product.soldADay()).put("idc", days(product)).put("idc_grade", "GRADES_GREEN");
        return json.put("turnover", days(product)).put("turnover_grade", "GRADES_GREEN");
    }

    private static ObjectNode stocks(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("AnalyticsStocksRequest", bytes)
                .only("skus", "cluster_ids", "macrolocal_cluster_ids", "warehouse_ids", "item_tags", "turnover_grades");
        List<String> skus = body.list("skus");
        if (skus.isEmpty() || skus.size() > MOST) {
            throw body.refused("skus", "value must contain between 1 and " + MOST + " items, inclusive");
        }
        if (body.has("cluster_ids") && body.has("macrolocal_cluster_ids")) {
            throw Refusal.invalid("use either cluster_ids or macrolocal_cluster_ids");
        }
        List<String> grades = body.list("turnover_grades");
        ObjectNode answer = JSON.objectNode();
        ArrayNode items = answer.putArray("items");
        shop.turnover().stream()
                .filter(each -> skus.contains(Long.toString(each.sku())))
                .filter(each -> grades.isEmpty() || grades.contains(each.grade()))
                .forEach(each -> items.add(stock(each)));
        return answer;
    }

    private static ObjectNode stock(SandboxTurnover product) {
        ObjectNode json = JSON.objectNode();
        json.put("sku", product.sku()).put("offer_id", "OFFER-" + product.sku());
        json.put("name", "Product " + product.sku()).put("warehouse_id", 22_142_605L);
        json.put("warehouse_name", "ХОРУГВИНО_РФЦ").put("cluster_id", 154).put("cluster_name", "Москва");
        json.put("macrolocal_cluster_id", 4_007).putArray("item_tags").add("NOVEL");
        json.put("available_stock_count", product.stock());
        for (String count : List.of(
                "valid",
                "waiting_docs",
                "requested",
                "transit",
                "transit_defect",
                "stock_defect",
                "return_from_customer",
                "return_to_seller",
                "excess",
                "expiring",
                "other")) {
            json.put(count + "_stock_count", 0);
        }
        for (String suffix : List.of("", "_cluster")) {
            json.put("ads" + suffix, product.soldADay()).put("idc" + suffix, days(product));
            json.put("days_without_sales" + suffix, 0).put("turnover_grade" + suffix, product.grade());
        }
        return json;
    }

    private static BigDecimal days(SandboxTurnover product) {
        return product.soldADay().signum() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(product.stock()).divide(product.soldADay(), 2, RoundingMode.HALF_UP);
    }
}
