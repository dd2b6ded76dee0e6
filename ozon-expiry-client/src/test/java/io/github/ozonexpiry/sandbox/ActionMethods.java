package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Actions with promo codes. Source: notes on the Seller API, 8.1. Whether a new one is on is not documented: here it is off. */
final class ActionMethods {

    static final Map<String, Method> ALL = Map.of(
            "/v1/seller-actions/create/voucher", ActionMethods::create,
            "/v1/seller-actions/update/voucher", ActionMethods::update,
            "/v1/seller-actions/voucher/get", ActionMethods::codes,
            "/v1/seller-actions/products/add", ActionMethods::addProducts,
            "/v1/seller-actions/change-activity", ActionMethods::turn,
            "/v1/seller-actions/list", ActionMethods::list,
            "/v1/seller-actions/archive", ActionMethods::archive);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST = 100;
    private static final int MOST_USERS = 50;
    private static final int LONGEST_TITLE = 256;

    private ActionMethods() {}

    private static ObjectNode create(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("CreateVoucherRequest", bytes)
                .only(
                        "title",
                        "date_start",
                        "date_end",
                        "budget",
                        "discount_type",
                        "discount_value",
                        "user_ids",
                        "voucher_parameters");
        Body voucher = body.within("voucher_parameters").only("type", "count_codes", "is_private");
        among(body, "discount_type", "PERCENT", "CURRENCY");
        among(voucher, "type", "ONE", "MULTIPLE", "UNIQUE");
        if (!voucher.has("count_codes") || !voucher.has("is_private")) {
            throw voucher.refused("count_codes", "value is required");
        }
        ActionState.Codes codes = new ActionState.Codes(
                voucher.text("type"), voucher.number("count_codes").orElse(0), voucher.flag("is_private"));
        ActionState action = shop.actions().create(terms(body), body.text("discount_type"), codes);
        return JSON.objectNode().put("action_id", action.id());
    }

    private static ObjectNode update(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("UpdateVoucherRequest", bytes).only("action_id", "action_parameters");
        Body parameters = body.within("action_parameters")
                .only("title", "date_start", "date_end", "budget", "discount_value", "user_ids");
        ActionState action = shop.actions().existing(body);
        ActionState.Terms terms = terms(parameters);
        if (action.isOn() && terms.budget() != action.terms().budget()) {
            throw Refusal.invalid("turn off the action before changing the budget");
        }
        action.change(terms);
        return JSON.objectNode();
    }

    private static ObjectNode codes(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("GetVoucherRequest", bytes).only("action_id");
        ActionState action = shop.actions().existing(body);
        return JSON.objectNode().put("file", "https://files.example/vouchers-" + action.id() + ".csv");
    }

    private static ObjectNode addProducts(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("AddProductsRequest", bytes).only("action_id", "products");
        List<Body> products = body.objects("products");
        if (products.isEmpty() || products.size() > MOST) {
            throw body.refused("products", "value must contain between 1 and 100 items, inclusive");
        }
        Set<Long> skus = new TreeSet<>();
        for (Body product : products) {
            skus.add(product.only("sku", "currency", "discount_percent", "action_price")
                    .number("sku")
                    .orElseThrow(() -> product.refused("sku", "value is required")));
        }
        shop.actions().existing(body).add(skus);
        return JSON.objectNode();
    }

    private static ObjectNode turn(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("ChangeActivityRequest", bytes).only("action_id", "is_turn_on");
        if (!body.has("is_turn_on")) {
            throw body.refused("is_turn_on", "value is required");
        }
        shop.actions().existing(body).turn(body.flag("is_turn_on"));
        return JSON.objectNode();
    }

    private static ObjectNode list(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("ListRequest", bytes)
                .only("limit", "offset", "action_ids", "action_type", "status", "search");
        int limit = body.limit(MOST);
        List<String> ids = body.list("action_ids");
        List<String> types = body.list("action_type");
        List<String> statuses = body.list("status");
        List<ActionState> found = shop.actions().all().stream()
                .filter(action -> ids.isEmpty() || ids.contains(Long.toString(action.id())))
                .filter(action -> types.isEmpty() || types.contains("VOUCHER_DISCOUNT"))
                .filter(action -> statuses.isEmpty() || statuses.contains(action.status(now)))
                .filter(action -> action.terms().title().contains(body.text("search")))
                .toList();
        ObjectNode answer = JSON.objectNode();
        ArrayNode actions = answer.putArray("actions");
        found.stream()
                .skip(body.number("offset").orElse(0))
                .limit(limit)
                .forEach(action -> actions.add(action.write(now)));
        return answer.put("total", found.size());
    }

    private static ObjectNode archive(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("ArchiveRequest", bytes).only("action_id");
        shop.actions().all().remove(shop.actions().existing(body));
        return JSON.objectNode();
    }

    private static ActionState.Terms terms(Body body) {
        int length = body.text("title").length();
        if (length < 1 || length > LONGEST_TITLE) {
            throw body.refused("title", "value length must be between 1 and 256 runes, inclusive");
        }
        if (body.list("user_ids").size() > MOST_USERS) {
            throw body.refused("user_ids", "value must contain no more than 50 item(s)");
        }
        return new ActionState.Terms(
                body.text("title"),
                Moments.needed(body, "date_start"),
                Moments.needed(body, "date_end"),
                body.number("budget").orElseThrow(() -> body.refused("budget", "value is required")),
                body.decimal("discount_value").orElseThrow(() -> body.refused("discount_value", "value is required")));
    }

    private static void among(Body body, String name, String... words) {
        if (!List.of(words).contains(body.text(name))) {
            throw body.refused(name, "value must be in list " + List.of(words));
        }
    }
}
