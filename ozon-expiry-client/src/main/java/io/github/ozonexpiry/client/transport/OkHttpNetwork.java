package io.github.ozonexpiry.client.transport;

import java.io.IOException;
import java.io.InterruptedIOException;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;

/** The bottom of the stack: sends calls with OkHttp, follows no redirect (it would carry the key away), and reads a bounded body. */
public final class OkHttpNetwork implements Layer.Next {

    /** The longest body that is read; Ozon's largest page has a few megabytes. */
    public static final long LONGEST_BODY = 64L << 20;

    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient http;
    private final HttpUrl base;

    /**
     * A network.
     *
     * @param http the client, whose timeouts, proxy, pool and interceptors are kept
     * @param base where the API is
     * @throws IllegalArgumentException when the base is no http or https address; names it
     */
    public OkHttpNetwork(OkHttpClient http, String base) {
        HttpUrl url = HttpUrl.parse(base);
        if (url == null) {
            throw new IllegalArgumentException("not an http or https address: '" + base + "'");
        }
        this.http = http.newBuilder().followRedirects(false).build();
        this.base = url;
    }

    @Override
    public Answer send(Call call) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted before the call");
        }
        HttpUrl url = base.resolve(call.path());
        if (url == null) {
            throw new IOException("no address for " + call.path() + " below " + base);
        }
        Request.Builder request = new Request.Builder().url(url);
        call.headers().forEach(request::header);
        request.method(call.verb(), RequestBody.create(call.body(), JSON));
        try (Response response = http.newCall(request.build()).execute()) {
            return new Answer(response.code(), response.headers().toMultimap(), body(response.body()));
        }
    }

    private static byte[] body(ResponseBody body) throws IOException {
        BufferedSource source = body.source();
        Buffer read = new Buffer();
        while (source.read(read, 1 << 16) != -1) {
            if (read.size() > LONGEST_BODY) {
                throw new IOException("the answer is longer than " + LONGEST_BODY + " bytes");
            }
        }
        return read.readByteArray();
    }
}
