package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a seller says of how far postings have got. Source: notes on the Seller API, 3.5. */
final class PostingStatusMethods {

    static final Map<String, Method> ALL = Map.of(
            "/v2/posting/fbs/awaiting-delivery", PostingStatusMethods::awaitingDelivery,
            "/v2/posting/fbs/arbitration", PostingStatusMethods::arbitration,
            "/v2/fbs/posting/tracking-number/set", PostingStatusMethods::setTrackingNumbers,
            "/v2/fbs/posting/delivering", (shop, bytes, now) -> move(shop, bytes, now, OwnStep.DELIVERING),
            "/v2/fbs/posting/last-mile", (shop, bytes, now) -> move(shop, bytes, now, OwnStep.LAST_MILE),
            "/v2/fbs/posting/delivered", (shop, bytes, now) -> move(shop, bytes, now, OwnStep.DELIVERED),
            "/v1/posting/fbs/pick-up-code/verify", PostingStatusMethods::verifyPickupCode);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private PostingStatusMethods() {}

    private static ObjectNode awaitingDelivery(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("PostingMoveFbsPostingToAwaitingDeliveryRequest", bytes)
                .only("posting_number");
        List<SandboxPosting> postings = inStatus(shop, body, Set.of("not_accepted", "arbitration", "awaiting_deliver"));
        postings.forEach(
                each -> shop.change(each, now, it -> it.status("awaiting_deliver", "posting_not_in_carriage")));
        return JSON.objectNode().put("result", true);
    }

    private static ObjectNode arbitration(SandboxShop shop, byte[] bytes, Instant now) {
        Body body =
                Body.read("PostingMoveFbsPostingToArbitrationRequest", bytes).only("posting_number");
        List<SandboxPosting> postings = inStatus(
                shop, body, Set.of("awaiting_deliver", "acceptance_in_progress", "not_accepted", "arbitration"));
        postings.forEach(each -> shop.change(each, now, it -> it.status("arbitration", "posting_in_arbitration")));
        return JSON.objectNode().put("result", true);
    }

    /** All or none: the answer is one flag. */
    private static List<SandboxPosting> inStatus(SandboxShop shop, Body body, Set<String> statuses) {
        List<SandboxPosting> postings =
                numbers(body).stream().map(shop::existing).toList();
        if (!postings.stream().allMatch(each -> statuses.contains(each.status))) {
            throw Refusal.invalid("HAS_INCORRECT_STATUS");
        }
        return postings;
    }

    private static List<String> numbers(Body body) {
        List<String> numbers = body.list("posting_number");
        if (numbers.isEmpty() || numbers.size() > 100) {
            throw body.refused("posting_number", "value must contain between 1 and 100 items, inclusive");
        }
        return numbers;
    }

    private static ObjectNode setTrackingNumbers(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("FbsPostingTrackingNumberSetRequest", bytes).only("tracking_numbers");
        List<Body> list = body.objects("tracking_numbers");
        if (list.isEmpty() || list.size() > 20) {
            throw body.refused("tracking_numbers", "value must contain between 1 and 20 items, inclusive");
        }
        ObjectNode answer = JSON.objectNode();
        ArrayNode result = answer.putArray("result");
        for (Body each : list) {
            String number = each.only("posting_number", "tracking_number").text("posting_number");
            Optional<String> error = foreign(shop.find(number));
            if (error.isEmpty()) {
                SandboxPosting posting = shop.existing(number);
                shop.change(posting, now, it -> it.trackingNumber = each.text("tracking_number"));
            }
            result.addObject()
                    .put("posting_number", number)
                    .put("result", error.isEmpty())
                    .put("error", error.orElse(""));
        }
        return answer;
    }

    private static ObjectNode move(SandboxShop shop, byte[] bytes, Instant now, OwnStep step) {
        Body body = Body.read("FbsPostingMoveStatusRequest", bytes).only("posting_number");
        ObjectNode answer = JSON.objectNode();
        ArrayNode result = answer.putArray("result");
        for (String number : numbers(body)) {
            Optional<SandboxPosting> posting = shop.find(number);
            Optional<String> error = foreign(posting)
                    .or(() -> posting.filter(each -> !each.status.equals(step.from()))
                            .map(each -> "HAS_INCORRECT_STATUS"));
            ObjectNode outcome =
                    result.addObject().put("posting_number", number).put("result", error.isEmpty());
            error.ifPresentOrElse(why -> outcome.put("error", why), () -> outcome.putArray("error"));
            if (error.isEmpty()) {
                shop.later(shop.existing(number), now.plus(Assembling.TAKES), it -> step.go(it, now));
            }
        }
        return answer;
    }

    /** Why the seller has no say in a posting. */
    private static Optional<String> foreign(Optional<SandboxPosting> posting) {
        if (posting.isEmpty()) {
            return Optional.of("POSTING_NOT_FOUND");
        }
        boolean ozons = posting.get().warehouse.integration().equals("ozon");
        return ozons ? Optional.of("HAS_INCORRECT_TPL_INTEGRATION_TYPE") : Optional.empty();
    }

    private static ObjectNode verifyPickupCode(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("PostingFbsPickUpCodeVerifyRequest", bytes).only("posting_number", "pickup_code");
        SandboxPosting posting = shop.existing(body.text("posting_number"));
        boolean valid = shop.packing(posting.number).isPickupCode(body.text("pickup_code"));
        if (valid) {
            shop.change(posting, now, it -> it.member("pickup_code_verified_at", "\"" + now + "\""));
        }
        return JSON.objectNode().put("valid", valid);
    }
}
