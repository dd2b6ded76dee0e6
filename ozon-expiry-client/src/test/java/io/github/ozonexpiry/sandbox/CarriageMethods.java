package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Carriages. Source: notes on the Seller API, 3.8; with which errors an approved carriage is refused is not documented. */
final class CarriageMethods {

    static final Map<String, Method> ALL = Map.of(
            "/v2/carriage/delivery/list", CarriageDays::list,
            "/v1/carriage/create", CarriageMethods::create,
            "/v1/carriage/approve", CarriageMethods::approve,
            "/v1/carriage/get", CarriageMethods::get,
            "/v1/carriage/set-postings", CarriageMethods::setPostings,
            "/v1/carriage/cancel", CarriageMethods::cancel);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CarriageMethods() {}

    /** The postings of a delivery method of Ozon's that are ready and in no carriage. */
    static List<SandboxPosting> ready(SandboxShop shop, long method) {
        return shop.sorted(true).values().stream()
                .filter(posting -> unready(shop, Optional.of(posting), method).isEmpty())
                .toList();
    }

    /** Why a posting cannot go into a new carriage of a delivery method. */
    private static Optional<String> unready(SandboxShop shop, Optional<SandboxPosting> posting, long method) {
        if (posting.isEmpty() || posting.get().warehouse.id() != method) {
            return Optional.of("POSTING_NOT_FOUND");
        }
        boolean ozons = posting.get().warehouse.integration().equals("ozon");
        boolean waits = posting.get().status.equals("awaiting_deliver");
        boolean free = shop.carriages().of(posting.get().number).isEmpty();
        return ozons && waits && free ? Optional.empty() : Optional.of("HAS_INCORRECT_STATUS");
    }

    private static ObjectNode create(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("CarriageCreateRequest", bytes)
                .only("delivery_method_id", "departure_date", "all_blr_traceable");
        long method = body.number("delivery_method_id").orElse(0);
        Instant departure = body.time("departure_date").orElse(now);
        return JSON.objectNode().put("carriage_id", create(shop, method, departure, now));
    }

    /** Puts all that is ready into a new carriage; its number. */
    static long create(SandboxShop shop, long method, Instant departure, Instant now) {
        List<SandboxPosting> ready = ready(shop, method);
        if (ready.isEmpty()) {
            throw Refusal.unknownPosting();
        }
        CarriageState created = shop.carriages().create(method, departure, now);
        created.hold(ready.stream().map(posting -> posting.number).toList(), now);
        ready.forEach(posting -> move(shop, posting.number, "posting_in_carriage", now));
        return created.id();
    }

    private static ObjectNode approve(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("CarriageApproveRequest", bytes).only("carriage_id", "containers_count");
        changeable(shop, body).approve(body.number("containers_count").orElse(0), now);
        return JSON.objectNode();
    }

    private static ObjectNode setPostings(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("SetPostingsRequest", bytes).only("carriage_id", "posting_numbers");
        CarriageState carriage = changeable(shop, body);
        release(shop, carriage, now);
        carriage.hold(List.of(), now);
        TreeSet<String> taken = new TreeSet<>();
        ObjectNode answer = JSON.objectNode();
        ArrayNode result = answer.putArray("result");
        for (String number : body.list("posting_numbers")) {
            Optional<String> error = unready(shop, shop.find(number), carriage.method());
            if (error.isEmpty()) {
                taken.add(number);
            }
            result.addObject()
                    .put("posting_number", number)
                    .put("result", error.isEmpty())
                    .put("error", error.orElse(""));
        }
        carriage.hold(taken, now);
        taken.forEach(number -> move(shop, number, "posting_in_carriage", now));
        return answer;
    }

    private static ObjectNode cancel(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("CarriageCancelRequest", bytes).only("carriage_id");
        CarriageState carriage = shop.carriages().existing(body);
        String error = carriage.isCancelled() ? "carriage is already cancelled" : "";
        release(shop, carriage, now);
        carriage.cancel(now);
        return JSON.objectNode().put("error", error).put("carriage_status", carriage.status());
    }

    private static CarriageState changeable(SandboxShop shop, Body body) {
        CarriageState carriage = shop.carriages().existing(body);
        if (!carriage.isNew()) {
            throw Refusal.invalid("HAS_INCORRECT_STATUS");
        }
        return carriage;
    }

    private static void release(SandboxShop shop, CarriageState carriage, Instant now) {
        carriage.postings().forEach(number -> move(shop, number, "posting_not_in_carriage", now));
    }

    /** What was cancelled or taken since stays so. */
    private static void move(SandboxShop shop, String number, String substatus, Instant now) {
        shop.find(number)
                .filter(posting -> posting.status.equals("awaiting_deliver"))
                .ifPresent(posting -> shop.change(posting, now, it -> it.status(it.status, substatus)));
    }

    private static ObjectNode get(SandboxShop shop, byte[] bytes, Instant now) {
        CarriageState carriage =
                shop.carriages().existing(Body.read("CarriageGetRequest", bytes).only("carriage_id"));
        ObjectNode json = JSON.objectNode().put("carriage_id", carriage.id()).put("status", carriage.status());
        json.put("company_id", 4_711).put("delivery_method_id", carriage.method());
        json.put("warehouse_id", carriage.method()).put("tpl_provider_id", 24);
        json.put("integration_type", "ozon").put("first_mile_type", "drop_off").put("act_type", "");
        json.put("departure_date", carriage.departure().toString());
        json.put("created_at", carriage.createdAt().toString());
        json.put("updated_at", carriage.updatedAt().toString());
        json.put("containers_count", carriage.containers()).put("is_container_label_printed", false);
        json.put(
                "has_postings_for_next_carriage",
                !ready(shop, carriage.method()).isEmpty());
        json.put("is_partial", false).put("partial_num", 0).put("retry_count", 0);
        json.put("is_waybill_enabled", false).put("is_econom", false).put("all_blr_traceable", false);
        json.putArray("arrival_pass_ids");
        ArrayNode actions = json.putArray("available_actions");
        if (carriage.status().equals("formed")) {
            actions.add("get_shipping_list").add("set_arrival_passes");
        }
        json.putObject("cancel_availability")
                .put("is_cancel_available", !carriage.isCancelled())
                .put("reason", "");
        return json;
    }
}
