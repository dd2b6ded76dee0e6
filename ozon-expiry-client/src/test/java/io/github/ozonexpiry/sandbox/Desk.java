package io.github.ozonexpiry.sandbox;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.ByteString;

/** Takes each call: whose it is, which method it asks for, what goes wrong. */
final class Desk extends Dispatcher {

    private final OzonSandbox sandbox;

    Desk(OzonSandbox sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
        // The server keeps every request until somebody takes it.
        sandbox.server().takeRequest(0, TimeUnit.MILLISECONDS);
        String path = request.getUrl().encodedPath();
        Instant now = sandbox.now();
        Optional<Fault> fault = sandbox.faults().take(path);
        MockResponse response = fault.map(it -> it.answer(() -> reply(request, now)))
                .orElseGet(() -> reply(request, now).response())
                .build();
        int status = response.getOnResponseStart() == null ? response.getCode() : 0;
        sandbox.remember(new Asked(
                now,
                request.getMethod(),
                path,
                header(request, "Client-Id"),
                body(request).utf8(),
                status));
        return response;
    }

    private Reply reply(RecordedRequest request, Instant now) {
        try {
            SandboxShop shop = sandbox.shopOf(header(request, "Client-Id"), header(request, "Api-Key"));
            Method method = Method.ALL.get(request.getUrl().encodedPath());
            if (method == null || !request.getMethod().equals("POST")) {
                throw Refusal.unknownMethod();
            }
            if (!header(request, "Content-Type").startsWith("application/json")) {
                throw Refusal.invalid("Request validation error: Content-Type must be application/json");
            }
            shop.account().requireRole(request.getUrl().encodedPath());
            synchronized (shop) {
                return Reply.ok(method.answer(shop, body(request).toByteArray(), now));
            }
        } catch (Refusal refusal) {
            return refusal.reply();
        }
    }

    private static String header(RecordedRequest request, String name) {
        String value = request.getHeaders().get(name);
        return value == null ? "" : value;
    }

    private static ByteString body(RecordedRequest request) {
        ByteString body = request.getBody();
        return body == null ? ByteString.EMPTY : body;
    }
}
