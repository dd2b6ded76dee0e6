package io.github.ozonexpiry.client.transport.watch;

import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.Layer;
import io.github.ozonexpiry.client.transport.NotSent;
import io.github.ozonexpiry.client.transport.NotSent.Reason;
import io.github.ozonexpiry.client.transport.Ticks;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Sends nothing whose time is over, and tells watchers of every attempt that is held back. */
public final class NotSentLayer implements Layer {

    private final List<CallWatcher> watchers;
    private final Ticks ticks;

    /**
     * A layer.
     *
     * @param watchers who is told, in this order
     * @param ticks the time
     */
    public NotSentLayer(List<CallWatcher> watchers, Ticks ticks) {
        this.watchers = List.copyOf(watchers);
        this.ticks = ticks;
    }

    @Override
    public Answer send(Call call, Next next) throws IOException {
        if (call.left(ticks.nanos()) <= 0) {
            throw told(call, new NotSent(Reason.TIME_OVER, Duration.ZERO));
        }
        try {
            return next.send(call);
        } catch (NotSent e) {
            // Only the network finds out later that the time is over, and then a begun attempt was told to have failed.
            throw e.reason() == Reason.TIME_OVER ? e : told(call, e);
        }
    }

    private NotSent told(Call call, NotSent why) {
        watchers.forEach(watcher -> WatchLayer.safely(() -> watcher.notSent(Attempt.of(call), why)));
        return why;
    }
}
