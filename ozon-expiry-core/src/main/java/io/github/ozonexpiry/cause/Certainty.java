package io.github.ozonexpiry.cause;

/** How sure it is that a cause was at work, the surest first. */
public enum Certainty {
    /** Something decisive speaks for it, and nothing against it. */
    CERTAIN,
    /** Much speaks for it. */
    LIKELY,
    /** It cannot be ruled out, and something speaks for it. */
    POSSIBLE
}
