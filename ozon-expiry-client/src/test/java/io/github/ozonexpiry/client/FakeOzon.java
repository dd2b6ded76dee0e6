package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.transport.limit.Limits;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.sandbox.NoDelaySockets;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;

/** A server that gives prepared answers, and a shop that asks it: without limits, once a call. */
final class FakeOzon implements AutoCloseable {

    static final String KEY = "0f1e2d3c-secret-4b5a";

    private final MockWebServer server = new MockWebServer();

    FakeOzon() {
        server.setServerSocketFactory(new NoDelaySockets());
        try {
            server.start();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    FakeOzon answers(MockResponse response) {
        server.enqueue(response);
        return this;
    }

    FakeOzon answers(String json) {
        return answers(new MockResponse.Builder().body(json).build());
    }

    FakeOzon answers(int status, String body) {
        return answers(new MockResponse.Builder().code(status).body(body).build());
    }

    OzonSellerBuilder builder() {
        OkHttpClient impatient = new OkHttpClient.Builder()
                .readTimeout(Duration.ofSeconds(2))
                .retryOnConnectionFailure(false)
                .build();
        return OzonSeller.builder(Credentials.of("4711", KEY))
                .baseUrl(address())
                .limits(Limits.NONE)
                .retries(RetryPolicy.NONE)
                .http(impatient);
    }

    /** Where the server is, with a slash at its end. */
    String address() {
        return server.url("/").toString();
    }

    OzonSeller shop() {
        return builder().build();
    }

    int asked() {
        return server.getRequestCount();
    }

    /** The requests so far. */
    List<RecordedRequest> requests() {
        List<RecordedRequest> requests = new ArrayList<>();
        try {
            for (int i = server.getRequestCount(); i > 0; i--) {
                requests.add(server.takeRequest());
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return requests;
    }

    String body(int request) {
        return bodies().get(request);
    }

    /** The bodies of the requests so far. */
    List<String> bodies() {
        return requests().stream().map(request -> request.getBody().utf8()).toList();
    }

    @Override
    public void close() {
        server.close();
    }
}
