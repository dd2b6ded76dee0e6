package io.github.ozonexpiry.client.transport;

import java.io.IOException;

/**
 * One job in the stack between {@code OzonSeller} and the network, such as adding a header or writing a log line. Must be safe for many
 * threads.
 */
@FunctionalInterface
public interface Layer {

    /** The rest of the stack. */
    @FunctionalInterface
    interface Next {

        /**
         * Sends a call on.
         *
         * @param call the call
         * @return the answer, whatever its status
         * @throws IOException when no whole answer came
         */
        Answer send(Call call) throws IOException;
    }

    /**
     * Does the layer's job around the rest of the stack.
     *
     * @param call the call on its way down
     * @param next the rest of the stack
     * @return the answer, whatever its status
     * @throws IOException when no whole answer came
     */
    Answer send(Call call, Next next) throws IOException;
}
