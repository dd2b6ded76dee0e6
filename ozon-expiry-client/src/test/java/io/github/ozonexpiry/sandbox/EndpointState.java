package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An address to which notifications go. */
final class EndpointState {

    private final long id;
    private final Instant createdAt;
    private String url;
    private List<String> types;
    private boolean on = true;
    private String availability = "GREEN";
    private Instant since;
    private @Nullable String reason;

    EndpointState(long id, String url, List<String> types, Instant now) {
        this.id = id;
        this.url = url;
        this.types = types;
        this.createdAt = now;
        this.since = now;
    }

    long id() {
        return id;
    }

    String url() {
        return url;
    }

    List<String> types() {
        return types;
    }

    void change(String newUrl, List<String> newTypes) {
        url = newUrl.isEmpty() ? url : newUrl;
        types = newTypes.isEmpty() ? types : newTypes;
    }

    void turn(boolean toOn) {
        on = toOn;
        reason = toOn ? null : "SELLER";
    }

    void tooSlow(Instant now) {
        on = false;
        availability = "RED";
        since = now;
        reason = "AVAILABILITY";
    }

    ObjectNode write() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id).put("url", url).put("enable", on).put("created_at", createdAt.toString());
        ArrayNode list = json.putArray("types");
        types.forEach(type -> list.addObject().put("type", type).put("description", ""));
        json.put("availability_status", availability).put("availability_status_date", since.toString());
        return json.put("disable_reason", reason).put("reason_details", "").put("problematic_type", "");
    }
}
