package io.github.ozonexpiry.sandbox;

import java.time.Instant;

/** The moments that a request must name. */
final class Moments {

    private Moments() {}

    /**
     * A moment that is demanded.
     *
     * @throws Refusal when it is missing
     */
    static Instant needed(Body body, String name) {
        return body.time(name).orElseThrow(() -> body.refused(name, "value is required"));
    }
}
