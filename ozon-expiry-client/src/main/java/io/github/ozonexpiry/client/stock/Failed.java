package io.github.ozonexpiry.client.stock;

import io.github.ozonexpiry.client.CallNotSent;
import io.github.ozonexpiry.client.MethodRetired;
import io.github.ozonexpiry.client.OzonError;
import io.github.ozonexpiry.client.OzonException;
import io.github.ozonexpiry.sync.CallFailure;
import io.github.ozonexpiry.sync.CallFailure.Kind;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** What a call that brought no answer means for its numbers. */
final class Failed {

    private Failed() {}

    static CallFailure read(OzonException e) {
        return new CallFailure(kind(e), words(e), retryAfter(e));
    }

    private static String words(OzonException e) {
        Optional<String> ozons = e instanceof OzonError error ? error.ozonMessage() : Optional.empty();
        return ozons.orElseGet(() -> Objects.requireNonNullElse(e.getMessage(), ""));
    }

    /** Whether another call would bring the same: the key may not, or there is no such method any more. */
    static boolean isFinal(OzonException e) {
        return e instanceof MethodRetired
                || (e instanceof OzonError error && error.kind() == OzonError.Kind.NOT_ALLOWED);
    }

    private static Kind kind(OzonException e) {
        if (e.mayHaveBeenDone()) {
            return Kind.MAYBE_DONE;
        }
        if (e instanceof OzonError error) {
            return switch (error.kind()) {
                case TOO_MANY -> Kind.TOO_MANY;
                case REFUSED -> isFinal(e) ? Kind.NOT_DONE : Kind.REFUSED;
                default -> Kind.NOT_DONE;
            };
        }
        return e instanceof CallNotSent ? Kind.NOT_SENT : Kind.NOT_DONE;
    }

    private static Optional<Duration> retryAfter(OzonException e) {
        if (e instanceof OzonError error) {
            return error.retryAfter();
        }
        return e instanceof CallNotSent held ? Optional.of(held.retryAfter()) : Optional.empty();
    }
}
