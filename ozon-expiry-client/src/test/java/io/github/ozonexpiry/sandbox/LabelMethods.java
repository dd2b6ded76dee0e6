package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Labels. Source: notes on the Seller API, 3.7. */
final class LabelMethods {

    static final Map<String, Method> ALL = Map.of(
            "/v3/posting/fbs/package-label/create", LabelMethods::create,
            "/v2/posting/fbs/package-label/get", LabelMethods::get);

    /** Ozon asks to wait 45 to 60 seconds. */
    private static final Duration AFTER_ASSEMBLY = Duration.ofSeconds(60);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private LabelMethods() {}

    private static ObjectNode create(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("PackageLabelCreateV3Request", bytes).only("posting_numbers");
        List<String> numbers = body.list("posting_numbers");
        if (numbers.isEmpty() || numbers.size() > 1000) {
            throw body.refused("posting_numbers", "value must contain between 1 and 1000 items, inclusive");
        }
        Map<String, String> missing = new LinkedHashMap<>();
        numbers.forEach(number -> problem(shop, shop.find(number), now).ifPresent(why -> missing.put(number, why)));
        ObjectNode answer = JSON.objectNode();
        ArrayNode tasks = answer.putArray("tasks");
        for (String size : List.of("big_label", "small_label")) {
            long id = shop.labels().add(new LabelJob(numbers.size(), missing, now));
            tasks.addObject().put("task_id", id).put("task_type", size);
        }
        return answer;
    }

    /** Why there is no label of a posting. */
    private static Optional<String> problem(SandboxShop shop, Optional<SandboxPosting> posting, Instant now) {
        if (posting.isEmpty()) {
            return Optional.of("POSTING_NOT_FOUND");
        }
        boolean tooEarly = shop.packing(posting.get().number)
                .assembledAt()
                .filter(assembled -> now.isBefore(assembled.plus(AFTER_ASSEMBLY)))
                .isPresent();
        boolean printable = posting.get().status.equals("awaiting_deliver") && !tooEarly;
        return printable ? Optional.empty() : Optional.of("The next postings aren't ready");
    }

    private static ObjectNode get(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("PackageLabelGetV2Request", bytes).only("task_id");
        return shop.labels()
                .find(body.number("task_id").orElse(0))
                .orElseThrow(() -> Refusal.notFound("task not found"))
                .write(now);
    }
}
