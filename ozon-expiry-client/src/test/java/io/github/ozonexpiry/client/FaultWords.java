package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

/** What a program sees of an exception, in few words. */
final class FaultWords {

    private FaultWords() {}

    static String of(OzonException exception) {
        if (exception instanceof OzonError e) {
            return (e instanceof MethodRetired ? "MethodRetired " : "OzonError ") + e.kind() + " " + e.status()
                    + e.retryAfter().map(wait -> ", wait " + wait).orElse("");
        }
        if (exception instanceof ConnectionFailure e) {
            return "ConnectionFailure " + e.kind();
        }
        if (exception instanceof CallNotSent e) {
            return "CallNotSent " + e.reason() + ", wait " + e.retryAfter();
        }
        if (exception instanceof EndlessPages e) {
            return "EndlessPages " + e.guard();
        }
        return exception.getClass().getSimpleName();
    }

    /** An exception that says how often the call was made says the truth. */
    static void requireAttempts(OzonException exception, long calls) {
        if (exception instanceof OzonError e) {
            assertThat(e.attempts()).isEqualTo((int) calls);
        } else if (exception instanceof ConnectionFailure e) {
            assertThat(e.attempts()).isEqualTo((int) calls);
        }
    }
}
