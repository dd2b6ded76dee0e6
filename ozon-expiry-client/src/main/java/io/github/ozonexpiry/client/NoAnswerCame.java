package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.transport.FailedCall;
import io.github.ozonexpiry.client.transport.NotSent;
import java.io.IOException;

/** What the transport throws, as what a caller catches. */
final class NoAnswerCame {

    private NoAnswerCame() {}

    static OzonException because(String path, IOException failure) {
        if (failure instanceof FailedCall failed) {
            return because(path, failed.last(), failed.attempts(), failed.mayHaveBeenDone());
        }
        return because(path, failure, 1, !(failure instanceof NotSent));
    }

    private static OzonException because(String path, IOException cause, int attempts, boolean inDoubt) {
        return cause instanceof NotSent notSent
                ? new CallNotSent(path, notSent, attempts - 1, inDoubt)
                : ConnectionFailure.of(path, cause, attempts, inDoubt);
    }
}
