package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * What each delivery method has to hand over on a day. Postings that must be handed over are those whose {@code shipment_date} lies on the
 * day or before it; how Ozon chooses them is not published. Source: notes on the Seller API, 3.8.
 */
final class CarriageDays {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Set<String> OPEN = Set.of("awaiting_packaging", "awaiting_deliver");

    private CarriageDays() {}

    static ObjectNode list(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("CarriageDeliveryListV2Request", bytes).only("filter", "limit", "cursor");
        Body filter = body.within("filter").only("delivery_method_id", "departure_date");
        int limit = body.limit(1000);
        LocalDate day = day(filter, now);
        OptionalLong wanted = filter.number("delivery_method_id");
        long after = body.text("cursor").isEmpty()
                ? Long.MIN_VALUE
                : body.number("cursor").orElse(0);
        TreeMap<Long, List<SandboxPosting>> methods = new TreeMap<>();
        for (SandboxPosting posting : shop.sorted(true).values()) {
            long id = posting.warehouse.id();
            boolean hit = id > after && (wanted.isEmpty() || wanted.getAsLong() == id);
            if (hit
                    && OPEN.contains(posting.status)
                    && posting.warehouse.integration().equals("ozon")) {
                methods.computeIfAbsent(id, any -> new ArrayList<>()).add(posting);
            }
        }
        ObjectNode answer = JSON.objectNode();
        boolean more = methods.size() > limit;
        ArrayNode list = answer.putArray("methods");
        methods.entrySet().stream().limit(limit).forEach(each -> list.add(method(shop, each, day)));
        String last = list.isEmpty()
                ? ""
                : list.get(list.size() - 1).path("delivery_method_id").asText();
        return answer.put("cursor", more ? last : "").put("has_next", more);
    }

    private static LocalDate day(Body filter, Instant now) {
        if (!filter.has("departure_date")) {
            return LocalDate.ofInstant(now, ZoneOffset.UTC);
        }
        try {
            return LocalDate.parse(filter.text("departure_date"));
        } catch (DateTimeException e) {
            throw filter.refused("departure_date", "value must be a date such as 2026-05-05");
        }
    }

    private static ObjectNode method(SandboxShop shop, Map.Entry<Long, List<SandboxPosting>> method, LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        List<SandboxPosting> due = method.getValue().stream()
                .filter(posting -> posting.shipmentDate != null && posting.shipmentDate.isBefore(end))
                .toList();
        long toPack = count(due, "awaiting_packaging");
        SandboxWarehouse place = method.getValue().get(0).warehouse;
        ObjectNode json = JSON.objectNode();
        json.put("delivery_method_id", place.id()).put("delivery_method_name", place.name());
        json.put("delivery_method_status", "ACTIVE").put("departure_date", day.toString());
        json.put("warehouse_id", place.id()).put("warehouse_name", place.name()).put("warehouse_city", "Москва");
        json.put("tpl_provider_name", place.provider()).put("tpl_provider_icon_url", "");
        json.put("integration_type", place.integration()).put("is_rfbs", false);
        json.put("mandatory_postings_count", toPack);
        json.put("mandatory_packaged_count", count(due, "awaiting_deliver"));
        json.put(
                "optional_packaged_count",
                count(method.getValue(), "awaiting_deliver") - count(due, "awaiting_deliver"));
        json.put("is_optional_carriage", due.isEmpty());
        json.put("cutoff_at", due.isEmpty() ? "" : String.valueOf(due.get(0).shipmentDate));
        dropOff(json);
        carriages(json, shop, place.id());
        ArrayNode errors = json.putArray("errors");
        if (toPack > 0) {
            errors.addObject()
                    .put("code", "not_packaged")
                    .put("description", "Не все отправления собраны")
                    .put("status", "");
        }
        return json;
    }

    private static void dropOff(ObjectNode json) {
        json.put("cut_in", "09:00+03:00").put("timeslot_from", "").put("timeslot_to", "");
        json.put("recommended_time_local", "18:00").put("recommended_time_utc_offset_in_minutes", 180);
        json.put("dropoff_point_id", 1).put("dropoff_point_type", "PVZ").put("dropoff_address", "Москва");
        json.put("dropoff_change_availability", "").put("first_mile_type", "drop_off");
        json.put("first_mile_changing", false)
                .put("has_entrusted_acceptance", false)
                .put("is_presort", false);
    }

    private static void carriages(ObjectNode json, SandboxShop shop, long method) {
        ArrayNode carriages = json.putArray("carriages");
        int inCarriages = 0;
        for (CarriageState carriage : shop.carriages().all()) {
            if (carriage.method() == method && !carriage.isCancelled()) {
                carriage(
                        carriages,
                        carriage.id(),
                        carriage.status(),
                        carriage.postings().size());
                inCarriages += carriage.postings().size();
            }
        }
        int ready = CarriageMethods.ready(shop, method).size();
        if (ready > 0) {
            carriage(carriages, 0, "new", ready);
        }
        json.put("carriage_postings_count", inCarriages);
    }

    private static void carriage(ArrayNode list, long id, String status, int postings) {
        ObjectNode json = list.addObject().put("id", id).put("status", status).put("postings_count", postings);
        json.put("quantum_count", 0).put("carriage_volume", 0).put("all_blr_traceable", false);
        json.putObject("pickup_fee").put("value", 0).put("currency_code", "RUB");
        json.putArray("available_actions");
    }

    private static long count(List<SandboxPosting> postings, String status) {
        return postings.stream()
                .filter(posting -> posting.status.equals(status))
                .count();
    }
}
