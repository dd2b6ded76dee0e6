package io.github.ozonexpiry.client.transport.watch;

import io.github.ozonexpiry.client.transport.NotSent;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes one debug line an attempt: method, status or failure, attempt, waited, took, bytes. No header and no body ever. */
public final class CallLog implements CallWatcher {

    private static final Logger LOG = LoggerFactory.getLogger("io.github.ozonexpiry.client");

    /** A log. */
    public CallLog() {}

    @Override
    public Ended starting(Attempt attempt) {
        return new Line(attempt);
    }

    @Override
    public void notSent(Attempt attempt, NotSent why) {
        LOG.debug(
                "{} {} not sent, {}, attempt {}, waited {} ms",
                attempt.verb(),
                attempt.path(),
                why.reason(),
                attempt.number(),
                attempt.waited().toMillis());
    }

    private record Line(Attempt attempt) implements Ended {

        @Override
        public void answered(int status, int bytes, Duration took) {
            LOG.debug(
                    "{} {} {}, attempt {}, waited {} ms, took {} ms, {} bytes",
                    attempt.verb(),
                    attempt.path(),
                    status,
                    attempt.number(),
                    attempt.waited().toMillis(),
                    took.toMillis(),
                    bytes);
        }

        @Override
        public void failed(String failure, Duration took) {
            LOG.debug(
                    "{} {} failed: {}, attempt {}, waited {} ms, took {} ms",
                    attempt.verb(),
                    attempt.path(),
                    failure,
                    attempt.number(),
                    attempt.waited().toMillis(),
                    took.toMillis());
        }
    }
}
