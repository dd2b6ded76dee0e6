package io.github.ozonexpiry.client.transport.retry;

import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.FailedCall;
import io.github.ozonexpiry.client.transport.InterruptedBeforeSending;
import io.github.ozonexpiry.client.transport.Layer;
import io.github.ozonexpiry.client.transport.NoConnection;
import io.github.ozonexpiry.client.transport.NotSent;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What became of one attempt: an answer of any status, or a failure. */
sealed interface Outcome {

    int OK = 200;

    /** What it says about the server. */
    enum Meaning {
        /** Ozon has decided: done or refused. */
        FINAL,
        /** Ozon surely did nothing, and may do it later. */
        NOTHING_DONE,
        /** Ozon may have done it. */
        IN_DOUBT,
        /** We stop ourselves. */
        STOPPED
    }

    static Outcome of(Call call, Layer.Next next) {
        try {
            return new Answered(next.send(call));
        } catch (IOException e) {
            return new Failed(e);
        }
    }

    Meaning meaning();

    /** Whether Ozon may have done it although it does not say so. */
    default boolean leavesDoubt() {
        return meaning() == Meaning.IN_DOUBT;
    }

    /** Whether Ozon has done it. */
    boolean isSuccess();

    /** How long Ozon asks to wait. */
    Optional<Duration> askedWait(Instant now);

    /** As it came. */
    Answer raw() throws IOException;

    /** The end of the call. */
    Answer end(int attempts, boolean inDoubt) throws IOException;

    /** An answer. */
    record Answered(Answer answer) implements Outcome {

        @Override
        public Meaning meaning() {
            int status = answer.status();
            if (CircleIsOpen.isSaidBy(answer)) {
                return Meaning.STOPPED;
            }
            if (status == 429) {
                return Meaning.NOTHING_DONE;
            }
            return status >= 500 || status == 408 || isPage() ? Meaning.IN_DOUBT : Meaning.FINAL;
        }

        @Override
        public boolean isSuccess() {
            return answer.status() == OK && !isPage();
        }

        @Override
        public Optional<Duration> askedWait(Instant now) {
            return answer.retryAfter(now);
        }

        /** A page for people, which a gateway before Ozon sends with any status. */
        private boolean isPage() {
            return answer.status() == OK && answer.beginning(64).stripLeading().startsWith("<");
        }

        @Override
        public Answer raw() {
            return answer;
        }

        @Override
        public Answer end(int attempts, boolean inDoubt) {
            return answer.after(attempts, inDoubt);
        }
    }

    /** A failure. */
    record Failed(IOException failure) implements Outcome {

        @Override
        public Meaning meaning() {
            if (failure instanceof NotSent || isInterruption()) {
                return Meaning.STOPPED;
            }
            return failure instanceof NoConnection ? Meaning.NOTHING_DONE : Meaning.IN_DOUBT;
        }

        @Override
        public boolean isSuccess() {
            return false;
        }

        @Override
        public Optional<Duration> askedWait(Instant now) {
            return Optional.empty();
        }

        @Override
        public boolean leavesDoubt() {
            return meaning() == Meaning.IN_DOUBT
                    || (isInterruption() && !(failure instanceof InterruptedBeforeSending));
        }

        private boolean isInterruption() {
            return failure instanceof InterruptedIOException
                    && Thread.currentThread().isInterrupted();
        }

        @Override
        public Answer raw() throws IOException {
            throw failure;
        }

        @Override
        public Answer end(int attempts, boolean inDoubt) throws IOException {
            throw new FailedCall(failure, attempts, inDoubt);
        }
    }
}
