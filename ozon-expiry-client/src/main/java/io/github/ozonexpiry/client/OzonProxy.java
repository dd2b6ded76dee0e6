package io.github.ozonexpiry.client;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okhttp3.Authenticator;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP proxy through which a shop goes to Ozon. Its text shows host and port only.
 *
 * <pre>{@code
 * OkHttpClient http = OzonProxy.at("proxy.local", 3128).with("user", password).on(new OkHttpClient());
 * OzonSeller seller = OzonSeller.builder(credentials).http(http).build();
 * }</pre>
 */
public final class OzonProxy {

    private static final String HEADER = "Proxy-Authorization";
    private static final int HIGHEST_PORT = 65_535;

    private final String host;
    private final int port;
    private final Optional<String> credential;

    private OzonProxy(String host, int port, Optional<String> credential) {
        this.host = host;
        this.port = port;
        this.credential = credential;
    }

    /**
     * A proxy that asks for no name.
     *
     * @param host its host, without a scheme
     * @param port its port, 1 to 65535
     * @return the proxy
     * @throws IllegalArgumentException when the host is blank or an address, or the port is out of bounds; names it
     */
    public static OzonProxy at(String host, int port) {
        if (host.isBlank() || host.contains("/") || host.contains("@")) {
            throw new IllegalArgumentException("a proxy's host is a name or a number, without scheme, user and path");
        }
        if (port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("a proxy's port is 1 to " + HIGHEST_PORT + ", got " + port);
        }
        return new OzonProxy(host.strip(), port, Optional.empty());
    }

    /**
     * The same proxy, which asks for a name and a password (the scheme {@code Basic}); they are shown to the proxy only.
     *
     * @param user the name
     * @param password the password
     * @return the new proxy
     */
    public OzonProxy with(String user, String password) {
        return new OzonProxy(
                host, port, Optional.of(okhttp3.Credentials.basic(user, password, StandardCharsets.UTF_8)));
    }

    /**
     * A client that goes through the proxy.
     *
     * @param client the client whose other settings and connections are shared
     * @return the new client
     */
    public OkHttpClient on(OkHttpClient client) {
        Proxy proxy = new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port));
        OkHttpClient.Builder through = client.newBuilder().proxy(proxy).proxyAuthenticator(Authenticator.NONE);
        credential.ifPresent(known -> through.proxyAuthenticator((route, response) -> tunnel(response, known))
                .addNetworkInterceptor(chain -> chain.proceed(plain(chain, proxy, known))));
        return through.build();
    }

    /** The request for a tunnel with the password, unless the proxy has refused it with one already. */
    private static @Nullable Request tunnel(Response response, String credential) {
        return response.request().header(HEADER) != null ? null : authorised(response.request(), credential);
    }

    /** A request that the proxy reads itself with the password: OkHttp would ask without it first, and does not send a one-shot body again. */
    private static Request plain(Interceptor.Chain chain, Proxy proxy, String credential) {
        Connection connection = chain.connection();
        boolean read = connection != null
                && connection.route().proxy().equals(proxy)
                && !chain.request().isHttps();
        return read ? authorised(chain.request(), credential) : chain.request();
    }

    private static Request authorised(Request request, String credential) {
        return request.newBuilder().header(HEADER, credential).build();
    }

    @Override
    public String toString() {
        return "proxy " + host + ":" + port;
    }
}
