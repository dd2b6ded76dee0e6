package io.github.ozonexpiry.benchmarks.transport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A server on this machine that sends its answers at once (TCP_NODELAY). Close it at the end. */
public final class Loopback implements AutoCloseable {

    private static final int OK = 200;

    private final HttpServer server;

    /** What a server answers, in parts, to the body of a request. */
    @FunctionalInterface
    public interface Script {

        /**
         * Answers.
         *
         * @param question the body of the request
         * @return the answer in parts
         */
        byte[][] answer(byte[] question);
    }

    private Loopback(HttpServer server) {
        this.server = server;
    }

    /**
     * A server.
     *
     * @param script what it answers to a POST, one after another
     * @return the server, started
     * @throws IOException when it cannot listen
     */
    public static Loopback answering(Script script) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // read once, when the first server is made
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, script));
        server.start();
        return new Loopback(server);
    }

    /** {@return where it listens, without a slash at the end} */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, Script script) throws IOException {
        byte[][] parts = script.answer(exchange.getRequestBody().readAllBytes());
        long length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(OK, length);
        try (OutputStream body = exchange.getResponseBody()) {
            for (byte[] part : parts) {
                body.write(part);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
