package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Warehouses, delivery methods and pausing. Source: notes on the Seller API, 5.4 and 5.5. */
final class WarehouseMethods {

    static final Map<String, Method> ALL = Map.of(
            "/v2/warehouse/list", WarehouseMethods::list,
            "/v2/delivery-method/list", WarehouseMethods::methods,
            "/v1/warehouse/rfbs/pause", (shop, bytes, now) -> change(shop, bytes, warehouse -> warehouse.pause(now)),
            "/v1/warehouse/rfbs/unpause", (shop, bytes, now) -> change(shop, bytes, WarehouseState::unpause),
            "/v1/warehouse/operation/status", WarehouseMethods::operation);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private WarehouseMethods() {}

    private static ObjectNode list(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("WarehouseListV2Request", bytes).only("limit", "cursor", "warehouse_ids");
        List<String> ids = body.list("warehouse_ids");
        Slice<WarehouseState> slice = Slice.of(
                shop.warehouses().stream()
                        .filter(each -> ids.isEmpty() || ids.contains(Long.toString(each.id())))
                        .toList(),
                body,
                "cursor",
                body.limit(200));
        ObjectNode answer = JSON.objectNode();
        ArrayNode warehouses = answer.putArray("warehouses");
        slice.items().forEach(each -> warehouses.add(each.write()));
        // Text, as in Ozon's own example.
        return answer.put("cursor", slice.cursor()).put("has_next", Boolean.toString(slice.more()));
    }

    private static ObjectNode methods(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("DeliveryMethodListV2Request", bytes).only("filter", "limit", "cursor", "sort_dir");
        Body filter = body.within("filter").only("warehouse_ids", "delivery_method_ids", "provider_ids", "status");
        Slice<WarehouseState> slice = Slice.of(
                shop.warehouses().stream()
                        .filter(each -> each.terms().isRfbs())
                        .filter(each -> isWanted(filter, "warehouse_ids", each.id()))
                        .filter(each -> isWanted(filter, "delivery_method_ids", each.id()))
                        .filter(each -> isWanted(
                                filter, "provider_ids", each.terms().warehouse().providerId()))
                        .filter(each -> filter.list("status").isEmpty()
                                || filter.list("status").contains("ACTIVE"))
                        .toList(),
                body,
                "cursor",
                body.limit(100));
        ObjectNode answer = JSON.objectNode();
        ArrayNode methods = answer.putArray("delivery_methods");
        slice.items().forEach(each -> methods.add(each.writeMethod()));
        return answer.put("cursor", slice.cursor()).put("has_next", slice.more());
    }

    private static boolean isWanted(Body filter, String member, long id) {
        List<String> wanted = filter.list(member);
        return wanted.isEmpty() || wanted.contains(Long.toString(id));
    }

    private static ObjectNode change(SandboxShop shop, byte[] bytes, Consumer<WarehouseState> change) {
        Body body = Body.read("WarehouseRfbsPauseRequest", bytes).only("warehouse_id");
        WarehouseState warehouse = shop.warehouse(body.number("warehouse_id").orElse(0));
        if (!warehouse.terms().isRfbs()) {
            throw Refusal.invalid("warehouse is not rFBS");
        }
        change.accept(warehouse);
        return JSON.objectNode().put("operation_id", "pause-" + warehouse.id());
    }

    /** The operations of the sandbox are done at once. */
    private static ObjectNode operation(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("GetWarehouseFBSOperationStatusRequest", bytes).only("operation_id");
        String id = body.text("operation_id");
        if (!id.matches("pause-\\d{1,18}")) {
            throw Refusal.notFound("operation not found");
        }
        WarehouseState warehouse = shop.warehouse(Long.parseLong(id.substring("pause-".length())));
        ObjectNode answer = JSON.objectNode();
        answer.put("status", "SUCCESS").put("type", "WAREHOUSE_PAUSE_UNPAUSE");
        answer.putObject("result").put("entity_id", warehouse.id());
        answer.putNull("error");
        return answer;
    }
}
