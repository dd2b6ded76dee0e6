package io.github.ozonexpiry.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A little HTTP proxy: passes a request for an absolute address on, one a connection, without what was meant for itself; wants a name and a
 * password if it is given some. A tunnel ({@code CONNECT}) it opens and closes.
 */
final class LittleProxy implements AutoCloseable {

    private static final String REFUSAL = """
            HTTP/1.1 407 Proxy Authentication Required
            Proxy-Authenticate: Basic realm="x"
            Content-Length: 0
            Connection: close

            """;

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final String wanted;

    /** A proxy that wants this value of {@code Proxy-Authorization}, or none if it is empty. */
    LittleProxy(String wanted) throws IOException {
        this.wanted = wanted;
        Thread thread = new Thread(this::serve, "little-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** The first lines of the requests so far. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                serve(client);
            } catch (IOException e) {
                // the next one
            }
        }
    }

    private void serve(Socket client) throws IOException {
        InputStream in = client.getInputStream();
        String head = head(in);
        if (head.isEmpty()) {
            return;
        }
        String first = head.lines().findFirst().orElseThrow();
        asked.add(first);
        byte[] body = in.readNBytes(length(head));
        if (!wanted.isEmpty() && !value(head, "proxy-authorization").equals(wanted)) {
            client.getOutputStream().write(REFUSAL.replace("\n", "\r\n").getBytes(ISO_8859_1));
        } else if (first.startsWith("CONNECT")) {
            client.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1));
        } else {
            pass(client, first, head, body);
        }
        client.shutdownOutput();
        in.transferTo(ByteArrayOutputStream.nullOutputStream());
    }

    private static void pass(Socket client, String first, String head, byte[] body) throws IOException {
        List<String> words = List.of(first.split(" ", 3));
        URI to = URI.create(words.get(1));
        String rest = head.substring(head.indexOf("\r\n"))
                .replaceAll("(?i)\r\n(proxy-authorization|proxy-connection|connection):[^\r]*", "")
                .stripTrailing();
        try (Socket ozon = new Socket(to.getHost(), to.getPort())) {
            String passed = words.get(0) + " " + to.getRawPath() + " HTTP/1.1" + rest + "\r\nConnection: close\r\n\r\n";
            ozon.getOutputStream().write(passed.getBytes(ISO_8859_1));
            ozon.getOutputStream().write(body);
            InputStream answer = ozon.getInputStream();
            String answered = head(answer);
            client.getOutputStream()
                    .write((answered.stripTrailing() + "\r\nConnection: close\r\n\r\n").getBytes(ISO_8859_1));
            client.getOutputStream().write(answer.readNBytes(length(answered)));
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static int length(String head) {
        String length = value(head, "content-length");
        return length.isEmpty() ? 0 : Integer.parseInt(length);
    }

    private static String value(String head, String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
