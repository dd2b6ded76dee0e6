package io.github.ozonexpiry.client.transport.retry;

import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.FailedCall;
import io.github.ozonexpiry.client.transport.Layer;
import io.github.ozonexpiry.client.transport.Nature.Effect;
import io.github.ozonexpiry.client.transport.Ticks;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a failed call again, where that does no harm:
 *
 * <ul>
 *   <li>when Ozon surely did nothing (no connection, too many calls): every call;
 *   <li>when it may have done it (a cut, a timeout, 408, 5xx, a page for people): only what reads or may be repeated
 *       ({@link Effect#READ}, {@link Effect#REPEATABLE});
 *   <li>what can be confirmed ({@link Effect#CONFIRMED}) is looked up first, and is a success if it was done, however Ozon answers the
 *       repetition; when that cannot be found out, it is not made again.
 * </ul>
 *
 * Every other answer is handed up as it is. Bounded by the number of attempts and by the end of the call.
 */
public final class RetryLayer implements Layer {

    private static final Logger LOG = LoggerFactory.getLogger(RetryLayer.class);

    private final RetryPolicy policy;
    private final Ticks ticks;
    private final Supplier<Instant> clock;
    private final LongUnaryOperator random;

    /**
     * A layer.
     *
     * @param policy how often, and how long between
     * @param ticks the time
     * @param clock tells what time it is, for an answer that says until when to wait
     */
    public RetryLayer(RetryPolicy policy, Ticks ticks, Supplier<Instant> clock) {
        this(policy, ticks, clock, bound -> ThreadLocalRandom.current().nextLong(bound + 1));
    }

    RetryLayer(RetryPolicy policy, Ticks ticks, Supplier<Instant> clock, LongUnaryOperator random) {
        this.policy = policy;
        this.ticks = ticks;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Answer send(Call call, Next next) throws IOException {
        return new Course(call, next).run();
    }

    /** All attempts of one call. */
    private final class Course {

        private final Call call;
        private final Next next;
        private int number = 1;
        private long waited;
        private boolean inDoubt;

        Course(Call call, Next next) {
            this.call = call;
            this.next = next;
        }

        Answer run() throws IOException {
            while (true) {
                Outcome outcome = Outcome.of(call.repeatedAs(number).waited(Duration.ofNanos(waited)), next);
                inDoubt |= outcome.leavesDoubt();
                Optional<Answer> end = end(outcome);
                if (end.isPresent()) {
                    return end.get();
                }
                number++;
            }
        }

        /** The end, if this was the last attempt; else the time before the next one is over. */
        private Optional<Answer> end(Outcome outcome) throws IOException {
            boolean last = number >= policy.attempts() || !mayBeRepeated(outcome);
            boolean looks = inDoubt
                    && isConfirmable()
                    && !outcome.isSuccess()
                    && !Thread.currentThread().isInterrupted();
            boolean waits = !last || (looks && outcome.meaning() == Outcome.Meaning.IN_DOUBT);
            boolean again = waits && waitsAfter(outcome) && !last;
            if (looks) {
                return afterLook(outcome, again);
            }
            return again ? Optional.empty() : last(outcome);
        }

        private Optional<Answer> afterLook(Outcome outcome, boolean again) throws IOException {
            Optional<Answer> done;
            try {
                done = look();
            } catch (IOException | RuntimeException e) {
                LOG.debug("whether {} was carried out cannot be found out: {}", call, e.toString());
                requireNoInterruption("interrupted while looking");
                return last(outcome);
            }
            return done.isPresent() || again ? done : last(outcome);
        }

        private Optional<Answer> last(Outcome outcome) throws IOException {
            return Optional.of(outcome.end(number, inDoubt));
        }

        private boolean mayBeRepeated(Outcome outcome) {
            return switch (outcome.meaning()) {
                case STOPPED, FINAL -> false;
                case NOTHING_DONE -> true;
                case IN_DOUBT ->
                    switch (call.nature().effect()) {
                        case READ, REPEATABLE -> true;
                        case CONFIRMED -> isConfirmable();
                        case ONCE -> false;
                    };
            };
        }

        private boolean isConfirmable() {
            return call.nature().effect() == Effect.CONFIRMED
                    && call.confirmation().isPresent();
        }

        /** What the answer would have been, if the call was carried out although it failed. */
        private Optional<Answer> look() throws IOException {
            return call.confirmation().orElseThrow().look(call.end()).map(answer -> answer.after(number, false));
        }

        /** Waits before the next attempt, if the call has so much time left. */
        private boolean waitsAfter(Outcome outcome) throws IOException {
            long wait = pause(outcome);
            long now = ticks.nanos();
            if (wait >= call.left(now)) {
                return false;
            }
            while (ticks.nanos() - now < wait) {
                ticks.waitUntil(now + wait);
                requireNoInterruption("interrupted between attempts");
            }
            waited += wait;
            return true;
        }

        private long pause(Outcome outcome) {
            Duration asked = outcome.askedWait(clock.get()).orElse(Duration.ZERO);
            long jitter = random.applyAsLong(policy.longestBefore(number + 1));
            // Ozon may ask for more than a long of nanoseconds can hold, which converts to the longest.
            return TimeUnit.NANOSECONDS.convert(asked.plusNanos(jitter));
        }

        private void requireNoInterruption(String when) throws FailedCall {
            if (Thread.currentThread().isInterrupted()) {
                throw new FailedCall(new InterruptedIOException(when), number, inDoubt);
            }
        }
    }
}
