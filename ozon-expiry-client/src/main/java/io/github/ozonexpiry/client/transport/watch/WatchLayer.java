package io.github.ozonexpiry.client.transport.watch;

import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.Layer;
import io.github.ozonexpiry.client.transport.Ticks;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells watchers of every attempt. */
public final class WatchLayer implements Layer {

    private static final Logger LOG = LoggerFactory.getLogger(WatchLayer.class);

    private final List<CallWatcher> watchers;
    private final Ticks ticks;

    /**
     * A layer.
     *
     * @param watchers who is told, in this order
     * @param ticks the time
     */
    public WatchLayer(List<CallWatcher> watchers, Ticks ticks) {
        this.watchers = List.copyOf(watchers);
        this.ticks = ticks;
    }

    @Override
    public Answer send(Call call, Next next) throws IOException {
        List<CallWatcher.Ended> ends = new ArrayList<>(watchers.size());
        for (CallWatcher watcher : watchers) {
            safely(() -> ends.add(watcher.starting(Attempt.of(call))));
        }
        long start = ticks.nanos();
        try {
            Answer answer = next.send(call);
            Duration took = since(start);
            tell(ends, end -> end.answered(answer.status(), answer.length(), took));
            return answer;
        } catch (IOException | RuntimeException | Error e) {
            Duration took = since(start);
            tell(ends, end -> end.failed(e.getClass().getSimpleName(), took));
            throw e;
        }
    }

    private Duration since(long start) {
        return Duration.ofNanos(ticks.nanos() - start);
    }

    private static void tell(List<CallWatcher.Ended> ends, Consumer<CallWatcher.Ended> end) {
        ends.forEach(each -> safely(() -> end.accept(each)));
    }

    static void safely(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException e) {
            LOG.warn("a watcher of calls failed", e);
        }
    }
}
