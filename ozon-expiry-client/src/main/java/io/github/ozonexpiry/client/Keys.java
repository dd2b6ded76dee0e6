package io.github.ozonexpiry.client;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The credentials of one account, asked for anew with every call; remembers the last secrets so that none is told, also after an exchange. */
final class Keys {

    private static final int REMEMBERED = 100;

    private final Set<String> secrets = new LinkedHashSet<>();
    private final Supplier<Credentials> credentials;
    private final String clientId;

    Keys(Supplier<Credentials> credentials) {
        Credentials first = credentials.get();
        this.credentials = credentials;
        this.clientId = first.clientId();
        remember(first.secret());
    }

    String clientId() {
        return clientId;
    }

    Map<String, String> headers() {
        Credentials now = credentials.get();
        if (!now.clientId().equals(clientId)) {
            throw new IllegalStateException(
                    "a shop keeps its account: it is " + clientId + ", the new credentials are of " + now.clientId());
        }
        remember(now.secret());
        return now.headers();
    }

    Set<String> secrets() {
        synchronized (secrets) {
            return Set.copyOf(secrets);
        }
    }

    private void remember(String secret) {
        synchronized (secrets) {
            if (secrets.add(secret) && secrets.size() > REMEMBERED) {
                secrets.remove(secrets.iterator().next());
            }
        }
    }
}
