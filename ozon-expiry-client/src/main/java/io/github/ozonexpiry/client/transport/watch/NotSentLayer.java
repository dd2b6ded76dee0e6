package io.github.ozonexpiry.client.transport.watch;

import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.Layer;
import io.github.ozonexpiry.client.transport.NotSent;
import java.io.IOException;
import java.util.List;

/** Tells watchers of every attempt that a layer below did not send. */
public final class NotSentLayer implements Layer {

    private final List<CallWatcher> watchers;

    /**
     * A layer.
     *
     * @param watchers who is told, in this order
     */
    public NotSentLayer(List<CallWatcher> watchers) {
        this.watchers = List.copyOf(watchers);
    }

    @Override
    public Answer send(Call call, Next next) throws IOException {
        try {
            return next.send(call);
        } catch (NotSent e) {
            watchers.forEach(watcher -> WatchLayer.safely(() -> watcher.notSent(Attempt.of(call), e)));
            throw e;
        }
    }
}
