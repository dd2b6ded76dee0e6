package io.github.ozonexpiry.client.transport.retry;

import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.Layer;
import io.github.ozonexpiry.client.transport.Ticks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A network that plays what it is told, the last step for ever, and remembers when it was asked for what. */
final class ScriptedNetwork implements Layer.Next {

    private final Ticks time;
    private final Deque<Layer.Next> steps = new ArrayDeque<>();
    private final List<Call> calls = new ArrayList<>();
    private final List<Duration> moments = new ArrayList<>();

    ScriptedNetwork(Ticks time) {
        this.time = time;
    }

    static Answer answer(int status, String body, Map<String, String> headers) {
        Map<String, List<String>> all = new HashMap<>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        return new Answer(status, all, body.getBytes(StandardCharsets.UTF_8));
    }

    ScriptedNetwork answers(int... statuses) {
        for (int status : statuses) {
            answers(status, "{}", Map.of());
        }
        return this;
    }

    ScriptedNetwork answers(int status, String body, Map<String, String> headers) {
        return plays(call -> answer(status, body, headers));
    }

    ScriptedNetwork fails(IOException failure) {
        return plays(call -> {
            throw failure;
        });
    }

    ScriptedNetwork plays(Layer.Next step) {
        steps.addLast(step);
        return this;
    }

    @Override
    public Answer send(Call call) throws IOException {
        calls.add(call);
        moments.add(Duration.ofNanos(time.nanos()));
        Layer.Next step = steps.size() > 1 ? steps.removeFirst() : steps.getFirst();
        return step.send(call);
    }

    int asked() {
        return calls.size();
    }

    List<Call> calls() {
        return calls;
    }

    /** When it was asked. */
    List<Duration> moments() {
        return moments;
    }
}
