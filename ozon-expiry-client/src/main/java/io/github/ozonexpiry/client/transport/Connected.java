package io.github.ozonexpiry.client.transport;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Whether a call ever had a connection, through all proxies and with TLS: without one nothing of it was sent, whatever went wrong. */
final class Connected {

    private volatile boolean connected;

    boolean isTrue() {
        return connected;
    }

    /** The first thing that OkHttp does over a connection. */
    static Response noted(Interceptor.Chain chain) throws IOException {
        Connected tag = chain.request().tag(Connected.class);
        if (tag != null) {
            tag.connected = true;
        }
        return chain.proceed(chain.request());
    }
}
