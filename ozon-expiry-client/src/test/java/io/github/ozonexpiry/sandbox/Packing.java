package io.github.ozonexpiry.sandbox;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was done with a posting beyond what it shows. */
final class Packing {

    private boolean fails;
    private @Nullable Instant assembledAt;

    /** The next assembly will fail. */
    void failOnce() {
        fails = true;
    }

    /** Whether the assembly that begins now will fail; the one after it will not. */
    boolean takeFailure() {
        boolean failure = fails;
        fails = false;
        return failure;
    }

    void assembled(Instant moment) {
        assembledAt = moment;
    }

    /** When it was assembled; empty for a posting that came assembled. */
    Optional<Instant> assembledAt() {
        return Optional.ofNullable(assembledAt);
    }
}
