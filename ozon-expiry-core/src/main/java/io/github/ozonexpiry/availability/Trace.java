package io.github.ozonexpiry.availability;

import io.github.ozonexpiry.availability.StockEntry.Kind;
import io.github.ozonexpiry.stock.Arrival;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How a number comes about, in words. */
final class Trace {

    private final StockLine line;
    private final Instant now;
    private final List<Message> steps = new ArrayList<>();

    private Trace(StockLine line, Instant now) {
        this.line = line;
        this.now = now;
    }

    static List<Message> of(Available available) {
        Trace trace = new Trace(available.line(), available.now());
        trace.say(available.line().count());
        trace.came();
        Arrays.stream(Kind.values()).filter(kind -> kind != Kind.HELD).forEach(trace::entries);
        trace.expected();
        trace.steps.add(Message.of("availability.free", available.free()));
        trace.entries(Kind.HELD);
        trace.safetyStock();
        trace.steps.add(Message.of("availability.number", available.number()));
        return List.copyOf(trace.steps);
    }

    private void say(StockEntry entry) {
        steps.add(Message.of("availability.step." + entry.kind(), entry.pieces(), entry.at(), seller(entry)));
    }

    private static Object seller(StockEntry entry) {
        return entry.channel().<Object>map(channel -> channel).orElse("");
    }

    private void entries(Kind kind) {
        line.entries().stream()
                .filter(entry -> entry.kind() == kind && entry.pieces() > 0)
                .forEach(this::say);
    }

    private void came() {
        line.arrivals().stream()
                .filter(arrival -> Sums.cameSince(line.count().at(), arrival, now))
                .forEach(arrival -> steps.add(Message.of(
                        "availability.came",
                        arrival.quantity(),
                        arrival.arrived().orElseThrow())));
    }

    private void expected() {
        line.arrivals().stream().filter(this::isAwaited).forEach(arrival -> steps.add(awaited(arrival)));
    }

    private boolean isAwaited(Arrival arrival) {
        return arrival.arrived().filter(at -> !at.isAfter(now)).isEmpty();
    }

    private static Message awaited(Arrival arrival) {
        return arrival.at()
                .map(at -> Message.of("availability.awaited", arrival.quantity(), at))
                .orElseGet(() -> Message.of("availability.awaitedSometime", arrival.quantity()));
    }

    private void safetyStock() {
        if (line.safetyStock() > 0) {
            steps.add(Message.of("availability.safety", line.safetyStock()));
        }
    }
}
