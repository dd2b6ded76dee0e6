package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Dates that a seller who delivers may set. Source: notes on the Seller API, 2.11, 3.4 and 3.6. */
final class PostingDateMethods {

    static final Map<String, Method> ALL = Map.of(
            "/v1/posting/cutoff/set", PostingDateMethods::setCutoff,
            "/v1/posting/fbs/timeslot/change-restrictions", PostingDateMethods::timeslotLimits,
            "/v1/posting/fbs/timeslot/set", PostingDateMethods::setTimeslot);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** How far a delivery can be moved is not published; realFBS may take 30 days (notes, 2.11). */
    private static final Duration FARTHEST = Duration.ofDays(30);

    private PostingDateMethods() {}

    /** Too late or not offered is false: with which error Ozon refuses it is not documented. */
    private static ObjectNode setCutoff(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("PostingCutoffSetRequest", bytes).only("posting_number", "new_cutoff_date");
        SandboxPosting posting = shop.existing(body.text("posting_number"));
        Instant date = required(body, "new_cutoff_date");
        boolean inTime = posting.shipmentDate == null || !now.isAfter(posting.shipmentDate);
        boolean done = posting.actions.contains("set_cutoff") && inTime && date.isAfter(now);
        if (done) {
            shop.change(posting, now, it -> it.ship(date, it.shipmentDateWithoutDelay));
        }
        return JSON.objectNode().put("result", done);
    }

    private static ObjectNode timeslotLimits(SandboxShop shop, byte[] bytes, Instant now) {
        Body body =
                Body.read("PostingFbsTimeslotChangeRestrictionsRequest", bytes).only("posting_number");
        SandboxPosting posting = ownDelivery(shop, body);
        ObjectNode answer = JSON.objectNode();
        answer.putObject("delivery_interval")
                .put("begin", now.toString())
                .put("end", now.plus(FARTHEST).toString());
        answer.put("remaining_changes_count", shop.packing(posting.number).timeslotChangesLeft());
        return answer;
    }

    private static ObjectNode setTimeslot(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("PostingFbsTimeslotSetRequest", bytes).only("posting_number", "new_timeslot");
        SandboxPosting posting = ownDelivery(shop, body);
        Body slot = body.within("new_timeslot").only("from", "to");
        Instant from = required(slot, "from");
        Instant to = required(slot, "to");
        boolean possible = !from.isBefore(now) && from.isBefore(to) && !to.isAfter(now.plus(FARTHEST));
        boolean done = possible && shop.packing(posting.number).takeTimeslotChange();
        return JSON.objectNode().put("result", done);
    }

    private static Instant required(Body body, String name) {
        return body.time(name).orElseThrow(() -> body.refused(name, "value is required"));
    }

    private static SandboxPosting ownDelivery(SandboxShop shop, Body body) {
        SandboxPosting posting = shop.existing(body.text("posting_number"));
        if (posting.warehouse.integration().equals("ozon")) {
            throw Refusal.invalid("HAS_INCORRECT_TPL_INTEGRATION_TYPE");
        }
        return posting;
    }
}
