package io.github.ozonexpiry.content;

/**
 * A piece of what may be the address of a site or of mail.
 *
 * @param kind what it is
 * @param from its first character in the readable text
 * @param to behind its last one
 * @param way how it was written
 */
record Atom(Kind kind, int from, int to, Way way) {

    /** What a piece is. */
    enum Kind {
        LABEL,
        DOT,
        AT,
        SLASH,
        SPACE,
        BRACKET,
        DASH,
        EMOJI,
        OTHER
    }

    /** How a piece was written. */
    enum Way {
        PLAIN,
        LOOSE,
        BEHIND_A_SENTENCE,
        SPOKEN
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isFiller() {
        return kind == Kind.SPACE || kind == Kind.BRACKET || kind == Kind.DASH;
    }

    Atom written(Way other) {
        return new Atom(kind, from, to, other);
    }
}
