package io.github.ozonexpiry.client.transport;

import java.io.IOException;
import java.util.List;

/** Layers in their order, the outermost first, above the one that sends. Adding a layer changes no other. */
public final class Stack {

    private final Layer.Next top;

    private Stack(Layer.Next top) {
        this.top = top;
    }

    /**
     * A stack.
     *
     * @param layers the layers, the outermost first
     * @param network what sends a call, such as {@link OkHttpNetwork}
     * @return the stack
     */
    public static Stack of(List<Layer> layers, Layer.Next network) {
        Layer.Next below = network;
        for (int i = layers.size() - 1; i >= 0; i--) {
            Layer layer = layers.get(i);
            Layer.Next next = below;
            below = call -> layer.send(call, next);
        }
        return new Stack(below);
    }

    /**
     * Sends a call through all layers.
     *
     * @param call the call
     * @return the answer, whatever its status
     * @throws IOException when no whole answer came
     */
    public Answer send(Call call) throws IOException {
        return top.send(call);
    }
}
