package io.github.ozonexpiry.client.transport;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * The bottom of the stack: sends a call with OkHttp, at most once. Follows no redirect (it would carry the key away), reads a bounded body,
 * and stops within a moment when its thread is interrupted, whose flag stays set.
 */
public final class OkHttpNetwork implements Layer.Next {

    /** The longest body that is read; Ozon's largest page has a few megabytes. */
    public static final long LONGEST_BODY = 64L << 20;

    private final OkHttpClient http;
    private final HttpUrl base;
    private final Ticks ticks;

    /**
     * A network.
     *
     * @param http the client, whose timeouts, proxy, pool and interceptors are kept
     * @param base where the API is; the paths of calls come behind its own path
     * @param ticks the time in which calls have an end
     * @throws IllegalArgumentException when the base is no http or https address, or has a user, a query or a fragment; names it, but
     *     never a password
     */
    public OkHttpNetwork(OkHttpClient http, String base, Ticks ticks) {
        HttpUrl url = HttpUrl.parse(base);
        if (url == null) {
            throw new IllegalArgumentException("not an http or https address: '" + base + "'");
        }
        boolean plain = url.username().isEmpty() && url.password().isEmpty();
        if (!plain || url.query() != null || url.fragment() != null) {
            throw new IllegalArgumentException("an address with a user, a query or a fragment: '" + url.redact() + "'");
        }
        this.http = http.newBuilder()
                .followRedirects(false)
                .addNetworkInterceptor(Connected::noted)
                .build();
        this.base = url;
        this.ticks = ticks;
    }

    @Override
    public Answer send(Call call) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedBeforeSending("before the call");
        }
        Connected connected = new Connected();
        okhttp3.Call sent = http.newCall(request(call, connected));
        limit(sent, call);
        InterruptWatch watch = InterruptWatch.over(sent);
        try (Response response = sent.execute()) {
            return answer(response);
        } catch (IOException e) {
            throw Thread.currentThread().isInterrupted() ? interrupted(connected, e) : failed(connected, e);
        } catch (Exception e) {
            // OkHttp is Kotlin: while it waits for a connection, an InterruptedException comes out undeclared.
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                throw interrupted(connected, e);
            }
            throw e;
        } finally {
            watch.end();
        }
    }

    /** The time of the caller's client stays, unless the call itself has less. */
    private void limit(okhttp3.Call sent, Call call) throws NotSent {
        long left = call.left(ticks.nanos());
        if (left <= 0) {
            throw new NotSent(NotSent.Reason.TIME_OVER, Duration.ZERO);
        }
        long own = sent.timeout().timeoutNanos();
        if (left != Long.MAX_VALUE && (own == 0 || left < own)) {
            sent.timeout().timeout(left, TimeUnit.NANOSECONDS);
        }
    }

    private Request request(Call call, Connected connected) {
        // Appended, not resolved: a path can neither drop the path of the base nor lead to another host.
        HttpUrl url = base.newBuilder()
                .addEncodedPathSegments(call.path().substring(1))
                .build();
        Request.Builder request = new Request.Builder().url(url).tag(Connected.class, connected);
        call.headers().forEach(request::header);
        @Nullable OneShotJson body = call.verb().equals("GET") ? null : new OneShotJson(call.body());
        return request.method(call.verb(), body).build();
    }

    private static IOException failed(Connected connected, IOException e) {
        return connected.isTrue() ? e : new NoConnection(e);
    }

    private static InterruptedIOException interrupted(Connected connected, Exception cause) {
        InterruptedIOException interrupted = connected.isTrue()
                ? new InterruptedIOException("interrupted")
                : new InterruptedBeforeSending("before there was a connection");
        interrupted.initCause(cause);
        return interrupted;
    }

    private static Answer answer(Response response) throws IOException {
        Map<String, String> headers = new HashMap<>();
        Headers all = response.headers();
        for (int i = 0; i < all.size(); i++) {
            headers.putIfAbsent(all.name(i).toLowerCase(Locale.ROOT), all.value(i));
        }
        return Answer.owning(response.code(), headers, body(response.body()));
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
