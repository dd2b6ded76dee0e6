package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/** Writes products in Ozon's shapes. */
final class ProductJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String MADE = "2026-01-13T16:56:03.125Z";

    private ProductJson() {}

    static ObjectNode listed(SandboxShop shop, SandboxProduct product) {
        ObjectNode json = JSON.objectNode();
        json.put("product_id", product.productId()).put("offer_id", product.offerId());
        json.put("archived", product.archived()).put("has_fbs_stocks", present(shop, product) > 0);
        json.put("has_fbo_stocks", false).put("is_discounted", false).putArray("quants");
        return json;
    }

    static ObjectNode full(SandboxShop shop, SandboxProduct product) {
        ObjectNode json = JSON.objectNode();
        json.put("id", product.productId()).put("offer_id", product.offerId()).put("sku", product.sku());
        json.put("name", product.name());
        prices(json, product);
        json.put("description_category_id", 17_028_922).put("type_id", product.typeId());
        json.putObject("model_info").put("model_id", product.modelId()).put("count", 1);
        for (String list : List.of("barcodes", "images", "images360", "primary_image", "color_image")) {
            json.putArray(list);
        }
        for (String list : List.of("commissions", "errors", "promotions", "sources")) {
            json.putArray(list);
        }
        statuses(json.putObject("statuses"));
        stocks(shop, json, product);
        json.put("is_archived", product.archived()).put("is_autoarchived", false);
        for (String flag :
                List.of("is_discounted", "has_discounted_fbo_item", "is_kgt", "is_super", "is_prepayment_allowed")) {
            json.put(flag, false);
        }
        json.put("discounted_fbo_stocks", 0).put("volume_weight", 0.5).put("vat", "0.20");
        json.put("created_at", MADE).put("updated_at", MADE);
        priceIndexes(json, "COLOR_INDEX_WITHOUT_INDEX", "minimal_price");
        return json;
    }

    /** Amounts are text here, and empty text where there is none. */
    private static void prices(ObjectNode json, SandboxProduct product) {
        json.put("price", product.price().amount().toPlainString())
                .put("old_price", "")
                .put("min_price", "");
        json.put("currency_code", product.price().currency().toString());
    }

    private static void statuses(ObjectNode json) {
        json.put("status", "price_sent").put("status_name", "Продается").put("status_failed", "");
        json.put("status_description", "").put("status_tooltip", "").put("status_updated_at", MADE);
        json.put("is_created", true).put("moderate_status", "approved").put("validation_status", "success");
    }

    private static void stocks(SandboxShop shop, ObjectNode json, SandboxProduct product) {
        boolean any = present(shop, product) > 0;
        json.putObject("visibility_details").put("has_price", true).put("has_stock", any);
        ObjectNode stocks = json.putObject("stocks").put("has_stock", any);
        stocks.putArray("stocks")
                .addObject()
                .put("source", "fbs")
                .put("sku", product.sku())
                .put("present", present(shop, product))
                .put("reserved", 0);
        ObjectNode availability = json.putArray("availabilities").addObject();
        availability.put("availability", any ? "AVAILABLE" : "UNAVAILABLE");
        availability.put("sku", product.sku()).put("source", "fbs");
        ArrayNode reasons = availability.putArray("reasons");
        if (!any) {
            reasons.addObject().put("id", 10).putObject("human_text").put("text", "Нет на складе");
        }
    }

    static ObjectNode price(SandboxProduct product) {
        BigDecimal amount = product.price().amount();
        ObjectNode json = JSON.objectNode();
        json.put("product_id", product.productId()).put("offer_id", product.offerId());
        ObjectNode price = json.putObject("price").put("price", amount);
        for (String other : List.of("old_price", "min_price", "net_price", "marketing_seller_price", "retail_price")) {
            price.put(other, 0);
        }
        price.put("currency_code", product.price().currency().toString()).put("vat", 0.2);
        price.put("auto_action_enabled", false).put("auto_add_to_ozon_actions_list_enabled", false);
        commissions(json.putObject("commissions"));
        json.put("acquiring", 1.5).put("volume_weight", 0.5);
        ObjectNode actions = json.putObject("marketing_actions").put("ozon_actions_exist", false);
        actions.putNull("current_period_from").putNull("current_period_to").putArray("actions");
        priceIndexes(json, "WITHOUT_INDEX", "min_price");
        return json;
    }

    private static void commissions(ObjectNode json) {
        for (String scheme : List.of("fbo", "fbp", "fbs", "rfbs")) {
            json.put("sales_percent_" + scheme, 12);
        }
        for (String scheme : List.of("fbo", "fbs")) {
            json.put(scheme + "_deliv_to_customer_amount", 60).put(scheme + "_return_flow_amount", 40);
            json.put(scheme + "_direct_flow_trans_min_amount", 30).put(scheme + "_direct_flow_trans_max_amount", 50);
        }
        json.put("fbs_first_mile_min_amount", 5).put("fbs_first_mile_max_amount", 25);
    }

    private static void priceIndexes(ObjectNode json, String colour, String least) {
        ObjectNode indexes = json.putObject("price_indexes").put("color_index", colour);
        for (String index : List.of("external_index_data", "ozon_index_data", "self_marketplaces_index_data")) {
            indexes.putObject(index)
                    .put(least, 0)
                    .put(least + "_currency", "RUB")
                    .put("price_index_value", 0);
        }
    }

    /** Numbers are text here, as in Ozon's own example. */
    static ObjectNode related(SandboxProduct product) {
        ObjectNode json = JSON.objectNode();
        json.put("sku", Long.toString(product.sku())).put("product_id", product.productId());
        json.put("availability", product.archived() ? "HIDDEN" : "AVAILABLE").put("delivery_schema", "SDS");
        return json.putNull("deleted_at");
    }

    private static long present(SandboxShop shop, SandboxProduct product) {
        return shop.shelf().amounts(each -> each.product().equals(product)).stream()
                .mapToLong(Shelf.Amount::present)
                .sum();
    }
}
