package io.github.ozonexpiry.client.transport.limit;

import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.Layer;
import io.github.ozonexpiry.client.transport.Nature.Urgency;
import io.github.ozonexpiry.sandbox.SimulatedTicks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Takes calls below the limits, notes when each was sent, and answers after a round trip. */
final class SimulatedOzon implements Layer.Next {

    private final SimulatedTicks ticks;
    private final Duration roundTrip;
    private final Function<Call, Answer> answers;
    private final List<Sent> sent = new ArrayList<>();

    /** A call that went out, with the moments at which it came to the limits and left them. */
    record Sent(String path, Urgency urgency, long came, long moment) {}

    private SimulatedOzon(SimulatedTicks ticks, Duration roundTrip, Function<Call, Answer> answers) {
        this.ticks = ticks;
        this.roundTrip = roundTrip;
        this.answers = answers;
    }

    static SimulatedOzon answeringAfter(Duration roundTrip, SimulatedTicks ticks) {
        return new SimulatedOzon(ticks, roundTrip, call -> answer(200, Map.of()));
    }

    SimulatedOzon answering(Function<Call, Answer> other) {
        return new SimulatedOzon(ticks, roundTrip, other);
    }

    static Answer answer(int status, Map<String, String> headers) {
        Map<String, List<String>> all = new TreeMap<>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        return new Answer(status, all, new byte[0]);
    }

    @Override
    public Answer send(Call call) {
        long moment = ticks.nanos();
        long came = moment - call.waited().toNanos();
        synchronized (sent) {
            sent.add(new Sent(call.path(), call.nature().urgency(), came, moment));
        }
        Simulation.pass(ticks, roundTrip);
        return answers.apply(call);
    }

    /** What went out so far, in the order in which it went. */
    List<Sent> sent() {
        synchronized (sent) {
            return List.copyOf(sent);
        }
    }

    /** When the calls that fit went out. */
    Moments moments(Predicate<Sent> fitting) {
        return Moments.of(sent().stream().filter(fitting).map(Sent::moment).toList());
    }

    Moments moments() {
        return moments(any -> true);
    }
}
