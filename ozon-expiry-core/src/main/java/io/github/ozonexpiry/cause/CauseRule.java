package io.github.ozonexpiry.cause;

import java.util.Optional;

/** Looks for one cause. */
@FunctionalInterface
interface CauseRule {

    /** What speaks for its cause and against it; empty where it needs not be asked; it is a cause where more speaks for it than against it. */
    Optional<Clue> look(Scene scene);
}
