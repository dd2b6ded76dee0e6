package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request to cancel, and what has become of it. */
final class CancellationRequestState {

    private final SandboxCancellationRequest request;
    private String answer = "";
    private String comment = "";
    private @Nullable Instant answeredAt;

    CancellationRequestState(SandboxCancellationRequest request) {
        this.request = request;
    }

    SandboxCancellationRequest request() {
        return request;
    }

    String state(Instant now) {
        if (!answer.isEmpty()) {
            return answer;
        }
        return now.isAfter(request.autoApproveAt()) ? "APPROVED" : "ON_APPROVAL";
    }

    void answer(String state, String words, Instant now) {
        answer = state;
        comment = words;
        answeredAt = now;
    }

    ObjectNode write(Instant now) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("cancellation_id", request.id());
        json.put("posting_number", request.postingNumber());
        String state = state(now);
        json.putObject("state").put("id", state.length()).put("name", state).put("state", state);
        json.put("cancellation_initiator", "CLIENT");
        json.putObject("cancellation_reason").put("id", 508).put("name", "Покупатель отменил заказ");
        json.put("cancellation_reason_message", "передумал");
        json.put("cancelled_at", request.askedAt().toString());
        json.put("order_date", request.askedAt().minusSeconds(86_400).toString());
        json.put("auto_approve_date", request.autoApproveAt().toString());
        json.put("approve_date", state.equals("APPROVED") ? approvedAt().toString() : null);
        json.put("approve_comment", comment);
        json.put("tpl_integration_type", "ThirdPartyTracking");
        json.put("source_id", 0);
        return json;
    }

    private Instant approvedAt() {
        return answeredAt == null ? request.autoApproveAt() : answeredAt;
    }
}
