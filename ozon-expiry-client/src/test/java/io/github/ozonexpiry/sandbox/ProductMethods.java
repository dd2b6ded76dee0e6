package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Products. Source: notes on the Seller API, 5.6. */
final class ProductMethods {

    static final Map<String, Method> ALL = Map.of(
            "/v3/product/list", ProductMethods::list,
            "/v3/product/info/list", ProductMethods::info,
            "/v5/product/info/prices", ProductMethods::prices,
            "/v1/product/related-sku/get", ProductMethods::related);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST = 1_000;
    private static final int MOST_RELATED = 200;

    private ProductMethods() {}

    private static ObjectNode list(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("GetProductListRequest", bytes).only("filter", "last_id", "limit");
        Body filter = body.within("filter").only("offer_id", "product_id", "visibility");
        List<SandboxProduct> found = ProductFilter.products(shop, filter);
        Slice<SandboxProduct> slice = Slice.of(found, body, "last_id", body.limit(MOST));
        ObjectNode answer = JSON.objectNode();
        ObjectNode result = answer.putObject("result");
        ArrayNode items = result.putArray("items");
        slice.items().forEach(each -> items.add(ProductJson.listed(shop, each)));
        total(result, found.size());
        // Never empty while there are products: the page after the last is.
        result.put(
                "last_id", slice.more() || slice.items().isEmpty() ? slice.cursor() : Integer.toString(found.size()));
        return answer;
    }

    private static ObjectNode info(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("GetProductInfoListRequest", bytes).only("offer_id", "product_id", "sku");
        List<String> offers = body.list("offer_id");
        List<String> ids = body.list("product_id");
        List<String> skus = body.list("sku");
        long kinds = List.of(offers, ids, skus).stream()
                .filter(each -> !each.isEmpty())
                .count();
        if (kinds != 1) {
            throw Refusal.invalid("use either offer_id or product_id or sku");
        }
        if (offers.size() + ids.size() + skus.size() > MOST) {
            throw Refusal.invalid("no more than " + MOST + " items");
        }
        ObjectNode answer = JSON.objectNode();
        ArrayNode items = answer.putArray("items");
        shop.shelf().products().stream()
                .filter(each -> offers.contains(each.offerId())
                        || ids.contains(Long.toString(each.productId()))
                        || skus.contains(Long.toString(each.sku())))
                .forEach(each -> items.add(ProductJson.full(shop, each)));
        return answer;
    }

    private static ObjectNode prices(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("GetProductInfoPricesV5Request", bytes).only("filter", "cursor", "limit");
        Body filter = body.within("filter").only("offer_id", "product_id", "visibility");
        List<SandboxProduct> found = ProductFilter.products(shop, filter);
        Slice<SandboxProduct> slice = Slice.of(found, body, "cursor", body.limit(MOST));
        ObjectNode answer = JSON.objectNode();
        ArrayNode items = answer.putArray("items");
        slice.items().forEach(each -> items.add(ProductJson.price(each)));
        total(answer, found.size());
        return answer.put("cursor", slice.cursor());
    }

    private static ObjectNode related(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("GetRelatedSKURequest", bytes).only("sku");
        List<String> skus = body.list("sku");
        if (skus.isEmpty() || skus.size() > MOST_RELATED) {
            throw body.refused("sku", "value must contain between 1 and " + MOST_RELATED + " items, inclusive");
        }
        ObjectNode answer = JSON.objectNode();
        ArrayNode items = answer.putArray("items");
        ArrayNode errors = answer.putArray("errors");
        for (String sku : skus) {
            Optional<SandboxProduct> product =
                    shop.shelf().find(each -> Long.toString(each.sku()).equals(sku));
            product.ifPresentOrElse(
                    each -> items.add(ProductJson.related(each)),
                    () -> errors.addObject()
                            .put("code", "SKU_NOT_FOUND")
                            .put("sku", sku)
                            .put("message", "sku does not exist"));
        }
        return answer;
    }

    /** Since the summer of 2026 both names; the older one goes on 23 November 2026. Source: notes on the Seller API, 5.1. */
    static void total(ObjectNode answer, int number) {
        answer.put("total", number).put("total_items", number);
    }
}
