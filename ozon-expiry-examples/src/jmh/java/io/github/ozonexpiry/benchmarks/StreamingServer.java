package io.github.ozonexpiry.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.ozonexpiry.benchmarks.reading.ManyPages;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Serves many pages; in a process of its own, so that only the client's memory is bounded. */
final class StreamingServer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StreamingServer() {}

    /** {@code PAGES POSTINGS} prints its address and ends with its input. */
    public static void main(String[] args) throws IOException {
        ManyPages pages = new ManyPages(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, pages));
        server.start();
        System.out.println("http://127.0.0.1:" + server.getAddress().getPort());
        while (System.in.read() >= 0) {
            // until whoever started it ends
        }
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, ManyPages pages) throws IOException {
        byte[][] parts = pages.after(
                JSON.readTree(exchange.getRequestBody()).path("cursor").asText(""));
        long length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        exchange.sendResponseHeaders(200, length);
        try (OutputStream body = exchange.getResponseBody()) {
            for (byte[] part : parts) {
                body.write(part);
            }
        }
    }
}
