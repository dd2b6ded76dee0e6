package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import mockwebserver3.MockResponse;
import okio.Buffer;

/** What a call is answered: a status and JSON. */
record Reply(int status, ObjectNode json) {

    static Reply ok(ObjectNode json) {
        return new Reply(200, json);
    }

    static Reply error(int status, int code, String message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("code", code).put("message", message).putArray("details");
        return new Reply(status, body);
    }

    MockResponse.Builder response() {
        byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(new Buffer().write(body));
    }
}
