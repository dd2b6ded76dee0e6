package io.github.ozonexpiry.cause;

import java.util.Optional;

/** Looks for one cause. */
@FunctionalInterface
interface CauseRule {

    /** What speaks for its cause and against it; empty when nothing speaks for it. */
    Optional<Clue> look(Scene scene);
}
