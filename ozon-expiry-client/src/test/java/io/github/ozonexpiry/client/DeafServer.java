package io.github.ozonexpiry.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** A server that accepts nobody, its queue full, so that nobody gets a connection. */
final class DeafServer implements AutoCloseable {

    private final ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final List<Socket> queue = new ArrayList<>();

    DeafServer() throws IOException {
        for (int i = 0; i < 4; i++) {
            Socket socket = new Socket();
            queue.add(socket);
            try {
                socket.connect(deaf.getLocalSocketAddress(), 200);
            } catch (IOException e) {
                return; // full
            }
        }
    }

    String address() {
        return "http://127.0.0.1:" + deaf.getLocalPort() + "/";
    }

    @Override
    public void close() throws IOException {
        for (Socket waiting : queue) {
            waiting.close();
        }
        deaf.close();
    }
}
