package io.github.ozonexpiry.client.transport;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes one debug line a call: method, status or failure, time taken, bytes. No header and no body ever. */
public final class LogLayer implements Layer {

    private static final Logger LOG = LoggerFactory.getLogger("io.github.ozonexpiry.client");

    private final Supplier<Instant> clock;

    /**
     * A layer.
     *
     * @param clock tells the time
     */
    public LogLayer(Supplier<Instant> clock) {
        this.clock = clock;
    }

    @Override
    public Answer send(Call call, Next next) throws IOException {
        Instant start = clock.get();
        try {
            Answer answer = next.send(call);
            LOG.debug("{} {} in {} ms, {} bytes", call, answer.status(), millis(start), answer.length());
            return answer;
        } catch (IOException e) {
            LOG.debug(
                    "{} failed in {} ms: {}", call, millis(start), e.getClass().getSimpleName());
            throw e;
        }
    }

    private long millis(Instant start) {
        return Duration.between(start, clock.get()).toMillis();
    }
}
