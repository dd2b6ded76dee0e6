package io.github.ozonexpiry.rule;

/** How far a rule can be trusted, the best first. */
public enum Confidence {
    /** Official text read. */
    A("A"),
    /** Official API reference, or official text read through a mirror. */
    A_MINUS("A-"),
    /** Reputable news, or several third parties that agree. */
    B("B"),
    /** One third party. */
    C("C"),
    /** Inferred by us. */
    D("D");

    private final String mark;

    Confidence(String mark) {
        this.mark = mark;
    }

    /** {@return the mark used in tables, such as {@code A-}} */
    public String mark() {
        return mark;
    }

    /**
     * The confidence of a mark.
     *
     * @param mark such as {@code A-}
     * @return the confidence
     * @throws IllegalArgumentException for any other mark; names it
     */
    public static Confidence of(String mark) {
        for (Confidence confidence : values()) {
            if (confidence.mark.equals(mark)) {
                return confidence;
            }
        }
        throw new IllegalArgumentException("confidence is one of A, A-, B, C, D; got '" + mark + "'");
    }
}
