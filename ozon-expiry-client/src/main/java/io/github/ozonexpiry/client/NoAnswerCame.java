package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.transport.FailedCall;
import io.github.ozonexpiry.client.transport.InterruptedBeforeSending;
import io.github.ozonexpiry.client.transport.NoConnection;
import io.github.ozonexpiry.client.transport.NotSent;
import java.io.IOException;

/** What the transport throws, as what a caller catches. */
final class NoAnswerCame {

    private NoAnswerCame() {}

    static OzonException because(String path, IOException failure) {
        if (failure instanceof FailedCall failed) {
            return because(path, failed.last(), failed.attempts(), failed.mayHaveBeenDone());
        }
        return because(path, failure, 1, !surelyNotSent(failure));
    }

    private static boolean surelyNotSent(IOException failure) {
        return failure instanceof NotSent
                || failure instanceof NoConnection
                || failure instanceof InterruptedBeforeSending;
    }

    private static OzonException because(String path, IOException cause, int attempts, boolean inDoubt) {
        if (cause instanceof NotSent notSent) {
            return new CallNotSent(path, notSent, attempts - 1, inDoubt);
        }
        int sent = cause instanceof InterruptedBeforeSending ? attempts - 1 : attempts;
        return ConnectionFailure.of(path, cause, sent, inDoubt);
    }
}
