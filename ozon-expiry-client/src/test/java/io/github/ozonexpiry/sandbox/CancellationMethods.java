package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reasons and cancelling. Source: notes on the Seller API, 4.1 and 4.2. */
final class CancellationMethods {

    static final Map<String, Method> ALL = Map.of(
            "/v2/posting/fbs/cancel-reason/list", CancellationMethods::reasons,
            "/v1/posting/fbs/cancel-reason", CancellationMethods::reasonsOfPostings,
            "/v2/posting/fbs/cancel", CancellationMethods::cancel,
            "/v2/posting/fbs/product/cancel", CancellationMethods::cancelProducts);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** The reason for which a message must be given. */
    private static final long OTHER = 402;

    private record Reason(long id, String title, boolean available) {

        ObjectNode write() {
            return JSON.objectNode().put("id", id).put("title", title).put("type_id", "seller");
        }
    }

    private static final List<Reason> REASONS = List.of(
            new Reason(352, "Нет в наличии", true),
            new Reason(400, "Остался только брак", true),
            new Reason(401, "Арбитраж отклонён", false),
            new Reason(OTHER, "Другая причина по вине продавца", true),
            new Reason(665, "Покупатель не забрал", false),
            new Reason(666, "Нет доставки в регион", false),
            new Reason(667, "Потеряно перевозчиком", false));

    private CancellationMethods() {}

    private static ObjectNode reasons(SandboxShop shop, byte[] bytes, Instant now) {
        Body.read("PostingCancelReasonListRequest", bytes).only();
        ObjectNode answer = JSON.objectNode();
        ArrayNode result = answer.putArray("result");
        REASONS.forEach(reason -> result.add(reason.write().put("is_available_for_cancellation", reason.available())));
        return answer;
    }

    private static ObjectNode reasonsOfPostings(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("PostingCancelReasonRequest", bytes).only("related_posting_numbers");
        List<String> numbers = body.list("related_posting_numbers");
        if (numbers.isEmpty()) {
            throw body.refused("related_posting_numbers", "value must contain at least 1 item(s)");
        }
        ObjectNode answer = JSON.objectNode();
        ArrayNode result = answer.putArray("result");
        for (String number : numbers) {
            SandboxPosting posting = shop.existing(number);
            ArrayNode reasons =
                    result.addObject().put("posting_number", posting.number).putArray("reasons");
            REASONS.stream().filter(Reason::available).forEach(reason -> reasons.add(reason.write()));
        }
        return answer;
    }

    private static ObjectNode cancel(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("PostingCancelFbsPostingRequest", bytes)
                .only("posting_number", "cancel_reason_id", "cancel_reason_message");
        SandboxPosting posting = cancellable(shop, body);
        SandboxCancellation how = how(body, posting);
        shop.change(posting, now, it -> it.cancelled(how));
        shop.packing(posting.number).done(SandboxDeeds::cancelled);
        return JSON.objectNode().put("result", true);
    }

    private static ObjectNode cancelProducts(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("PostingPostingProductCancelRequest", bytes)
                .only("posting_number", "cancel_reason_id", "cancel_reason_message", "items");
        SandboxPosting posting = cancellable(shop, body);
        SandboxCancellation how = how(body, posting);
        if (body.text("cancel_reason_message").isEmpty()) {
            throw body.refused("cancel_reason_message", "value length must be at least 1 runes");
        }
        List<SandboxGoods> left = Goods.without(posting.goods, body.objects("items"), "sku");
        shop.change(posting, now, it -> {
            if (left.isEmpty()) {
                it.cancelled(how);
            } else {
                it.goods(left);
            }
        });
        return JSON.objectNode().put("result", posting.number);
    }

    private static SandboxPosting cancellable(SandboxShop shop, Body body) {
        SandboxPosting posting = shop.existing(body.text("posting_number"));
        if (posting.status.equals("cancelled")) {
            throw Refusal.invalid("POSTING_ALREADY_CANCELLED");
        }
        if (posting.status.equals("delivered")) {
            throw Refusal.invalid("HAS_INCORRECT_STATUS");
        }
        return posting;
    }

    private static SandboxCancellation how(Body body, SandboxPosting posting) {
        long id = body.number("cancel_reason_id").orElse(0);
        Reason reason = REASONS.stream()
                .filter(each -> each.id() == id && each.available())
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("HAS_INCORRECT_CANCEL_REASON"));
        if (id == OTHER && body.text("cancel_reason_message").isEmpty()) {
            throw body.refused("cancel_reason_message", "value length must be at least 1 runes");
        }
        SandboxCancellation how = new SandboxCancellation(id, reason.title(), "seller", "Продавец", false, true);
        return posting.status.equals("awaiting_packaging") ? how : how.afterAssembly();
    }
}
