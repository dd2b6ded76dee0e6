package io.github.ozonexpiry.benchmarks.transport;

import io.github.ozonexpiry.client.Credentials;
import io.github.ozonexpiry.client.OzonSeller;
import io.github.ozonexpiry.client.transport.RateLimit;
import io.github.ozonexpiry.client.transport.limit.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Ways to send a small request and to get a small answer, over a connection that stays. */
public enum RoundTrip {
    /** A shop with all its layers: limits that nobody has to wait for, retries, circuit, log (off). */
    OURS("ours") {
        @Override
        public Exchange with(String address) {
            OzonSeller seller = OzonSeller.builder(Credentials.of(ID, KEY))
                    .baseUrl(address)
                    .limits(Limits.OF_OZON.account(new RateLimit(50, Duration.ofMillis(1))))
                    .build();
            return json -> seller.call("POST", PATH, json, String.class);
        }
    },
    /** OkHttp alone, on which ours stands. */
    OKHTTP("okhttp") {
        @Override
        public Exchange with(String address) {
            OkHttpClient http = new OkHttpClient();
            MediaType type = MediaType.get("application/json");
            return json -> {
                Request request = new Request.Builder()
                        .url(address + PATH)
                        .header("Client-Id", ID)
                        .header("Api-Key", KEY)
                        .post(RequestBody.create(json.getBytes(StandardCharsets.UTF_8), type))
                        .build();
                try (Response response = http.newCall(request).execute()) {
                    return response.body().string();
                }
            };
        }
    },
    /** The client of the JDK since 11. */
    JAVA_NET_HTTP("java.net.http") {
        @Override
        public Exchange with(String address) {
            HttpClient http =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            return json -> {
                HttpRequest request = HttpRequest.newBuilder(URI.create(address + PATH))
                        .header("Client-Id", ID)
                        .header("Api-Key", KEY)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build();
                try {
                    return http.send(request, HttpResponse.BodyHandlers.ofString())
                            .body();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new InterruptedIOException();
                }
            };
        }
    },
    /** The client of the JDK since 1.1. */
    URL_CONNECTION("HttpURLConnection") {
        @Override
        public Exchange with(String address) {
            return json -> {
                HttpURLConnection connection =
                        (HttpURLConnection) URI.create(address + PATH).toURL().openConnection();
                connection.setRequestMethod("POST");
                connection.setRequestProperty("Client-Id", ID);
                connection.setRequestProperty("Api-Key", KEY);
                connection.setRequestProperty("Content-Type", "application/json");
                connection.setDoOutput(true);
                try (OutputStream out = connection.getOutputStream()) {
                    out.write(json.getBytes(StandardCharsets.UTF_8));
                }
                try (InputStream in = connection.getInputStream()) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            };
        }
    };

    /** What is sent: 200 bytes. */
    public static final String QUESTION = "{\"posting_number\":\"" + "7".repeat(179) + "\"}";

    /** What comes back: 13 bytes. */
    public static final String ANSWER = "{\"result\": 1}";

    private static final String PATH = "/v3/posting/fbs/get";
    private static final String ID = "4711";
    private static final String KEY = "key";

    private final String id;

    RoundTrip(String id) {
        this.id = id;
    }

    /** Sends and gets. */
    @FunctionalInterface
    public interface Exchange {

        /**
         * Sends a request and waits for its answer.
         *
         * @param json what is sent
         * @return what came back
         * @throws IOException when nothing did
         */
        String of(String json) throws IOException;
    }

    /**
     * A client that stays connected.
     *
     * @param address of the server, without a slash at its end
     * @return sends and gets
     */
    public abstract Exchange with(String address);

    /** {@return the short name, used on the command line and in the tables} */
    public String id() {
        return id;
    }

    /** {@return the short names of all} */
    public static List<String> ids() {
        return Arrays.stream(values()).map(RoundTrip::id).toList();
    }

    /**
     * Finds a way.
     *
     * @param id its short name
     * @return the way
     * @throws IllegalArgumentException when there is none of that name
     */
    public static RoundTrip named(String id) {
        return Arrays.stream(values())
                .filter(way -> way.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody sends as '" + id + "'"));
    }
}
