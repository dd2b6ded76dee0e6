package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Where notifications go. Source: notes on the Seller API, 9.1 and 9.3. */
final class NotificationMethods {

    static final Map<String, Method> ALL = Map.of(
            "/v1/notification/set", NotificationMethods::set,
            "/v1/notification/update", NotificationMethods::update,
            "/v1/notification/delete", NotificationMethods::delete,
            "/v1/notification/enable", NotificationMethods::enable,
            "/v1/notification/check", NotificationMethods::check,
            "/v1/notification/list", NotificationMethods::list,
            "/v1/notification/push-type/list", NotificationMethods::types);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST = 100;

    private static final List<String> TYPES = List.of(
            "TYPE_NEW_POSTING",
            "TYPE_POSTING_CANCELLED",
            "TYPE_STATE_CHANGED",
            "TYPE_CUTOFF_DATE_CHANGED",
            "TYPE_DELIVERY_DATE_CHANGED",
            "TYPE_STOCKS_CHANGED",
            "TYPE_CREATE_OR_UPDATE_ITEM",
            "TYPE_NEW_MESSAGE",
            "TYPE_UPDATE_MESSAGE",
            "TYPE_MESSAGE_READ",
            "TYPE_CHAT_CLOSED");

    private NotificationMethods() {}

    private static ObjectNode set(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("NotificationSetRequest", bytes).only("url", "types");
        shop.notifications().set(url(body), known(body));
        return JSON.objectNode();
    }

    private static ObjectNode update(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("NotificationUpdateRequest", bytes).only("id", "url", "types");
        shop.notifications().existing(body).change(body.text("url"), body.has("types") ? known(body) : List.of());
        return JSON.objectNode();
    }

    private static ObjectNode delete(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("NotificationDeleteRequest", bytes).only("id");
        shop.notifications().all().remove(shop.notifications().existing(body));
        return JSON.objectNode();
    }

    private static ObjectNode enable(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("NotificationEnableRequest", bytes).only("id", "enabled");
        if (!body.has("enabled")) {
            throw body.refused("enabled", "value is required");
        }
        shop.notifications().existing(body).turn(body.flag("enabled"));
        return JSON.objectNode();
    }

    private static ObjectNode check(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("NotificationCheckRequest", bytes).only("url");
        String problem = shop.notifications().problem(url(body));
        ObjectNode answer = JSON.objectNode().put("is_active", problem.isEmpty());
        ArrayNode errors = answer.putArray("errors");
        if (!problem.isEmpty()) {
            errors.addObject().put("type", problem).put("description", "");
        }
        return answer;
    }

    private static ObjectNode list(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("NotificationListRequest", bytes)
                .only("availability_statuses", "limit", "offset", "sort_dir");
        int limit = body.limit(MOST);
        ObjectNode answer = JSON.objectNode();
        ArrayNode urls = answer.putArray("urls");
        shop.notifications().all().stream()
                .skip(body.number("offset").orElse(0))
                .limit(limit)
                .forEach(endpoint -> urls.add(endpoint.write()));
        ArrayNode thresholds = answer.putArray("availability_status_thresholds");
        Map.of("GREEN", 1_500, "YELLOW", 2_500)
                .forEach((status, most) ->
                        thresholds.addObject().put("status", status).put("threshold", most));
        return answer.put("total_count", shop.notifications().all().size());
    }

    private static ObjectNode types(SandboxShop shop, byte[] bytes, Instant now) {
        Body.read("NotificationPushTypeListRequest", bytes).only();
        ObjectNode answer = JSON.objectNode();
        ArrayNode types = answer.putArray("types");
        for (String type : TYPES) {
            ObjectNode json = types.addObject().put("type", type).put("description", "");
            shop.notifications().all().stream()
                    .filter(endpoint -> endpoint.types().contains(type))
                    .findFirst()
                    .ifPresentOrElse(
                            endpoint -> json.putObject("seller_endpoint")
                                    .put("id", endpoint.id())
                                    .put("url", endpoint.url()),
                            () -> json.putNull("seller_endpoint"));
        }
        return answer;
    }

    private static String url(Body body) {
        if (body.text("url").isEmpty()) {
            throw body.refused("url", "value is required");
        }
        return body.text("url");
    }

    private static List<String> known(Body body) {
        List<String> types = body.list("types");
        if (types.isEmpty() || !TYPES.containsAll(types)) {
            throw body.refused("types", "value must be in list " + TYPES);
        }
        return types;
    }
}
