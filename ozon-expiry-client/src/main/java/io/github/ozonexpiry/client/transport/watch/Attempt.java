package io.github.ozonexpiry.client.transport.watch;

import io.github.ozonexpiry.client.transport.Call;
import java.time.Duration;

/**
 * One sending of a call, as those see it who watch.
 *
 * @param verb the HTTP verb
 * @param path the method
 * @param number 1 for the first, 2 for the first repetition
 * @param waited how long the call has waited on our side since it was made, for its turn and between attempts
 */
public record Attempt(String verb, String path, int number, Duration waited) {

    static Attempt of(Call call) {
        return new Attempt(call.verb(), call.path(), call.number(), call.waited());
    }
}
