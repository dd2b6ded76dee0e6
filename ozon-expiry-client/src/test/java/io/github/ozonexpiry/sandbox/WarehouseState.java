package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A warehouse, and since when it is paused. */
final class WarehouseState {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String MADE = "2025-03-11T11:57:51.811Z";

    private final SandboxTerms terms;
    private @Nullable Instant pausedAt;

    WarehouseState(SandboxTerms terms) {
        this.terms = terms;
    }

    SandboxTerms terms() {
        return terms;
    }

    long id() {
        return terms.warehouse().id();
    }

    void pause(Instant now) {
        pausedAt = pausedAt == null ? now : pausedAt;
    }

    void unpause() {
        pausedAt = null;
    }

    ObjectNode write() {
        ObjectNode json = JSON.objectNode();
        json.put("warehouse_id", id()).put("name", terms.warehouse().name()).put("status", "created");
        json.put("warehouse_type", "").put("is_rfbs", terms.isRfbs());
        for (String flag : new String[] {"is_express", "is_comfort", "is_kgt", "is_auto_assembly"}) {
            json.put(flag, false);
        }
        json.put("has_entrusted_acceptance", true)
                .put("is_waybill_enabled", false)
                .put("with_item_list", false);
        json.put("sla_cut_in", terms.assemblyMinutes()).put("cut_in_time", 0);
        ArrayNode days = json.putArray("working_days");
        terms.workingDays().forEach(days::add);
        timetable(json.putObject("timetable"));
        json.putObject("address_info")
                .put("address", "Промышленная улица, 1")
                .put("latitude", 55.4)
                .put("longitude", 37.5)
                .put("utc", terms.utc());
        firstMile(json.putObject("first_mile"));
        json.put("has_postings_limit", false).put("postings_limit", -1).put("min_postings_limit", 2);
        json.put("pause_at", pausedAt == null ? null : pausedAt.toString());
        json.put("created_at", MADE).put("updated_at", MADE);
        json.putArray("courier_phones").add("+7(999)999-99-99");
        json.put("courier_comment", "").put("phone", "+7(999)999-99-99").put("carriage_label_type", "BIG");
        return json;
    }

    /** Moments, as the description has them; the day of each means nothing. */
    private static void timetable(ObjectNode json) {
        json.put("timetable_from", MADE).put("timetable_to", MADE);
        json.putArray("working_hours")
                .addObject()
                .put("time_from", "2025-03-11T06:00:00Z")
                .put("time_to", "2025-03-11T15:00:00Z");
    }

    private void firstMile(ObjectNode json) {
        String[] ends = terms.slot().split("-", 2);
        json.put("type", "PICK_UP").put("dropoff_point_id", "1020002075314000").put("timeslot_id", 287_231);
        json.put("timeslot_from", ends[0]).put("timeslot_to", ends[ends.length - 1]);
        json.put("first_mile_is_changing", false);
    }

    ObjectNode writeMethod() {
        SandboxWarehouse place = terms.warehouse();
        ObjectNode json = JSON.objectNode();
        json.put("id", place.id()).put("name", place.provider()).put("status", "ACTIVE");
        json.put("warehouse_id", place.id())
                .put("provider_id", place.providerId())
                .put("template_id", 0);
        json.put("cutoff", terms.cutoff())
                .put("sla_cut_in", terms.assemblyMinutes())
                .put("is_express", false);
        json.put("tpl_integration_type", place.integration());
        ObjectNode point = json.putObject("tpl_dropoff_point");
        point.put("name", "").put("code", "").put("address", "");
        point.putObject("address_coordinates").put("latitude", 0).put("longitude", 0);
        json.put("created_at", MADE).put("updated_at", MADE);
        return json;
    }
}
