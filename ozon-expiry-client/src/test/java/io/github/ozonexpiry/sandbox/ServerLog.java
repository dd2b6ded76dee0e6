package io.github.ozonexpiry.sandbox;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the web server from writing a line a connection to the standard error. */
final class ServerLog {

    /** Held, or the setting would be lost with the logger. */
    private static final Logger SERVER = Logger.getLogger("mockwebserver3.MockWebServer");

    private ServerLog() {}

    /** Warnings only, unless somebody has set another level. */
    static void quiet() {
        if (SERVER.getLevel() == null) {
            SERVER.setLevel(Level.WARNING);
        }
    }
}
