package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Requests to cancel postings of realFBS. Source: notes on the Seller API, 4.3. */
final class CancellationRequestMethods {

    static final Map<String, Method> ALL = Map.of(
            "/v2/conditional-cancellation/list", CancellationRequestMethods::list,
            "/v2/conditional-cancellation/approve", (shop, bytes, now) -> answer(shop, bytes, now, "APPROVED"),
            "/v2/conditional-cancellation/reject", (shop, bytes, now) -> answer(shop, bytes, now, "REJECTED"));

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> STATES = List.of("ALL", "ON_APPROVAL", "APPROVED", "REJECTED");

    private CancellationRequestMethods() {}

    private static ObjectNode list(SandboxShop shop, byte[] bytes, Instant now) {
        Body body =
                Body.read("GetConditionalCancellationListV2Request", bytes).only("filters", "limit", "last_id", "with");
        Body filters = body.within("filters").only("state", "posting_number", "cancellation_initiator");
        String state = filters.has("state") ? filters.text("state") : "ALL";
        if (!STATES.contains(state)) {
            throw filters.refused("state", "value must be in list " + STATES);
        }
        int limit = body.limit(500);
        long after = body.number("last_id").orElse(0);
        List<String> numbers = filters.list("posting_number");
        List<CancellationRequestState> found = shop.requests().stream()
                .filter(each -> each.request().id() > after)
                .filter(each -> state.equals("ALL") || each.state(now).equals(state))
                .filter(each ->
                        numbers.isEmpty() || numbers.contains(each.request().postingNumber()))
                .limit(limit)
                .toList();
        ObjectNode answer = JSON.objectNode();
        ArrayNode result = answer.putArray("result");
        found.forEach(each -> result.add(each.write(now)));
        answer.put(
                "last_id",
                found.isEmpty() ? 0 : found.get(found.size() - 1).request().id());
        long waiting = shop.requests().stream()
                .filter(each -> each.state(now).equals("ON_APPROVAL"))
                .count();
        answer.put("counter", body.within("with").only("counter").flag("counter") ? waiting : 0);
        return answer;
    }

    private static ObjectNode answer(SandboxShop shop, byte[] bytes, Instant now, String state) {
        Body body = Body.read("ConditionalCancellationMoveV2Request", bytes).only("cancellation_id", "comment");
        long id = body.number("cancellation_id").orElse(0);
        CancellationRequestState request = shop.requests().stream()
                .filter(each -> each.request().id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("cancellation not found"));
        if (!request.state(now).equals("ON_APPROVAL")) {
            throw Refusal.invalid("cancellation is already " + request.state(now));
        }
        request.answer(state, body.text("comment"), now);
        if (state.equals("APPROVED")) {
            shop.find(request.request().postingNumber())
                    .ifPresent(posting -> shop.change(
                            posting, now, it -> it.cancelled(SandboxCancellation.by("client", 508, false))));
        }
        return JSON.objectNode();
    }
}
