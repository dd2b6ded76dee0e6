package io.github.ozonexpiry.client.transport;

import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Adds headers to every call, asked for anew each time. Its text shows none of them.
 */
public final class HeaderLayer implements Layer {

    private final Supplier<Map<String, String>> headers;

    /**
     * A layer.
     *
     * @param headers gives the headers by name
     */
    public HeaderLayer(Supplier<Map<String, String>> headers) {
        this.headers = headers;
    }

    @Override
    public Answer send(Call call, Next next) throws IOException {
        return next.send(call.with(headers.get()));
    }
}
